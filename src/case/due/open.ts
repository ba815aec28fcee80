/** What the case leaves open: a fact that is missing, an assessment that somebody else must make, a disputed reading. */
import type { Alternative, Decided, Interpretation } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import { sfb27s10, sfb27s48third } from '../../law/sfb/27.js';
import { sfb28s6third, sfb28s7 } from '../../law/sfb/28.js';
import { sfb30s6first } from '../../law/sfb/30.js';
import { sjll6first } from '../../law/sjll.js';
import type { ChainValue, ComparedWith } from '../../rules/work-capacity/chain/chain.js';
import { addDays, toIso, type Day, type IsoDate } from '../../time/day.js';
import type { AgeLimitsPart } from './age-limits.js';
import type { BenefitGap, BenefitPart } from '../pay/benefit.js';
import type { Comparison } from '../facts/compared-with.js';
import type { DayRun } from '../pay/days.js';
import type { Facts } from '../facts/facts.js';
import { ageLimitsOpen } from './open/age-limits.js';
import { benefitKarensavdragOpen } from './open/benefit-karensavdrag.js';
import type { TurningFitDates } from './open/fit-date.js';
import { OLDER_QUESTION, olderReadingOpen } from './open/older-reading.js';
import type { SickPayAnswerId } from './open/sick-pay-answer.js';
import { undecidedYearOpen } from './open/undecided-year.js';
import { wouldHaveWorkedOpen } from './open/would-have-worked.js';
import { workAfterEmploymentOpen } from './open/work-after-employment.js';
import { lacksPrognosis, planFactsOf, planOf } from './plan-facts.js';
import type { ScheduledDays } from '../facts/scheduled-hours.js';
import { cite, type Ground } from '../../law/provision.js';

export type OpenId =
  | 'pay'
  | 'schedule'
  | 'sgi'
  | 'first-days'
  | 'parameter-unknown'
  | 'prognosis'
  | 'prognosis-day'
  | 'chain-exception'
  | 'work-after-employment'
  | 'law-not-covered'
  | 'insured'
  | 'disputed-reading'
  | 'age-limits'
  | 'would-have-worked'
  | 'benefit-karensavdrag'
  | 'fit-date'
  | 'may-continue';

/** What an answer to an open question about the benefit can be. */
export type OpenAnswer =
  | 'other-work'
  | 'unemployed'
  | 'not-stopped'
  | 'stopped'
  | 'would-have-worked'
  | 'would-not-have-worked'
  | 'registered'
  | 'not-registered'
  | 'ceiling-as-last-decided'
  | 'ceiling-above-income';

/** What one answer would mean for the sickness benefit of the days concerned. */
export interface OpenOutcome {
  readonly if: OpenAnswer;
  /** How many of the days would be paid for. */
  readonly days: number;
  /** In kronor, for all of them together; null where an amount is not known. */
  readonly benefit: number | null;
}

/** An answer, and what it would mean. */
export interface OpenAlternative {
  readonly if: string;
  /** What the capacity would be compared with; null where an assessment would have to come first. */
  readonly value: readonly ComparedWith[] | null;
  /** The days concerned whose benefit would be known, and the benefit of them all in kronor; null where of none. */
  readonly days?: number;
  readonly benefit?: number | null;
}

/** The readings that have results of their own for the sick pay. */
export type SickPayReading = 'counted' | 'not-counted' | 'one-from-each' | 'one-in-all';

/** What one reading or answer would mean for the sick pay. Amounts are kronor for the whole case; null where the pay is not known. */
export interface SickPayOutcome {
  readonly if: SickPayReading | SickPayAnswerId;
  /** The first day of being fit again under this answer, where that is the question. */
  readonly fitFrom?: IsoDate;
  /** The number of the day `from` in its sick-pay period. */
  readonly dayNumber: number;
  readonly karensavdrag: number | null;
  readonly sickPay: number | null;
}

export interface OpenQuestion {
  readonly id: OpenId;
  /** The facts or assessments that would settle it. */
  readonly missing: readonly string[];
  /** The first day that it concerns; null where it concerns the whole case. */
  readonly from: IsoDate | null;
  /** The last day that it concerns, where that is known; days between that it does not concern may lie before it. */
  readonly to?: IsoDate;
  /** What each answer would mean for what the capacity is compared with, and for the benefit where that depends on it. */
  readonly alternatives?: readonly OpenAlternative[];
  /** The days of being fit again that would turn the answer. */
  readonly fitDate?: TurningFitDates;
  /** What each answer would mean for the benefit, that of the assessment first. */
  readonly outcomes?: readonly OpenOutcome[];
  /** What each reading or answer would mean for the sick pay, that of the assessment first. */
  readonly sickPayOutcomes?: readonly SickPayOutcome[];
  /** The reading taken and the others, where the law is disputed. */
  readonly interpretation?: Interpretation;
  readonly lagrum: readonly Lagrum[];
}

export function openQuestions(
  facts: Facts,
  runs: readonly DayRun[],
  comparisons: readonly Comparison[],
  ageLimits: AgeLimitsPart,
  benefit: BenefitPart,
  interpretations: readonly Interpretation[],
): OpenQuestion[] {
  const karensavdrag = benefitKarensavdragOpen(facts, benefit);
  return [
    ...payOpen(facts, runs),
    ...scheduleOpen(facts, runs),
    ...prognosisOpen(facts),
    ...exceptionsOpen(comparisons, runs),
    ...workAfterEmploymentOpen(facts, runs),
    ...lawOpen(facts),
    ...insuredOpen(facts),
    ...benefitOpen(benefit),
    ...karensavdrag.questions,
    ...undecidedYearOpen(benefit),
    ...wouldHaveWorkedOpen(facts, benefit),
    ...ageLimitsOpen(ageLimits, benefit),
    ...olderReadingOpen(facts, comparisons, runs),
    ...distinct([
      ...facts.interpretations,
      ...interpretations,
      ...benefit.interpretations,
      ...karensavdrag.interpretations,
      ...comparisons.flatMap(({ finding }) => interpretationsOf(finding)),
      ...interpretationsOf(planOf(facts)),
    ])
      .filter(({ question }) => question !== OLDER_QUESTION)
      .map(disputed),
  ];
}

function payOpen({ case: { employment } }: Facts, runs: readonly DayRun[]): OpenQuestion[] {
  const first = runs.find(({ payer }) => payer === 'employer');
  if (first === undefined || employment?.pay !== undefined) return [];
  const from = toIso(first.from);
  return [{ id: 'pay', missing: ['employment.pay'], from, lagrum: cite(PAY, from) }];
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
  const from = toIso(first);
  return [{ id: 'schedule', missing: ['employment.schedule'], from, lagrum: cite(PAY, from) }];
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
  const lagrum = cite(PLAN, from);
  if (planFactsOf(facts)?.assumed) {
    return [{ id: 'prognosis-day', missing: ['prognosis.on'], from, lagrum }];
  }
  if (!lacksPrognosis(facts)) return [];
  return [{ id: 'prognosis', missing: ['prognosis.expectedTo'], from, lagrum }];
}

/** One question for every stretch of sick days on which an exception could matter. */
function exceptionsOpen(comparisons: readonly Comparison[], runs: readonly DayRun[]): OpenQuestion[] {
  return comparisons.flatMap(({ from, to, finding }) => {
    if (finding?.outcome !== 'undetermined' || !runs.some((run) => run.from <= to && from <= run.to))
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
        lagrum: cite(EXCEPTION, toIso(from)),
      },
    ];
  });
}

const PAY: readonly Ground[] = [sjll6first];
const PLAN: readonly Ground[] = [sfb30s6first];
const EXCEPTION: readonly Ground[] = [sfb27s48third];

/** Days in a year without a decided price base amount have a question with its bounds (`undecidedYearOpen`). */
const FOR_BENEFIT: Readonly<
  Record<
    Exclude<BenefitGap, 'parameter-unknown'>,
    Pick<OpenQuestion, 'missing'> & { readonly grounds: readonly Ground[] }
  >
> = {
  sgi: { missing: ['benefit.sgi'], grounds: [sfb28s7] },
  'first-days': { missing: ['workingTimeOrRegistration'], grounds: [sfb27s10, sfb28s6third] },
};

function benefitOpen({ gaps }: BenefitPart): OpenQuestion[] {
  return [...gaps].flatMap(([id, day]) => {
    if (id === 'parameter-unknown') return [];
    const { missing, grounds } = FOR_BENEFIT[id];
    const from = toIso(day);
    return [{ id, from, missing, lagrum: cite(grounds, from) }];
  });
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
