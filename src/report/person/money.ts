import { extentNames } from '../../case/facts/facts.words.js';
import { levelNames } from '../case/sections/benefit.js';
import { spanText } from '../case/sections/spans.js';
import { kronorText, numberText } from '../numbers.js';
import { cell, section, type Cell, type Column, type Section, type Tone } from '../render/structure.js';
import { reportNames } from '../report.words.js';
import { personReportNames } from './person.words.js';
import type { PersonTold } from './told.js';

/** The one SGI, and what of it comes from the employments and from other work. */
export function sgiOfPerson(told: PersonTold): Section[] {
  const { value, say } = told;
  return section(say(personReportNames.oneSgi), [
    {
      kind: 'table',
      columns: [
        { head: say(reportNames.period) },
        ...(['fromEmployment', 'fromOther', 'sgi', 'ceiling'] as const).map((name): Column => ({
          head: say(personReportNames[name]),
          align: 'right',
        })),
      ],
      rows: value.sgi.map((span) => [
        cell(spanText(span)),
        ...[span.employment, span.other, span.sgi, span.ceiling].map((amount) => amountCell(amount, told)),
      ]),
    },
  ]);
}

/** Days × amount per day, of all the employments together. */
export function benefitOfPerson(told: PersonTold): Section[] {
  const { value, say, language } = told;
  const isReduced = value.benefit.some(({ reducedBy }) => reducedBy !== undefined);
  return section(say(reportNames.benefit), [
    {
      kind: 'table',
      columns: [
        { head: say(reportNames.period) },
        { head: say(reportNames.level) },
        { head: say(reportNames.extent) },
        ...(isReduced ? [{ head: say(reportNames.reducedBy), align: 'right' as const }] : []),
        { head: say(reportNames.dayCount), align: 'right' },
        { head: `× ${say(reportNames.perDay).toLowerCase()}`, align: 'right' },
        { head: `= ${say(reportNames.total).toLowerCase()}`, align: 'right' },
      ],
      rows: value.benefit.map((segment) => {
        const { level, extent, days, perDay, reducedBy = 0, total, projected } = segment;
        const tone: Tone = projected ? 'quiet' : 'plain';
        const mark = projected ? ` (${say(reportNames.projected)})` : '';
        return [
          cell(`${spanText(segment)}${mark}`, tone),
          cell(say(levelNames[level]), tone),
          cell(say(extent === null ? personReportNames.notJudged : extentNames[extent]), tone),
          ...(isReduced ? [amountCell(reducedBy, told, tone)] : []),
          cell(numberText(days, language), tone),
          amountCell(perDay, told, tone),
          amountCell(total, told, tone),
        ];
      }),
    },
  ]);
}

function amountCell(amount: number | null, { say, language }: PersonTold, tone: Tone = 'plain'): Cell {
  return cell(amount === null ? say(reportNames.unknown) : kronorText(amount, language), tone);
}
