/** The periods with a karensavdrag by their first days, those of the case among the earlier ones that were given. */
import type { IsoDate } from '../../time/day.js';

export interface DeductionsInOrder {
  /** Those before the day. To be asked for days in order. */
  readonly before: (day: IsoDate) => readonly IsoDate[];
  readonly add: (day: IsoDate) => void;
  readonly all: () => readonly IsoDate[];
}

/** The deductions of the case take their place among the earlier ones, which can lie between them. */
export function deductionsInOrder(earlier: readonly IsoDate[]): DeductionsInOrder {
  const waiting = [...new Set(earlier)].sort();
  const made: IsoDate[] = [];
  let next = 0;
  const takeUntil = (day: IsoDate): void => {
    for (let date = waiting[next]; date !== undefined && date < day; date = waiting[++next]) made.push(date);
  };
  return {
    before: (day) => {
      takeUntil(day);
      return made;
    },
    add: (day) => {
      made.push(day);
      if (waiting[next] === day) next++;
    },
    all: () => [...made, ...waiting.slice(next)],
  };
}
