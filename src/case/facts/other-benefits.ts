/** Days that are paid for another reason than the own sickness, and what they mean for the days of sickness around them. */
import { frozen } from '../../finding/frozen.js';
import type { Interpretation } from '../../finding/finding.js';
import type { PeriodOnDays, SpellOnDays } from '../../rules/sick-pay/periods/on-days.js';
import { joined } from '../../rules/sick-pay/period-link.js';
import { addDays, FOREVER, toDay, type Day } from '../../time/day.js';
import { covers, lastBegun, merge, periodOn, union, type Period } from '../../time/period.js';
import type { OtherBenefit, OtherBenefitKind } from '../given/other-benefits.js';

/** What one benefit takes of a day. */
export interface OtherPart {
  readonly kind: OtherBenefitKind;
  readonly extent: number;
}

/** Days on which the same benefits take the same shares. */
export interface OtherRun extends Period {
  /** In the order of their chapters in the code. */
  readonly parts: readonly OtherPart[];
  /** What they take together. */
  readonly extent: number;
}

/** In the order of their chapters in the code. */
const KINDS: readonly OtherBenefitKind[] = [
  'pregnancy',
  'parental',
  'temporary-parental',
  'disease-carrier',
  'close-relative',
];

/** In order. */
export function otherRuns(given: readonly OtherBenefit[]): OtherRun[] {
  const changes = given
    .flatMap((benefit, i) => [
      { i, benefit, day: toDay(benefit.from) },
      { i, benefit: undefined, day: addDays(toDay(benefit.to), 1) },
    ])
    .sort((a, b) => a.day - b.day);
  const paid = new Map<number, OtherBenefit>();
  const runs: OtherRun[] = [];
  for (const [at, { i, benefit, day }] of changes.entries()) {
    if (benefit === undefined) paid.delete(i);
    else paid.set(i, benefit);
    const next = changes[at + 1]?.day ?? day;
    if (next > day && paid.size > 0)
      runs.push({ from: day, to: addDays(next, -1), ...shares([...paid.values()]) });
  }
  return merge(runs, (a, b) => keyOf(a) === keyOf(b));
}

function shares(paid: readonly OtherBenefit[]): Pick<OtherRun, 'parts' | 'extent'> {
  const parts = KINDS.flatMap((kind) => {
    const extent = sumOf(paid.filter((benefit) => benefit.kind === kind));
    return extent === 0 ? [] : [{ kind, extent }];
  });
  return { parts, extent: sumOf(parts) };
}

/** Eighths add up exactly. */
function sumOf(parts: readonly { readonly extent: number }[]): number {
  return parts.reduce((sum, { extent }) => sum + extent, 0);
}

function keyOf({ parts }: OtherRun): string {
  return parts.map(({ kind, extent }) => `${kind} ${extent}`).join();
}

/** The days that they take whole, in order. */
export function wholeDays(others: readonly OtherRun[]): Period[] {
  return union(others.filter(({ extent }) => extent >= 1));
}

/** What sickness to the extent is left of a day that other benefits take a share of. */
export function extentLeft(extent: number, other: OtherRun | undefined): number {
  return other === undefined ? extent : Math.max(0, Math.min(extent, 1 - other.extent));
}

/**
 * The sicknesses as a sick-pay period can begin with them: on a day that another benefit takes whole nobody stays away from
 * work because of the sickness, so that a period begins on the first day after (SjLL 7 § first para.). Where sickness goes on
 * from an earlier one, no period begins.
 */
export function asPeriodsBegin<S extends SpellOnDays>(
  sicknesses: readonly S[],
  whole: readonly Period[],
): S[] {
  return joined(sicknesses).flatMap((group): S[] => {
    for (const [i, sickness] of group.entries()) {
      const from = firstDayAway(sickness, whole);
      if (from !== undefined) return [{ ...sickness, from }, ...group.slice(i + 1)];
    }
    return [];
  });
}

/** Whether some sickness begins a period later than by itself, or none at all. */
export function beginsLater(sicknesses: readonly Period[], away: readonly Period[]): boolean {
  const begun = new Set(away.map(({ from }) => from));
  return sicknesses.some(({ from }) => !begun.has(from));
}

/** The act does not say what becomes of a sickness that begins while the employee is away for another reason. */
export const START_ON_OTHER_BENEFIT: Interpretation = /* @__PURE__ */ frozen({
  question: 'start-on-other-benefit',
  taken: 'first-day-away-from-work',
  other: ['first-day-of-sickness'],
});

/** Whether a period goes on, within the fourteen days, with sickness that begins on a day that another benefit takes whole. */
export function goesOnDuring(
  periods: readonly Pick<PeriodOnDays<SpellOnDays>, 'sicknesses' | 'day15' | 'noEmployerDays'>[],
  whole: readonly Period[],
): boolean {
  return periods.some(
    ({ sicknesses, day15 = FOREVER, noEmployerDays }) =>
      noEmployerDays === undefined &&
      sicknesses.slice(1).some(({ from }) => from < day15 && periodOn(whole, from) !== undefined),
  );
}

/** The same of the shortened period of a relapse (SjLL 7 § third para.), whose first day is taken to count. */
export const RELAPSE_ON_OTHER_BENEFIT: Interpretation = /* @__PURE__ */ frozen({
  question: 'start-on-other-benefit',
  taken: 'first-day-of-sickness',
  other: ['first-day-away-from-work'],
});

/** The first day of the sickness that no other benefit takes whole. */
export function firstDayAway({ from, to }: Period, whole: readonly Period[]): Day | undefined {
  const taken = lastBegun(whole, from);
  if (taken === undefined || !covers(taken, from)) return from;
  return taken.to < to ? addDays(taken.to, 1) : undefined;
}

/** Who was paid another benefit for the whole of every day between has not worked there (SjLL 4 a § 2). */
export function knownNotToReturn<S extends SpellOnDays>(
  sicknesses: readonly S[],
  whole: readonly Period[],
): S[] {
  return sicknesses.map((sickness, i) => {
    const next = sicknesses[i + 1];
    if (next === undefined || sickness.workedAfter !== undefined) return sickness;
    return isTaken(sickness, next, whole) ? { ...sickness, workedAfter: false } : sickness;
  });
}

/** Whether other benefits take the whole of every day between the two. */
export function isTaken({ to }: Period, next: Period, whole: readonly Period[]): boolean {
  const taken = lastBegun(whole, addDays(to, 1));
  return taken !== undefined && taken.to >= next.from - 1;
}
