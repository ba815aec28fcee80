import { numberText } from '../../numbers.js';
import { reportNames } from '../../report.words.js';
import { cell, section, type Section } from '../../render/structure.js';
import { spanText } from './spans.js';
import type { Told } from './told.js';

/** The sick-pay periods with the numbers of the employer's days. */
export function periods({ value, say, language }: Told): Section[] {
  return section(say(reportNames.periods), [
    {
      kind: 'table',
      columns: [
        { head: say(reportNames.period) },
        { head: say(reportNames.sickDays), align: 'right' },
        { head: say(reportNames.employerDays) },
        { head: say(reportNames.day15) },
      ],
      rows: value.periods.map((period) => [
        [
          { text: spanText(period) },
          ...(period.projectedFrom === null
            ? []
            : [
                { text: `${say(reportNames.projectedFrom)} ${period.projectedFrom}`, tone: 'quiet' as const },
              ]),
        ],
        cell(numberText(period.sickDays, language)),
        period.employerDays.length === 0
          ? cell('–')
          : period.employerDays.map((days) => ({
              text: `${days.firstDay}–${days.lastDay}: ${spanText(days)}`,
            })),
        cell(period.day15 ?? '–'),
      ]),
    },
  ]);
}
