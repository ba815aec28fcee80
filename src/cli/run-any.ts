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
    await known.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error, language);
  }
};

function exitCodeOf(error: unknown, language: Language): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof InvalidFile || error instanceof EmptyFiles) {
    process.stderr.write(fileErrorText(error, language));
    return EXIT.invalidInput;
  }
  return failed(error, language);
}
