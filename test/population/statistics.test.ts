import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absence, type AbsentPerson } from '../../src/core.js';
import {
  absenceCounts,
  absenceRows,
  addAbsenceCounts,
  InvalidInput,
  ONGOING,
  type AbsenceColumns,
  type AbsenceCounts,
  type AbsenceRow,
} from '../../src/population.js';
import { plusDays } from '../oracle/days.js';
import { holdsForAll, valueOf } from '../support/properties.js';
import { anySpells, columnsOf, dayNumber } from './columns.js';
import type { ScalarSpell } from './scalar.js';

const EXTENTS = [0.25, 0.5, 0.75, 1] as const;
const TIME = { from: '2021-02-10', to: '2022-05-20' };
const LENGTHS = ['1-14', '15-59', 'from-60'] as const;

/** As many of each as are needed for every figure of the rule to be told. */
const ELEVEN = 11;
const elevenOf = (person: AbsentPerson): AbsentPerson[] => Array.from({ length: ELEVEN }, () => person);
const WELL = elevenOf({ spells: [] });

/** What the rule takes: a spell lasts to the day before one is fit again. */
function personOf(spells: readonly ScalarSpell[]): AbsentPerson {
  return {
    spells: spells.map(({ from, to, fitFrom, extent }) => {
      const before = fitFrom === undefined ? undefined : plusDays(fitFrom, -1);
      const end = to === null || before === undefined || before < to ? to : before;
      return { from, to: end, extent: EXTENTS[extent - 1] ?? 1 };
    }),
  };
}

const sum = (counts: Float64Array | undefined, holds: (cell: number) => boolean): number =>
  (counts ?? new Float64Array()).reduce((total, value, cell) => (holds(cell) ? total + value : total), 0);

const marginOf = (counts: AbsenceCounts, holds: (cell: number) => boolean): object => ({
  days: ELEVEN * sum(counts.days, holds),
  wholeDays: (ELEVEN * sum(counts.quarters, holds)) / 4,
  occasions: ELEVEN * sum(counts.occasions, holds),
});

describe('absenceCounts', () => {
  it('counts what the rule counts, by length and by month', () => {
    holdsForAll(fc.array(anySpells, { minLength: 1, maxLength: 4 }), (persons) => {
      const counts = absenceCounts(columnsOf(persons), TIME);
      const { lengths, months } = valueOf(
        absence({ ...TIME, people: [...WELL, ...persons.map(personOf).flatMap(elevenOf)] }),
      );
      expect(counts.months).toEqual(months.map(({ month }) => month));
      for (const [j, length] of LENGTHS.entries()) {
        expect(lengths[j]).toMatchObject({ length, ...marginOf(counts, (cell) => cell % 3 === j) });
      }
      for (const [i, month] of months.entries()) {
        expect(month).toMatchObject(marginOf(counts, (cell) => Math.floor(cell / 3) === i));
      }
    });
  });

  it('adds up over persons, whoever is counted with whom', () => {
    holdsForAll(
      fc.tuple(fc.array(anySpells, { minLength: 1 }), fc.array(anySpells, { minLength: 1 })),
      ([a, b]) => {
        const apart = addAbsenceCounts(absenceCounts(columnsOf(a), TIME), absenceCounts(columnsOf(b), TIME));
        expect(apart).toEqual(absenceCounts(columnsOf([...a, ...b]), TIME));
      },
    );
  });

  it('counts a person in a month and length once, with the group of the last spell that begins by the end', () => {
    const spells: AbsenceColumns = {
      person: Int32Array.of(1, 1, 1),
      from: Int32Array.from(['2026-01-02', '2026-01-20', '2026-02-01'], dayNumber),
      to: Int32Array.of(dayNumber('2026-01-03'), dayNumber('2026-01-21'), ONGOING),
      group: Int32Array.of(0, 1, 0),
    };
    const counts = absenceCounts(spells, { from: '2026-01-01', to: '2026-01-31' }, 2);
    expect([...counts.people]).toEqual([0, 0, 0, 1, 0, 0]);
    expect([...counts.days]).toEqual([0, 0, 0, 4, 0, 0]);
    expect(counts.quarters).toBeUndefined();
  });

  it('refuses groups that there are not, and columns of other lengths', () => {
    const spells = columnsOf([[{ from: '2026-01-02', to: '2026-01-03', extent: 4 }]]);
    const time = { from: '2026-01-01', to: '2026-01-31' };
    const issue = (group: Int32Array): unknown => {
      try {
        return absenceCounts({ ...spells, group }, time, 2);
      } catch (error) {
        return error instanceof InvalidInput ? error.issues[0] : error;
      }
    };
    expect(issue(Int32Array.of(2))).toMatchObject({ path: ['group', 0], code: 'not-an-option' });
    expect(issue(Int32Array.of(-1))).toMatchObject({ path: ['group', 0], code: 'not-an-option' });
    expect(issue(Int32Array.of(0, 1))).toMatchObject({ path: ['group'], code: 'other-length' });
  });
});

const GROUPS = 4;

/** One month of short spells: so many persons in each group. */
function oneMonth(persons: readonly number[]): AbsenceCounts {
  const group = persons.flatMap((count, number) => Array.from({ length: count }, () => number));
  const from = dayNumber('2026-01-05');
  return absenceCounts(
    {
      person: Int32Array.from(group, (_, i) => i),
      from: new Int32Array(group.length).fill(from),
      to: Int32Array.from(group, (_, i) => from + (i % 5)),
      group: Int32Array.from(group),
    },
    { from: '2026-01-01', to: '2026-01-31' },
    GROUPS,
  );
}

const shortRows = (counts: AbsenceCounts): AbsenceRow[] =>
  absenceRows(counts).filter(({ length }) => length === '1-14');

describe('absenceRows', () => {
  it('tells nothing from which a group of one to ten could be found', () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 40 })), {
      minLength: GROUPS,
      maxLength: GROUPS,
    });
    holdsForAll(sizes, (persons) => {
      const [all, ...groups] = shortRows(oneMonth(persons));
      const told = groups.filter(({ people }) => people !== null);
      for (const { people } of told) expect(people === 0 || Number(people) > 10).toBe(true);
      for (const { suppressed, sickDays, occasions } of groups) {
        expect(sickDays === null && occasions === null).toBe(suppressed !== null);
      }
      if (all?.people === null || all === undefined) {
        expect(told.every(({ people }) => people === 0)).toBe(true);
        return;
      }
      const hidden = told.reduce((left, { people }) => left - Number(people), all.people);
      expect(hidden === 0 || hidden > 10).toBe(true);
      expect(hidden === 0).toBe(groups.every(({ suppressed }) => suppressed === null));
    });
  });

  it('leaves out the smallest group beside a small one', () => {
    const why = shortRows(oneMonth([3, 30, 20, 0])).map(({ suppressed }) => suppressed);
    expect(why).toEqual([null, 'few', null, 'few', null]);
  });

  it('goes on until those left out are more than ten', () => {
    const why = shortRows(oneMonth([3, 4, 20, 30])).map(({ suppressed }) => suppressed);
    expect(why).toEqual([null, 'few', 'few', 'few', null]);
  });

  it('tells of eleven, and not of ten', () => {
    const people = (count: number): unknown => shortRows(oneMonth([count, 0, 0, 0]))[0]?.people;
    expect([people(11), people(10)]).toEqual([11, null]);
  });

  it('has one row for each month and length where there is one group', () => {
    const spells = columnsOf([[{ from: '2026-01-02', to: '2026-01-03', extent: 2 }]]);
    const rows = absenceRows(absenceCounts(spells, { from: '2026-01-01', to: '2026-02-28' }));
    expect(rows.map(({ month, length, group }) => `${month} ${length} ${String(group)}`)).toEqual([
      '2026-01 1-14 0',
      '2026-01 15-59 0',
      '2026-01 from-60 0',
      '2026-02 1-14 0',
      '2026-02 15-59 0',
      '2026-02 from-60 0',
    ]);
    expect(rows[0]).toMatchObject({ sickDays: null, wholeDays: null, suppressed: 'few' });
    expect(rows[1]).toMatchObject({ sickDays: 0, wholeDays: 0, people: 0, suppressed: null });
  });
});
