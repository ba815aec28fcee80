/** The roundings to whole kronor that single sections prescribe; the usual one is `wholeKronor` (half up). */
import { kronor, minus, NOTHING, wholeKronor, type Amount } from '../../money/amount.js';

/** Down to whole kronor: 100.99 is 100 (SFB 28:21). */
export function wholeKronorDown(amount: Amount): number {
  return wholeKronor(minus(amount, kronor(0.5)));
}

/** Up to whole kronor: 100.01 is 101. */
export function wholeKronorUp(amount: Amount): number {
  // Up is down seen from the other side of nothing; subtracting from 0 leaves no negative zero.
  return 0 - wholeKronorDown(minus(NOTHING, amount));
}

/** To the nearest whole krona, half down: 100.50 is 100 (SFB 28 a:14). */
export function wholeKronorHalfDown(amount: Amount): number {
  // Half down is half up seen from the other side of nothing; subtracting from 0 leaves no negative zero.
  return 0 - wholeKronor(minus(NOTHING, amount));
}
