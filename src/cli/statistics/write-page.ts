/** The figures of a file on one page. */
import { writeFile } from 'node:fs/promises';
import type { Language } from '../../finding/words.js';
import { reportHtml } from '../../report/render/html.js';
import { reportMarkdown } from '../../report/render/markdown.js';
import { statisticsReport, type StatisticsTold } from '../../report/statistics/statistics-report.js';
import { statisticsSvg } from '../../report/statistics/statistics-svg.js';
import { UsageError } from '../exit.js';
import { writeWhole } from '../population/whole-file.js';

export type PageFormat = 'html' | 'md';

export function pageFormatOf(file: string): PageFormat {
  const ending = /\.(html|md)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending !== 'html' && ending !== 'md') throw new UsageError('--report: a page ends in .html or .md');
  return ending;
}

export async function writePage(told: StatisticsTold, file: string, lang: Language): Promise<void> {
  const report = statisticsReport(told, { lang });
  const page =
    pageFormatOf(file) === 'html'
      ? reportHtml(report, { timeline: { wide: statisticsSvg(told, { lang }) } })
      : `${reportMarkdown(report)}\n`;
  await writeWhole(file, '--report', (temporary) => writeFile(temporary, page));
}
