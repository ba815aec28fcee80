/** The figures of a file on one page. */
import { writeFile } from 'node:fs/promises';
import type { Language, Text } from '../../finding/words.js';
import { reportHtml } from '../../report/render/html.js';
import { reportMarkdown } from '../../report/render/markdown.js';
import { lines } from '../../report/render/structure.js';
import { statisticsReport, type StatisticsTold } from '../../report/statistics/statistics-report.js';
import { statisticsSvg } from '../../report/statistics/statistics-svg.js';
import { UsageError } from '../exit.js';
import { writeWhole } from '../population/whole-file.js';

export type PageFormat = 'html' | 'md';

export function pageFormatOf(file: string): PageFormat {
  const ending = /\.(html|md)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending !== 'html' && ending !== 'md')
    throw new UsageError({
      sv: '--report: en sida slutar på .html eller .md',
      en: '--report: a page ends in .html or .md',
    });
  return ending;
}

const ALL_TOGETHER: Text = {
  sv: 'Sidan visar alla grupper tillsammans. Varje grupp för sig står i filen med rader.',
  en: 'The page tells all groups together. Each group by itself is in the file of rows.',
};

export interface PageOptions {
  readonly lang: Language;
  /** Whether the rows are divided by columns of the file, which the page is not. */
  readonly isDivided: boolean;
}

export async function writePage(
  told: StatisticsTold,
  file: string,
  { lang, isDivided }: PageOptions,
): Promise<void> {
  const { sections, ...rest } = statisticsReport(told, { lang });
  const report = {
    ...rest,
    sections: sections.map((section, i) =>
      isDivided && i === sections.length - 1
        ? { ...section, blocks: [lines(ALL_TOGETHER[lang]), ...section.blocks] }
        : section,
    ),
  };
  const page =
    pageFormatOf(file) === 'html'
      ? reportHtml(report, { timeline: { wide: statisticsSvg(told, { lang }) } })
      : `${reportMarkdown(report)}\n`;
  await writeWhole(file, '--report', (temporary) => writeFile(temporary, page));
}
