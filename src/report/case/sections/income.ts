import type { IncomeMonth, IncomeSource } from '../../../case/pay/income.js';
import { contributionSentences, incomeSourceNames } from '../../../case/pay/pay.words.js';
import { kronorText, percentText } from '../../numbers.js';
import { reportNames, reportSentences } from '../../report.words.js';
import {
  cell,
  NO_VALUE,
  section,
  type Cell,
  type Column,
  type Line,
  type Section,
} from '../../render/structure.js';
import type { Told } from './told.js';

/** What each source gives, the pay lost, what nobody pays, and what it costs the employer: month by month. */
export function income(told: Told): Section[] {
  const { value, say } = told;
  const months = value.money.months.filter(isKnown);
  const sources = sourcesOf(months);
  const hasCost = months.some(({ employerCost }) => employerCost !== null);
  const right = (head: string): Column => ({ head, align: 'right' });
  return section(say(reportNames.income), [
    {
      kind: 'table',
      columns: [
        { head: say(reportNames.month) },
        ...sources.map((source) => right(say(incomeSourceNames[source]))),
        right(say(reportNames.payLost)),
        right(say(reportNames.unpaid)),
        ...(hasCost ? [right(say(reportNames.monthCost))] : []),
      ],
      rows: months.map((month) => row(month, sources, hasCost, told)),
    },
    { kind: 'lines', lines: months.length === 0 ? [] : remarks(months, hasCost, told) },
  ]);
}

/** Whether the month has an amount at all. */
export function isKnown({ bySource, payLost }: IncomeMonth): boolean {
  return payLost !== null || bySource.some(({ amount }) => amount !== null);
}

/** Every source that gives something in one of the months, in their order. */
export function sourcesOf(months: readonly IncomeMonth[]): IncomeSource[] {
  const given = new Set(months.flatMap(({ bySource }) => bySource.map(({ source }) => source)));
  return (Object.keys(incomeSourceNames) as IncomeSource[]).filter((source) => given.has(source));
}

function row(
  { month, bySource, payLost, unpaid, employerCost, projected }: IncomeMonth,
  sources: readonly IncomeSource[],
  hasCost: boolean,
  { say, language }: Told,
): Cell[] {
  const tone = projected ? 'quiet' : 'plain';
  const amount = (kronor: number | null | undefined): Cell =>
    cell(kronor === null || kronor === undefined ? NO_VALUE : kronorText(kronor, language), tone);
  const mark: Cell = projected ? [{ text: say(reportNames.projected), tone }] : [];
  return [
    [{ text: month, tone }, ...mark],
    ...sources.map((source) => amount(bySource.find((part) => part.source === source)?.amount)),
    amount(payLost),
    amount(unpaid),
    ...(hasCost ? [amount(costOf(employerCost))] : []),
  ];
}

/** With contributions; exact in öre. */
function costOf(cost: IncomeMonth['employerCost']): number | null {
  if (cost === null || cost.pay === null || cost.contributions === null) return null;
  return (Math.round(cost.pay * 100) + Math.round(cost.contributions * 100)) / 100;
}

function remarks(months: readonly IncomeMonth[], hasCost: boolean, { say, language }: Told): Line[] {
  const rates = new Map(
    months.flatMap(({ employerCost }) => {
      const { percent = null, reason = null } = employerCost ?? {};
      if (reason === null) return [];
      const rate = percent === null ? '' : ` ${percentText({ num: percent, den: 100 }, language)}.`;
      return [[`${reason} ${rate}`, `${say(contributionSentences[reason])}${rate}`] as const];
    }),
  );
  return [
    { text: say(reportSentences.beforeTax) },
    ...(hasCost ? [...rates.values()].map((text) => ({ text })) : []),
  ];
}
