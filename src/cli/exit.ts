/** The command line's exit codes, and the errors that lead to them. */

export const EXIT = { done: 0, other: 1, usage: 2, invalidInput: 3 } as const;

/** The caller asked for something that the command line does not have. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
