/** What every day of sickness gives, by who pays it and why, beside the pay that the absence takes; and the months. */
import { hundredths, kronor, plus, publish, times } from '../../money/amount.js';
import { contributionRate, type ContributionReason } from '../../rules/shared/employer-contributions.js';
import type { DayInsurance } from '../../rules/sickness-benefit/collective-insurance/collective-insurance.js';
import { addDays, toIso, type Day, type IsoDate } from '../../time/day.js';
import { groupBy, itemAt, lastOf, runsOf, type NonEmpty } from '../../time/lists.js';
import type { IsoMonth } from '../../time/month.js';
import { length, periodOn } from '../../time/period.js';
import type { Facts } from '../facts/facts.js';
import type { BasePay } from '../facts/salary-exchange.js';
import type { IncomeTerms } from '../given/income-terms.js';
import type { Payer } from './days.js';
import { NO_INSURANCE, type InsuranceDays } from './insurance-days.js';
import { isSupplement, type PayDays } from './pay-days.js';
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
  const unknown = spans.map((span) => spanOf(span, [{ day: span.from, parts: [], lost: null }]));
  return { spans: unknown, months: [], insurance: NO_INSURANCE, supplementUnknown: undefined };
}

export function incomeOf(spans: readonly PaidSpan[], given: IncomeFacts): Income {
  const { facts, pay, insurance } = given;
  const partsOn = partsBySource(given);
  const detailed = spans.map((span) => ({ span, days: daysOf(span, partsOn, pay) }));
  return {
    spans: detailed.flatMap(({ span, days }) =>
      runsOf(days, (a, b) => isAlike(a, b) && isSamePay(facts.pay?.on(a.day), facts.pay?.on(b.day))).map(
        (alike) => spanOf({ ...span, from: alike[0].day, to: lastOf(alike).day }, alike),
      ),
    ),
    months: monthsOf(
      facts,
      detailed.flatMap(({ days }) => days),
    ),
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
  readonly parts: readonly DayPart[];
  /** In öre. */
  readonly lost: number | null;
}

type PartsOn = (day: Day, span: PaidSpan) => DayPart[];

function partsBySource({ pay, terms, insurance }: IncomeFacts): PartsOn {
  const agreed = supplements(pay);
  const unknown = pay?.suppliedUnknown ?? [];
  return (day, { payer, perDay }) => {
    const parts: DayPart[] = [];
    const ore = perDay === null ? null : hundredths(perDay);
    if (payer === 'employer') parts.push({ source: 'sick-pay', ore, perDay });
    const supplement = agreed.get(day);
    if (supplement !== undefined) parts.push(supplement);
    else if (periodOn(unknown, day) !== undefined) {
      parts.push({ source: 'supplement', ore: null, perDay: null });
    }
    if (payer === 'fk') parts.push({ source: 'sickness-benefit', ore, perDay });
    const insured = insurance.byDay.get(day);
    if (insured !== undefined && terms.insurance !== undefined) {
      parts.push({ source: terms.insurance, ore: insured, perDay: inKronor(insured) });
    }
    return parts;
  };
}

/** What the agreement and the employer give below and above the ceiling, together. */
function supplements(pay: PayDays | undefined): Map<Day, DayPart> {
  const agreed = (pay?.days ?? []).filter(({ kind }) => isSupplement(kind));
  const byDay = new Map<Day, DayPart>();
  for (const [day, both] of groupBy(agreed, ({ day }) => day)) {
    const ore = both.reduce((sum, each) => sum + each.ore, 0);
    const perDay = publish(both.flatMap(({ rate }) => rate ?? []).reduce(plus, kronor(0)));
    if (perDay !== 0) byDay.set(day, { source: 'supplement', ore, perDay });
  }
  return byDay;
}

function daysOf(span: PaidSpan, partsOn: PartsOn, pay: PayDays | undefined): IncomeDay[] {
  return Array.from({ length: length(span) }, (_, i): IncomeDay => {
    const day = addDays(span.from, i);
    return { day, parts: partsOn(day, span), lost: pay?.lost.get(day) ?? null };
  });
}

function isAlike(a: IncomeDay, b: IncomeDay): boolean {
  return (
    a.parts.length === b.parts.length &&
    a.parts.every(({ source, perDay }, i) => source === b.parts[i]?.source && perDay === b.parts[i].perDay)
  );
}

function spanOf(span: PaidSpan, days: NonEmpty<IncomeDay>): DetailedSpan {
  const [{ parts }] = days;
  return {
    ...span,
    parts: parts.map(({ source, perDay }, i) => ({
      source,
      perDay,
      total: inKronor(sumOf(days.map((day) => itemAt(day.parts, i).ore))),
    })),
    ...lossOf(days),
  };
}

/** The pay lost, and what of it nobody pays. */
function lossOf(days: readonly IncomeDay[]): {
  readonly payLost: number | null;
  readonly unpaid: number | null;
} {
  const lost = sumOf(days.map((day) => day.lost));
  const paid = sumOf(days.flatMap(({ parts }) => parts.map(({ ore }) => ore)));
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
  return [...groupBy(days, ({ day }) => toIso(day).slice(0, MONTH))].map(([month, ofMonth]) => {
    const bySource = SOURCES.flatMap((source) => {
      const amounts = ofMonth.flatMap(({ parts }) =>
        parts.filter((part) => part.source === source).map(({ ore }) => ore),
      );
      return amounts.length === 0 ? [] : [{ source, amount: inKronor(sumOf(amounts)) }];
    });
    return {
      month,
      bySource,
      ...lossOf(ofMonth),
      employerCost: facts.employed ? costOf(facts, ofMonth) : null,
      projected: lastOf(ofMonth).day > facts.asOf,
    };
  });
}

/** The characters of a date that name its month. */
const MONTH = 7;

function costOf({ case: { bornOn }, pay }: Facts, days: NonEmpty<IncomeDay>): EmployerCostOfMonth {
  const parts = days.flatMap((day) => day.parts.filter(({ source }) => OF_EMPLOYER.includes(source)));
  const ore = sumOf(parts.map((part) => part.ore));
  const on: IsoDate = toIso(days[0].day);
  const current = pay?.on(days[0].day);
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
function sumOf(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
}

function inKronor(ore: number | null): number | null {
  return ore === null ? null : ore / 100;
}
