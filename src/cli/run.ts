/** Runs what was typed. The exit code is set, and nothing is thrown. */
export type Run = (typed: readonly string[], version: string) => Promise<void>;
