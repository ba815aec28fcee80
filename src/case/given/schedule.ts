/** When the employee is to work: the forms in which a schedule is kept. */
import type { IsoDate } from '../../time/day.js';
import type { LocalTime } from '../../time/local-time.js';

export type { LocalTime } from '../../time/local-time.js';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Scheduled hours by weekday, the same every week; a weekday that is left out has none. */
export interface WeekSchedule extends Partial<Readonly<Record<Weekday, number>>> {
  /**
   * Whether public holidays from Monday to Saturday are days off; the eves of Midsummer, Christmas and New Year are none.
   * Absent: `worked`, the pattern holds on them too.
   */
  readonly publicHolidays?: 'free' | 'worked';
}

/** Weeks that follow each other and begin anew after the last one, before `startsOn` as well as after it. */
export interface RotatingSchedule {
  /** The first day of the first week; every week is seven days from there. */
  readonly startsOn: IsoDate;
  /** At least one. */
  readonly weeks: readonly WeekSchedule[];
}

/** Hours of work on one day, breaks not counted. */
export interface DayShift {
  readonly date: IsoDate;
  /** At most two decimals. */
  readonly hours: number;
}

/**
 * Work from one time of the clock to another, at most 24 hours. All its hours belong to the day on which it begins,
 * also those after midnight. An hour that is gained or lost because the clock is changed is not counted.
 */
export interface ClockShift {
  readonly from: LocalTime;
  /** Not included. */
  readonly to: LocalTime;
  /** The breaks that are no working time, within the shift and apart from each other. Absent: none that is placed. */
  readonly breaks?: readonly { readonly from: LocalTime; readonly to: LocalTime }[];
  /** Minutes of the shift that are no working time, where it is not known when. Not together with `breaks`. Absent: 0. */
  readonly breakMinutes?: number;
}

export type Shift = DayShift | ClockShift;

/** Every shift of a stretch of time. Within it, a day without a shift has no work; outside it nothing is known. */
export interface ShiftSchedule {
  /** In any order. A date stands once among the shifts with a date; shifts with times do not overlap. */
  readonly shifts: readonly Shift[];
  /** The first day that the list is complete for. Absent: the day of the first shift. */
  readonly from?: IsoDate;
  /** The last day that the list is complete for, included. Absent: the day of the last shift. */
  readonly to?: IsoDate;
}

/** Work only when called in: a day without an agreed shift has no work, and no such day says that somebody was fit. */
export interface ZeroHourSchedule {
  readonly zeroHour: true;
  /** The shifts that were agreed. Absent: none. */
  readonly shifts?: readonly Shift[];
}

export type Schedule = WeekSchedule | RotatingSchedule | ShiftSchedule | ZeroHourSchedule;
