/** What the library knows of the law, by dates. */
import type { IsoDate } from '../time/day.js';

/** Why a question lies outside what the library knows. */
export type OutOfScopeReason = 'law-not-covered' | 'parameter-unknown';

/** The dates for which the law is known, both included; `to` is null where the wording is open-ended. */
export interface KnownDates {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}
