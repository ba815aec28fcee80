/** The plans that the case calls for: owner, deadline, content and what they still rest on. */
import { plans, type PlansEntry } from '../../rules/coordination/plans/plans.js';
import { toIso } from '../../time/day.js';
import type { Facts } from '../facts/facts.js';
import { insuredOn, isEmployedOn } from '../facts/insured.js';
import { canOwePlan, planFactsOf } from './plan-facts.js';

/** Five plans, five owners. None on a case without sickness, nor on a day before the law that names them. */
export function plansOf(facts: Facts): readonly PlansEntry[] {
  const sickness = facts.sicknesses.at(-1);
  if (sickness === undefined) return [];
  const known = planFactsOf(facts, sickness)?.prognosis;
  const cannotReturn = facts.plans.get(sickness)?.cannotReturn;
  const found = plans({
    on: toIso(facts.asOf),
    employed: isEmployedOn(facts.case, facts.asOf) && canOwePlan(facts, sickness),
    ...(known && {
      expected: { from: known.sickFrom, to: known.expectedTo, assumedOn: known.prognosisOn },
    }),
    ...(cannotReturn !== undefined && { cannotReturn }),
    ...(isNoJobseeker(facts) && { jobseekerSince: null }),
  });
  return found.outcome === 'decided' ? found.value : [];
}

/** After an employment it is not known where the case does not say what came then. */
function isNoJobseeker({ case: given, asOf }: Facts): boolean {
  const insured = insuredOn(given, asOf);
  return insured !== undefined && insured !== 'unemployed';
}
