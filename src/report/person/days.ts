import type { PersonDayOfEmployment, PersonDaySegment } from '../../case/person/assess-person.js';
import { payerNames, payerReasonSentences } from '../../case/pay/pay.words.js';
import { extentText } from '../case/extent-text.js';
import { daysIn } from '../case/sections/spans.js';
import { kronorText, numberText } from '../numbers.js';
import { cell, lines, section, type Cell, type Section, type Tone } from '../render/structure.js';
import { reportNames, reportSentences } from '../report.words.js';
import { personReportNames, personReportSentences } from './person.words.js';
import type { PersonTold } from './told.js';

/** Who pays in which employment on which days, and what counts for the benefit. */
export function daysOfPerson(told: PersonTold): Section[] {
  const { value, say } = told;
  return section(say(reportNames.days), [
    {
      kind: 'table',
      spaced: true,
      columns: [
        { head: say(reportNames.from) },
        { head: say(reportNames.to) },
        { head: say(reportNames.dayCount), align: 'right' },
        { head: say(reportNames.payer) },
        { head: say(reportNames.extent) },
        { head: say(personReportNames.countedOn), align: 'right' },
      ],
      rows: value.days.map((segment) => row(segment, told)),
    },
    ...(value.days.length === 0 ? [] : [lines(say(personReportSentences.withoutEmployer))]),
    ...(value.days.some(({ projected }) => projected) ? [lines(say(reportSentences.projection))] : []),
  ]);
}

function row(segment: PersonDaySegment, { say, language }: PersonTold): Cell[] {
  const { from, to, extent, sgi, projected } = segment;
  const tone: Tone = projected ? 'quiet' : 'plain';
  const mark: Cell = projected ? [{ text: say(reportNames.projected), tone }] : [];
  return [
    [{ text: from, tone }, ...mark],
    cell(to, tone),
    cell(numberText(daysIn(segment), language), tone),
    payersOf(segment, say).flatMap(({ who, payer, reason }) => [
      { text: `${who}: ${say(payerNames[payer])}`, tone },
      { text: say(payerReasonSentences[reason]), tone: 'quiet' as const },
    ]),
    cell(extent === null ? say(personReportNames.notJudged) : extentText(extent, language), tone),
    cell(sgi === null ? say(reportNames.unknown) : kronorText(sgi, language), tone),
  ];
}

/** The employments with sickness, and other work where there is some. */
export function payersOf(
  { employments, other }: PersonDaySegment,
  say: PersonTold['say'],
): (Pick<PersonDayOfEmployment, 'payer' | 'reason'> & { readonly who: string })[] {
  return [
    ...employments.map(({ ref, payer, reason }) => ({ who: ref, payer, reason })),
    ...(other === null ? [] : [{ who: say(personReportNames.otherWork), ...other }]),
  ];
}
