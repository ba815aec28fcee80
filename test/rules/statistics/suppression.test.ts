/** What is left out of the statistics cannot be reckoned back from what is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absence, keyFigures, type AbsenceInput, type KeyFiguresInput } from '../../../src/core.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { narrowed, type Bounds } from './attacker.js';

const SEXES = ['woman', 'man'] as const;
const AGES = ['to-29', '30-49', 'from-50'] as const;
const PAIRS = SEXES.flatMap((sex) => AGES.map((ageGroup) => ({ sex, ageGroup })));
const FEW = 10;

/** Drawn towards groups of about ten, and towards none. */
const size = fc.oneof(fc.constantFrom(0, 0, 1, 4, 5, 6, 9, 10, 11, 12), fc.integer({ min: 0, max: 60 }));

type Group = KeyFiguresInput['groups'][number];

const groupsOf = (shares: fc.Arbitrary<number>): fc.Arbitrary<Group[]> =>
  fc
    .tuple(
      ...PAIRS.map((pair) =>
        fc.record({
          pair: fc.constant(pair),
          employees: size,
          each: fc.oneof({ arbitrary: fc.integer({ min: 500, max: 2000 }), weight: 5 }, fc.constant(0)),
          share: shares,
        }),
      ),
    )
    .map((drawn) =>
      drawn.map(({ pair, employees, each, share }) => {
        const ordinaryHours = employees * each;
        const sickHours = Math.round(ordinaryHours * share);
        return { ...pair, employees, ordinaryHours, sickHours, sickHoursFrom60: Math.floor(sickHours / 3) };
      }),
    );

const year = { from: '2026-01-01', to: '2026-12-31' } as const;

const PARTS = {
  women: (group: Group): boolean => group.sex === 'woman',
  men: (group: Group): boolean => group.sex === 'man',
  'to-29': (group: Group): boolean => group.ageGroup === 'to-29',
  '30-49': (group: Group): boolean => group.ageGroup === '30-49',
  'from-50': (group: Group): boolean => group.ageGroup === 'from-50',
} as const;
type Part = keyof typeof PARTS;
const DIVISIONS: readonly (readonly Part[])[] = [
  ['women', 'men'],
  ['to-29', '30-49', 'from-50'],
];

const summed = (groups: readonly Group[], field: 'employees' | 'ordinaryHours' | 'sickHours'): number =>
  groups.reduce((sum, group) => sum + group[field], 0);

/** Whose sickness is in the figures: the others have no hours to lose. */
const withHours = (groups: readonly Group[]): Group[] =>
  groups.filter(({ ordinaryHours }) => ordinaryHours > 0);

describe('key figures', () => {
  it('tell of no group of ten or fewer, nor of what is left when the others are taken from the total', () => {
    holdsForAll(groupsOf(fc.double({ min: 0, max: 1, noNaN: true })), (groups) => {
      const { figures } = valueOf(keyFigures({ ...year, groups }));
      const isTold = (name: string): boolean => figures.find(({ figure }) => figure === name)?.share !== null;
      const people = (name: Part): number => summed(withHours(groups).filter(PARTS[name]), 'employees');
      if (isTold('total')) expect(summed(withHours(groups), 'employees')).toBeGreaterThan(FEW);
      for (const division of DIVISIONS) {
        for (const name of division.filter(isTold)) {
          expect(people(name)).toBeGreaterThan(FEW);
          expect(isTold('total')).toBe(true);
        }
        const rest = division.filter((name) => !isTold(name)).reduce((sum, name) => sum + people(name), 0);
        if (isTold('total') && rest > 0) expect(rest).toBeGreaterThan(FEW);
      }
    });
  });

  it('leave a reader who knows everybody’s hours, and what is told to the hour, unable to tell a tenth of the rest', () => {
    // Nobody sick, or everybody all the time, is told by the total alone: the act asks for it all the same.
    holdsForAll(groupsOf(fc.double({ min: 0.05, max: 0.95, noNaN: true })), (groups) => {
      const { figures } = valueOf(keyFigures({ ...year, groups }));
      const sumOf = (name: string, field: 'ordinaryHours' | 'sickHours'): number =>
        summed(name === 'total' ? groups : groups.filter(PARTS[name as Part]), field);
      const known = new Map<string, Bounds>();
      for (const { figure, share } of figures) {
        if (figure === 'from-60-days') continue;
        const lost = sumOf(figure, 'sickHours');
        known.set(
          figure,
          share === null ? { least: 0, most: sumOf(figure, 'ordinaryHours') } : { least: lost, most: lost },
        );
      }
      const found = narrowed(
        known,
        DIVISIONS.map((parts) => ({ whole: 'total', parts })),
      );
      for (const { figure, share } of figures) {
        const hours = figure === 'from-60-days' ? 0 : sumOf(figure, 'ordinaryHours');
        if (share !== null || hours === 0) continue;
        const { least, most } = found.get(figure) as Bounds;
        expect(((most - least) / hours) * 100).toBeGreaterThan(0.1);
      }
    });
  });

  it('leave out no more than they must', () => {
    holdsForAll(groupsOf(fc.constant(0.2)), (groups) => {
      const { figures } = valueOf(keyFigures({ ...year, groups }));
      const people = (name: string): number =>
        summed(withHours(groups).filter(PARTS[name as Part]), 'employees');
      const why = (name: string): string | null =>
        figures.find(({ figure }) => figure === name)?.suppressed ?? null;
      for (const division of DIVISIONS) {
        const small = division.filter((name) => why(name) === 'at-most-ten');
        const taken = division.filter((name) => why(name) === 'secondary');
        const told = division.filter((name) => why(name) === null);
        for (const name of small) expect(people(name)).toBeLessThanOrEqual(FEW);
        expect(taken.length).toBeLessThanOrEqual(1);
        for (const name of taken) {
          expect(people(name)).toBeGreaterThan(FEW);
          expect(small.reduce((sum, one) => sum + people(one), 0)).toBeLessThanOrEqual(FEW);
          for (const other of told) expect(people(other)).toBeGreaterThanOrEqual(people(name));
        }
      }
    });
  });

  it('tell nothing by what they say beside the shares', () => {
    holdsForAll(groupsOf(fc.constant(0.2)), (groups) => {
      for (const { share, suppressed, employees } of valueOf(keyFigures({ ...year, groups })).figures) {
        expect(share === null).toBe(suppressed !== null);
        if (suppressed === 'at-most-ten' || suppressed === 'secondary') expect(employees).toBeNull();
        else if (employees !== 0) expect(employees).toBeGreaterThan(FEW);
      }
    });
  });

  it('are the same in whatever order the groups stand, and where those without hours are left away', () => {
    holdsForAll(fc.tuple(groupsOf(fc.double({ min: 0, max: 1, noNaN: true })), fc.nat(5)), ([groups, at]) => {
      const value = valueOf(keyFigures({ ...year, groups }));
      const turned = [...groups.slice(at), ...groups.slice(0, at)].reverse();
      expect(valueOf(keyFigures({ ...year, groups: turned }))).toEqual(value);
      const some = withHours(groups);
      expect(valueOf(keyFigures({ ...year, groups: some }))).toEqual(value);
    });
  });
});

const spring = { from: '2026-03-01', to: '2026-05-31' } as const;
const DAYS = 92;

type Person = AbsenceInput['people'][number];

const pad = (day: number): string => String(day).padStart(2, '0');

/** People of random groups, some of whom say neither sex nor age, each with short sickness in the window. */
const people: fc.Arbitrary<Person[]> = fc
  .array(
    fc.record({
      count: size,
      group: fc.record(
        { sex: fc.constantFrom(...SEXES), ageGroup: fc.constantFrom(...AGES) },
        { requiredKeys: [] },
      ),
      first: fc.integer({ min: 1, max: 20 }),
      days: fc.integer({ min: 1, max: 10 }),
      extent: fc.constantFrom(1, 0.5, 0.25),
      of: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) =>
    drawn.flatMap(({ count, group, first, days, extent, of }) =>
      Array.from({ length: count }, (_, i): Person => ({
        group,
        spells:
          i % of === 0
            ? [{ from: `2026-04-${pad(first)}`, to: `2026-04-${pad(first + days - 1)}`, extent }]
            : [],
      })),
    ),
  );

describe('absence', () => {
  it('tells of no group of ten or fewer, nor of what is left when the others are taken from the total', () => {
    holdsForAll(people, (all) => {
      const value = valueOf(absence({ ...spring, people: all }));
      if (all.length === 0) return;
      if (all.length <= FEW) {
        expect(value.people).toBeNull();
        expect(JSON.stringify({ ...value, sexes: [], ages: [] })).not.toMatch(/":\d/);
        return;
      }
      for (const [key, parts] of [
        ['sex', value.sexes],
        ['ageGroup', value.ages],
      ] as const) {
        const count = (name: string): number => all.filter(({ group }) => group?.[key] === name).length;
        const told = parts.filter(({ days }) => days !== null);
        for (const { group } of told) if (count(group) > 0) expect(count(group)).toBeGreaterThan(FEW);
        const rest = all.length - told.reduce((sum, { group }) => sum + count(group), 0);
        if (rest > 0 && told.some(({ group }) => count(group) > 0)) expect(rest).toBeGreaterThan(FEW);
      }
    });
  });

  it('leaves a reader who knows how many everybody are unable to tell what it does not tell', () => {
    const most: Record<string, number> = { days: DAYS, wholeDays: DAYS, occasions: DAYS, peopleAbsent: 1 };
    holdsForAll(people, (all) => {
      fc.pre(all.length > FEW);
      const value = valueOf(absence({ ...spring, people: all }));
      for (const field of ['days', 'wholeDays', 'occasions', 'peopleAbsent'] as const) {
        for (const [key, parts] of [
          ['sex', value.sexes],
          ['ageGroup', value.ages],
        ] as const) {
          const room = (name: string | undefined): number =>
            all.filter(({ group }) => group?.[key] === name).length * (most[field] as number);
          const known = new Map<string, Bounds>([
            ['total', { least: value.total[field] as number, most: value.total[field] as number }],
            ['', { least: 0, most: room(undefined) }],
          ]);
          for (const part of parts) {
            const told = part[field];
            known.set(
              part.group,
              told === null ? { least: 0, most: room(part.group) } : { least: told, most: told },
            );
          }
          const names = ['', ...parts.map(({ group }) => group)];
          const found = narrowed(known, [{ whole: 'total', parts: names }]);
          const untold = parts.filter((part) => part[field] === null).map(({ group }) => group as string);
          const left =
            (value.total[field] as number) - parts.reduce((sum, part) => sum + (part[field] ?? 0), 0);
          const full = [...untold, undefined].reduce((sum, name) => sum + room(name), 0);
          // Where nobody of the untold is absent, or all of them always, the sums say so: there is nothing that could be moved.
          if (left === 0 || left === full) continue;
          for (const name of untold) {
            const bounds = found.get(name) as Bounds;
            expect(bounds.most).toBeGreaterThan(bounds.least);
          }
        }
      }
    });
  });

  it('says nothing else of a group that it does not tell', () => {
    holdsForAll(people, (all) => {
      const { sexes, ages } = valueOf(absence({ ...spring, people: all }));
      for (const { group, suppressed, ...figures } of [...sexes, ...ages]) {
        if (suppressed !== null) for (const figure of Object.values(figures)) expect(figure).toBeNull();
        else
          for (const field of ['days', 'wholeDays', 'occasions', 'people'] as const)
            expect(figures[field]).not.toBeNull();
        expect(group).toBeTypeOf('string');
      }
    });
  });
});
