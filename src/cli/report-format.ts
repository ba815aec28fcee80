/** The forms in which a command gives what it found: data, or a report of it. */
import { Option } from 'commander';
import { reportMarkdown } from '../report/render/markdown.js';
import type { Report } from '../report/render/structure.js';
import { printReport } from './output.js';
import { print } from './print.js';

const FORMATS = ['text', 'json', 'md'] as const;

export type ReportFormat = (typeof FORMATS)[number];

export function formatOption(): Option {
  return new Option('--format <format>', 'the form of the result').choices(FORMATS).default('text');
}

export function writeReport(data: unknown, report: Report, format: ReportFormat): void {
  switch (format) {
    case 'json':
      print(JSON.stringify(data, null, 2));
      return;
    case 'md':
      print(reportMarkdown(report));
      return;
    case 'text':
      printReport(report);
  }
}
