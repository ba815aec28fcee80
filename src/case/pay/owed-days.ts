/**
 * The days for which the employer can owe sick pay: those that it pays for, those that only a late notice keeps unpaid, and
 * those under a law that is not known.
 */
import { holderOf, type Period } from '../../time/period.js';
import type { DayRun, PayerReason } from './days.js';
import type { Facts } from '../facts/facts.js';
import type { Sickness } from '../facts/sickness.js';

const OWED: readonly PayerReason[] = ['sick-pay-period', 'late-notice', 'law-not-covered'];

/** By sickness, in order; a sickness without such a day is left out. */
export function owedDays({ sicknesses }: Facts, runs: readonly DayRun[]): Map<Sickness, readonly Period[]> {
  const owed = new Map<Sickness, Period[]>();
  const sicknessAt = holderOf(sicknesses);
  for (const run of runs) {
    const sickness = sicknessAt(run.from);
    if (sickness === undefined || !OWED.includes(run.reason)) continue;
    const days = owed.get(sickness);
    if (days === undefined) owed.set(sickness, [run]);
    else days.push(run);
  }
  return owed;
}
