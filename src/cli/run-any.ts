/** A run of any command, with any options. */
import { CommanderError } from 'commander';
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
    await known.parseAsync(isHelpOfNone(words) ? words.slice(1) : words, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error, language);
  }
};

/** Commander shows the help of the whole program for a command that there is not: it is said to be none instead. */
function isHelpOfNone([command, name = '-']: readonly string[]): boolean {
  const isCommand = name === 'help' || Object.hasOwn(commands, name);
  return command === 'help' && !name.startsWith('-') && !isCommand;
}

function exitCodeOf(error: unknown, language: Language): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof InvalidFile || error instanceof EmptyFiles) {
    process.stderr.write(fileErrorText(error, language));
    return EXIT.invalidInput;
  }
  return failed(error, language);
}
