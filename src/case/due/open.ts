/** What the case leaves open: a fact that is missing, an assessment that somebody else must make, a disputed reading. */
import { frozen } from '../../finding/frozen.js';
import type { Alternative, Finding, Interpretation } from '../../finding/finding.js';
import { sfb27s10, sfb27s48third } from '../../law/sfb/27.js';
import { sfb28s6third, sfb28s7 } from '../../law/sfb/28.js';
import { sfb30s6first } from '../../law/sfb/30.js';
import { sjll6first } from '../../law/sjll.js';
import type { ChainValue } from '../../rules/work-capacity/chain/chain.js';
import { addDays, toIso, type Day } from '../../time/day.js';
import { lastBegun } from '../../time/period.js';
import type { AgeLimitsPart } from './age-limits.js';
import type { BenefitGap, BenefitPart } from '../pay/benefit.js';
import { AVERAGE_WEEK } from '../pay/sick-pay-of-period.js';
import type { Comparison } from '../facts/compared-with.js';
import type { DayRun } from '../pay/days.js';
import type { Facts } from '../facts/facts.js';
import { addedPeriodsOpen, turnsOnWork } from './open/added-periods.js';
import { ageLimitsOpen } from './open/age-limits.js';
import { benefitKarensavdragOpen } from './open/benefit-karensavdrag.js';
import { OLDER_QUESTION, olderReadingOpen } from './open/older-reading.js';
import { undecidedYearOpen } from './open/undecided-year.js';
import { wouldHaveWorkedOpen } from './open/would-have-worked.js';
import { workAfterEmploymentOpen } from './open/work-after-employment.js';
import type { OpenQuestion } from './question.js';
import { lacksPrognosis, planFactsOf, planOf, sicknessesWithPlan } from './plan-facts.js';
import type { ScheduledDays } from '../facts/scheduled-hours.js';
import { cite, type Ground } from '../../law/provision.js';

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
    ...addedPeriodsOpen(facts, comparisons),
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
      ...sicknessesWithPlan(facts).flatMap((sickness) => interpretationsOf(planOf(facts, sickness))),
    ])
      .filter(({ question }) => question !== OLDER_QUESTION && question !== AVERAGE_WEEK.question)
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
  if (employment?.pay === undefined || employment.schedule === undefined) return [];
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
    if (scheduled.kindOf(day) === 'unknown' && !scheduled.calledIn(day)) return day;
  }
  return undefined;
}

/** For every sickness with an answer about the plan on which it can depend. */
function prognosisOpen(facts: Facts): OpenQuestion[] {
  return sicknessesWithPlan(facts).flatMap((sickness): OpenQuestion[] => {
    const from = toIso(sickness.from);
    const lagrum = cite(PLAN, from);
    if (planFactsOf(facts, sickness)?.assumed) {
      return [{ id: 'prognosis-day', missing: ['prognosis.on'], from, lagrum }];
    }
    if (sickness !== facts.sicknesses.at(-1) || !lacksPrognosis(facts)) return [];
    return [{ id: 'prognosis', missing: ['prognosis.expectedTo'], from, lagrum }];
  });
}

/** One question for every stretch of sick days on which an exception could matter. */
function exceptionsOpen(comparisons: readonly Comparison[], runs: readonly DayRun[]): OpenQuestion[] {
  return comparisons.flatMap(({ from, to, finding }) => {
    if (finding?.outcome !== 'undetermined' || turnsOnWork(finding)) return [];
    const last = lastBegun(runs, to);
    if (last === undefined || last.to < from) return [];
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
> = /* @__PURE__ */ frozen({
  sgi: { missing: ['benefit.sgi'], grounds: [sfb28s7] },
  'first-days': { missing: ['workingTimeOrRegistration'], grounds: [sfb27s10, sfb28s6third] },
});

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

function interpretationsOf(finding: Finding<unknown, string> | undefined): readonly Interpretation[] {
  return finding === undefined || finding.outcome === 'out-of-scope' ? [] : (finding.interpretations ?? []);
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
