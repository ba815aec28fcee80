import { dayOfChain } from '../../../rules/shared/added-periods.js';
import { covers } from '../../../time/period.js';
import type { Facts } from '../../facts/facts.js';

/** All sick days of the period through the day of the assessment. */
export function sickPeriodDay({ sickPeriods, asOf }: Facts): number | null {
  const period = sickPeriods.find((candidate) => covers(candidate, asOf));
  const day = period === undefined ? 0 : dayOfChain(period.sicknesses, asOf);
  return day === 0 ? null : day;
}
