/** Which days the certificates of the case cover. */
import { toDay, type Day } from '../../time/day.js';
import { covers, union, type Period } from '../../time/period.js';
import type { Facts } from './facts.js';

/** In order and free of overlaps. */
export function certifiedDays({ case: { certificates = [] } }: Facts): Period[] {
  return union(certificates.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })));
}

export function certifiedOn(facts: Facts, day: Day): boolean {
  return certifiedDays(facts).some((days) => covers(days, day));
}
