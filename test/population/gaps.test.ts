import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addGapCounts, gapCounts } from '../../src/population.js';
import { datesOf, daysFrom, plusDays } from '../oracle/days.js';
import { holdsForAll } from '../support/properties.js';
import { anySpells, columnsOf, OBSERVED } from './columns.js';
import type { ScalarSpell } from './scalar.js';

const GAPS = [0, 1, 5, 30, 90];
const persons = fc.array(anySpells, { minLength: 1, maxLength: 4 });

/** Day by day: the days of sickness, cut where more than `gap` days lie from one to the next. */
function byDays(spells: readonly ScalarSpell[], gap: number): { sizes: number[]; between: number } {
  const dates = spells.flatMap(({ from, to, fitFrom }) => {
    const known = to ?? OBSERVED.to;
    const before = fitFrom === undefined ? known : plusDays(fitFrom, -1);
    return datesOf({ from, to: before > known ? before : known });
  });
  const sizes: number[] = [];
  let between = 0;
  let last: string | undefined;
  for (const date of [...new Set(dates)].sort()) {
    const apart = last === undefined ? Infinity : daysFrom(last, date);
    if (apart > Math.max(1, gap)) sizes.push(1);
    else {
      sizes.push((sizes.pop() ?? 0) + 1);
      between += apart - 1;
    }
    last = date;
  }
  return { sizes, between };
}

describe('gapCounts', () => {
  it('counts what a walk over the days counts', () => {
    holdsForAll(persons, (people) => {
      for (const found of gapCounts(columnsOf(people), OBSERVED, GAPS)) {
        const walks = people.map((spells) => byDays(spells, found.gap));
        const sizes = walks.flatMap((walk) => walk.sizes);
        expect(found).toEqual({
          gap: found.gap,
          periods: sizes.length,
          sickDays: sizes.reduce((sum, size) => sum + size, 0),
          daysBetween: walks.reduce((sum, walk) => sum + walk.between, 0),
          reachDay15: sizes.filter((size) => size >= 15).length,
          reachDay91: sizes.filter((size) => size >= 91).length,
          reachDay181: sizes.filter((size) => size >= 181).length,
          reachDay366: sizes.filter((size) => size >= 366).length,
        });
      }
    });
  });

  it('adds up over two persons', () => {
    const person = (from: string, to: string): ScalarSpell[] => [{ from, to, extent: 4 }];
    const [one, other] = [person('2026-01-05', '2026-01-23'), person('2025-01-07', '2026-01-09')];
    const [first, second] = [one, other].map((spells) => gapCounts(columnsOf([spells]), OBSERVED, [5]));
    expect(addGapCounts(first ?? [], second ?? [])).toEqual([
      {
        gap: 5,
        periods: 2,
        sickDays: 19 + 368,
        daysBetween: 0,
        reachDay15: 2,
        reachDay91: 1,
        reachDay181: 1,
        reachDay366: 1,
      },
    ]);
  });

  it('adds up over separate persons', () => {
    holdsForAll(fc.tuple(persons, persons), ([a, b]) => {
      const [one, other, both] = [a, b, [...a, ...b]].map((people) =>
        gapCounts(columnsOf(people), OBSERVED, GAPS),
      );
      expect(addGapCounts(one ?? [], other ?? [])).toEqual(both);
    });
  });
});
