/** How results are written to standard output. */
import { isatty } from 'node:tty';
import { Option } from 'commander';
import { EXIT } from './exit.js';
import type { Language } from '../finding/words.js';
import type { Report } from '../report/render/structure.js';
import { reportText } from '../report/render/text.js';

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

/** Says why standard output takes no more, and gives the exit code. */
export function outputFailed({ code = 'unknown reason' }: NodeJS.ErrnoException): number {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  if (code === 'EPIPE') {
    process.stderr.write('sjukregler: standard output was closed; the rest was not written\n');
    return EXIT.done;
  }
  const reason = code === 'ENOSPC' ? ': the disk is full' : '';
  process.stderr.write(`sjukregler: standard output: cannot write (${code})${reason}\n`);
  return EXIT.other;
}

/** Text for whoever reads: in colour and in the terminal's width, where standard output is a terminal. */
export function printReport(report: Report): void {
  const colour = isatty(process.stdout.fd) && !process.env['NO_COLOR'];
  print(reportText(report, { colour, width: lineWidth() }));
}

/** Characters in a line: those of the terminal, where standard output is one. */
export function lineWidth(): number {
  const { columns, fd } = process.stdout;
  return isatty(fd) ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : WIDEST;
}

export function languageOption(): Option {
  const languages: readonly Language[] = ['sv', 'en'];
  return new Option('--lang <language>', 'the language of the text').choices(languages).default('en');
}
