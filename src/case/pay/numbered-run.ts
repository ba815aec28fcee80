/** Days of a sick-pay period with their numbers in it. */
import type { Day } from '../../time/day.js';
import { splitBefore } from '../../time/period.js';
import type { CasePeriod } from '../facts/sickness.js';
import type { DayRun } from './days.js';

export interface NumberedRun extends DayRun {
  readonly period: CasePeriod;
  /** The number of the first day in the period. */
  readonly firstNumber: number;
}

/** Cut before the days, every part with the number of its own first day. */
export function cutBefore(runs: readonly NumberedRun[], days: readonly Day[]): NumberedRun[] {
  return runs.flatMap((run) =>
    splitBefore([run], days).map((part) => ({
      ...part,
      firstNumber: run.firstNumber + (part.from - run.from),
    })),
  );
}
