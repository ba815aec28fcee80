import type { BenefitSegment } from '../../../case/pay/benefit.js';
import { ofSickness } from '../../../case/pay/other-benefit-days.js';
import type { Words } from '../../../finding/words.js';
import { extentNames } from '../../../case/facts/facts.words.js';
import type { IsoDate } from '../../../time/day.js';
import { termWords } from '../../../rules/coordination/terms/term.words.js';
import { kronorText, numberText } from '../../numbers.js';
import { reportNames } from '../../report.words.js';
import { cell, section, type Cell, type Fact, type Section } from '../../render/structure.js';
import { spanText } from './spans.js';
import type { Told } from './told.js';

export const levelNames: Words<BenefitSegment['level']> = {
  normal: termWords['normal-level'].name,
  continuation: termWords['continuation-level'].name,
};

/** Days × amount per day, stretch by stretch. */
export function benefit(told: Told): Section[] {
  const { value, say } = told;
  const isReduced = value.money.benefit.some(({ reducedBy }) => reducedBy !== undefined);
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
      rows: value.money.benefit.map((segment) => row(segment, isReduced, told)),
    },
    { kind: 'facts', facts: daysLeft(told) },
  ]);
}

function row(segment: BenefitSegment, isReduced: boolean, { say, language }: Told): Cell[] {
  const { level, extent, days, perDay, reducedBy = 0, total, projected } = segment;
  const tone = projected ? 'quiet' : 'plain';
  const mark = projected ? ` (${say(reportNames.projected)})` : '';
  const amount = (kronor: number | null): Cell =>
    cell(kronor === null ? say(reportNames.unknown) : kronorText(kronor, language), tone);
  return [
    cell(`${spanText(segment)}${mark}`, tone),
    cell(say(levelNames[level]), tone),
    cell(say(extentNames[extent]), tone),
    ...(isReduced ? [amount(reducedBy)] : []),
    cell(numberText(days, language), tone),
    amount(perDay),
    amount(total),
  ];
}

function daysLeft({ value: { money, days }, say, language }: Told): Fact[] {
  const { normalDaysLeft = null, changesOn = null } = money.benefitDays ?? {};
  const last = ofSickness(days).at(-1)?.to ?? '';
  // Beyond the days that are known or expected the change is what it would be if the sickness went on.
  const changeCell = (on: IsoDate): Cell => [
    { text: on },
    ...(on > last ? [{ text: say(reportNames.ifSickThen), tone: 'quiet' as const }] : []),
  ];
  return [
    ...(normalDaysLeft === null
      ? []
      : [{ name: say(reportNames.normalDaysLeft), value: cell(numberText(normalDaysLeft, language)) }]),
    ...(changesOn === null ? [] : [{ name: say(reportNames.changesOn), value: changeCell(changesOn) }]),
  ];
}
