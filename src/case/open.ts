/** What the case leaves open: a fact that is missing, an assessment that somebody else must make, a disputed reading. */
import type { Alternative, Decided, Interpretation } from '../finding/finding.js';
import type { Lagrum } from '../law/lagrum.js';
import { sfb27s48third, sfb30s6first } from '../law/sfb.js';
import { sfb28s7 } from '../law/sfb-benefit.js';
import { sjll6first } from '../law/sjll.js';
import type { ChainValue, ComparedWith } from '../rules/work-capacity/chain.js';
import { addDays, toIso, type Day, type IsoDate } from '../time/day.js';
import type { BenefitGap, BenefitPart } from './benefit.js';
import type { Comparison } from './compared-with.js';
import type { DayRun } from './days.js';
import type { Facts } from './facts.js';
import type { TurningFitDates } from './open/fit-date.js';
import type { SickPayAnswer } from './open/sick-pay-answer.js';
import { lacksPrognosis, planFactsOf, planOf } from './plan-facts.js';
import type { ScheduledDays } from './scheduled-hours.js';

export type OpenId =
  | 'pay'
  | 'schedule'
  | 'sgi'
  | 'first-days'
  | 'parameter-unknown'
  | 'prognosis'
  | 'prognosis-day'
  | 'chain-exception'
  | 'law-not-covered'
  | 'insured'
  | 'disputed-reading'
  | 'fit-date'
  | 'may-continue';

export interface OpenQuestion {
  readonly id: OpenId;
  /** The facts or assessments that would settle it. */
  readonly missing: readonly string[];
  /** The first day that it concerns; null where it concerns the whole case. */
  readonly from: IsoDate | null;
  /** What each answer would mean for what the capacity is compared with. */
  readonly alternatives?: readonly Alternative<readonly ComparedWith[]>[];
  /** The days of being fit again that would turn the answer. */
  readonly fitDate?: TurningFitDates;
  /** What each answer would mean for the sick pay, that of the assessment first. */
  readonly answers?: readonly SickPayAnswer[];
  /** The reading taken and the others, where the law is disputed. */
  readonly interpretation?: Interpretation;
  readonly lagrum: readonly Lagrum[];
}

export function openQuestions(
  facts: Facts,
  runs: readonly DayRun[],
  comparisons: readonly Comparison[],
  benefit: BenefitPart,
  interpretations: readonly Interpretation[],
): OpenQuestion[] {
  return [
    ...payOpen(facts, runs),
    ...scheduleOpen(facts, runs),
    ...prognosisOpen(facts),
    ...exceptionsOpen(comparisons, runs),
    ...lawOpen(facts),
    ...insuredOpen(facts),
    ...benefitOpen(benefit),
    ...distinct([
      ...facts.interpretations,
      ...interpretations,
      ...benefit.interpretations,
      ...comparisons.flatMap(({ finding }) => interpretationsOf(finding)),
      ...interpretationsOf(planOf(facts)),
    ]).map(disputed),
  ];
}

function payOpen({ case: { employment } }: Facts, runs: readonly DayRun[]): OpenQuestion[] {
  const first = runs.find(({ payer }) => payer === 'employer');
  if (first === undefined || employment?.pay !== undefined) return [];
  return [{ id: 'pay', missing: ['employment.pay'], from: toIso(first.from), lagrum: [sjll6first] }];
}

/** Days that the employer pays, but that lie outside the shifts that are known: no hours are counted on them. */
function scheduleOpen({ scheduled, case: { employment } }: Facts, runs: readonly DayRun[]): OpenQuestion[] {
  const schedule = employment?.schedule;
  if (employment?.pay === undefined || schedule === undefined || 'zeroHour' in schedule) return [];
  const first = runs
    .filter(({ payer }) => payer === 'employer')
    .map((run) => firstUnknown(scheduled, run))
    .find((day) => day !== undefined);
  if (first === undefined) return [];
  return [{ id: 'schedule', missing: ['employment.schedule'], from: toIso(first), lagrum: [sjll6first] }];
}

function firstUnknown(scheduled: ScheduledDays, { from, to }: DayRun): Day | undefined {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (scheduled.kindOf(day) === 'unknown') return day;
  }
  return undefined;
}

function prognosisOpen(facts: Facts): OpenQuestion[] {
  const last = facts.sicknesses.at(-1);
  if (last === undefined) return [];
  const from = toIso(last.from);
  if (planFactsOf(facts)?.assumed) {
    return [{ id: 'prognosis-day', missing: ['prognosis.on'], from, lagrum: [sfb30s6first] }];
  }
  if (!lacksPrognosis(facts)) return [];
  return [{ id: 'prognosis', missing: ['prognosis.expectedTo'], from, lagrum: [sfb30s6first] }];
}

/** One question for every stretch of sick days on which an exception could matter. */
function exceptionsOpen(comparisons: readonly Comparison[], runs: readonly DayRun[]): OpenQuestion[] {
  return comparisons.flatMap(({ from, to, finding }) => {
    if (finding.outcome !== 'undetermined' || !runs.some((run) => run.from <= to && from <= run.to))
      return [];
    const alternatives = (finding.alternatives as readonly Alternative<ChainValue>[]).map(
      ({ if: when, value }) => ({
        if: when,
        value: value.comparedWith,
      }),
    );
    return [
      {
        id: 'chain-exception',
        missing: ['decisions.chainException'],
        from: toIso(from),
        alternatives,
        lagrum: [sfb27s48third],
      },
    ];
  });
}

const MISSING_FOR_BENEFIT: Readonly<Record<BenefitGap, readonly string[]>> = {
  sgi: ['benefit.sgi'],
  'first-days': ['workingTimeOrRegistration'],
  'parameter-unknown': [],
};

function benefitOpen({ gaps }: BenefitPart): OpenQuestion[] {
  return [...gaps].map(([id, from]) => ({
    id,
    missing: MISSING_FOR_BENEFIT[id],
    from: toIso(from),
    lagrum: [sfb28s7],
  }));
}

function lawOpen({ notCovered }: Facts): OpenQuestion[] {
  if (notCovered === undefined) return [];
  return [{ id: 'law-not-covered', missing: [], from: null, lagrum: notCovered.basis }];
}

function insuredOpen({ case: { insured, employment, selfEmployed, spells } }: Facts): OpenQuestion[] {
  if (insured !== undefined || employment !== undefined || selfEmployed !== undefined) return [];
  return spells.length === 0 ? [] : [{ id: 'insured', missing: ['insured'], from: null, lagrum: [] }];
}

function interpretationsOf(finding: object | undefined): readonly Interpretation[] {
  return (finding as Partial<Decided<unknown>> | undefined)?.interpretations ?? [];
}

/** Every disputed question once, however many days or periods depend on it. */
function distinct(interpretations: readonly Interpretation[]): Interpretation[] {
  const byQuestion = new Map(
    interpretations.map((interpretation) => [interpretation.question, interpretation]),
  );
  return [...byQuestion.values()];
}

function disputed(interpretation: Interpretation): OpenQuestion {
  return { id: 'disputed-reading', missing: [], from: null, interpretation, lagrum: [] };
}
