/** Sickness benefit of the case: levels, amounts per day and period, and what a case cannot know. */
import type { Tell } from '../../finding/step.js';
import { frozen } from '../../finding/frozen.js';
import { valueOf, type Assumption, type Interpretation } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import { sfb27s19, sfb27s21, sfb27s22, sfb27s24 } from '../../law/sfb/27.js';
import { sfb28s10, sfb28s7 } from '../../law/sfb/28.js';
import { levelOf } from '../../rules/shared/reduction.js';
import type { BenefitLevel, Extent } from '../../rules/sickness-benefit/day-amount/day-amount.js';
import { levels, type LevelsInput, type LevelsValue } from '../../rules/sickness-benefit/levels/levels.js';
import { addDays, earlier, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { covers, lastBegun, merge, splitBefore, union, type Period } from '../../time/period.js';
import { itemAt } from '../../time/lists.js';
import { benefitPerDay, type BoundedPerDay, type TellPerDay } from './benefit-per-day.js';
import type { DayRun } from './days.js';
import type { Facts } from '../facts/facts.js';
import { firstDayAway, wholeDays } from '../facts/other-benefits.js';
import type { CasePeriod } from '../facts/sickness.js';
import { limitsBegin } from './limits-begin.js';
import { cite, type Ground } from '../../law/provision.js';

/** Consecutive days with benefit that are alike. Amounts in kronor. */
export interface BenefitSegment {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  readonly level: BenefitLevel;
  /** The level of benefit at or below the extent of the absence (SFB 27:45). */
  readonly extent: Extent;
  /** Per day at the extent; null where the case does not know enough, which stands in `open`. */
  readonly perDay: number | null;
  /** What pay beside the benefit has reduced that by, in whole kronor (SFB 28:19–21). Absent: nothing. */
  readonly reducedBy?: number;
  readonly days: number;
  readonly total: number | null;
  /** Whether the days lie after `asOf`. */
  readonly projected: boolean;
}

/** Why an amount per day is not known. */
export type BenefitGap = 'sgi' | 'first-days' | 'parameter-unknown';

/** Days with benefit, which has a level at or below the extent of the absence (SFB 27:45). */
interface LevelRun extends DayRun {
  readonly level: BenefitLevel;
  readonly extent: Extent;
}

/** Days with benefit that are alike in everything. */
export interface BenefitRun extends LevelRun {
  /** Per day at the extent; null where the case does not know enough. */
  readonly perDay: number | null;
  /** What pay beside the benefit has reduced that by; undefined where it has not. */
  readonly reducedBy?: number;
  /** Why it is null; undefined too where that has a question of its own. */
  readonly gap: BenefitGap | undefined;
  /** What the amount lies between, where only the ceiling of the year is not known. */
  readonly bounds: BoundedPerDay | undefined;
}

export interface BenefitPart {
  readonly segments: readonly BenefitSegment[];
  /** The same days before those that are alike are joined, in order. */
  readonly runs: readonly BenefitRun[];
  /** The days with benefit through `asOf`, in the frame, and what is left of the normal level. */
  readonly known: LevelsValue | undefined;
  /** What keeps amounts from being known, with the first day that each concerns. */
  readonly gaps: ReadonlyMap<BenefitGap, Day>;
  readonly interpretations: readonly Interpretation[];
  readonly assumptions: readonly Assumption[];
  /** What levels and amounts rest on; empty where there are no days with benefit. */
  readonly basis: readonly Lagrum[];
}

/** Takes the amount per day as it was made, with the first of the days that are alike. */
export type TellBenefit = Tell<[from: IsoDate, ...made: Parameters<TellPerDay>]>;

export function benefitOf(facts: Facts, runs: readonly DayRun[], tell?: TellBenefit): BenefitPart {
  const paid = runs.filter(({ payer }) => payer === 'fk');
  const first = paid[0];
  if (first === undefined) return NO_BENEFIT;

  const earlierDays = earlierBenefitDays(facts, runs);
  const found = levels({ days: union(paid).map(inDates), ...earlierDays });
  if (found.outcome !== 'decided') return NO_BENEFIT;

  const gaps = new Map<BenefitGap, Day>();
  const interpretations = [...(found.interpretations ?? [])];
  const assumptions: Assumption[] = [];
  const amountBasis = new Set<Lagrum>();
  const withAmounts = byLevel(facts, paid, found.value).map((run): BenefitRun => {
    const amount = perDayOf(facts, run, tell);
    if (amount.gap !== undefined && !gaps.has(amount.gap)) gaps.set(amount.gap, run.from);
    interpretations.push(...amount.interpretations);
    assumptions.push(...amount.assumptions);
    for (const lagrum of amount.lagrum) amountBasis.add(lagrum);
    return { ...run, perDay: amount.perDay, gap: amount.gap, bounds: amount.bounds };
  });
  const lastDay = toIso(itemAt(paid, paid.length - 1).to);
  return {
    segments: benefitSegments(withAmounts, facts.asOf),
    runs: withAmounts,
    known: knownDays(facts, paid, earlierDays),
    gaps,
    interpretations,
    assumptions: assumptions.slice(0, 1),
    basis: [
      ...cite(LEVELS, lastDay),
      ...cite(withAmounts.some(({ level }) => level === 'continuation') ? [sfb27s24] : [], lastDay),
      ...(amountBasis.size === 0 ? cite(AMOUNTS, lastDay) : amountBasis),
    ],
  };
}

/** Days that follow each other and are alike as one, whatever else differs between them. */
export function benefitSegments(runs: readonly BenefitRun[], asOf: Day): BenefitSegment[] {
  const alike = merge(
    runs.map((run) => ({ ...run, projected: run.from > asOf })),
    (a, b) =>
      a.level === b.level &&
      a.extent === b.extent &&
      a.perDay === b.perDay &&
      a.reducedBy === b.reducedBy &&
      a.projected === b.projected,
  );
  return alike.map(({ from, to, level, extent, perDay, reducedBy, projected }) => {
    const days = to - from + 1;
    const total = perDay === null ? null : perDay * days;
    const reduced = reducedBy === undefined ? {} : { reducedBy };
    return { from: toIso(from), to: toIso(to), level, extent, perDay, ...reduced, days, total, projected };
  });
}

const LEVELS: readonly Ground[] = [sfb27s19, sfb27s21, sfb27s22];

/** Where no amount is known, what it would rest on. */
const AMOUNTS: readonly Ground[] = [sfb28s7, sfb28s10];

const NO_BENEFIT: BenefitPart = /* @__PURE__ */ frozen({
  basis: [],
  segments: [],
  runs: [],
  known: undefined,
  gaps: new Map(),
  interpretations: [],
  assumptions: [],
});

/** The counted days as they stood on the day of the assessment, if that is a day with benefit. */
function knownDays(
  { asOf }: Facts,
  paid: readonly DayRun[],
  earlierDays: Omit<LevelsInput, 'days'>,
): LevelsValue | undefined {
  const known = union(paid).flatMap(({ from, to }) =>
    from <= asOf ? [{ from, to: earlier(to, asOf) }] : [],
  );
  if (known.at(-1)?.to !== asOf) return undefined;
  return valueOf(levels({ days: known.map(inDates), ...earlierDays }));
}

/**
 * What counts beside the case's own benefit days: days before the case, the sick-pay periods that benefit follows, and
 * the first days with a karensavdrag, which do not count.
 */
function earlierBenefitDays(facts: Facts, runs: readonly DayRun[]): Omit<LevelsInput, 'days'> {
  const followed = followedByBenefit(runs);
  const unbroken: InDates[] = [];
  const parts: InDates[] = [];
  for (const casePeriod of facts.periods) {
    const { employerDays, day15, sicknesses } = casePeriod;
    const [first, ...later] = employerDays;
    if (first === undefined || !followed.has(casePeriod)) continue;
    const dayAfter = addDays((later.at(-1) ?? first).to, 1);
    // Where day 15 is not reached, benefit follows only if the employment ended during the sickness.
    if (day15 === undefined && !sicknesses.some((sickness) => covers(sickness, dayAfter))) continue;
    if (later.length === 0) {
      unbroken.push(inDates(first));
      continue;
    }
    // A sick-pay period in parts: every day but the first counts, wherever it lies.
    if (first.to > first.from) parts.push(inDates({ from: addDays(first.from, 1), to: first.to }));
    parts.push(...later.map(inDates));
  }
  return {
    earlierDays: [...(facts.case.benefit?.earlierDays ?? []), ...parts],
    sickPayPeriods: unbroken,
    karensavdragOn: karensavdragDays(facts, runs).map(toIso),
  };
}

/** The sick-pay periods that have benefit on some day after those of the employer. */
function followedByBenefit(runs: readonly DayRun[]): Set<CasePeriod> {
  const followed = new Set<CasePeriod>();
  for (const { from, payer, period } of runs) {
    const last = period?.employerDays.at(-1);
    if (payer === 'fk' && period !== undefined && last !== undefined && from > last.to) followed.add(period);
  }
  return followed;
}

/** The first benefit day of sick periods that begin with benefit on income of employment (SFB 27:21, 27). */
function karensavdragDays({ insured, others, sickPeriods }: Facts, runs: readonly DayRun[]): Day[] {
  if (insured === 'self-employed') return [];
  const taken = wholeDays(others);
  const starts = new Set(sickPeriods.map((period) => firstDayAway(period, taken)));
  return runs.filter(({ from, payer }) => payer === 'fk' && starts.has(from)).map(({ from }) => from);
}

/** The runs cut where the level changes, and where a year, a ceiling or another SGI begins. */
function byLevel(
  { sickPeriods, sgi }: Facts,
  paid: readonly DayRun[],
  { segments }: LevelsValue,
): LevelRun[] {
  const periods = segments.map(({ from, to, level }) => ({ from: toDay(from), to: toDay(to), level }));
  const cuts = [
    ...periods.map(({ from }) => from),
    ...limitsBegin(),
    ...(sgi?.begins ?? []),
    ...sickPeriods.flatMap(({ afterFirstDays }) => afterFirstDays ?? []),
  ];
  let next = 0;
  return splitBefore(paid, cuts).map((run) => {
    while (itemAt(periods, next).to < run.from) next++;
    const { level } = itemAt(periods, next);
    // Försäkringskassan pays on no day below the lowest level.
    return { ...run, level, extent: levelOf(run.extent, toIso(run.from)) as Extent };
  });
}

interface AmountPerDay extends Pick<BenefitRun, 'perDay' | 'gap' | 'bounds'> {
  readonly lagrum: readonly Lagrum[];
  readonly interpretations: readonly Interpretation[];
  readonly assumptions: readonly Assumption[];
}

function perDayOf(facts: Facts, run: LevelRun, tell?: TellBenefit): AmountPerDay {
  const sgi = facts.sgi?.on(run.from);
  if (sgi === undefined) return lacking('sgi');
  if (isAmongFirstDays(facts, run.from)) return lacking('first-days');
  const { level, extent } = run;
  const on = toIso(run.from);
  const found = benefitPerDay(
    facts,
    { on, sgi, level, extent },
    tell &&
      ((...made): void => {
        tell(on, ...made);
      }),
  );
  // What there is after an employment has a question of its own (`workAfterEmploymentOpen`).
  if (found === undefined) return lacking(undefined);
  if ('least' in found) return { ...lacking('parameter-unknown'), bounds: found };
  return { ...found, perDay: found.amount, gap: undefined, bounds: undefined };
}

function lacking(gap: BenefitGap | undefined): AmountPerDay {
  return { perDay: null, gap, bounds: undefined, lagrum: [], interpretations: [], assumptions: [] };
}

/**
 * Benefit on income of employment is working-time calculated, or asks for registration with Arbetsförmedlingen, during
 * the first days of the sick period (SFB 27:10, 28:6): the case does not hold what that takes.
 */
export function isAmongFirstDays({ insured, sickPeriods }: Facts, day: Day): boolean {
  if (insured === 'self-employed') return false;
  // The sick period that a day of sickness lies in is the last one that has begun by then.
  const period = lastBegun(sickPeriods, day);
  return period?.afterFirstDays === undefined || day < period.afterFirstDays;
}

interface InDates {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function inDates({ from, to }: Period): InDates {
  return { from: toIso(from), to: toIso(to) };
}
