import type { IsoDate } from '../../time/day.js';

/** Scheduled hours missed on one day. */
export interface Absence {
  readonly date: IsoDate;
  readonly hours: number;
}
