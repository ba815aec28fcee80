/** How much of a day rows register: a share of the day, hours, or both where the schedule tells one from the other. */
import { unitsOf, unitsPerHundredth } from '../../case/facts/scheduled-hours.js';
import type { RowAt } from './registered-days.js';

/** Hours and shares as they are registered, each added up exactly. */
export interface Amount {
  /** Hours in units of the schedule. */
  readonly units: number;
  /** In hundredths of a per cent. */
  readonly percent: number;
  /** Whether any hours are registered, be they none. */
  readonly byHours: boolean;
}

/** A part of a day, as share or as hours or both. */
export interface PartOfDay {
  /** Of the scheduled hours; undefined where only hours are registered and the scheduled ones are none or not known. */
  readonly share: number | undefined;
  /** Hours in units of the schedule; undefined where a share is registered and the scheduled hours are not known. */
  readonly units: number | undefined;
  readonly byHours: boolean;
}

/** A hundred per cent in hundredths. */
export const WHOLE = 10_000;

export const HOURS_PER_DAY = 24;

const NOTHING: Amount = { units: 0, percent: 0, byHours: false };

export function together(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (sum, { units, percent, byHours }) => ({
      units: sum.units + units,
      percent: sum.percent + percent,
      byHours: sum.byHours || byHours,
    }),
    NOTHING,
  );
}

/** The part of a day with `scheduled` units, or undefined where they are not known: hours beside a share are lost then. */
export function partOf({ units, percent, byHours }: Amount, scheduled: number | undefined): PartOfDay {
  const share = percent > 0 ? percent / WHOLE : undefined;
  if (scheduled === undefined) return { share, units: share === undefined ? units : undefined, byHours };
  const all = units + (scheduled * percent) / WHOLE;
  return { share: scheduled > 0 ? all / scheduled : share, units: all, byHours };
}

/** Whether hours and a share cannot be added, because the hours of the day are not known. */
export function isMixed({ percent, byHours }: Amount, scheduled: number | undefined): boolean {
  return scheduled === undefined && byHours && percent > 0;
}

/**
 * Whether it is more than the scheduled hours, beyond what rounding can have added; where there are none, more than a
 * whole day or than any day has.
 */
export function isMoreThanTheDay(
  { units, percent }: Amount,
  scheduled: number | undefined,
  rounding: number,
): boolean {
  if (scheduled !== undefined && scheduled > 0) {
    return units + (scheduled * percent) / WHOLE > scheduled + rounding;
  }
  return percent > WHOLE || (percent === WHOLE && units > 0) || units > unitsOf(HOURS_PER_DAY);
}

/**
 * What rounding can have added to the hours of the rows, in units: each has two decimals, so that 1.875 and 5.625 of 7.5
 * hours are told as 1.88 and 5.63.
 */
export function roundingOf(rows: readonly RowAt[]): number {
  return (rows.filter(({ row }) => row.hours !== undefined).length * unitsPerHundredth()) / 2;
}

export function atMostTheDay({ units, share, byHours }: PartOfDay, scheduled: number | undefined): PartOfDay {
  return {
    share: share === undefined ? undefined : Math.min(share, 1),
    units: units === undefined ? undefined : Math.min(units, mostUnits(scheduled)),
    byHours,
  };
}

function mostUnits(scheduled: number | undefined): number {
  return scheduled === undefined || scheduled === 0 ? unitsOf(HOURS_PER_DAY) : scheduled;
}
