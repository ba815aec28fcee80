/** One run of what was typed. */
import type { Commands } from './command.js';
import { failed } from './failed.js';
import { languageLast, languageOf } from './language.js';
import { program } from './program.js';

/** Runs what was typed. The exit code is set, and nothing is thrown. */
export type Run = (typed: readonly string[], version: string) => Promise<void>;

/** A run that knows these commands. */
export function runOf(commands: Commands): Run {
  return async (typed, version) => {
    const language = languageOf(typed);
    const words = languageLast(typed);
    try {
      const known = await program({ version, commands, language, typed: words[0] ?? '' });
      await known.parseAsync(words, { from: 'user' });
    } catch (error) {
      process.exitCode = failed(error, language);
    }
  };
}
