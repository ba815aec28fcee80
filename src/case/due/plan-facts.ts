/** What is known about how long a sickness will last, as the rule about the plan wants it. */
import type { TellDay } from './duty.js';
import type { Decided } from '../../finding/finding.js';
import { nearest } from '../../law/dated.js';
import {
  returnToWorkPlanTold,
  type ReturnToWorkPlanValue,
} from '../../rules/employer/return-to-work-plan/return-to-work-plan.js';
import { planTerms } from '../../rules/employer/return-to-work-plan/table.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { length } from '../../time/period.js';
import type { CasePrognosis } from '../given/case.js';
import type { Facts } from '../facts/facts.js';
import type { Sickness } from '../facts/sickness.js';
import { hasEmployer, lastEmployedDay } from '../facts/insured.js';
import { firstEmployedDay } from '../facts/notice-day.js';

export interface PlanFacts {
  readonly prognosis: {
    readonly sickFrom: IsoDate;
    readonly expectedTo: IsoDate;
    readonly prognosisOn: IsoDate;
  };
  /** Whether the day on which the length could be assumed is not known and was taken as the last possible one. */
  readonly assumed: boolean;
}

/** Whether the sickness meets the employment, and the employment lasts to the day on which a plan falls due at the earliest. */
export function canOwePlan(facts: Facts, sickness: Sickness | undefined): sickness is Sickness {
  const { case: given } = facts;
  if (sickness === undefined || !hasEmployer(given) || firstEmployedDay(facts, sickness) > sickness.to)
    return false;
  const last = lastEmployedDay(given);
  const earliest = addDays(sickness.from, nearest(planTerms, toIso(sickness.from)).dueOnDay - 1);
  return last === undefined || last >= earliest;
}

/**
 * Undefined where there is no employer when the plan would fall due, or where nobody has said how long an ongoing sickness will last.
 *
 * A sickness that lasts at least as long as the act asks for, though nobody said so in time, could be foreseen on that day at
 * the latest. One that ended before the plan was due is judged by what it was, not by what was expected.
 */
export function planFactsOf(facts: Facts, sickness: Sickness | undefined): PlanFacts | undefined {
  if (!canOwePlan(facts, sickness)) return undefined;
  const sickFrom = toIso(sickness.from);
  const { leastDays, dueOnDay } = nearest(planTerms, sickFrom);
  const dueDay = addDays(sickness.from, dueOnDay - 1);
  const longEnough = addDays(sickness.from, leastDays - 1);
  const known = toIso(sickness.to);
  const ongoing = isOngoing(sickness);
  const endedEarly = !ongoing && length(sickness) < dueOnDay;
  const prognoses = endedEarly ? [] : (facts.prognoses.get(sickness) ?? []);

  const foresaw = foreseenBy(prognoses, dueDay, longEnough);
  if (foresaw !== undefined && (sickness.to < longEnough || toDay(foresaw.on) <= longEnough)) {
    return {
      prognosis: { sickFrom, expectedTo: foresaw.expectedTo, prognosisOn: foresaw.on },
      assumed: false,
    };
  }
  if (sickness.to >= longEnough) {
    return { prognosis: { sickFrom, expectedTo: known, prognosisOn: toIso(longEnough) }, assumed: true };
  }
  const latest = prognoses.at(-1);
  if (latest !== undefined) {
    return {
      prognosis: { sickFrom, expectedTo: latest.expectedTo, prognosisOn: latest.on },
      assumed: false,
    };
  }
  return ongoing
    ? undefined
    : { prognosis: { sickFrom, expectedTo: known, prognosisOn: sickFrom }, assumed: false };
}

/**
 * The first prognosis, in the order of their days, that foresaw days enough. One that a shorter prognosis took the place of
 * by the day on which the plan fell due asks for none (SFB 30:6: what is assumed counts on that day).
 */
function foreseenBy(
  prognoses: readonly CasePrognosis[],
  dueDay: Day,
  longEnough: Day,
): CasePrognosis | undefined {
  const foresees = ({ expectedTo }: CasePrognosis): boolean => toDay(expectedTo) >= longEnough;
  return prognoses.find((each, i) => {
    if (!foresees(each)) return false;
    const shorter = prognoses.slice(i + 1).find((later) => later.on > each.on && !foresees(later));
    return shorter === undefined || toDay(each.on) > dueDay || toDay(shorter.on) > dueDay;
  });
}

/** The rule's finding about the plan; undefined where it cannot be judged, or falls due after the employment. */
export function planOf(
  facts: Facts,
  sickness: Sickness | undefined,
  tell?: TellDay,
): Decided<ReturnToWorkPlanValue> | undefined {
  const known = planFactsOf(facts, sickness);
  if (known === undefined || sickness === undefined) return undefined;
  const { prognosis } = known;
  const found = returnToWorkPlanTold(
    { ...prognosis, ...facts.plans.get(sickness), asOf: toIso(facts.asOf) },
    (_, dayThirty) => tell?.('return-to-work-plan', prognosis.sickFrom, dayThirty),
  );
  const last = lastEmployedDay(facts.case);
  const { dueOn } = found.value;
  return last !== undefined && dueOn !== null && toDay(dueOn) > last ? undefined : found;
}

/** The sicknesses with an answer about the plan: the latest whatever the answer is, an earlier one where a plan was required. */
export function sicknessesWithPlan(facts: Facts): Sickness[] {
  const latest = facts.sicknesses.at(-1);
  return facts.sicknesses.filter(
    (sickness) => sickness === latest || planOf(facts, sickness)?.value.required,
  );
}

/** Whether the plan cannot be judged because an ongoing sickness has no prognosis. */
export function lacksPrognosis(facts: Facts): boolean {
  const latest = facts.sicknesses.at(-1);
  return canOwePlan(facts, latest) && !facts.prognoses.has(latest) && isOngoing(latest);
}

function isOngoing({ spells }: Sickness): boolean {
  return spells.some(({ registered }) => registered.to === null);
}
