/** What is left out of the statistics cannot be reckoned back from what is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absence,
  keyFigures,
  type AbsenceInput,
  type AbsenceValue,
  type KeyFiguresInput,
} from '../../../src/core.js';
import { datesOf, plusDays } from '../../oracle/days.js';
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

/** People of random groups, some of whom say neither sex nor age; of each kind all, some or none with sickness. */
const people: fc.Arbitrary<Person[]> = fc
  .array(
    fc.record({
      count: size,
      group: fc.record(
        { sex: fc.constantFrom(...SEXES), ageGroup: fc.constantFrom(...AGES) },
        { requiredKeys: [] },
      ),
      month: fc.constantFrom('02', '03', '04', '05'),
      first: fc.integer({ min: 1, max: 20 }),
      days: fc.constantFrom(1, 5, 10, 20, 70),
      extent: fc.constantFrom(1, 0.5, 0.25),
      of: fc.constantFrom(1, 2, 3, 1000),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) =>
    drawn.flatMap(({ count, group, month, first, days, extent, of }) => {
      const from = `2026-${month}-${pad(first)}`;
      const spells = [{ from, to: plusDays(from, days - 1), extent }];
      return Array.from({ length: count }, (_, i): Person => ({
        group,
        spells: i % of === (of === 1000 ? 1 : 0) ? spells : [],
      }));
    }),
  );

const known = new WeakMap<Person['spells'], string[]>();

/** The days of the window on which somebody is sick. */
function sickDays({ spells }: Person): string[] {
  const found =
    known.get(spells) ??
    spells
      .flatMap(({ from, to }) => datesOf({ from, to: to ?? spring.to }))
      .filter((date) => spring.from <= date && date <= spring.to);
  known.set(spells, found);
  return found;
}

const hasDays = (person: Person): boolean => sickDays(person).length > 0;

type Figure = 'days' | 'wholeDays' | 'occasions' | 'peopleAbsent';

interface Share {
  readonly name: string;
  readonly figures: Readonly<Partial<Record<Figure, number | null>>>;
  readonly members: readonly Person[];
  /** Whether the day is in the part. */
  readonly holds: (date: string, person: Person) => boolean;
}

const LENGTH_OF = (person: Person): string => {
  const days = person.spells.flatMap(({ from, to }) => datesOf({ from, to: to ?? spring.to })).length;
  return days < 15 ? '1-14' : days < 60 ? '15-59' : 'from-60';
};

/** The divisions that the value tells, and who is behind each part. */
function sharesOf(value: AbsenceValue, all: readonly Person[]): Share[][] {
  const always = (): boolean => true;
  return [
    value.lengths.map((figures): Share => ({
      name: figures.length,
      figures,
      members: all,
      holds: (_, person) => LENGTH_OF(person) === figures.length,
    })),
    value.months.map((figures): Share => ({
      name: figures.month,
      figures,
      members: all,
      holds: (date) => date.startsWith(figures.month),
    })),
    value.sexes.map((figures): Share => ({
      name: figures.group,
      figures,
      members: all.filter(({ group }) => group?.sex === figures.group),
      holds: always,
    })),
    value.ages.map((figures): Share => ({
      name: figures.group,
      figures,
      members: all.filter(({ group }) => group?.ageGroup === figures.group),
      holds: always,
    })),
  ];
}

/** The people whose sickness a part adds up. */
const behind = ({ members, holds }: Share): Person[] =>
  members.filter((person) => sickDays(person).some((date) => holds(date, person)));

const isFew = (found: readonly unknown[]): boolean => found.length > 0 && found.length <= FEW;

describe('absence', () => {
  it('tells no figure of the sickness, or of the health, of ten people or fewer', () => {
    holdsForAll(people, (all) => {
      const value = valueOf(absence({ ...spring, people: all, on: '2026-04-10' }));
      const whole: Share = { name: 'total', figures: value.total, members: all, holds: () => true };
      for (const share of [whole, ...sharesOf(value, all).flat()]) {
        const { days = null, wholeDays = null, occasions = null, peopleAbsent = null } = share.figures;
        const sick = behind(share);
        if (days !== null || wholeDays !== null) {
          expect(isFew(share.members)).toBe(false);
          expect(isFew(sick)).toBe(false);
        }
        const begun = sick.filter((person) =>
          person.spells.some(({ from }) => from >= spring.from && share.holds(from, person)),
        );
        if (occasions !== null) expect(isFew(begun)).toBe(false);
        if (peopleAbsent !== null && share.members.length > 0)
          expect(share.members.length - sick.length).toBeGreaterThan(FEW);
      }
      const { absent = null } = value.on ?? {};
      if (absent !== null && absent > 0) {
        expect(absent).toBeGreaterThan(FEW);
        expect(all.length - absent).toBeGreaterThan(FEW);
      }
    });
  });

  it('tells nothing from which such a figure is left when the others are taken from the total', () => {
    holdsForAll(people, (all) => {
      const value = valueOf(absence({ ...spring, people: all }));
      for (const division of sharesOf(value, all)) {
        const told = division.filter(({ figures }) => figures.days !== null);
        if (value.total.days === null || told.length === division.length) continue;
        const hidden = division.filter((share) => !told.includes(share));
        const inNone = all.filter((person) => !division.some(({ members }) => members.includes(person)));
        const left = new Set([...hidden.flatMap(behind), ...inNone.filter(hasDays)]);
        expect(left.size).toBeGreaterThan(FEW);
        expect(hidden.flatMap(({ members }) => members).length + inNone.length).toBeGreaterThan(FEW);
      }
    });
  });

  it('leaves a reader who knows how many everybody are unable to tell what it does not tell', () => {
    const most: Record<Figure, number> = { days: DAYS, wholeDays: DAYS, occasions: DAYS, peopleAbsent: 1 };
    holdsForAll(people, (all) => {
      const value = valueOf(absence({ ...spring, people: all }));
      for (const field of ['days', 'wholeDays', 'occasions', 'peopleAbsent'] as const) {
        for (const division of sharesOf(value, all)) {
          if (division.some(({ figures }) => figures[field] === undefined)) continue;
          const boundsOf = (figures: Share['figures'], members: number): Bounds => {
            const { [field]: told = null, days = null } = figures;
            if (told !== null) return { least: told, most: told };
            if (field !== 'peopleAbsent' || days === null) return { least: 0, most: members * most[field] };
            // Days that are told are of nobody or of more than ten.
            return days === 0 ? { least: 0, most: 0 } : { least: FEW + 1, most: members };
          };
          const inNone = all.filter((person) => !division.some(({ members }) => members.includes(person)));
          const known = new Map([
            ['total', boundsOf(value.total, all.length)],
            ['', boundsOf({}, inNone.length)],
            ...division.map(
              ({ name, figures, members }) => [name, boundsOf(figures, members.length)] as const,
            ),
          ]);
          const found = narrowed(known, [
            { whole: 'total', parts: ['', ...division.map(({ name }) => name)] },
          ]);
          const isZero = ({ days }: Share['figures']): boolean => field === 'peopleAbsent' && days === 0;
          const untold = division
            .filter(({ figures }) => figures[field] === null && !isZero(figures))
            .map(({ name }) => name);
          for (const name of [
            ...untold,
            ...(value.total[field] === null && all.length > 0 && !isZero(value.total) ? ['total'] : []),
          ]) {
            const bounds = found.get(name) as Bounds;
            expect(bounds.most).toBeGreaterThan(bounds.least);
          }
        }
      }
    });
  });

  it('tells no two figures whose difference is of ten people or fewer', () => {
    holdsForAll(people, (all) => {
      const value = valueOf(absence({ ...spring, people: all, on: '2026-04-10' }));
      const whole: Share = { name: 'total', figures: value.total, members: all, holds: () => true };
      const inPart = (share: Share): Person[] =>
        behind(share).filter(({ spells }) => spells.some(({ extent }) => extent < 1));
      const isTold = ({ figures: { days = null, wholeDays = null } }: Share): boolean =>
        days !== null && wholeDays !== null;
      const divisions = sharesOf(value, all);
      for (const share of [whole, ...divisions.flat()].filter(isTold))
        expect(isFew(inPart(share))).toBe(false);
      for (const division of isTold(whole) ? divisions : []) {
        const hidden = division.filter((share) => !isTold(share));
        if (hidden.length === 0) continue;
        const inNone = all.filter((person) => !division.some(({ members }) => members.includes(person)));
        const rest: Share = { ...whole, members: inNone };
        expect(new Set([...hidden, rest].flatMap(inPart)).size).toBeGreaterThan(FEW);
      }
      const [absent, absentOn] = [value.total.peopleAbsent, value.on?.absent ?? null];
      if (absent === null || absentOn === null) return;
      expect(absent - absentOn === 0 || absent - absentOn > FEW).toBe(true);
    });
  });

  it('tells no more than that all absent on a day could be of more than one group', () => {
    holdsForAll(people, (all) => {
      const { on, sexes, ages } = valueOf(absence({ ...spring, people: all, on: '2026-04-10' }));
      const { absent = null } = on ?? {};
      if (absent === null || absent === 0) return;
      for (const [groups, key] of [
        [sexes, 'sex'],
        [ages, 'ageGroup'],
      ] as const) {
        const zero: readonly string[] = groups.filter(({ days }) => days === 0).map(({ group }) => group);
        const others = all.filter(({ group }) => !zero.includes(group?.[key] ?? ''));
        expect(others.length - absent).toBeGreaterThan(FEW);
      }
    });
  });

  it('says nothing else of a group that it does not tell', () => {
    holdsForAll(people, (all) => {
      const { sexes, ages } = valueOf(absence({ ...spring, people: all }));
      for (const { group, suppressed, ...figures } of [...sexes, ...ages]) {
        if (suppressed !== null) for (const figure of Object.values(figures)) expect(figure).toBeNull();
        else for (const field of ['days', 'people'] as const) expect(figures[field]).not.toBeNull();
        expect(group).toBeTypeOf('string');
      }
    });
  });

  it('tells everything of a large staff of whom many in every part were sick, and many were not', () => {
    const kinds = SEXES.flatMap((sex) => AGES.map((ageGroup) => ({ sex, ageGroup })));
    const staff = kinds.flatMap((group) =>
      ['2026-03-02', '2026-04-02', '2026-05-02'].flatMap((from) =>
        [5, 20, 70].flatMap((days) => [
          ...Array.from({ length: 11 }, (): Person => ({
            group,
            ordinaryHours: 100,
            spells: [{ from, to: plusDays(from, days - 1), extent: 1, hours: 10 }],
          })),
          ...Array.from({ length: 11 }, (): Person => ({ group, ordinaryHours: 100, spells: [] })),
        ]),
      ),
    );
    const { on, ...value } = valueOf(absence({ ...spring, people: staff, on: '2026-04-03' }));
    const text = JSON.stringify(value).replaceAll('"suppressed":null', '');
    expect(text).not.toContain('null');
    expect(on?.absent).toBeGreaterThan(FEW);
  });
});
