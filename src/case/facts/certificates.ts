/** Which days the certificates of the case cover. */
import { toDay } from '../../time/day.js';
import { union, type Period } from '../../time/period.js';
import type { Case } from '../given/case.js';

/** In order and free of overlaps. */
export function certifiedDays({ certificates = [] }: Case): Period[] {
  return union(certificates.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })));
}
