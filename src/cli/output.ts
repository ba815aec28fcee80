/** How reports are written, and in which language. */
import { isatty } from 'node:tty';
import { Option } from 'commander';
import type { Language } from '../finding/words.js';
import type { Report } from '../report/render/structure.js';
import { reportText } from '../report/render/text.js';
import { lineWidth, print } from './print.js';

/** Text for whoever reads: in colour and in the terminal's width, where standard output is a terminal. */
export function printReport(report: Report): void {
  const colour = isatty(process.stdout.fd) && !process.env['NO_COLOR'];
  print(reportText(report, { colour, width: lineWidth() }));
}

export function languageOption(): Option {
  const languages: readonly Language[] = ['sv', 'en'];
  return new Option('--lang <language>', 'the language of the text').choices(languages).default('en');
}
