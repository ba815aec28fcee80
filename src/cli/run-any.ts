/** A run of any command. */
import { commands } from './commands.js';
import { runOf } from './run.js';

export const run = runOf(commands);
