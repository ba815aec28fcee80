/** Who pays in which employment on each day, and what income the benefit is then calculated on (SFB 25:5, 28:8). */
import type { Lagrum } from '../../law/lagrum.js';
import { nearest } from '../../law/dated.js';
import { hundredths, publish } from '../../money/amount.js';
import { sgiLimitsOn } from '../../rules/shared/sgi-limits.js';
import { sgi } from '../../rules/sickness-benefit/sgi/sgi.js';
import { sgiTerms } from '../../rules/sickness-benefit/sgi/table.js';
import { addDays, toIso, type Day, type IsoDate } from '../../time/day.js';
import { holderOf, merge, splitBefore, type Period } from '../../time/period.js';
import type { ByDate } from '../facts/by-date.js';
import { isBelowQuarter } from '../facts/extent.js';
import type { CasePeriod } from '../facts/sickness.js';
import { underCeiling } from '../pay/benefit-per-day.js';
import type { DayRun, Payer, PayerReason } from '../pay/days.js';
import { limitsBegin } from '../pay/limits-begin.js';
import type { EmploymentParts, Stretch } from './stretches.js';

/** What an employment with sickness gives on the days. */
export interface PersonDayOfEmployment {
  readonly ref: string;
  readonly payer: Payer;
  readonly reason: PayerReason;
  /** The share of the ordinary working time of this employment that is lost. */
  readonly extent: number;
}

/** Consecutive days of sickness that are alike. */
export interface PersonDaySegment {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** The share of all the work that is lost; null where Försäkringskassan has to judge it. */
  readonly extent: number | null;
  /** The employments with sickness on the days, in the order in which they were given. */
  readonly employments: readonly PersonDayOfEmployment[];
  /** Who pays for the income of other work; null where there is none. */
  readonly other: { readonly payer: Payer; readonly reason: PayerReason } | null;
  /** Whether Försäkringskassan pays on the days if the conditions are met. */
  readonly benefit: boolean;
  /**
   * The income that Försäkringskassan counts on: without that of an employer who owes sick pay, and without that of other
   * work in its karens. In kronor a year, under the ceiling; null where it is not known.
   */
  readonly sgi: number | null;
  /** Whether the days lie after `asOf`. */
  readonly projected: boolean;
}

/** The whole income that qualifies for benefit, in kronor a year; null where it is not known. */
export interface PersonSgi {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** What of it comes from the employments, under the ceiling. */
  readonly employment: number | null;
  /** What of it comes from other work: the ceiling takes this first. */
  readonly other: number | null;
  readonly sgi: number | null;
  /** The highest one; null in a year without a decided price base amount, and before the first that is known. */
  readonly ceiling: number | null;
}

/** Days that are alike, for the parts that build on them. */
export interface PersonRun extends Stretch {
  readonly employments: readonly PersonDayOfEmployment[];
  readonly other: PersonDaySegment['other'];
  readonly benefit: boolean;
  /** The whole SGI. */
  readonly whole: Omit<PersonSgi, 'from' | 'to'>;
  /** What counts on the days before the ceiling; undefined where it is not known. */
  readonly counted: number | undefined;
  /** The same where it is income of other work alone; undefined where it is not. */
  readonly onlyOther: number | undefined;
  /** What would count if the ceiling came before an employment is left out; undefined where none is, or it is not known. */
  readonly ceilingFirst: number | undefined;
  /** The sick-pay period whose end lies next before the days. */
  readonly period: CasePeriod | undefined;
  readonly basis: readonly Lagrum[];
}

/** Days on which nobody but the employer can pay for the employment: he owes sick pay, or would if he had been told. */
const OWED: ReadonlySet<PayerReason> = /* @__PURE__ */ new Set<PayerReason>([
  'sick-pay-period',
  'late-notice',
  'law-not-covered',
]);

export function personRuns(
  stretches: readonly Stretch[],
  employments: readonly EmploymentParts[],
  other: ByDate<number> | undefined,
  payable: readonly Period[],
): PersonRun[] {
  const cuts = [
    ...employments.flatMap(({ income }) => income?.begins ?? []),
    ...(other?.begins ?? []),
    ...payable.flatMap(({ from, to }) => [from, addDays(to, 1)]),
    ...limitsBegin(),
  ];
  const payableOn = holderOf(payable);
  return splitBefore(stretches, cuts).map((stretch) => {
    const otherIncome = other === undefined ? 0 : other.on(stretch.from);
    const otherPays = payableOn(stretch.from) !== undefined && otherIncome !== 0;
    return runOf(stretch, employments, otherIncome, otherPays);
  });
}

function runOf(
  stretch: Stretch,
  employments: readonly EmploymentParts[],
  otherIncome: number | undefined,
  otherPays: boolean,
): PersonRun {
  const { from, runs, extent } = stretch;
  const isOwed = runs.map((run) => run !== undefined && OWED.has(run.ofEmployer));
  const asked =
    otherPays || runs.some((run, i) => run !== undefined && isOwed[i] === false) || runs.every(isNone);
  const benefit = asked && (extent === undefined || !isBelowQuarter(extent, from));
  const incomes = employments.map(({ income }) => income?.on(from));
  const counted = incomes.map((income, i) => (isOwed[i] === true ? 0 : income));
  const found = wholeOf(from, sumOf(incomes), otherIncome);
  const rest = roundedDown(sumOf(counted), from);
  const otherRest = otherPays ? roundedDown(otherIncome, from) : 0;
  const whatCounts = found.qualifies ? together(rest, otherRest) : 0;
  return {
    ...stretch,
    employments: runs.flatMap((run, i) => {
      const given = employments[i];
      return run === undefined || given === undefined ? [] : [inEmployment(given.ref, run, benefit)];
    }),
    other: otherIncome === 0 ? null : paidForOther(otherPays, benefit),
    benefit,
    whole: found.whole,
    counted: whatCounts,
    onlyOther: otherPays && rest === 0 ? whatCounts : undefined,
    ceilingFirst: isOwed.includes(true)
      ? ceilingFirst(found.whole, roundedDown(sumOf(incomes), from), rest, otherPays)
      : undefined,
    period: periodBefore(
      from,
      runs.filter((_, i) => isOwed[i] === false).flatMap((run) => run?.period ?? []),
    ),
    basis: found.basis,
  };
}

function isNone(run: DayRun | undefined): boolean {
  return run === undefined;
}

function inEmployment(ref: string, run: DayRun, benefit: boolean): PersonDayOfEmployment {
  const { ofEmployer, extent } = run;
  if (ofEmployer === 'sick-pay-period') return { ref, payer: 'employer', reason: ofEmployer, extent };
  if (OWED.has(ofEmployer)) return { ref, payer: 'none', reason: ofEmployer, extent };
  return benefit
    ? { ref, payer: 'fk', reason: ofEmployer, extent }
    : { ref, payer: 'none', reason: 'below-quarter', extent };
}

function paidForOther(pays: boolean, benefit: boolean): PersonDaySegment['other'] {
  if (!pays) return { payer: 'none', reason: 'karensdagar' };
  return benefit ? { payer: 'fk', reason: 'no-employer' } : { payer: 'none', reason: 'below-quarter' };
}

interface Whole {
  readonly whole: PersonRun['whole'];
  /** Whether it reaches the least that gives an SGI, which is asked of all of it; where that is not known it is taken to. */
  readonly qualifies: boolean;
  readonly basis: readonly Lagrum[];
}

function wholeOf(day: Day, employment: number | undefined, other: number | undefined): Whole {
  const on = toIso(day);
  const limits = sgiLimitsOn({ on });
  const ceiling = 'outcome' in limits ? null : publish(limits.ceiling);
  const unknown = { employment: null, other: null, sgi: null, ceiling };
  if (employment === undefined || other === undefined) return { whole: unknown, qualifies: true, basis: [] };
  const found = sgi({ on, employment, other });
  if (found.outcome !== 'decided') return { whole: unknown, qualifies: true, basis: [] };
  const { value, basis } = found;
  return {
    whole: { employment: value.employment, other: value.other, sgi: value.sgi, ceiling },
    qualifies: value.qualifies,
    basis,
  };
}

/** The whole SGI under the ceiling, and then without the part of the employments that owe sick pay. */
function ceilingFirst(
  { employment, other }: PersonRun['whole'],
  all: number | undefined,
  rest: number | undefined,
  otherPays: boolean,
): number | undefined {
  if (employment === null || other === null || all === undefined || rest === undefined) return undefined;
  return Math.max(0, employment - (all - rest)) + (otherPays ? other : 0);
}

/** In öre, so that the sum is exact. */
function sumOf(incomes: readonly (number | undefined)[]): number | undefined {
  let ore = 0;
  for (const income of incomes) {
    if (income === undefined) return undefined;
    ore += hundredths(income);
  }
  return ore / 100;
}

function roundedDown(income: number | undefined, day: Day): number | undefined {
  if (income === undefined) return undefined;
  const { roundedDownTo } = nearest(sgiTerms, toIso(day));
  return Math.floor(income / roundedDownTo) * roundedDownTo;
}

function together(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** Of the sick-pay periods whose employer's days are over by the day, the one that ended last. */
function periodBefore(day: Day, periods: readonly CasePeriod[]): CasePeriod | undefined {
  let found: CasePeriod | undefined;
  let end = -Infinity;
  for (const period of periods) {
    const last = period.employerDays.at(-1)?.to;
    if (last === undefined || last >= day || last <= end) continue;
    [found, end] = [period, last];
  }
  return found;
}

export function personSgi(runs: readonly PersonRun[]): PersonSgi[] {
  const alike = merge(runs, (a, b) =>
    (['employment', 'other', 'sgi', 'ceiling'] as const).every((part) => a.whole[part] === b.whole[part]),
  );
  return alike.map(({ from, to, whole }) => ({ from: toIso(from), to: toIso(to), ...whole }));
}

/** The runs as they are published, with nobody paying benefit from the day on which it stops by age. */
export function personSegments(
  runs: readonly PersonRun[],
  stopsFrom: Day | undefined,
  asOf: Day,
): PersonDaySegment[] {
  const cut = stopsFrom === undefined ? runs : splitBefore(runs, [stopsFrom]);
  const segments = cut.map((run) => ({ from: run.from, to: run.to, text: segmentOf(run, stopsFrom, asOf) }));
  return merge(segments, (a, b) => JSON.stringify(a.text) === JSON.stringify(b.text)).map(
    ({ from, to, text }) => ({ from: toIso(from), to: toIso(to), ...text }),
  );
}

function segmentOf(
  run: PersonRun,
  stopsFrom: Day | undefined,
  asOf: Day,
): Omit<PersonDaySegment, 'from' | 'to'> {
  const { from, extent = null, counted, whole } = run;
  const stopped = stopsFrom !== undefined && from >= stopsFrom;
  const asPaid = <Paid extends { readonly payer: Payer; readonly reason: PayerReason }>(paid: Paid): Paid =>
    stopped && paid.payer === 'fk' ? { ...paid, payer: 'none', reason: 'age-limit' } : paid;
  return {
    extent,
    employments: run.employments.map(asPaid),
    other: run.other && asPaid(run.other),
    benefit: run.benefit && !stopped,
    sgi:
      counted === undefined || (whole.ceiling === null && counted > 0)
        ? null
        : underCeiling({ on: toIso(from), sgi: counted }),
    projected: from > asOf,
  };
}
