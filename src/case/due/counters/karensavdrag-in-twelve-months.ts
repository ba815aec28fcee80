import { nearest } from '../../../law/dated.js';
import { addDays, toIso } from '../../../time/day.js';
import { monthsBefore } from '../../../time/month.js';
import { karensavdragTerms } from '../../../rules/sick-pay/karensavdrag/table.js';
import type { CounterParts } from '../counter.js';
import type { Facts } from '../../facts/facts.js';

/** Periods with a karensavdrag that began in the last twelve months, the day of the assessment included. */
export function karensavdragInTwelveMonths({ asOf }: Facts, { deductions }: CounterParts): number {
  const { frameMonths } = nearest(karensavdragTerms, toIso(asOf));
  const { from } = monthsBefore(addDays(asOf, 1), frameMonths);
  return deductions.filter((day) => toIso(from) <= day && day <= toIso(asOf)).length;
}
