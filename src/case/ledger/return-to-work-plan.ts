import { returnToWorkPlan as planRule } from '../../rules/employer/return-to-work-plan.js';
import { toIso } from '../../time/day.js';
import { planFactsOf } from '../plan-facts.js';
import type { Facts } from '../facts.js';
import type { LedgerEntry } from '../ledger.js';

/** The employer's plan for return to work, of the latest sickness. */
export function returnToWorkPlan(facts: Facts): LedgerEntry[] {
  const known = planFactsOf(facts);
  if (known === undefined) return [];
  const { plan } = facts.case;
  const found = planRule({ ...known.prognosis, ...plan, asOf: toIso(facts.asOf) });
  const { dueOn, lastDay, status } = found.value;
  return [
    {
      id: 'return-to-work-plan',
      who: 'employer',
      from: known.prognosis.sickFrom,
      dueOn,
      lastDay,
      status,
      projected: status === 'upcoming',
      evidence: 'plan',
      ifLate: 'work-environment-authority',
      lagrum: found.basis,
    },
  ];
}
