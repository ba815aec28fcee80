/** The days that the employer pays sick pay for. */
import { merge, type Period } from '../../time/period.js';
import type { Facts } from '../facts/facts.js';
import type { CasePeriod } from '../facts/sickness.js';
import { dayRuns } from './days.js';

/** By sick-pay period, in order, as the fewest stretches: at least one. A period without such a day is left out. */
export function paidByEmployer(facts: Facts): Map<CasePeriod, readonly Period[]> {
  const paid = new Map<CasePeriod, Period[]>();
  // What the capacity is compared with changes nothing in what the employer pays.
  for (const { from, to, payer, period } of dayRuns(facts, [])) {
    if (payer !== 'employer' || period === undefined) continue;
    const days = paid.get(period);
    if (days === undefined) paid.set(period, [{ from, to }]);
    else days.push({ from, to });
  }
  return new Map([...paid].map(([period, days]) => [period, merge(days, () => true)]));
}
