/** Sick leave over a time on one page. */
import type { Language, Text } from '../../finding/words.js';
import type { AbsenceCounts } from '../../rules/statistics/absence/absence.js';
import { languageIn, type LanguageOptions } from '../language.js';
import { numberText } from '../numbers.js';
import { cell, lines, section, type Block, type Cell, type Report } from '../render/structure.js';
import { lengthNames, statisticsNames, statisticsSentences } from './statistics.words.js';
import type { StatisticsTold } from './told.js';

export type { StatisticsTold } from './told.js';

/**
 * Sick leave by length and month by month, in tables. With the picture that `statisticsSvg` makes, `reportHtml` makes a page
 * of it.
 *
 * @throws TypeError where `lang` is no language
 * @example
 * import { absence } from 'sjukregler';
 * import { reportMarkdown, statisticsReport } from 'sjukregler/report';
 *
 * const found = absence({ from: '2026-01-01', to: '2026-12-31', people: [] });
 * const report = found.outcome === 'decided' && statisticsReport(found.value, { lang: 'sv' });
 * report && reportMarkdown(report).split('\n')[0]; //=> '# Sjukfrånvaro 2026-01 – 2026-12'
 */
export function statisticsReport(told: StatisticsTold, options: LanguageOptions = {}): Report {
  const lang = languageIn(options);
  const say = (text: Text): string => text[lang];
  const [first, last] = [told.months[0], told.months.at(-1)];
  const time = first === undefined || last === undefined ? '' : ` ${first.month} – ${last.month}`;
  const rows = <Row extends Counted>(items: readonly Row[], nameOf: (item: Row) => string): Cell[][] =>
    items.map((item) => [cell(nameOf(item)), ...countCells(item, lang)]);
  return {
    lang,
    title: `${say(statisticsNames.title)}${time}`,
    sections: [
      ...section(say(statisticsNames.byLength), [
        table(
          statisticsNames.length,
          rows(told.lengths, ({ length }) => say(lengthNames[length])),
          lang,
        ),
      ]),
      ...section(say(statisticsNames.byMonth), [
        table(
          statisticsNames.month,
          rows(told.months, ({ month }) => month),
          lang,
        ),
      ]),
      ...section(say(statisticsNames.how), [
        lines(
          say(statisticsSentences.unbroken),
          ...([...told.lengths, ...told.months].some(lacksExtent) ? [say(statisticsSentences.noExtent)] : []),
          say(statisticsSentences.small),
          say(statisticsSentences.nobody),
        ),
      ]),
    ],
  };
}

type Counted = Pick<AbsenceCounts, 'days' | 'wholeDays' | 'occasions'>;

function table(name: Text, rows: readonly (readonly Cell[])[], lang: Language): Block {
  const { days, wholeDays, occasions } = statisticsNames;
  return {
    kind: 'table',
    columns: [
      { head: name[lang] },
      ...[days, wholeDays, occasions].map((head) => ({ head: head[lang], align: 'right' as const })),
    ],
    rows,
  };
}

function countCells(counted: Counted, lang: Language): Cell[] {
  const { days, wholeDays, occasions } = counted;
  const countCell = (count: number | null, without: Text): Cell =>
    count === null ? cell(without[lang], 'quiet') : cell(numberText(count, lang));
  const { leftOut, notKnown } = statisticsNames;
  return [
    countCell(days, leftOut),
    countCell(wholeDays, lacksExtent(counted) ? notKnown : leftOut),
    countCell(occasions, leftOut),
  ];
}

/** Days are told: then it is the extent that is not known, and nothing is left out. */
function lacksExtent({ days, wholeDays }: Counted): boolean {
  return days !== null && wholeDays === null;
}
