/** Days of a sick-pay period with their numbers in it. */
import type { Day } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import { splitBefore } from '../../time/period.js';
import type { CasePeriod } from '../facts/sickness.js';
import type { DayRun } from './days.js';

export interface NumberedRun extends DayRun {
  readonly period: CasePeriod;
  /** The number of the first day in the period. */
  readonly firstNumber: number;
}

/** Cut before the days, every part with the number of its own first day. The runs must be in order and free of overlaps. */
export function cutBefore(runs: readonly NumberedRun[], days: readonly Day[]): readonly NumberedRun[] {
  let next = 0;
  return splitBefore(runs, days).map((part) => {
    while (itemAt(runs, next).to < part.from) next++;
    const { from, firstNumber } = itemAt(runs, next);
    return part.from === from ? part : { ...part, firstNumber: firstNumber + (part.from - from) };
  });
}
