/** Per cent with one decimal. */
import { publish, ratio, times, type Amount } from '../../money/amount.js';

/** What `part` is of `whole`, which is more than nothing, half up. */
export function perCent(part: Amount, whole: Amount): number {
  // Thousandths are whole there, and so rounded once.
  return Math.round(publish(times(ratio(part, whole), 1000)) * 100) / 10;
}
