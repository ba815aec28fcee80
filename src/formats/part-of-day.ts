/** How much of a day a row registers: a share of the day, hours, or both where the schedule tells one from the other. */
import { unitsOf } from '../case/scheduled-hours.js';
import { hundredths } from '../money/amount.js';
import type { Registered } from './registered-days.js';

/** A part of a day, as share or as hours or both. */
export interface PartOfDay {
  /** Of the scheduled hours; undefined where hours are registered and the scheduled ones are none or not known. */
  readonly share: number | undefined;
  /** Hours in units of the schedule; undefined where a share is registered and the scheduled hours are not known. */
  readonly units: number | undefined;
  readonly byHours: boolean;
}

const HUNDREDTHS_PER_WHOLE = 10_000;

/** The part of a day that a row registers, where `scheduled` are the units of the day, or undefined where not known. */
export function partOf(registered: Registered, scheduled: number | undefined): PartOfDay {
  const { percent } = registered.row;
  const hours = hoursOn(registered);
  if (hours !== undefined) {
    const units = unitsOf(hours);
    return { share: scheduled ? units / scheduled : undefined, units, byHours: true };
  }
  const part = percent === undefined ? HUNDREDTHS_PER_WHOLE : hundredths(percent);
  const units = scheduled === undefined ? undefined : (scheduled * part) / HUNDREDTHS_PER_WHOLE;
  return { share: part / HUNDREDTHS_PER_WHOLE, units, byHours: false };
}

/** The hours that the row registers on each of its days; hours of several days fit none of them. */
export function hoursOn({ row }: Registered): number | undefined {
  return 'date' in row || row.from === row.to ? row.hours : undefined;
}

/** Whether two rows mean the same. */
export function isSamePart(a: PartOfDay, b: PartOfDay): boolean {
  return a.units === b.units && (a.share === b.share || a.share === undefined || b.share === undefined);
}

/** The larger part first; where hours and shares cannot be compared, shares first. */
export function byLargest(a: PartOfDay, b: PartOfDay): number {
  if (a.units !== undefined && b.units !== undefined && a.units !== b.units) return b.units - a.units;
  return (b.share ?? -1) - (a.share ?? -1);
}
