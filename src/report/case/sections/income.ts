import type { IncomeMonth, IncomeSource } from '../../../case/pay/income.js';
import { contributionSentences, incomeSourceNames } from '../../../case/pay/pay.words.js';
import { keysOf } from '../../../finding/record.js';
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
  type Tone,
} from '../../render/structure.js';
import type { Told } from './told.js';

/** What each source gives, and then the pay lost, what nobody pays and what it costs the employer: month by month. */
export function income(told: Told): Section[] {
  const { value, say } = told;
  const months = value.money.months.filter(isKnown);
  const sources = sourcesOf(months);
  const hasCost = months.some(({ employerCost }) => employerCost !== null);
  const columns = (...heads: readonly string[]): Column[] => [
    { head: say(reportNames.month) },
    ...heads.map((head): Column => ({ head, align: 'right' })),
  ];
  return section(say(reportNames.income), [
    {
      kind: 'table',
      columns: columns(...sources.map((source) => say(incomeSourceNames[source]))),
      rows: months.map((month) => paidRow(month, sources, told)),
    },
    {
      kind: 'table',
      columns: columns(
        say(reportNames.payLost),
        say(reportNames.unpaid),
        ...(hasCost ? [say(reportNames.monthCost)] : []),
      ),
      rows: months.map((month) => lossRow(month, hasCost, told)),
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
  return keysOf(incomeSourceNames).filter((source) => given.has(source));
}

function paidRow(month: IncomeMonth, sources: readonly IncomeSource[], told: Told): Cell[] {
  const { bySource, projected } = month;
  const mark: Cell = projected ? [{ text: told.say(reportNames.projected), tone: 'quiet' }] : [];
  return [
    [{ text: month.month, tone: toneOf(month) }, ...mark],
    ...sources.map((source) =>
      amountCell(bySource.find((part) => part.source === source)?.amount, month, told),
    ),
  ];
}

function lossRow(month: IncomeMonth, hasCost: boolean, told: Told): Cell[] {
  return [
    cell(month.month, toneOf(month)),
    amountCell(month.payLost, month, told),
    amountCell(month.unpaid, month, told),
    ...(hasCost ? [amountCell(costOf(month.employerCost), month, told)] : []),
  ];
}

function toneOf({ projected }: IncomeMonth): Tone {
  return projected ? 'quiet' : 'plain';
}

/** Undefined where there is nothing of it, null where it is not known how much. */
function amountCell(kronor: number | null | undefined, month: IncomeMonth, { say, language }: Told): Cell {
  if (kronor === undefined) return cell(NO_VALUE, 'quiet');
  return cell(kronor === null ? say(reportNames.unknown) : kronorText(kronor, language), toneOf(month));
}

/** With contributions; exact in öre. Undefined where there is no employer. */
function costOf(cost: IncomeMonth['employerCost']): number | null | undefined {
  if (cost === null) return undefined;
  if (cost.pay === null || cost.contributions === null) return null;
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
