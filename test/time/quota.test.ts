import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay, toIso, type Day } from '../../src/time/day.js';
import { intersection, length, union, type Period } from '../../src/time/period.js';
import { quota, type Quota, type QuotaRun } from '../../src/time/quota.js';
import { daysOf, orderedPeriods, period } from '../support/period-arbitraries.js';

/** The law read word by word: for every asked day, look through the days of the frame before it and count. */
function naiveQuota(
  asked: readonly Period[],
  counted: readonly Period[],
  { most, frame }: Quota,
): QuotaRun[] {
  const days = daysOf(counted);
  const used = (at: Day): number => {
    let count = 0;
    for (let back = 1; back <= frame; back++) if (days.has((at - back) as Day)) count++;
    return count;
  };
  return asked.flatMap((one) => {
    const runs: { from: Day; to: Day; within: boolean }[] = [];
    for (const at of daysOf([one])) {
      const within = used(at) < most;
      const last = runs.at(-1);
      if (last?.within === within) last.to = at;
      else runs.push({ from: at, to: at, within });
    }
    return runs;
  });
}

const someQuota = (most: number, frame: number): fc.Arbitrary<Quota> =>
  fc.record({ most: fc.integer({ min: 0, max: most }), frame: fc.integer({ min: 0, max: frame }) });

const equalsTheCount = (asked: readonly Period[], counted: readonly Period[], limits: Quota): void => {
  const runs = quota(Object.freeze(asked), Object.freeze(counted), limits);
  expect(runs).toEqual(naiveQuota(asked, counted, limits));
};

describe('quota equals a count day by day', () => {
  it('where the counted days leave the frame, one by one, while uncounted ones are asked', () => {
    equalsTheCount([period(10, 12)], [period(0, 2)], { most: 3, frame: 10 });
  });

  const small = orderedPeriods({ longestGap: 6, longestPeriod: 9, most: 9 });
  const smallQuota = someQuota(10, 14);

  it('where the asked days are the counted days', () => {
    fc.assert(
      fc.property(small, smallQuota, (days, limits) => {
        equalsTheCount(days, days, limits);
      }),
    );
  });

  it('where some of the counted days are asked', () => {
    fc.assert(
      fc.property(small, small, smallQuota, (days, part, limits) => {
        equalsTheCount(intersection(days, part), days, limits);
      }),
    );
  });

  it('where asked and counted days have nothing to do with each other', () => {
    fc.assert(fc.property(small, small, smallQuota, equalsTheCount));
  });

  it('where all of the asked days are counted among others', () => {
    fc.assert(
      fc.property(small, small, smallQuota, (asked, others, limits) => {
        equalsTheCount(asked, union([...asked, ...others]), limits);
      }),
    );
  });

  const long = orderedPeriods({ longestGap: 150, longestPeriod: 420, most: 5 });

  it('with long periods and frames', () => {
    fc.assert(fc.property(long, long, someQuota(450, 600), equalsTheCount));
  });

  it('with 364 days in 450', () => {
    const nearTheLimit = fc
      .tuple(
        fc.integer({ min: 150, max: 460 }),
        fc.integer({ min: 80, max: 95 }),
        fc.integer({ min: 1, max: 800 }),
      )
      .map(([before, gap, more]) => [period(0, before - 1), period(before + gap, before + gap + more - 1)]);
    fc.assert(
      fc.property(fc.oneof(long, nearTheLimit), (days) => {
        equalsTheCount(days, days, { most: 364, frame: 450 });
      }),
    );
  });
});

describe('quota', () => {
  it('cuts every asked period into runs that alternate, and loses no day of it', () => {
    const lists = orderedPeriods({ longestGap: 6, longestPeriod: 9, most: 9 });
    fc.assert(
      fc.property(lists, lists, someQuota(8, 12), (asked, counted, limits) => {
        const runs = quota(asked, counted, limits);
        expect(union(runs)).toEqual(union(asked));
        for (const one of asked) {
          const own = runs.filter((run) => one.from <= run.from && run.to <= one.to);
          expect(own.at(0)?.from).toBe(one.from);
          expect(own.at(-1)?.to).toBe(one.to);
          expect(own.every((run, i) => i === 0 || run.within !== own[i - 1]?.within)).toBe(true);
        }
      }),
    );
  });

  it('of nothing asked is nothing, and with nothing counted all is within', () => {
    const limits = { most: 1, frame: 10 };
    expect(quota([], [], limits)).toEqual([]);
    expect(quota([], [period(0, 9)], limits)).toEqual([]);
    expect(quota([period(0, 9)], [], limits)).toEqual([{ ...period(0, 9), within: true }]);
  });

  it('has no room where the most is no day, and room for all where the frame is none', () => {
    const days = [period(0, 9)];
    expect(quota(days, days, { most: 0, frame: 5 })).toEqual([{ ...period(0, 9), within: false }]);
    expect(quota(days, days, { most: 1, frame: 0 })).toEqual([{ ...period(0, 9), within: true }]);
  });

  it('does not count the day itself', () => {
    const days = [period(0, 3)];
    expect(quota(days, days, { most: 1, frame: 1 })).toEqual([
      { ...period(0, 0), within: true },
      { ...period(1, 3), within: false },
    ]);
  });

  it('leaves touching asked periods apart', () => {
    const days = [period(0, 1), period(2, 3)];
    expect(quota(days, days, { most: 9, frame: 9 })).toEqual(days.map((one) => ({ ...one, within: true })));
  });

  it('the oldest day of the frame counts, and the day before that does not', () => {
    const counted = [period(0, 0)];
    const limits = { most: 1, frame: 10 };
    expect(quota([period(10, 10)], counted, limits)).toEqual([{ ...period(10, 10), within: false }]);
    expect(quota([period(11, 11)], counted, limits)).toEqual([{ ...period(11, 11), within: true }]);
  });
});

describe('364 days in 450, after 200 days 2020-01-01–2020-07-18', () => {
  const earlier: Period = { from: toDay('2020-01-01'), to: toDay('2020-07-18') };
  const limits = { most: 364, frame: 450 };
  const runsFrom = (iso: string): QuotaRun[] => {
    const asked: Period = { from: toDay(iso), to: toDay('2022-12-31') };
    return quota([asked], [earlier, asked], limits);
  };

  it('the earlier days are 200', () => {
    expect(length(earlier)).toBe(200);
  });

  it.each([
    ['no day between', '2020-07-19', '2020-12-29', 164],
    ['60 days between', '2020-09-17', '2021-02-27', 164],
    ['86 days between', '2020-10-13', '2021-03-25', 164],
    ['87 days between', '2020-10-14', '2021-10-12', 364],
    ['88 days between', '2020-10-15', '2021-10-13', 364],
    ['450 days between', '2021-10-12', '2022-10-10', 364],
  ])('%s: from %s to %s, %i days within', (_name, from, to, days) => {
    const [within, beyond] = runsFrom(from);
    expect(within).toEqual({ from: toDay(from), to: toDay(to), within: true });
    expect(length(within as QuotaRun)).toBe(days);
    expect(beyond?.within).toBe(false);
  });

  it('once used up it stays so for as long as the sick leave goes on', () => {
    expect(runsFrom('2020-10-14').map(({ to, within }) => [toIso(to), within])).toEqual([
      ['2021-10-12', true],
      ['2022-12-31', false],
    ]);
  });

  it('87 days without benefit give room for a day again, 86 do not', () => {
    const used = period(0, 363);
    const again = (gap: number): boolean | undefined => {
      const asked = period(364 + gap, 364 + gap);
      return quota([asked], [used, asked], limits)[0]?.within;
    };
    expect(again(86)).toBe(false);
    expect(again(87)).toBe(true);
  });
});

describe('the work that a quota takes', () => {
  /** The same periods, but every look at one is counted. */
  function watched(periods: readonly Period[], look: () => void): Period[] {
    return periods.map(({ from, to }) => ({
      get from() {
        look();
        return from;
      },
      get to() {
        look();
        return to;
      },
    }));
  }

  function looks(periods: readonly Period[], limits: Quota): number {
    let count = 0;
    const look = (): void => {
      count++;
    };
    quota(watched(periods, look), watched(periods, look), limits);
    return count;
  }

  const every = (count: number, apart: number, long: number): Period[] =>
    Array.from({ length: count }, (_, i) => period(i * apart, i * apart + long - 1));

  it('does not grow with the length of the periods', () => {
    const short = looks(every(50, 20, 15), { most: 36, frame: 45 });
    const long = looks(every(50, 20_000, 15_000), { most: 36_000, frame: 45_000 });
    expect(long).toBeLessThanOrEqual(short * 2);
  });

  it.each([
    { most: 1, frame: 1 },
    { most: 2, frame: 2 },
    { most: 3, frame: 2 },
    { most: 500, frame: 1000 },
    { most: 1000, frame: 1000 },
    { most: 1001, frame: 1000 },
  ])('is no more for a million days in a row than for a thousand: $most in $frame', (limits) => {
    expect(looks([period(0, 999_999)], limits)).toBeLessThan(100);
    expect(looks([period(0, 9), period(5000, 999_999)], limits)).toBeLessThan(200);
  });

  it('grows with their number, and no faster', () => {
    const limits = { most: 36, frame: 45 };
    const few = looks(every(100, 20, 15), limits);
    const many = looks(every(10_000, 20, 15), limits);
    expect(few).toBeGreaterThan(100);
    expect(many).toBeLessThanOrEqual(few * 110);
  });
});
