/** The sick periods for which Försäkringskassan pays, with their first days of benefit. */
import type { Day } from '../../time/day.js';
import { holderOf } from '../../time/period.js';
import type { DayRun } from './days.js';
import type { Facts } from '../facts/facts.js';
import type { SickPeriod } from '../facts/sickness.js';

export interface PaidByFk {
  readonly period: SickPeriod;
  readonly firstBenefitDay: Day;
  readonly lastBenefitDay: Day;
}

/** In order. */
export function paidByFk({ sickPeriods }: Facts, runs: readonly DayRun[]): PaidByFk[] {
  const found: PaidByFk[] = [];
  const periodAt = holderOf(sickPeriods);
  for (const run of runs) {
    const period = periodAt(run.from);
    if (period === undefined || run.payer !== 'fk') continue;
    const last = found.at(-1);
    if (last?.period === period) found[found.length - 1] = { ...last, lastBenefitDay: run.to };
    else found.push({ period, firstBenefitDay: run.from, lastBenefitDay: run.to });
  }
  return found;
}
