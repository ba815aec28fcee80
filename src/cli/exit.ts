/** The command line's exit codes, and the errors that lead to them. */
import type { Language, Text } from '../finding/words.js';

export const EXIT = { done: 0, other: 1, usage: 2, invalidInput: 3 } as const;

/** The caller asked for something that the command line does not have. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly #text: Text;

  constructor(text: Text) {
    super(text.en);
    this.#text = text;
  }

  /** What was wrong, without a final stop. */
  in(language: Language): string {
    return this.#text[language];
  }
}
