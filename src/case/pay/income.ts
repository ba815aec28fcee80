/** What every day of sickness gives, by who pays it and why, beside the pay that the absence takes; and the months. */
import { hundredths, kronor, plus, publish, times } from '../../money/amount.js';
import { contributionRate, type ContributionReason } from '../../rules/shared/employer-contributions.js';
import type { DayInsurance } from '../../rules/sickness-benefit/collective-insurance/collective-insurance.js';
import { addDays, toIso, type Day, type IsoDate } from '../../time/day.js';
import { groupBy, itemAt, lastOf, runsOf, type NonEmpty } from '../../time/lists.js';
import { endOfMonth, type IsoMonth } from '../../time/month.js';
import { periodOn } from '../../time/period.js';
import type { Facts } from '../facts/facts.js';
import type { BasePay } from '../facts/salary-exchange.js';
import type { IncomeTerms } from '../given/income-terms.js';
import type { Payer } from './days.js';
import { NO_INSURANCE, type InsuranceDays } from './insurance-days.js';
import type { PayDays } from './pay-days.js';
import { payOfYear } from './supplements.js';

/** Where income during sickness comes from: the employer, Försäkringskassan or the group insurance. */
export type IncomeSource = 'sick-pay' | 'supplement' | 'sickness-benefit' | DayInsurance;

/** In kronor, before tax; null where it is not known. */
export interface IncomePart {
  readonly source: IncomeSource;
  /** Of one of the days, rounded. */
  readonly perDay: number | null;
  /** Of all the days of the span: differences of rounded running totals, so that spans add up. */
  readonly total: number | null;
}

/** In kronor, before tax; null where it is not known. */
export interface SourceAmount {
  readonly source: IncomeSource;
  readonly amount: number | null;
}

/** What the month costs the employer, in kronor. */
export interface EmployerCostOfMonth {
  /** Sick pay and what the agreement gives; null where an amount is not known. */
  readonly pay: number | null;
  /** The contributions on it, as if it were paid out in the month; null where they are not known. */
  readonly contributions: number | null;
  /** The rate in per cent; null where it is not known. */
  readonly percent: number | null;
  /** Why that rate; null before the first that is known. */
  readonly reason: ContributionReason | null;
}

/** In kronor, before tax. */
export interface IncomeMonth {
  readonly month: IsoMonth;
  /** Those that give something in the month, in one order. */
  readonly bySource: readonly SourceAmount[];
  /** The pay that the absence takes; null where it is not known. */
  readonly payLost: number | null;
  /** What of the pay lost nobody pays: the employee's loss. Less than nothing where more is paid than lost. */
  readonly unpaid: number | null;
  /** Null where there is no employer. */
  readonly employerCost: EmployerCostOfMonth | null;
  /** Whether some of the days lie after `asOf`. */
  readonly projected: boolean;
}

/** Days that give the same, as they are joined whatever an agreement or insurance adds. */
export interface PaidSpan {
  readonly from: Day;
  readonly to: Day;
  readonly payer: Payer;
  readonly perDay: number | null;
  readonly projected: boolean;
}

export interface DetailedSpan extends PaidSpan {
  readonly parts: readonly IncomePart[];
  readonly payLost: number | null;
  readonly unpaid: number | null;
}

export interface Income {
  readonly spans: readonly DetailedSpan[];
  readonly months: readonly IncomeMonth[];
  readonly insurance: Pick<InsuranceDays, 'gap' | 'interpretations' | 'assumptions' | 'basis'>;
  /** Where it is not known what an agreement or the employer gives. */
  readonly supplementUnknown: SupplementUnknown | undefined;
}

/** The first such day, and what is missing for it. */
export interface SupplementUnknown {
  readonly from: Day;
  readonly missing: 'priceBaseAmount' | 'agreementTerm';
}

export interface IncomeFacts {
  readonly facts: Facts;
  readonly insurance: InsuranceDays;
  /** Undefined where the pay is not known. */
  readonly pay: PayDays | undefined;
  readonly terms: IncomeTerms;
}

/** Of a case with more days than a case can have, they are not looked at one by one. */
export function incomeUnseen(spans: readonly PaidSpan[]): Income {
  const unknown = spans.map((span): DetailedSpan => ({ ...span, parts: [], payLost: null, unpaid: null }));
  return { spans: unknown, months: [], insurance: NO_INSURANCE, supplementUnknown: undefined };
}

export function incomeOf(spans: readonly PaidSpan[], given: IncomeFacts): Income {
  const { facts, pay, insurance } = given;
  const partsIn = partsBySource(given);
  const all: IncomeDay[] = [];
  const detailed: DetailedSpan[] = [];
  for (const span of spans) {
    const days = daysOf(span, partsIn(span), given);
    for (const day of days) all.push(day);
    for (const alike of runsOf(days, isAlike)) detailed.push(spanOf(span, alike));
  }
  return {
    spans: detailed,
    months: monthsOf(facts, all),
    insurance,
    supplementUnknown: pay && supplementUnknownIn(pay),
  };
}

function supplementUnknownIn({
  suppliedUnknown,
  ceilingUnknownFrom,
}: PayDays): SupplementUnknown | undefined {
  const first = suppliedUnknown[0];
  if (first === undefined) return undefined;
  const { from } = first;
  return { from, missing: from === ceilingUnknownFrom ? 'priceBaseAmount' : 'agreementTerm' };
}

/** A row can repeat the pay before it. */
function isSamePay(a: BasePay | undefined, b: BasePay | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return a === b;
  const isSameAmount =
    'monthly' in a ? 'monthly' in b && a.monthly === b.monthly : 'hourly' in b && a.hourly === b.hourly;
  return isSameAmount && a.hoursPerWeek === b.hoursPerWeek;
}

/** What one source gives on one day. */
interface DayPart {
  readonly source: IncomeSource;
  /** In öre. */
  readonly ore: number | null;
  /** The same, where the days that follow give as much but for the rounding; in kronor. */
  readonly perDay: number | null;
}

interface IncomeDay {
  readonly day: Day;
  /** One list for all days of a span on which nothing is paid beside what the span says. */
  readonly parts: readonly DayPart[];
  /** In öre. */
  readonly lost: number | null;
  /** The pay of the day; undefined where it is not known. */
  readonly pay: BasePay | undefined;
}

type PartsOn = (day: Day) => readonly DayPart[];

function partsBySource({ pay, terms, insurance }: IncomeFacts): (span: PaidSpan) => PartsOn {
  const agreed = supplements(pay);
  const unknown = pay?.suppliedUnknown ?? [];
  return ({ payer, perDay }) => {
    const ore = perDay === null ? null : hundredths(perDay);
    const ofEmployer: readonly DayPart[] = payer === 'employer' ? [{ source: 'sick-pay', ore, perDay }] : [];
    const benefit: readonly DayPart[] = payer === 'fk' ? [{ source: 'sickness-benefit', ore, perDay }] : [];
    const alone = [...ofEmployer, ...benefit];
    return (day) => {
      const isUnknown = unknown.length > 0 && periodOn(unknown, day) !== undefined;
      const supplement = agreed.get(day) ?? (isUnknown ? SUPPLEMENT_UNKNOWN : undefined);
      const insured = terms.insurance && insurance.byDay.get(day);
      if (supplement === undefined && insured === undefined) return alone;
      const parts = [...ofEmployer];
      if (supplement !== undefined) parts.push(supplement);
      parts.push(...benefit);
      if (insured !== undefined && terms.insurance !== undefined) {
        parts.push({ source: terms.insurance, ore: insured, perDay: inKronor(insured) });
      }
      return parts;
    };
  };
}

const SUPPLEMENT_UNKNOWN: DayPart = { source: 'supplement', ore: null, perDay: null };

/** What the agreement and the employer give below and above the ceiling, together. */
function supplements(pay: PayDays | undefined): Map<Day, DayPart> {
  const byDay = new Map<Day, DayPart>();
  for (const [day, both] of groupBy(pay?.supplements ?? [], ({ day }) => day)) {
    const ore = both.reduce((total, each) => total + each.ore, 0);
    const perDay = publish(both.flatMap(({ rate }) => rate ?? []).reduce(plus, kronor(0)));
    if (perDay !== 0) byDay.set(day, { source: 'supplement', ore, perDay });
  }
  return byDay;
}

function daysOf({ from, to }: PaidSpan, partsOn: PartsOn, { pay, facts }: IncomeFacts): IncomeDay[] {
  const days: IncomeDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push({ day, parts: partsOn(day), lost: pay?.lost.get(day) ?? null, pay: facts.pay?.on(day) });
  }
  return days;
}

function isAlike(a: IncomeDay, b: IncomeDay): boolean {
  return isSameParts(a.parts, b.parts) && isSamePay(a.pay, b.pay);
}

function isSameParts(a: readonly DayPart[], b: readonly DayPart[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(({ source, perDay }, i) => source === b[i]?.source && perDay === b[i].perDay)
  );
}

function spanOf({ payer, perDay, projected }: PaidSpan, days: NonEmpty<IncomeDay>): DetailedSpan {
  const { day: from, parts } = days[0];
  const { payLost, unpaid } = lossOf(days);
  return {
    from,
    to: lastOf(days).day,
    payer,
    perDay,
    projected,
    parts: parts.map((part, i) => ({
      source: part.source,
      perDay: part.perDay,
      total: inKronor(totalOf(days, i)),
    })),
    payLost,
    unpaid,
  };
}

/** Of the part at the index, which the days have in common. */
function totalOf(days: readonly IncomeDay[], index: number): number | null {
  let total: number | null = 0;
  for (const { parts } of days) total = sum(total, itemAt(parts, index).ore);
  return total;
}

/** The pay lost, and what of it nobody pays. */
function lossOf(days: readonly IncomeDay[]): {
  readonly payLost: number | null;
  readonly unpaid: number | null;
} {
  let lost: number | null = 0;
  let paid: number | null = 0;
  for (const day of days) {
    lost = sum(lost, day.lost);
    for (const { ore } of day.parts) paid = sum(paid, ore);
  }
  return {
    payLost: inKronor(lost),
    unpaid: lost === null || paid === null ? null : inKronor(lost - paid),
  };
}

const SOURCES: readonly IncomeSource[] = [
  'sick-pay',
  'supplement',
  'sickness-benefit',
  'ags',
  'ags-kl',
  'itp',
];

function monthsOf(facts: Facts, days: readonly IncomeDay[]): IncomeMonth[] {
  return byMonth(days).map((ofMonth) => {
    const { payLost, unpaid } = lossOf(ofMonth);
    return {
      month: toIso(ofMonth[0].day).slice(0, MONTH),
      bySource: sumsBySource(ofMonth),
      payLost,
      unpaid,
      employerCost: facts.employed ? costOf(facts, ofMonth) : null,
      projected: lastOf(ofMonth).day > facts.asOf,
    };
  });
}

/** The days of each calendar month; they are in order. */
function byMonth(days: readonly IncomeDay[]): NonEmpty<IncomeDay>[] {
  let end: Day | undefined;
  return runsOf(days, (before, { day }) => {
    end ??= endOfMonth(before.day);
    if (day <= end) return true;
    end = endOfMonth(day);
    return false;
  });
}

function sumsBySource(days: readonly IncomeDay[]): SourceAmount[] {
  const sums = new Map<IncomeSource, number | null>();
  for (const { parts } of days) {
    for (const { source, ore } of parts) {
      const before = sums.get(source);
      sums.set(source, before === undefined ? ore : sum(before, ore));
    }
  }
  return SOURCES.flatMap((source) => {
    const ore = sums.get(source);
    return ore === undefined ? [] : [{ source, amount: inKronor(ore) }];
  });
}

/** The characters of a date that name its month. */
const MONTH = 7;

function costOf({ case: { bornOn } }: Facts, days: NonEmpty<IncomeDay>): EmployerCostOfMonth {
  let ore: number | null = 0;
  for (const { parts } of days) {
    for (const part of parts) if (OF_EMPLOYER.includes(part.source)) ore = sum(ore, part.ore);
  }
  const on: IsoDate = toIso(days[0].day);
  const current = days[0].pay;
  const monthly = current && publish(payOfYear(current, on)) / MONTHS_PER_YEAR;
  const found = contributionRate(on, bornOn, monthly);
  const rate = found?.rate ?? null;
  const paid = inKronor(ore);
  return {
    pay: paid,
    contributions:
      paid === null || rate === null ? null : publish(times(kronor(paid), rate, HUNDREDTHS_OF_A_PER_CENT)),
    percent: inKronor(rate),
    reason: found?.reason ?? null,
  };
}

const OF_EMPLOYER: readonly IncomeSource[] = ['sick-pay', 'supplement'];
const MONTHS_PER_YEAR = 12;
const HUNDREDTHS_OF_A_PER_CENT = 10_000;

/** Null where one of them is. */
function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function inKronor(ore: number | null): number | null {
  return ore === null ? null : ore / 100;
}
