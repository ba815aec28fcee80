/**
 * The days for which the employer can owe sick pay: those that it pays for, those that only a late notice keeps unpaid, and
 * those under a law that is not known.
 */
import type { Period } from '../../time/period.js';
import type { DayRun, PayerReason } from './days.js';
import type { Facts } from '../facts/facts.js';
import type { Sickness } from '../facts/sickness.js';

const OWED: readonly PayerReason[] = ['sick-pay-period', 'late-notice', 'law-not-covered'];

/** By sickness, in order; a sickness without such a day is left out. */
export function owedDays({ sicknesses }: Facts, runs: readonly DayRun[]): Map<Sickness, readonly Period[]> {
  const owed = new Map<Sickness, Period[]>();
  let next = 0;
  for (const run of runs) {
    if (!OWED.includes(run.reason)) continue;
    while ((sicknesses[next] as Sickness).to < run.from) next++;
    const sickness = sicknesses[next] as Sickness;
    owed.set(sickness, [...(owed.get(sickness) ?? []), run]);
  }
  return owed;
}
