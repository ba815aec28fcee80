/** The language of help and errors, which are said before or without the options of a command. */
import type { Language } from '../finding/words.js';

/**
 * What was typed, with a language that stands before the command moved behind it, where the command takes it; of the program
 * itself it is left out.
 */
export function languageLast(typed: readonly string[]): readonly string[] {
  const length = typed[0] === '--lang' ? 2 : typed[0]?.startsWith('--lang=') === true ? 1 : 0;
  const rest = typed.slice(length);
  if (rest[0] === undefined || rest[0].startsWith('-')) return withoutLanguage(rest);
  return rest.includes('--lang') || rest.some((word) => word.startsWith('--lang='))
    ? rest
    : [...rest, ...typed.slice(0, length)];
}

function withoutLanguage(typed: readonly string[]): readonly string[] {
  return typed.filter((word, i) => !word.startsWith('--lang') && typed[i - 1] !== '--lang');
}

/** As `--lang sv` or `--lang=sv` on the command line says, the last one counting; otherwise English. */
export function languageOf(typed: readonly string[]): Language {
  const said = typed
    .slice(0, typed.includes('--') ? typed.indexOf('--') : undefined)
    .flatMap((word, i, all) =>
      word === '--lang' ? [all[i + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
    )
    .at(-1);
  return said === 'sv' ? 'sv' : 'en';
}

/** Of what this process was asked: for what is said where nobody was told the language. */
export function languageOfRun(): Language {
  return languageOf(process.argv.slice(2));
}
