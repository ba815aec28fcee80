/** The sick periods for which Försäkringskassan pays, with their first days of benefit. */
import type { Day } from '../../time/day.js';
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
  let next = 0;
  for (const run of runs) {
    if (run.payer !== 'fk') continue;
    while ((sickPeriods[next] as SickPeriod).to < run.from) next++;
    const period = sickPeriods[next] as SickPeriod;
    const last = found.at(-1);
    if (last?.period === period) found[found.length - 1] = { ...last, lastBenefitDay: run.to };
    else found.push({ period, firstBenefitDay: run.from, lastBenefitDay: run.to });
  }
  return found;
}
