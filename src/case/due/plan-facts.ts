/** What is known about how long the latest sickness will last, as the rule about the plan wants it. */
import type { TellDay } from './duty.js';
import type { Decided } from '../../finding/finding.js';
import { nearest } from '../../law/dated.js';
import {
  returnToWorkPlanTold,
  type ReturnToWorkPlanValue,
} from '../../rules/employer/return-to-work-plan/return-to-work-plan.js';
import { planTerms } from '../../rules/employer/return-to-work-plan/table.js';
import { addDays, toDay, toIso, type IsoDate } from '../../time/day.js';
import { length } from '../../time/period.js';
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

/** Whether the latest sickness meets the employment, and the employment lasts to the day on which a plan falls due at the earliest. */
export function canOwePlan(facts: Facts): boolean {
  return sicknessWithPlan(facts) !== undefined;
}

function sicknessWithPlan(facts: Facts): Sickness | undefined {
  const { case: given } = facts;
  const sickness = facts.sicknesses.at(-1);
  if (sickness === undefined || !hasEmployer(given) || firstEmployedDay(facts, sickness) > sickness.to)
    return undefined;
  const last = lastEmployedDay(given);
  const earliest = addDays(sickness.from, nearest(planTerms, toIso(sickness.from)).dueOnDay - 1);
  return last === undefined || last >= earliest ? sickness : undefined;
}

/**
 * Undefined where there is no employer when the plan would fall due or no sickness, or where nobody has said how long an ongoing one will last.
 *
 * A sickness that lasts at least as long as the act asks for, though nobody said so, could be foreseen on that day at
 * the latest. One that ended before the plan was due is judged by what it was, not by what was expected.
 */
export function planFactsOf(facts: Facts): PlanFacts | undefined {
  const sickness = sicknessWithPlan(facts);
  if (sickness === undefined) return undefined;
  const { prognosis } = facts.case;
  const sickFrom = toIso(sickness.from);
  const { leastDays, dueOnDay } = nearest(planTerms, sickFrom);
  const known = toIso(sickness.to);
  const ongoing = sickness.spells.some(({ registered }) => registered.to === null);
  const endedEarly = !ongoing && length(sickness) < dueOnDay;
  const longEnough = addDays(sickness.from, leastDays - 1);

  if (prognosis !== undefined && !endedEarly) {
    const foreseen = prognosis.expectedTo >= toIso(longEnough) || sickness.to < longEnough;
    if (foreseen)
      return {
        prognosis: { sickFrom, expectedTo: prognosis.expectedTo, prognosisOn: prognosis.on },
        assumed: false,
      };
  }
  if (sickness.to >= longEnough) {
    return { prognosis: { sickFrom, expectedTo: known, prognosisOn: toIso(longEnough) }, assumed: true };
  }
  return ongoing
    ? undefined
    : { prognosis: { sickFrom, expectedTo: known, prognosisOn: sickFrom }, assumed: false };
}

/** The rule's finding about the plan; undefined where it cannot be judged, or falls due after the employment. */
export function planOf(facts: Facts, tell?: TellDay): Decided<ReturnToWorkPlanValue> | undefined {
  const known = planFactsOf(facts);
  if (known === undefined) return undefined;
  const { prognosis } = known;
  const found = returnToWorkPlanTold(
    { ...prognosis, ...facts.case.plan, asOf: toIso(facts.asOf) },
    (_, dayThirty) => tell?.('return-to-work-plan', prognosis.sickFrom, dayThirty),
  );
  const last = lastEmployedDay(facts.case);
  const { dueOn } = found.value;
  return last !== undefined && dueOn !== null && toDay(dueOn) > last ? undefined : found;
}

/** Whether the plan cannot be judged because an ongoing sickness has no prognosis. */
export function lacksPrognosis(facts: Facts): boolean {
  const last = facts.spells.at(-1);
  return canOwePlan(facts) && facts.case.prognosis === undefined && last?.registered.to === null;
}
