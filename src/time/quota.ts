/** The second primitive of the law: at most so many days within a moving frame. */
import { addDays, later, type Day } from './day.js';
import type { Period } from './period.js';

/** An unbroken run of asked days that all lie within the quota, or all beyond it. */
export interface QuotaRun extends Period {
  readonly within: boolean;
}

export interface Quota {
  /** The most counted days that may lie in the frame before a day for the day to be within the quota. */
  readonly most: number;
  /** The length of the frame in days: the `frame` days nearest before the day, the day itself not included. */
  readonly frame: number;
}

/**
 * For every asked day: whether fewer than `most` counted days lie in the `frame` days before it.
 *
 * Both lists must be in order and free of overlaps (as `union` gives them); asked days count only if they stand in
 * `counted` too. Touching asked periods stay apart, so every asked period begins a run of its own. Linear in the
 * number of periods, however long they are.
 */
export function quota(
  asked: readonly Period[],
  counted: readonly Period[],
  { most, frame }: Quota,
): QuotaRun[] {
  const entering = new Sweep(counted);
  const leaving = new Sweep(counted);
  const runs: QuotaRun[] = [];

  for (const { from, to } of asked) {
    let day = from;
    let run: { from: Day; to: Day; within: boolean } | undefined;
    while (day <= to) {
      const used = entering.before(day) - leaving.before(addDays(day, -frame));
      const within = used < most;
      if (run?.within !== within) {
        if (run !== undefined) run.to = addDays(day, -1);
        run = { from: day, to, within };
        runs.push(run);
      }
      const steady = Math.min(entering.steadyFrom(day), leaving.steadyFrom(addDays(day, -frame)));
      const slope = entering.slopeAt(day) - leaving.slopeAt(addDays(day, -frame));
      day = addDays(day, Math.min(steady, daysUntilTurn(used, most, slope)));
    }
  }
  return runs;
}

/** How many days until a count that changes by `slope` a day passes the limit; at least 1. */
function daysUntilTurn(used: number, most: number, slope: number): number {
  if (slope > 0 && used < most) return most - used;
  if (slope < 0 && used >= most) return used - most + 1;
  return Infinity;
}

/** Walks once over the counted periods and tells how many counted days lie before a day that only moves forward. */
class Sweep {
  readonly #periods: readonly Period[];
  #index = 0;
  #passed = 0;

  constructor(periods: readonly Period[]) {
    this.#periods = periods;
  }

  before(day: Day): number {
    let period = this.#periods[this.#index];
    while (period !== undefined && period.to < day) {
      this.#passed += period.to - period.from + 1;
      period = this.#periods[++this.#index];
    }
    return period === undefined ? this.#passed : this.#passed + Math.max(0, day - period.from);
  }

  /** 1 where the day itself is counted, otherwise 0. To be asked after {@link before} of the same day. */
  slopeAt(day: Day): number {
    const period = this.#periods[this.#index];
    return period !== undefined && period.from <= day ? 1 : 0;
  }

  /** For how many days from `day` the slope stays as it is. To be asked after {@link before} of the same day. */
  steadyFrom(day: Day): number {
    const period = this.#periods[this.#index];
    if (period === undefined) return Infinity;
    return (period.from <= day ? period.to + 1 : later(period.from, day)) - day;
  }
}
