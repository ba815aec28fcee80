/** What a command gives in place of an answer that would rest on rows that are wrong. */
import { undetermined } from '../finding/finding.js';
import type { Language } from '../finding/words.js';
import { reportMarkdown } from '../report/render/markdown.js';
import { reportHtml } from '../report/render/html.js';
import { reportText } from '../report/render/text.js';
import type { Stopped } from './case-of-file.js';
import { EXIT } from './exit.js';
import { stoppedReport } from './file-report.js';
import { printReport } from './output.js';
import { print, write } from './print.js';

/** Data and reports go where the answer would have gone; a picture or a calendar has no place for reasons. */
export function writeStopped(stopped: Stopped, title: string, format: string, lang: Language): void {
  process.exitCode = EXIT.invalidInput;
  const report = stoppedReport([title, stopped.ref ?? ''].join(' ').trim(), stopped, lang);
  switch (format) {
    case 'json':
      print(JSON.stringify({ ...undetermined(['absence'], []), issues: stopped.issues }, null, 2));
      return;
    case 'md':
      print(reportMarkdown(report));
      return;
    case 'html':
      write(reportHtml(report));
      return;
    case 'text':
      printReport(report);
      return;
    default:
      process.stderr.write(`${reportText(report, { width: WIDTH })}\n`);
  }
}

const WIDTH = 100;
