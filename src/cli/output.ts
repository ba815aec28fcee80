/** How results are written to standard output. */
import { isatty } from 'node:tty';
import { Option } from 'commander';
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
