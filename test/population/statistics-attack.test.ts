/** Statistics over columns against a count day by day, and against a reader who wants to know what they leave out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absence, type AbsenceInput } from '../../src/core.js';
import {
  absenceCounts,
  absenceRows,
  absenceShares,
  InvalidInput,
  type AbsenceCounts,
  type AbsenceShare,
  type LengthsCounted,
} from '../../src/population.js';
import { plusDays } from '../oracle/days.js';
import { absenceCells, type Cell, type StatSpell } from '../oracle/statistics.js';
import { narrowed, type Bounds } from '../rules/statistics/attacker.js';
import { holdsForAll, valueOf } from '../support/properties.js';
import { anySpells, columnsOf, dayNumber } from './columns.js';
import type { ScalarSpell } from './scalar.js';

const TIME = { from: '2020-12-10', to: '2021-03-20' };
const LENGTHS = ['1-14', '15-59', 'from-60'];
const GROUPS = 3;
const SEXES = ['woman', 'man'] as const;

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

/** How many persons of a group were sick, and how many of them fell ill in January. */
interface Size {
  readonly people: number;
  readonly begun: number;
}

/** January, in which so many persons of each group were sick for some days. */
function january(sizes: readonly Size[], lengths: LengthsCounted = 'apart'): AbsenceCounts {
  const group = sizes.flatMap(({ people }, number) => new Array<number>(people).fill(number));
  const isBegun = sizes.flatMap(({ people, begun }) => Array.from({ length: people }, (_, i) => i < begun));
  const [before, from] = [dayNumber('2025-12-30'), dayNumber('2026-01-05')];
  return absenceCounts(
    {
      person: Int32Array.from(group, (_, i) => i),
      from: Int32Array.from(isBegun, (begun) => (begun ? from : before)),
      to: Int32Array.from(group, (_, i) => from + 1 + (i % 7)),
      extent: Uint8Array.from(group, (_, i) => 1 + (i % 4)),
      group: Int32Array.from(group),
    },
    { from: '2026-01-01', to: '2026-01-31' },
    sizes.length,
    lengths,
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

const many = fc.oneof(fc.constantFrom(0, 1, 2, 5, 9, 10, 11, 12), fc.nat(30));
const size = fc
  .tuple(many, fc.constantFrom(0, 0.5, 1))
  .map(([people, share]): Size => ({ people, begun: Math.ceil(people * share) }));
const sizes = fc.array(size, { minLength: 2, maxLength: 6 });

describe('absenceRows', () => {
  it('leaves two ways at least in which each number that is left out could be', () => {
    holdsForAll(sizes, (people) => {
      const rows = absenceRows(january(people)).filter(({ length }) => length === '1-14');
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
        for (const { group } of rows.filter((row) => row[field] === null)) {
          const { least, most } = found.get(name(group)) as Bounds;
          expect(most).toBeGreaterThan(least);
        }
      }
    });
  });

  it('tells all of a row or nothing, but for occasions and whole days of ten or fewer', () => {
    holdsForAll(sizes, (groups) => {
      const rows = absenceRows(january(groups)).filter(({ length }) => length === '1-14');
      for (const { group, suppressed, sickDays, wholeDays, people, occasions } of rows) {
        for (const figure of [sickDays, people]) expect(figure === null).toBe(suppressed !== null);
        if (suppressed !== null) expect([occasions, wholeDays]).toEqual([null, null]);
        const begun = groups.reduce(
          (sum, one, i) => sum + (group === null || group === i ? one.begun : 0),
          0,
        );
        if (occasions !== null && begun > 0) expect(begun).toBeGreaterThan(FEW);
      }
    });
  });
});

/** How many of each group are sick in part: the extents of {@link january}. */
function inPartOf(sizes: readonly Size[]): number[] {
  let row = 0;
  return sizes.map(
    ({ people }) => Array.from({ length: people }, () => row++ % 4).filter((extent) => extent < 3).length,
  );
}

interface Row {
  readonly group: number | null;
}

/** No row tells a difference of ten or fewer, and neither does all less the rows that tell it. */
function expectNotFew<R extends Row>(
  rows: readonly R[],
  counts: readonly number[],
  isTold: (row: R) => boolean,
): void {
  const countOf = ({ group }: Row): number =>
    group === null ? counts.reduce((sum, count) => sum + count, 0) : (counts[group] ?? 0);
  const isFew = (count: number): boolean => count > 0 && count <= FEW;
  for (const row of rows.filter(isTold)) expect(isFew(countOf(row))).toBe(false);
  const [all, ...groups] = rows;
  const hidden = groups.filter((row) => !isTold(row));
  if (all === undefined || !isTold(all) || hidden.length === 0) return;
  expect(hidden.reduce((sum, row) => sum + countOf(row), 0)).toBeGreaterThan(FEW);
}

describe('absenceRows and absenceShares', () => {
  it('tell no two figures whose difference is of ten people or fewer', () => {
    holdsForAll(sizes, (groups) => {
      const rows = absenceRows(january(groups)).filter(({ length }) => length === '1-14');
      expectNotFew(rows, inPartOf(groups), ({ wholeDays }) => wholeDays !== null);
    });
    holdsForAll(staff, (groups) => {
      const rows = sharesOf(groups);
      const sick = groups.map((group) => group.sick);
      expectNotFew(rows, inPartOf(sick), ({ wholeDays }) => wholeDays !== null);
      const before = groups.map((group) => group.sick.people - group.atEnd);
      expectNotFew(rows, before, ({ people, absentAtEnd }) => people !== null && absentAtEnd !== null);
    });
  });
});

/** A group of so many employees of whom some are sick, and so many of these at the end of the month. */
interface Staff {
  readonly well: number;
  readonly sick: Size;
  readonly atEnd: number;
}

const staff: fc.Arbitrary<Staff[]> = fc.array(
  fc
    .tuple(many, size, fc.constantFrom(0, 0.5, 1))
    .map(([well, sick, share]): Staff => ({ well, sick, atEnd: Math.floor(sick.people * share) })),
  { minLength: 1, maxLength: 5 },
);

const employeesOf = ({ well, sick }: Staff): number => well + sick.people;

/** The rows of one month in which each of the groups has its staff, with a fifth of everybody’s 160 hours lost by the sick. */
function sharesOf(groups: readonly Staff[]): AbsenceShare[] {
  const counts = january(
    groups.map(({ sick }) => sick),
    'together',
  );
  return absenceShares(
    { ...counts, atEnd: Float64Array.from(groups, ({ atEnd }) => atEnd) },
    {
      employees: Float64Array.from(groups, employeesOf),
      ordinaryHours: Float64Array.from(groups, (group) => 160 * employeesOf(group)),
      sickHours: Float64Array.from(groups, ({ sick }) => 32 * sick.people),
    },
  );
}

describe('absenceShares', () => {
  it('tells no figure of the sickness, or of the health, of ten people or fewer', () => {
    holdsForAll(staff, (groups) => {
      for (const row of sharesOf(groups)) {
        const of = row.group === null ? groups : [groups[row.group] as Staff];
        const sum = (count: (group: Staff) => number): number =>
          of.reduce((total, group) => total + count(group), 0);
        const [all, sick] = [sum(employeesOf), sum((group) => group.sick.people)];
        const isFew = (count: number): boolean => count > 0 && count <= FEW;
        for (const figure of [row.employees, row.sickDays, row.wholeDays, row.hours, row.shareOfHours]) {
          if (figure !== null) expect([isFew(all), isFew(sick)]).toEqual([false, false]);
        }
        if (row.occasions !== null || row.incidence !== null)
          expect(isFew(sum((group) => group.sick.begun))).toBe(false);
        if (all === 0) continue;
        if (row.people !== null) expect(all - sick).toBeGreaterThan(FEW);
        const atEnd = sum((group) => group.atEnd);
        if (row.absentAtEnd === null && row.prevalence === null) continue;
        expect(isFew(atEnd)).toBe(false);
        expect(all - atEnd).toBeGreaterThan(FEW);
      }
    });
  });

  it('leaves two ways at least in which each number that is left out could be', () => {
    holdsForAll(staff, (groups) => {
      const rows = sharesOf(groups);
      if (rows.length === 1) return;
      const most = { sickDays: DAYS, hours: 160, occasions: DAYS, people: 1, absentAtEnd: 1 } as const;
      for (const field of ['sickDays', 'hours', 'occasions', 'people', 'absentAtEnd'] as const) {
        const name = (group: number | null): string => String(group ?? 'all');
        const known = new Map(
          rows.map(({ group, [field]: told }): readonly [string, Bounds] => {
            const members = group === null ? groups : [groups[group] as Staff];
            const all = members.reduce((sum, one) => sum + employeesOf(one), 0);
            if (told !== null) return [name(group), { least: told, most: told }];
            // Days that are told are of nobody or of more than ten.
            const { sickDays } = rows.find((row) => row.group === group) ?? {};
            const isNone = sickDays === 0 && field !== 'occasions';
            const least = field === 'people' && (sickDays ?? 0) > 0 ? FEW + 1 : 0;
            return [name(group), { least, most: isNone ? 0 : all * most[field] }];
          }),
        );
        const parts = rows.filter(({ group }) => group !== null).map(({ group }) => name(group));
        const found = narrowed(known, [{ whole: 'all', parts }]);
        const isKnown = ({ sickDays }: AbsenceShare): boolean =>
          sickDays === 0 && (field === 'people' || field === 'absentAtEnd');
        for (const { group } of rows.filter((row) => row[field] === null && !isKnown(row))) {
          const { least, most: atMost } = found.get(name(group)) as Bounds;
          expect(atMost).toBeGreaterThan(least);
        }
      }
    });
  });

  it('tells of a month what the rule tells of it', () => {
    holdsForAll(staff, (groups) => {
      const january26 = { from: '2026-01-01', to: '2026-01-31' };
      const groupsOfSex = groups.slice(0, 2).map((group, i) => ({ ...group, sex: SEXES[i] }));
      const people = groupsOfSex.flatMap(({ well, sick, atEnd, sex }) => {
        const one = (spells: AbsenceInput['people'][number]['spells']): AbsenceInput['people'][number] => ({
          ...(sex !== undefined && { group: { sex } }),
          ordinaryHours: 160,
          spells,
        });
        return [
          ...Array.from({ length: well }, () => one([])),
          ...Array.from({ length: sick.people }, (_, i) =>
            one([
              {
                from: i < sick.begun ? '2026-01-05' : '2025-12-30',
                to: i < atEnd ? '2026-02-02' : '2026-01-25',
                extent: 1,
                hours: 32,
              },
            ]),
          ),
        ];
      });
      const value = valueOf(absence({ ...january26, people, on: '2026-01-31' }));
      const row = columnsOf(
        groupsOfSex.flatMap(({ sick, atEnd }) =>
          Array.from({ length: sick.people }, (_, i): ScalarSpell[] => [
            {
              from: i < sick.begun ? '2026-01-05' : '2025-12-30',
              to: i < atEnd ? '2026-02-02' : '2026-01-25',
              extent: 4,
            },
          ]),
        ),
      );
      const group = Int32Array.from(
        groupsOfSex.flatMap(({ sick }, i) => new Array<number>(sick.people).fill(i)),
      );
      const counts = absenceCounts({ ...row, group }, january26, groupsOfSex.length, 'together');
      const rows = absenceShares(counts, {
        employees: Float64Array.from(groupsOfSex, employeesOf),
        ordinaryHours: Float64Array.from(groupsOfSex, (one) => 160 * employeesOf(one)),
        sickHours: Float64Array.from(groupsOfSex, ({ sick }) => 32 * sick.people),
      });
      const { days, occasions, hours, shareOfHours, incidence, peopleAbsent } = value.total;
      expect(rows[0]).toMatchObject({
        sickDays: days,
        occasions,
        hours,
        shareOfHours,
        incidence,
        people: peopleAbsent,
        absentAtEnd: value.on?.absent,
        prevalence: value.on?.shareOfPeople,
        suppressed: value.suppressed,
      });
    });
  });

  it('refuses employees who do not fit the sick', () => {
    const counts = january([{ people: 2, begun: 2 }], 'together');
    const codeOf = (more: object, of = counts): unknown => {
      try {
        return absenceShares(of, {
          employees: Float64Array.of(2),
          ordinaryHours: Float64Array.of(10),
          ...more,
        });
      } catch (error) {
        return error instanceof InvalidInput ? [error.issues[0]?.path, error.issues[0]?.code] : error;
      }
    };
    expect(codeOf({ employees: Float64Array.of(1) })).toEqual([['employees', 0], 'too-small']);
    expect(codeOf({ employees: Float64Array.of(2, 2) })).toEqual([['employees'], 'other-length']);
    expect(codeOf({ sickHours: Float64Array.of(10.01) })).toEqual([['sickHours', 0], 'too-large']);
    expect(codeOf({}, january([{ people: 2, begun: 2 }]))).toEqual([['lengths'], 'not-applicable']);
    expect(codeOf({ sickHours: Float64Array.of(10) })).toHaveLength(1);
  });
});
