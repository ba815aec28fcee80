/** Supplements that belong to times of the clock: for evenings, nights, weekends and public holidays. */
import type { ClockTime } from '../../time/local-time.js';
import type { LostPartKind } from './lost-parts.js';

/** A public holiday by its name; a Sunday that is nothing more is `sun`. */
export type SupplementDay = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | 'public-holiday';

/** What is paid for an hour beside the basic pay, within times of the clock that begin on certain days. */
export interface Supplement {
  readonly kind: LostPartKind;
  /** The days on which the time begins. */
  readonly days: readonly SupplementDay[];
  readonly from: ClockTime;
  /** Not included; `24:00` is the end of the day. A time that is not after `from` is one of the next day. */
  readonly to: ClockTime;
  /** Kronor per hour. */
  readonly rate: number;
}
