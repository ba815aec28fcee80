/** Statistics over columns against a count day by day, and against a reader who wants to know what they leave out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absenceCounts, absenceRows, type AbsenceCounts } from '../../src/population.js';
import { plusDays } from '../oracle/days.js';
import { absenceCells, type Cell, type StatSpell } from '../oracle/statistics.js';
import { narrowed, type Bounds } from '../rules/statistics/attacker.js';
import { holdsForAll } from '../support/properties.js';
import { anySpells, columnsOf, dayNumber } from './columns.js';
import type { ScalarSpell } from './scalar.js';

const TIME = { from: '2020-12-10', to: '2021-03-20' };
const LENGTHS = ['1-14', '15-59', 'from-60'];
const GROUPS = 3;

/** A spell lasts to the day before one is fit again, if that is later. */
function spellOf({ from, to, fitFrom, extent }: ScalarSpell): StatSpell {
  const before = fitFrom === undefined ? undefined : plusDays(fitFrom, -1);
  const last = to !== null && before !== undefined && before > to ? before : to;
  return { from, to: last, extent: extent / 4 };
}

const byPlace = (a: Cell, b: Cell): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function cellsOf(counts: AbsenceCounts): Cell[] {
  return counts.months.flatMap((month, i) =>
    Array.from({ length: GROUPS }, (_, group) =>
      LENGTHS.map((length, j) => {
        const cell = (i * GROUPS + group) * LENGTHS.length + j;
        const at = (column: Float64Array | undefined): number => column?.[cell] ?? NaN;
        return {
          month,
          group,
          length,
          days: at(counts.days),
          wholeDays: at(counts.quarters) / 4,
          occasions: at(counts.occasions),
          people: at(counts.people),
        };
      }),
    ).flat(),
  );
}

/** Persons who move between groups: one belongs to that of the last spell that begins in the time or before. */
const persons = fc.array(
  fc.record({
    spells: anySpells,
    groups: fc.array(fc.nat(GROUPS - 1), { minLength: 7, maxLength: 7 }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('absenceCounts', () => {
  it('counts what a count day by day does', () => {
    holdsForAll(persons, (drawn) => {
      const group = drawn.flatMap(({ spells, groups }) => spells.map((_, i) => groups[i] ?? 0));
      const columns = { ...columnsOf(drawn.map(({ spells }) => spells)), group: Int32Array.from(group) };
      const found = cellsOf(absenceCounts(columns, TIME, GROUPS));
      const expected = absenceCells(
        drawn.map(({ spells, groups }) => ({
          spells: spells.map(spellOf),
          group: groups[Math.max(0, spells.filter(({ from }) => from <= TIME.to).length - 1)] ?? 0,
        })),
        TIME,
      );
      expect(found.filter(({ people }) => people > 0).sort(byPlace)).toEqual([...expected].sort(byPlace));
      for (const { people, days, wholeDays, occasions } of found) {
        if (people === 0) expect([days, wholeDays, occasions]).toEqual([0, 0, 0]);
      }
    });
  });
});

/** January, in which so many persons of each group were sick for some days. */
function january(sizes: readonly number[]): AbsenceCounts {
  const group = sizes.flatMap((size, number) => new Array<number>(size).fill(number));
  const from = dayNumber('2026-01-05');
  return absenceCounts(
    {
      person: Int32Array.from(group, (_, i) => i),
      from: new Int32Array(group.length).fill(from),
      to: Int32Array.from(group, (_, i) => from + 1 + (i % 7)),
      extent: Uint8Array.from(group, (_, i) => 1 + (i % 4)),
      group: Int32Array.from(group),
    },
    { from: '2026-01-01', to: '2026-01-31' },
    sizes.length,
  );
}

const DAYS = 31;
const FEW = 10;

/** What the reason of a row says of the people in it. */
const SAID: Readonly<Record<string, Bounds>> = {
  'at-most-ten': { least: 1, most: FEW },
  secondary: { least: FEW + 1, most: Infinity },
};
const ANY: Bounds = { least: 1, most: Infinity };

const sizes = fc.array(fc.oneof(fc.constantFrom(0, 1, 2, 5, 9, 10, 11, 12), fc.nat(30)), {
  minLength: 2,
  maxLength: 6,
});

describe('absenceRows', () => {
  it('leaves two ways at least in which each number that is left out could be', () => {
    holdsForAll(sizes, (people) => {
      const rows = absenceRows(january(people)).filter(({ length }) => length === '1-14');
      const hidden = rows.filter((row) => row.people === null);
      const name = (group: number | null): string => String(group ?? 'all');
      for (const field of ['people', 'sickDays', 'wholeDays', 'occasions'] as const) {
        const known = new Map(
          rows.map(({ group, suppressed, [field]: told }) => {
            const said = SAID[suppressed ?? ''] ?? ANY;
            // Somebody who is absent is so for a day, by a quarter at least, and for the whole month at most.
            const least =
              field === 'people' || field === 'sickDays'
                ? said.least
                : field === 'wholeDays'
                  ? said.least / 4
                  : 0;
            const most = field === 'people' ? said.most : said.most * DAYS;
            return [name(group), told === null ? { least, most } : { least: told, most: told }] as const;
          }),
        );
        const parts = rows.filter(({ group }) => group !== null).map(({ group }) => name(group));
        const found = narrowed(known, [{ whole: 'all', parts }]);
        for (const { group } of hidden) {
          const { least, most } = found.get(name(group)) as Bounds;
          expect(most).toBeGreaterThan(least);
        }
      }
    });
  });

  it('tells all of a row or nothing', () => {
    holdsForAll(sizes, (people) => {
      for (const row of absenceRows(january(people))) {
        const told = [row.sickDays, row.wholeDays, row.occasions, row.people].filter(
          (figure) => figure !== null,
        );
        expect(told).toHaveLength(row.suppressed === null ? 4 : 0);
      }
    });
  });
});
