import type { DayRun } from '../../pay/days.js';
import { toIso } from '../../../time/day.js';
import { planOf } from '../plan-facts.js';
import type { Facts } from '../../facts/facts.js';
import type { LedgerEntry, TellDay } from '../duty.js';

/** The employer's plan for return to work, of the latest sickness. */
export function returnToWorkPlan(facts: Facts, _runs: readonly DayRun[], tell?: TellDay): LedgerEntry[] {
  const found = planOf(facts, tell);
  const sickness = facts.sicknesses.at(-1);
  if (found === undefined || sickness === undefined) return [];
  const { dueOn, lastDay, status } = found.value;
  return [
    {
      id: 'return-to-work-plan',
      who: 'employer',
      from: toIso(sickness.from),
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
