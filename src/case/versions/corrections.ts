/** What is to be corrected in which pay period, with sign. */
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { endOfMonth, startOfMonth } from '../../time/month.js';
import { covers, splitBefore, type Period } from '../../time/period.js';
import { groupBy, itemWhere } from '../../time/lists.js';
import type { AmountKind, CaseView, ViewAmount } from './view.js';

/** An amount in kronor before and after; null where it is not known. */
export interface ChangedAmount {
  readonly was: number | null;
  readonly is: number | null;
  /** `is` − `was`: positive where the insured is to have more; null where either is not known. */
  readonly toCorrect: number | null;
}

export interface CorrectedAmount extends ChangedAmount {
  readonly kind: AmountKind;
}

export interface Correction {
  /** The pay period. */
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** The kinds that change, in a fixed order; deductions are negative. */
  readonly amounts: readonly CorrectedAmount[];
  /** The employer's part: everything but the sickness benefit. */
  readonly payroll: ChangedAmount;
}

export interface ChangedMoney {
  readonly corrections: readonly Correction[];
  /** The first day on which an amount differs. */
  readonly from: Day | undefined;
}

const KINDS: readonly AmountKind[] = [
  'absence',
  'absence-without-sick-pay',
  'sick-pay',
  'sick-pay-parts',
  'karensavdrag',
  'absence-after-sick-pay',
  'agreed-pay',
  'agreed-pay-above-ceiling',
  'sickness-benefit',
];

/** `payPeriods` in order and free of overlaps. A day that lies in none belongs to its calendar month. */
export function correctionsOf(
  before: CaseView,
  after: CaseView,
  payPeriods: readonly Period[],
): ChangedMoney {
  const was = byDay(before.amounts);
  const is = byDay(after.amounts);
  const changed = [...new Set([...was.keys(), ...is.keys()])]
    .filter((day) => !alike(was.get(day), is.get(day)))
    .sort((a, b) => a - b);
  const corrections: Correction[] = [];
  let period: Period | undefined;
  for (const day of changed) {
    if (period !== undefined && covers(period, day)) continue;
    period = payPeriodOf(day, payPeriods);
    corrections.push(...correctionIn(period, [before, was], [after, is]));
  }
  return { corrections, from: changed[0] };
}

type DayAmounts = ReadonlyMap<AmountKind, number | null>;

function byDay(amounts: readonly ViewAmount[]): Map<Day, Map<AmountKind, number | null>> {
  const days = groupBy(amounts, ({ day }) => day);
  return new Map([...days].map(([day, ofDay]) => [day, byKind(ofDay)]));
}

/** Several amounts of one kind on a day are one. */
function byKind(ofDay: readonly ViewAmount[]): Map<AmountKind, number | null> {
  const amounts = new Map<AmountKind, number | null>();
  for (const { kind, ore } of ofDay) {
    const before = amounts.get(kind);
    amounts.set(kind, before === undefined ? ore : added(before, ore));
  }
  return amounts;
}

function alike(was: DayAmounts | undefined, is: DayAmounts | undefined): boolean {
  return KINDS.every((kind) => amountOf(kind, was) === amountOf(kind, is));
}

/** In öre; nothing where the day has no such amount, null where it is not known. */
function amountOf(kind: AmountKind, amounts: DayAmounts | undefined): number | null {
  const amount = amounts?.get(kind);
  return amount === undefined ? 0 : amount;
}

function payPeriodOf(day: Day, payPeriods: readonly Period[]): Period {
  const given = payPeriods.find((period) => covers(period, day));
  if (given !== undefined) return given;
  const month = { from: startOfMonth(day), to: endOfMonth(day) };
  const cuts = payPeriods.flatMap(({ from, to }) => [from, addDays(to, 1)]);
  return itemWhere(splitBefore([month], cuts), (part) => covers(part, day));
}

type Version = readonly [CaseView, ReadonlyMap<Day, DayAmounts>];

function correctionIn(period: Period, before: Version, after: Version): Correction[] {
  const all = KINDS.map((kind) => ({
    kind,
    ...changedAmount(sumOf(kind, period, before), sumOf(kind, period, after)),
  }));
  const amounts = all.filter(({ was, is }) => was !== is);
  if (amounts.length === 0) return [];
  const payroll = all.filter(({ kind }) => kind !== 'sickness-benefit');
  const total = (of: 'was' | 'is'): number | null =>
    payroll.reduce<number | null>((sum, amount) => added(sum, inOre(amount[of])), 0);
  return [
    {
      from: toIso(period.from),
      to: toIso(period.to),
      amounts,
      payroll: changedAmount(total('was'), total('is')),
    },
  ];
}

/** In öre; null where some day is not known. */
function sumOf(kind: AmountKind, { from, to }: Period, [view, days]: Version): number | null {
  if (kind !== 'sickness-benefit' && !view.payKnown) return null;
  let sum: number | null = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    sum = added(sum, amountOf(kind, days.get(day)));
  }
  return sum;
}

function added(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function changedAmount(was: number | null, is: number | null): ChangedAmount {
  return {
    was: inKronor(was),
    is: inKronor(is),
    toCorrect: was === null || is === null ? null : inKronor(is - was),
  };
}

function inKronor(ore: number | null): number | null {
  return ore === null ? null : ore / 100;
}

function inOre(kronor: number | null): number | null {
  return kronor === null ? null : Math.round(kronor * 100);
}

/** The pay periods as they are given, with days as integers. */
export function payPeriodsOf(given: readonly { readonly from: IsoDate; readonly to: IsoDate }[]): Period[] {
  return given.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) }));
}
