/** A run of any command, with any options. */
import { CommanderError, type Command } from 'commander';
import { InvalidFile } from '../formats/file/invalid-file.js';
import type { Language } from '../finding/words.js';
import { commands } from './commands.js';
import { EXIT } from './exit.js';
import { failed } from './failed.js';
import { EmptyFiles, fileErrorText } from './file-errors.js';
import { languageLast, languageOf } from './language.js';
import { program } from './program.js';
import type { Run } from './run.js';

export const run: Run = async (typed, version) => {
  const language = languageOf(typed);
  const words = languageLast(typed);
  try {
    const known = await program({ version, commands, language, typed: words[0] ?? '' });
    await known.parseAsync(helpAsked(words, known), { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error, language);
  }
};

/**
 * Commander shows the help of the whole on standard error for help with itself and with a command that there is not: the one
 * is help, and the other is said to be none.
 */
function helpAsked(words: readonly string[], known: Command): readonly string[] {
  const at = words.indexOf('help');
  const within = at === 0 ? known : known.commands.find((one) => at === 1 && one.name() === words[0]);
  const name = words[at + 1];
  if (name === undefined || name.startsWith('-') || !within?.commands.length) return words;
  const isNone = name !== 'help' && within.commands.every((one) => one.name() !== name);
  return name === 'help' || isNone ? words.filter((_, i) => i !== at) : words;
}

function exitCodeOf(error: unknown, language: Language): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof InvalidFile || error instanceof EmptyFiles) {
    process.stderr.write(fileErrorText(error, language));
    return EXIT.invalidInput;
  }
  return failed(error, language);
}
