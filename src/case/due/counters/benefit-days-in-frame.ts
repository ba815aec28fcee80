import type { CounterParts } from '../counter.js';
import type { Facts } from '../../facts/facts.js';

/** Days that count against those on the normal level. */
export function benefitDaysInFrame(_: Facts, { benefit }: CounterParts): number | null {
  return benefit?.countedInFrame ?? null;
}
