/** Sickness benefit of the case: levels, amounts per day and period, and what a case cannot know. */
import { valueOf, type Decided, type Interpretation } from '../finding/finding.js';
import { kronor, least, publish } from '../money/amount.js';
import { levelOf } from '../rules/shared/reduction.js';
import { sgiLimitsOn } from '../rules/shared/sgi-limits.js';
import {
  dayAmount,
  type BenefitLevel,
  type DayAmountValue,
  type Extent,
} from '../rules/sickness-benefit/day-amount.js';
import { levels, type LevelsInput, type LevelsValue } from '../rules/sickness-benefit/levels.js';
import { addDays, earlier, toDay, toIso, type Day, type IsoDate } from '../time/day.js';
import { covers, splitBefore, union, type Period } from '../time/period.js';
import type { DayRun } from './days.js';
import type { CasePeriod, Facts } from './facts.js';
import { limitsBegin } from './limits-begin.js';

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
  readonly days: number;
  readonly total: number | null;
  /** Whether the days lie after `asOf`. */
  readonly projected: boolean;
}

/** Why an amount per day is not known. */
export type BenefitGap = 'sgi' | 'first-days' | 'parameter-unknown';

export interface BenefitPart {
  readonly segments: readonly BenefitSegment[];
  /** The days with benefit through `asOf`, in the frame, and what is left of the normal level. */
  readonly known: LevelsValue | undefined;
  /** What keeps amounts from being known, with the first day that each concerns. */
  readonly gaps: ReadonlyMap<BenefitGap, Day>;
  readonly interpretations: readonly Interpretation[];
}

export function benefitOf(facts: Facts, runs: readonly DayRun[]): BenefitPart {
  const paid = runs.filter(({ payer }) => payer === 'fk');
  const first = paid[0];
  if (first === undefined) return NO_BENEFIT;

  const earlierDays = earlierBenefitDays(facts, runs);
  const found = levels({ days: asSpells(union(paid)), ...earlierDays });
  if (found.outcome !== 'decided') return NO_BENEFIT;

  const gaps = new Map<BenefitGap, Day>();
  const interpretations = [...(found.interpretations ?? [])];
  const amounts = byLevel(facts, paid, found.value).map((run) => ({
    ...run,
    extent: extentOf(run),
    perDay: perDayOf(facts, run, run.level, gaps, interpretations),
    projected: run.from > facts.asOf,
  }));
  const segments = joined(amounts).map(({ from, to, level, extent, perDay, projected }) => {
    const days = to - from + 1;
    const total = perDay === null ? null : perDay * days;
    return { from: toIso(from), to: toIso(to), level, extent, perDay, days, total, projected };
  });
  return { segments, known: knownDays(facts, paid, earlierDays), gaps, interpretations };
}

type Amounts = Period & Pick<BenefitSegment, 'level' | 'extent' | 'perDay' | 'projected'>;

/** Days that follow each other and are alike as one, whatever else differs between them. */
function joined(runs: readonly Amounts[]): Amounts[] {
  const alike: Amounts[] = [];
  for (const run of runs) {
    const last = alike.at(-1);
    const same =
      last?.to === run.from - 1 &&
      last.level === run.level &&
      last.extent === run.extent &&
      last.perDay === run.perDay &&
      last.projected === run.projected;
    if (same) alike[alike.length - 1] = { ...last, to: run.to };
    else alike.push(run);
  }
  return alike;
}

const NO_BENEFIT: BenefitPart = { segments: [], known: undefined, gaps: new Map(), interpretations: [] };

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
  return valueOf(levels({ days: asSpells(known), ...earlierDays }));
}

/**
 * What counts beside the case's own benefit days: days before the case, the sick-pay periods that benefit follows, and
 * the first days with a karensavdrag, which do not count.
 */
function earlierBenefitDays(facts: Facts, runs: readonly DayRun[]): Omit<LevelsInput, 'days'> {
  const followed = followedByBenefit(runs);
  const unbroken: { from: IsoDate; to: IsoDate }[] = [];
  const parts: { from: IsoDate; to: IsoDate }[] = [];
  for (const casePeriod of facts.periods) {
    const { period, sicknesses } = casePeriod;
    const [first, ...later] = period.employerDays;
    if (first === undefined || !followed.has(casePeriod)) continue;
    const dayAfter = addDays(toDay((later.at(-1) ?? first).to), 1);
    // Where day 15 is not reached, benefit follows only if the employment ended during the sickness.
    if (period.day15 === null && !sicknesses.some((sickness) => covers(sickness, dayAfter))) continue;
    if (later.length === 0) {
      unbroken.push({ from: first.from, to: first.to });
      continue;
    }
    // A sick-pay period in parts: every day but the first counts, wherever it lies.
    if (first.to > first.from) parts.push({ from: toIso(addDays(toDay(first.from), 1)), to: first.to });
    parts.push(...later.map(({ from, to }) => ({ from, to })));
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
    const last = period?.period.lastEmployerDate;
    if (payer === 'fk' && period !== undefined && last && from > toDay(last)) followed.add(period);
  }
  return followed;
}

/** The first benefit day of sick periods that begin with benefit on income of employment (SFB 27:21, 27). */
function karensavdragDays({ insured, sickPeriods }: Facts, runs: readonly DayRun[]): Day[] {
  if (insured === 'self-employed') return [];
  const starts = new Set(sickPeriods.map(({ from }) => from));
  return runs.filter(({ from, payer }) => payer === 'fk' && starts.has(from)).map(({ from }) => from);
}

/** The runs cut where the level changes and where a year or a ceiling begins. */
function byLevel(
  { sickPeriods }: Facts,
  paid: readonly DayRun[],
  { segments }: LevelsValue,
): (DayRun & { level: BenefitLevel })[] {
  const periods = segments.map(({ from, to, level }) => ({ from: toDay(from), to: toDay(to), level }));
  const cuts = [
    ...periods.map(({ from }) => from),
    ...limitsBegin(),
    ...sickPeriods.flatMap(({ afterFirstDays }) => afterFirstDays ?? []),
  ];
  let next = 0;
  return splitBefore(paid, cuts).map((run) => {
    while ((periods[next] as Period).to < run.from) next++;
    return { ...run, level: (periods[next] as { level: BenefitLevel }).level };
  });
}

/** Försäkringskassan pays on no day below the lowest level. */
function extentOf({ extent, from }: DayRun): Extent {
  return levelOf(extent, toIso(from)) as Extent;
}

function perDayOf(
  facts: Facts,
  run: DayRun,
  level: BenefitLevel,
  gaps: Map<BenefitGap, Day>,
  interpretations: Interpretation[],
): number | null {
  const lacking = (gap: BenefitGap): null => {
    if (!gaps.has(gap)) gaps.set(gap, run.from);
    return null;
  };
  const { benefit } = facts.case;
  if (benefit === undefined) return lacking('sgi');
  if (isAmongFirstDays(facts, run)) return lacking('first-days');
  const on = toIso(run.from);
  const limits = sgiLimitsOn({ on });
  if ('outcome' in limits) return lacking('parameter-unknown');
  const found = dayAmount({
    on,
    sgi: publish(least(kronor(benefit.sgi), limits.ceiling)),
    level,
    extent: extentOf(run),
    ...(facts.insured === 'unemployed' && { unemployed: true }),
  });
  interpretations.push(...((found as Decided<DayAmountValue>).interpretations ?? []));
  return valueOf(found).amount;
}

/**
 * Benefit on income of employment is working-time calculated, or asks for registration with Arbetsförmedlingen, during
 * the first days of the sick period (SFB 27:10, 28:6): the case does not hold what that takes.
 */
function isAmongFirstDays({ insured, sickPeriods }: Facts, { from }: Period): boolean {
  if (insured === 'self-employed') return false;
  const period = sickPeriods.find((candidate) => covers(candidate, from));
  return period?.afterFirstDays === undefined || from < period.afterFirstDays;
}

function asSpells(periods: readonly Period[]): { readonly from: IsoDate; readonly to: IsoDate }[] {
  return periods.map(({ from, to }) => ({ from: toIso(from), to: toIso(to) }));
}
