import { covers, length } from '../../time/period.js';
import type { CounterParts } from '../counters.js';
import type { Facts, Sickness } from '../facts.js';

/** All sick days of the period through the day of the assessment. */
export function sickPeriodDay({ sickPeriods, asOf }: Facts, { current }: CounterParts): number | null {
  if (current === undefined) return null;
  const period = sickPeriods.find((sicknesses) => sicknesses.some((sickness) => covers(sickness, asOf)));
  let days = 0;
  for (const sickness of period as readonly Sickness[]) {
    if (sickness === current) break;
    days += length(sickness);
  }
  return days + (asOf - current.from) + 1;
}
