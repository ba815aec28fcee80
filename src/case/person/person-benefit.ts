/** Sickness benefit of a person with several employments: one level a day, and one amount where it can be known. */
import type { Interpretation } from '../../finding/finding.js';
import type { Extent } from '../../rules/shared/day-amount.js';
import { toIso, type Day } from '../../time/day.js';
import { length, merge } from '../../time/period.js';
import { ageLimitsOf, untilAgeLimit, type AgeLimitsPart } from '../due/age-limits.js';
import { firstIndex, itemAt } from '../../time/lists.js';
import type { Facts } from '../facts/facts.js';
import { basisOf, left, reduceRuns, type BesideRun, type TooMuch } from '../pay/beside-benefit.js';
import { benefitPerDay } from '../pay/benefit-per-day.js';
import { benefitOf, type BenefitPart, type BenefitRun, type BenefitSegment } from '../pay/benefit.js';
import type { DayRun } from '../pay/days.js';
import type { PersonRun } from './person-days.js';

/** Consecutive days with benefit that are alike. Amounts in kronor. */
export interface PersonBenefitSegment extends Omit<BenefitSegment, 'extent'> {
  /** The level of benefit at or below the extent of the absence (SFB 27:45); null where that is not known. */
  readonly extent: Extent | null;
}

/** Whether the ceiling of the SGI is applied after an employment is left out, or before. */
export type CeilingReading = 'after-leaving-out' | 'before-leaving-out';

/** Days with benefit, with the days of the person that they are. */
export interface PersonBenefitRun extends BenefitRun {
  readonly day: PersonRun;
  /** What either reading of the ceiling gives a day, where the other one gives another amount. */
  readonly ceiling: Readonly<Record<CeilingReading, number>> | undefined;
}

export interface PersonBenefit {
  readonly segments: readonly PersonBenefitSegment[];
  /** As in a case, with nothing known on days whose extent is not. */
  readonly part: BenefitPart;
  readonly runs: readonly PersonBenefitRun[];
  /** The days whose benefit is reduced by what an employer pays beside it, or could be. */
  readonly beside: readonly (PersonBenefitRun & BesideRun)[];
  readonly ageLimits: AgeLimitsPart;
  readonly interpretations: readonly Interpretation[];
}

export function personBenefit(
  facts: Facts,
  days: readonly PersonRun[],
  tooMuchOf: (day: Day, run: PersonBenefitRun) => TooMuch | undefined,
): PersonBenefit {
  const whateverTheAge = days.map(asInCase);
  const ageLimits = ageLimitsOf(facts, whateverTheAge);
  const dayRuns = untilAgeLimit(whateverTheAge, ageLimits);
  const part = benefitOf(facts, dayRuns);
  const interpretations = [...part.interpretations];
  const unreduced = part.runs.map((run): PersonBenefitRun => {
    // Every day with benefit is one of the days.
    const day = itemAt(days, firstIndex(days.length, (i) => itemAt(days, i).from > run.from) - 1);
    const perDay = perDayOn(facts, run, day);
    if (perDay === undefined)
      return { ...run, day, perDay: null, gap: undefined, bounds: undefined, ceiling: undefined };
    interpretations.push(...perDay.interpretations);
    const paid = { ...run, ...perDay.found, day };
    return { ...paid, ceiling: bothReadings(facts, paid) };
  });
  const { runs: reduced, beside } = reduceRuns(unreduced, tooMuchOf);
  const besideFrom = new Map(beside.map((run) => [run.from, run]));
  const runs = reduced.map((run) => bothReduced(run, besideFrom.get(run.from)));
  return {
    segments: joined(runs, facts.asOf),
    part: { ...part, runs, basis: [...part.basis, ...basisOf(beside)] },
    runs,
    beside,
    ageLimits,
    interpretations,
  };
}

/** Each reading of the ceiling gives what pay beside it leaves. */
function bothReduced(
  run: PersonBenefitRun,
  reduced: (PersonBenefitRun & BesideRun) | undefined,
): PersonBenefitRun {
  const { ceiling } = run;
  if (ceiling === undefined || reduced?.reducedBy === undefined) return run;
  const { amount } = reduced.tooMuch;
  return {
    ...run,
    ceiling: {
      'after-leaving-out': left(ceiling['after-leaving-out'], amount),
      'before-leaving-out': left(ceiling['before-leaving-out'], amount),
    },
  };
}

/** The reason is not looked at: the days of the person have those of each employment. */
function asInCase({ from, to, extent = 1, benefit, period, employments }: PersonRun): DayRun {
  const reason = employments.find(({ payer }) => payer === 'fk')?.reason ?? 'no-employer';
  const payer = benefit ? 'fk' : 'none';
  return {
    from,
    to,
    extent,
    payer,
    reason,
    ofEmployer: reason,
    comparedWith: null,
    period,
    otherBenefits: undefined,
  };
}

interface Found {
  readonly found: Pick<BenefitRun, 'perDay' | 'gap' | 'bounds'>;
  readonly interpretations: readonly Interpretation[];
}

/**
 * What the case finds, but in the first days of the sick period where income of other work is all that counts: it is
 * calendar-day calculated from the first day (28:5 second para.). Undefined where the extent is not known.
 */
function perDayOn(facts: Facts, run: BenefitRun, day: PersonRun): Found | undefined {
  if (day.extent === undefined) return undefined;
  const { perDay, gap, bounds } = run;
  const asInCase = { found: { perDay, gap, bounds }, interpretations: [] };
  if (gap !== 'first-days' || day.onlyOther === undefined) return asInCase;
  const found = calendarDay(facts, run, day.onlyOther);
  if (found === undefined || 'least' in found) {
    return { found: { perDay: null, gap: 'parameter-unknown', bounds: found }, interpretations: [] };
  }
  return {
    found: { perDay: found.amount, gap: undefined, bounds: undefined },
    interpretations: found.interpretations,
  };
}

function calendarDay(
  facts: Facts,
  { from, level, extent }: BenefitRun,
  sgi: number,
): ReturnType<typeof benefitPerDay> {
  return benefitPerDay(facts, { on: toIso(from), sgi, level, extent });
}

function bothReadings(
  facts: Facts,
  run: BenefitRun & { readonly day: PersonRun },
): PersonBenefitRun['ceiling'] {
  const { perDay } = run;
  const { ceilingFirst } = run.day;
  if (perDay === null || ceilingFirst === undefined) return undefined;
  const found = calendarDay(facts, run, ceilingFirst);
  if (found === undefined || 'least' in found || found.amount === perDay) return undefined;
  return { 'after-leaving-out': perDay, 'before-leaving-out': found.amount };
}

function joined(runs: readonly PersonBenefitRun[], asOf: Day): PersonBenefitSegment[] {
  const days = runs.map(({ from, to, level, extent, perDay, reducedBy, day }) => ({
    from,
    to,
    level,
    extent: day.extent === undefined ? null : extent,
    perDay,
    reducedBy,
    projected: from > asOf,
  }));
  const alike = merge(
    days,
    (a, b) =>
      a.level === b.level &&
      a.extent === b.extent &&
      a.perDay === b.perDay &&
      a.reducedBy === b.reducedBy &&
      a.projected === b.projected,
  );
  return alike.map(({ from, to, level, extent, perDay, reducedBy, projected }) => ({
    from: toIso(from),
    to: toIso(to),
    level,
    extent,
    perDay,
    ...(reducedBy !== undefined && { reducedBy }),
    days: length({ from, to }),
    total: perDay === null ? null : perDay * length({ from, to }),
    projected,
  }));
}
