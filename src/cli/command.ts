/** A command of the program, and all of them. */
import type { Command } from 'commander';

/** Puts a command into the program. */
export type AddCommand = (program: Command, version: string) => void | Promise<void>;

/** By their names. */
export type Commands = Readonly<Record<string, AddCommand>>;
