/** How much sickness rows register: for whoever wants to see that nothing was lost on the way. */
import { unitsPerHundredth } from '../../case/facts/scheduled-hours.js';
import type { RowsInput } from './rows-input.js';
import { readRows } from './read-rows.js';

export interface SickTotals {
  /** Calendar days with a row of sickness; days that no row registers are not counted. */
  readonly days: number;
  /** The hours of work missed on them; null where those of some day are not known. */
  readonly hours: number | null;
}

const HUNDREDTHS = 100;

export function sickTotals(input: RowsInput): SickTotals {
  const { sickDays } = readRows(input);
  const units = sickDays.reduce<number | null>(
    (sum, { part }) => (sum === null || part.units === undefined ? null : sum + part.units),
    0,
  );
  const hours = units === null ? null : Math.round(units / unitsPerHundredth()) / HUNDREDTHS;
  return { days: sickDays.length, hours };
}
