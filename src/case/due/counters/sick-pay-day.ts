import { covers } from '../../../time/period.js';
import type { Facts } from '../../facts/facts.js';

/** The day of the assessment among the employer's fourteen. */
export function sickPayDay({ periods, asOf }: Facts): number | null {
  const period = periods.find((candidate) => covers(candidate, asOf));
  const days = period?.employerDays.find((candidate) => covers(candidate, asOf));
  return days === undefined ? null : days.firstDay + (asOf - days.from);
}
