import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/time/day.js';
import {
  covers,
  gaps,
  inOrder,
  intersection,
  length,
  merge,
  overlap,
  periodOn,
  splitBefore,
  totalLength,
  union,
  type Period,
} from '../../src/time/period.js';
import { day } from '../support/calendar.js';
import { holdsForAll } from '../support/properties.js';
import {
  anyDay,
  anyPeriod,
  anyPeriods,
  daysOf,
  orderedPeriods,
  period,
  sorted,
} from '../support/period-arbitraries.js';

const disjoint = orderedPeriods({ longestGap: 5, longestPeriod: 8, most: 10 });

/** The fewest periods that hold these days: the model's own union, a day at a time. */
function periodsOf(days: Iterable<Day>): Period[] {
  const periods: { from: Day; to: Day }[] = [];
  for (const at of sorted(days)) {
    const last = periods.at(-1);
    if (last?.to === at - 1) last.to = at;
    else periods.push({ from: at, to: at });
  }
  return periods;
}

const frozen = (periods: readonly Period[]): readonly Period[] =>
  Object.freeze(periods.map((one) => Object.freeze(one)));

describe('one period', () => {
  it('is as long as it has days, and covers these and no others', () => {
    fc.assert(
      fc.property(anyPeriod, anyDay, (one, at) => {
        const days = daysOf([one]);
        expect(length(one)).toBe(days.size);
        expect(covers(one, at)).toBe(days.has(at));
      }),
    );
  });

  it('covers its first and its last day, but not those beside them', () => {
    const one = period(3, 7);
    expect([2, 3, 7, 8].map((at) => covers(one, day(at)))).toEqual([false, true, true, false]);
    expect(length(one)).toBe(5);
    expect(length(period(3, 3))).toBe(1);
  });
});

describe('totalLength', () => {
  it('is the number of days where no two periods overlap', () => {
    fc.assert(
      fc.property(disjoint, (periods) => {
        expect(totalLength(periods)).toBe(daysOf(periods).size);
      }),
    );
  });

  it('counts a shared day as often as it lies there', () => {
    expect(totalLength([period(0, 4), period(4, 5)])).toBe(7);
    expect(totalLength([])).toBe(0);
  });
});

describe('inOrder', () => {
  it('orders by first day, then by last, loses nothing and leaves its input alone', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const result = inOrder(frozen(periods));
        const keys = result.map(({ from, to }) => from * 1000 + to);
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
        expect(new Set(result)).toEqual(new Set(periods));
        expect(result).toHaveLength(periods.length);
      }),
    );
  });

  it('keeps what else a period carries, and the order of equals', () => {
    const named = (name: string, from: number, to: number) => ({ ...period(from, to), name });
    const given = [named('c', 2, 3), named('b', 1, 9), named('a', 1, 2), named('d', 2, 3)];
    expect(inOrder(given).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('union', () => {
  it('holds the days that lie in any of the periods, as the fewest periods', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        expect(union(frozen(periods))).toEqual(periodsOf(daysOf(periods)));
      }),
    );
  });

  it('does not mind the order of its input', () => {
    const shuffled = anyPeriods.chain((periods) =>
      fc.tuple(
        fc.constant(periods),
        fc.shuffledSubarray(periods, { minLength: periods.length, maxLength: periods.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([periods, others]) => {
        expect(union(others)).toEqual(union(periods));
      }),
    );
  });

  it('of a union is that union', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        expect(union(union(periods))).toEqual(union(periods));
      }),
    );
  });

  it.each([
    ['no periods', [], []],
    ['one day between', [period(0, 2), period(4, 5)], [period(0, 2), period(4, 5)]],
    ['touching', [period(0, 2), period(3, 5)], [period(0, 5)]],
    ['sharing a day', [period(0, 3), period(3, 5)], [period(0, 5)]],
    ['one inside the other', [period(0, 9), period(3, 5)], [period(0, 9)]],
    ['one inside, then one that touches', [period(0, 9), period(3, 5), period(10, 11)], [period(0, 11)]],
  ])('%s', (_name, periods, expected) => {
    expect(union(periods)).toEqual(expected);
  });
});

describe('overlap', () => {
  it('is the days that both have, whichever comes first', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const theirs = daysOf([b]);
        const [expected] = periodsOf([...daysOf([a])].filter((at) => theirs.has(at)));
        expect(overlap(a, b)).toEqual(expected);
        expect(overlap(b, a)).toEqual(expected);
      }),
    );
  });

  it('is a single day where one ends as the other begins, and none where they only touch', () => {
    expect(overlap(period(0, 3), period(3, 5))).toEqual(period(3, 3));
    expect(overlap(period(0, 2), period(3, 5))).toBeUndefined();
  });
});

describe('intersection', () => {
  it('holds the days that lie in both lists, and does not mind which is first', () => {
    fc.assert(
      fc.property(anyPeriods.map(union), anyPeriods.map(union), (a, b) => {
        const theirs = daysOf(b);
        const expected = periodsOf([...daysOf(a)].filter((at) => theirs.has(at)));
        expect(intersection(frozen(a), frozen(b))).toEqual(expected);
        expect(intersection(b, a)).toEqual(expected);
      }),
    );
  });

  it('takes lists whose periods touch: every pair that overlaps gives its part, in order', () => {
    fc.assert(
      fc.property(disjoint, disjoint, (a, b) => {
        const pairs = a.flatMap((left) => b.map((right) => overlap(left, right)));
        const expected = inOrder(pairs.filter((both) => both !== undefined));
        expect(intersection(a, b)).toEqual(expected);
      }),
    );
  });

  it('with itself is itself, and with nothing is nothing', () => {
    fc.assert(
      fc.property(anyPeriods.map(union), (periods) => {
        expect(intersection(periods, periods)).toEqual(periods);
        expect(intersection(periods, [])).toEqual([]);
      }),
    );
  });
});

describe('gaps', () => {
  it('are the days between the first and the last that lie in no period', () => {
    fc.assert(
      fc.property(anyPeriods.map(union), (periods) => {
        const days = daysOf(periods);
        const [first, last] = [periods.at(0), periods.at(-1)];
        const hull = first && last ? daysOf([{ from: first.from, to: last.to }]) : [];
        expect(gaps(frozen(periods))).toEqual(periodsOf([...hull].filter((at) => !days.has(at))));
      }),
    );
  });

  it('there is none between periods that touch', () => {
    expect(gaps([period(0, 2), period(3, 5)])).toEqual([]);
    expect(gaps([period(0, 2), period(4, 5), period(8, 9)])).toEqual([period(3, 3), period(6, 7)]);
    expect(gaps([])).toEqual([]);
  });
});

describe('splitBefore', () => {
  const cuts = fc.array(anyDay, { maxLength: 8 });

  it('begins a part where a period begins and on every day that lies in one, and nowhere else', () => {
    fc.assert(
      fc.property(disjoint, cuts, (periods, days) => {
        const starts = periods.map(({ from }) => from);
        const within = days.filter((at) => periods.some((one) => covers(one, at)));
        const parts = splitBefore(frozen(periods), Object.freeze(days));
        expect(parts.map(({ from }) => from)).toEqual(sorted(new Set([...starts, ...within])));
      }),
    );
  });

  it('of one period loses and adds no day: the union of the parts is the period', () => {
    fc.assert(
      fc.property(anyPeriod, cuts, (one, days) => {
        const parts = splitBefore([one], days);
        expect(totalLength(parts)).toBe(length(one));
        expect(union(parts)).toEqual([one]);
        expect(gaps(parts)).toEqual([]);
      }),
    );
  });

  it('cuts once before a day that is named twice, and leaves alone what no day lies in', () => {
    const whole = { ...period(10, 20), name: 'a' };
    expect(splitBefore([whole], [day(15), day(10), day(15), day(21)])).toEqual([
      { ...period(10, 14), name: 'a' },
      { ...period(15, 20), name: 'a' },
    ]);
    expect(splitBefore([whole], [day(9), day(10), day(21)])[0]).toBe(whole);
  });

  it('of many periods is the parts of each, one after another', () => {
    fc.assert(
      fc.property(disjoint, cuts, (periods, days) => {
        expect(splitBefore(periods, days)).toEqual(periods.flatMap((one) => splitBefore([one], days)));
        expect(union(splitBefore(periods, days))).toEqual(union(periods));
      }),
    );
  });

  it('of a part gives that part again', () => {
    fc.assert(
      fc.property(disjoint, cuts, (periods, days) => {
        const parts = splitBefore(periods, days);
        expect(splitBefore(parts, days)).toEqual(parts);
        expect(splitBefore(periods, new Set(days))).toEqual(parts);
        expect(splitBefore(periods, [])).toEqual(periods);
      }),
    );
  });

  it.each([
    ['no day', [], [period(3, 7)]],
    ['its first day', [3], [period(3, 7)]],
    ['its second day', [4], [period(3, 3), period(4, 7)]],
    ['its last day', [7], [period(3, 6), period(7, 7)]],
    ['the day after', [8], [period(3, 7)]],
    ['the day before', [2], [period(3, 7)]],
    ['two days, the later first, one of them twice', [6, 4, 6], [period(3, 3), period(4, 5), period(6, 7)]],
  ])('before %s', (_name, days, parts) => {
    expect(splitBefore([period(3, 7)], days.map(day))).toEqual(parts);
  });

  it('passes over the days between two periods', () => {
    expect(splitBefore([period(0, 2), period(5, 8)], [1, 3, 4, 5, 7, 9].map(day))).toEqual([
      period(0, 0),
      period(1, 2),
      period(5, 6),
      period(7, 8),
    ]);
  });

  it('keeps on every part what the period carries', () => {
    const days = [{ ...period(0, 3), extent: 50 }];
    expect(splitBefore(days, [day(2)])).toEqual([
      { ...period(0, 1), extent: 50 },
      { ...period(2, 3), extent: 50 },
    ]);
  });
});

describe('merge', () => {
  const alike = (a: { extent: number }, b: { extent: number }): boolean => a.extent === b.extent;
  const part = (from: number, to: number, extent: number) => ({ ...period(from, to), extent });

  it('joins neighbours that touch and are alike, and no others', () => {
    const parts = [part(0, 4, 1), part(5, 9, 1), part(10, 11, 0.5), part(12, 13, 1), part(15, 20, 1)];
    expect(merge(parts, alike)).toEqual([part(0, 9, 1), part(10, 11, 0.5), part(12, 13, 1), part(15, 20, 1)]);
    expect(merge([], alike)).toEqual([]);
  });

  it('undoes a cut', () => {
    holdsForAll(fc.array(fc.integer({ min: -5, max: 40 })), (days) => {
      const whole = [part(0, 30, 1)];
      expect(merge(splitBefore(whole, days as Day[]), alike)).toEqual(whole);
    });
  });
});

describe('periodOn', () => {
  it('is the period that holds the day, the first and the last day included', () => {
    holdsForAll(fc.tuple(disjoint, anyDay), ([periods, on]) => {
      expect(periodOn(periods, on)).toBe(periods.find((each) => covers(each, on)));
    });
    expect(periodOn([period(1, 3), period(5, 5)], day(4))).toBeUndefined();
  });
});
