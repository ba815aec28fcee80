/** How results are written to standard output. */
import { isatty } from 'node:tty';

/** Wider lines are hard to read, narrower ones break the tables. */
const WIDEST = 100;
const NARROWEST = 80;

export function print(text: string): void {
  write(`${text}\n`);
}

/** For text that brings its own line ends. */
export function write(text: string): void {
  process.stdout.write(text);
}

/** Characters in a line: those of the terminal, where standard output is one. */
export function lineWidth(): number {
  const { columns, fd } = process.stdout;
  return isatty(fd) ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : WIDEST;
}
