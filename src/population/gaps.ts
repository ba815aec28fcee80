import { itemAt } from '../time/lists.js';
import { uninherited } from '../edge/inherited.js';
import { checkedObserved, checkedPersons } from './check.js';
import { valueAt, type Observed, type SpellColumns } from './columns.js';
import { rowNear, type RowFrom } from './dated-rows.js';
import { lawOfPopulation } from './law.js';
import { lastDay } from './spell-end.js';

/** What the spells make when those within a gap are joined. Counts of separate persons add up. */
export interface GapCounts {
  /** A spell joins the one before it when it begins at most so many days after that one's last day. */
  readonly gap: number;
  readonly periods: number;
  /** Days of sickness, each once. The same for every gap. */
  readonly sickDays: number;
  /** Days without sickness inside the periods. */
  readonly daysBetween: number;
  /** Periods that have a fifteenth, a 91st, a 181st and a 366th day of sickness. */
  readonly reachDay15: number;
  readonly reachDay91: number;
  readonly reachDay181: number;
  readonly reachDay366: number;
}

/**
 * How the number of periods, and of those that grow long, depends on the gap within which spells are joined: 5 days for
 * sick-pay periods, 90 for the rehabilitation chain, and whatever else a study takes.
 *
 * @throws InvalidInput as `population` does
 * @example
 * import { gapCounts } from 'sjukregler/population';
 *
 * const spells = {
 *   person: Int32Array.of(1, 1),
 *   from: Int32Array.of(20454, 20484), // 2026-01-01, 2026-01-31
 *   to: Int32Array.of(20463, 20493), // 2026-01-10, 2026-02-09
 * };
 * const found = gapCounts(spells, { from: '2024-01-01', to: '2026-06-30' }, [5, 30]);
 * found.map(({ periods }) => periods); //=> [2, 1]
 * found.map(({ reachDay15 }) => reachDay15); //=> [0, 1]
 */
export function gapCounts(spells: SpellColumns, observed: Observed, gaps: readonly number[]): GapCounts[] {
  return uninherited(() => countsOf(spells, observed, gaps));
}

function countsOf(spells: SpellColumns, observed: Observed, gaps: readonly number[]): GapCounts[] {
  const { to: observedTo } = checkedObserved(observed);
  const { starts, persons } = checkedPersons(spells, observedTo);
  const days = dayNumbers();
  return gaps.map((gap) => {
    const counter = new Counter(gap, days);
    for (let person = 0; person < persons; person++) {
      const end = valueAt(starts, person + 1);
      for (let row = valueAt(starts, person); row < end; row++) {
        counter.add(valueAt(spells.from, row), lastDay(spells, row, observedTo));
      }
      counter.endPerson();
    }
    return counter.counts();
  });
}

/** The counts of separate persons together. Both must be for the same gaps in the same order. */
export function addGapCounts(a: readonly GapCounts[], b: readonly GapCounts[]): GapCounts[] {
  return a.map((one, i) => {
    const other = itemAt(b, i);
    return {
      gap: one.gap,
      periods: one.periods + other.periods,
      sickDays: one.sickDays + other.sickDays,
      daysBetween: one.daysBetween + other.daysBetween,
      reachDay15: one.reachDay15 + other.reachDay15,
      reachDay91: one.reachDay91 + other.reachDay91,
      reachDay181: one.reachDay181 + other.reachDay181,
      reachDay366: one.reachDay366 + other.reachDay366,
    };
  });
}

/** The days that a period is asked to reach. */
type DayNumbers = readonly [day15: number, day91: number, day181: number, day366: number];

/** Those of the law on the first day of the period. */
function dayNumbers(): RowFrom<DayNumbers>[] {
  const { chains, sickPay } = lawOfPopulation();
  const changes = [...chains, ...sickPay].map(({ from }) => from);
  return [...new Set(changes)]
    .sort((a, b) => a - b)
    .map((from) => {
      const { employerTestAfter, labourMarketTestAfter, lastTestAfter } = rowNear(chains, from);
      const { daysInPeriod } = rowNear(sickPay, from);
      return {
        from,
        row: [daysInPeriod + 1, employerTestAfter + 1, labourMarketTestAfter + 1, lastTestAfter + 1],
      };
    });
}

/** Counts one person after the other, spells in order. */
class Counter {
  readonly #gap: number;
  readonly #numbers: readonly RowFrom<DayNumbers>[];
  readonly #reached: [number, number, number, number] = [0, 0, 0, 0];
  #periods = 0;
  #sickDays = 0;
  #daysBetween = 0;
  /** Days of sickness in the period that is open; 0 where none is. */
  #open = 0;
  #firstDay = 0;
  #lastDay = 0;

  constructor(gap: number, numbers: readonly RowFrom<DayNumbers>[]) {
    this.#gap = gap;
    this.#numbers = numbers;
  }

  add(from: number, to: number): void {
    if (this.#open > 0 && from - this.#lastDay > this.#gap && from > this.#lastDay + 1) this.endPerson();
    if (this.#open === 0) {
      this.#periods++;
      this.#firstDay = from;
      this.#lastDay = from - 1;
    }
    this.#daysBetween += Math.max(0, from - this.#lastDay - 1);
    const added = Math.max(0, to - Math.max(this.#lastDay, from - 1));
    this.#open += added;
    this.#sickDays += added;
    this.#lastDay = Math.max(this.#lastDay, to);
  }

  /** Closes the period that is open. */
  endPerson(): void {
    for (const [i, number] of rowNear(this.#numbers, this.#firstDay).entries()) {
      if (this.#open >= number) this.#reached[i] = itemAt(this.#reached, i) + 1;
    }
    this.#open = 0;
  }

  counts(): GapCounts {
    const [reachDay15, reachDay91, reachDay181, reachDay366] = this.#reached;
    return {
      gap: this.#gap,
      periods: this.#periods,
      sickDays: this.#sickDays,
      daysBetween: this.#daysBetween,
      reachDay15,
      reachDay91,
      reachDay181,
      reachDay366,
    };
  }
}
