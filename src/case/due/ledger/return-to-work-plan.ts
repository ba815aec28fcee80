import type { DayRun } from '../../pay/days.js';
import { toIso } from '../../../time/day.js';
import { planOf, sicknessesWithPlan } from '../plan-facts.js';
import type { Facts } from '../../facts/facts.js';
import type { Sickness } from '../../facts/sickness.js';
import type { LedgerEntry, TellDay } from '../duty.js';

/** The employer's plan for return to work: of the latest sickness, and of every earlier one for which it was required. */
export function returnToWorkPlan(facts: Facts, _runs: readonly DayRun[], tell?: TellDay): LedgerEntry[] {
  return sicknessesWithPlan(facts).flatMap((sickness) => entryOf(facts, sickness, tell));
}

function entryOf(facts: Facts, sickness: Sickness, tell: TellDay | undefined): LedgerEntry[] {
  const found = planOf(facts, sickness, tell);
  if (found === undefined) return [];
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
