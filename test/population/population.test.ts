import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FLAGS,
  NONE,
  ONGOING,
  population,
  resultColumns,
  type ResultColumns,
  type SpellColumns,
} from '../../src/population.js';
import { personStarts } from '../../src/population/persons.js';
import { refusalOf } from '../support/bad-input.js';
import { holdsForAll } from '../support/properties.js';
import { anySpells, columnsOf, dayNumber, OBSERVED, rowOf } from './columns.js';
import { scalarRows, type ScalarSpell } from './scalar.js';

const COLUMNS = Object.keys(resultColumns(0)) as (keyof ResultColumns)[];

const persons = fc.array(anySpells, { minLength: 1, maxLength: 5 });

const JANUARY = dayNumber('2026-01-01');

/** One person with spells given as first and last days from 2026-01-01 on. */
function spellsOf(...rows: readonly (readonly [from: number, to: number])[]): SpellColumns {
  return {
    person: new Int32Array(rows.length),
    from: Int32Array.from(rows, ([from]) => JANUARY + from),
    to: Int32Array.from(rows, ([, to]) => JANUARY + to),
  };
}

describe('population', () => {
  it('says of every spell what the scalar rules say', () => {
    holdsForAll(persons, (people) => {
      const found = population(columnsOf(people), OBSERVED);
      let row = 0;
      for (const spells of people) {
        for (const expected of scalarRows(spells, OBSERVED)) expect(rowOf(found, row++)).toEqual(expected);
      }
      expect(row).toBe(found.days.length);
    });
  });

  it('says of chains begun before 2014 that sickness before the observed days may belong to them, however long ago', () => {
    const spell = (from: string, to: string): ScalarSpell => ({ from, to, extent: 4 });
    const old = [spell('2008-03-03', '2008-03-10'), spell('2011-05-02', '2011-05-13')];
    const later = [spell('2014-05-05', '2014-05-09')];
    const leftChain = (spells: readonly ScalarSpell[], from: string): boolean[] => {
      const observed = { from, to: '2015-12-31' };
      const found = population(columnsOf([spells]), observed);
      scalarRows(spells, observed).forEach((row, i) => {
        expect(rowOf(found, i)).toEqual(row);
      });
      return [...found.flags].map((flags) => (flags & FLAGS.leftChain) > 0);
    };
    // Observed since before there were chains: only what lies before them is left to be asked.
    expect(leftChain(old.slice(1), '2008-01-01')).toEqual([false]);
    expect(leftChain(old, '2008-01-01')).toEqual([true, true]);
    expect(leftChain(old.slice(1), '2010-01-01')).toEqual([true]);
    expect(leftChain(later, '2010-01-01')).toEqual([false]);
  });

  it('says what the scalar rules say of a day that no counted day follows, within the frame and after it', () => {
    const long: ScalarSpell = { from: '2023-01-09', to: '2024-06-30', extent: 4, workedAfter: false };
    for (const day of ['2024-08-01', '2025-10-01']) {
      const spells = [long, { from: day, to: day, extent: 4 }];
      const found = population(columnsOf([spells]), OBSERVED);
      expect(spells.map((_, row) => rowOf(found, row))).toEqual(scalarRows(spells, OBSERVED));
      // The employer has no new days, and the first day with benefit has a karensavdrag.
      expect(rowOf(found, 1)).toMatchObject({ employerDays: 0, normalDays: day < '2025' ? 0 : 1 });
    }
  });

  it('says what the scalar rules say of spells that end together, whichever says that nobody worked after it', () => {
    const whole: ScalarSpell = { from: '2026-01-12', to: '2026-02-20', extent: 4 };
    const part: ScalarSpell = { from: '2026-02-02', to: '2026-02-20', extent: 2 };
    const relapse: ScalarSpell = { from: '2026-03-02', to: '2026-03-06', extent: 4 };
    for (const [first, second] of [
      [true, false],
      [false, true],
      [true, true],
    ]) {
      const spells = [{ ...whole, workedAfter: first }, { ...part, workedAfter: second }, relapse] as const;
      const found = population(columnsOf([spells as readonly ScalarSpell[]]), OBSERVED);
      expect(spells.map((_, row) => rowOf(found, row))).toEqual(
        scalarRows(spells as readonly ScalarSpell[], OBSERVED),
      );
      expect(rowOf(found, 2).employerDays).toBe(first === true && second === true ? 5 : 0);
    }
  });

  it('gives a person the same rows in whatever company', () => {
    holdsForAll(fc.tuple(persons, fc.nat()), ([people, where]) => {
      const cut = where % (people.length + 1);
      const together = population(columnsOf(people), OBSERVED);
      const apart = [people.slice(0, cut), people.slice(cut)].map((part) =>
        population(columnsOf(part), OBSERVED),
      );
      for (const name of COLUMNS) {
        expect([...together[name]]).toEqual(apart.flatMap((part) => [...part[name]]));
      }
    });
  });

  it('writes over whatever stands in the columns that it is given', () => {
    holdsForAll(fc.tuple(persons, fc.integer()), ([people, before]) => {
      const spells = columnsOf(people);
      const used = resultColumns(spells.from.length);
      for (const name of COLUMNS) used[name].fill(before);
      expect(population(spells, OBSERVED, used)).toBe(used);
      expect(used).toEqual(population(spells, OBSERVED));
    });
  });

  it('counts every day of sickness once', () => {
    holdsForAll(anySpells, (spells) => {
      const found = population(columnsOf([spells]), OBSERVED);
      const split = found.employerDays.map((days, row) =>
        days === NONE ? NONE : days + (found.normalDays[row] ?? 0) + (found.continuationDays[row] ?? 0),
      );
      for (const [row, days] of split.entries()) if (days !== NONE) expect(days).toBe(found.days[row]);
    });
  });

  it.each([
    ['Int32', Int32Array.of(-7, -7, 3)],
    ['Uint32', Uint32Array.of(7, 7, 999_999_999)],
    ['BigInt64', BigInt64Array.of(-5n, -5n, 999_999_999n)],
    ['BigUint64', BigUint64Array.of(1n, 1n, 999_999_999n)],
  ])('takes persons as %s', (_, person) => {
    const { sickPeriod } = population({ ...spellsOf([0, 1], [9, 9], [0, 0]), person }, OBSERVED);
    expect([...sickPeriod]).toEqual([1, 2, 1]);
  });

  it.each([
    ['32 bits without a sign', Uint32Array.of(7, 7, 0xffff_fff0)],
    ['the upper half of 64 bits', BigInt64Array.of(-5n, -5n, 2n ** 40n)],
    ['the lower half alone', BigInt64Array.of(1n, 1n, 0xffff_ffffn)],
    ['64 bits without a sign', BigUint64Array.of(1n, 1n, 2n ** 63n)],
  ])('tells persons apart, also those that are refused, by %s', (_, person) => {
    expect(personStarts(person)).toEqual({ starts: Int32Array.of(0, 2, 3, 0), persons: 2, disorder: -1 });
  });

  it('takes persons from the middle of a buffer', () => {
    const person = BigInt64Array.of(9n, 1n, 1n, 2n).subarray(1);
    expect([...population({ ...spellsOf([0, 1], [9, 9], [0, 0]), person }, OBSERVED).sickPeriod]).toEqual([
      1, 2, 1,
    ]);
  });

  it('takes no rows', () => {
    expect(population(spellsOf(), OBSERVED).days.length).toBe(0);
  });

  it('takes absent facts as not known', () => {
    const found = population(spellsOf([0, 19], [26, 30]), OBSERVED);
    expect(rowOf(found, 1)).toMatchObject({ employerDays: 5, benefitQuarters: null });
  });

  it('crosses a leap day and a turn of year', () => {
    const spells: ScalarSpell[] = [
      { from: '2023-12-20', to: '2024-03-19', extent: 4 },
      { from: '2024-03-24', to: null, extent: 2 },
    ];
    const found = population(columnsOf([spells]), { from: '2020-01-01', to: '2024-03-31' });
    expect(rowOf(found, 0)).toMatchObject({
      chainEnd: 91,
      day91: '2024-03-19',
      day15: '2024-01-03',
      flags: 0,
    });
    expect(rowOf(found, 1)).toMatchObject({ days: 8, sickPayPeriod: 1, chainEnd: 99, flags: FLAGS.right });
  });

  it('takes twenty thousand spells of one person', () => {
    const rows = Array.from({ length: 20_000 }, (_, i): [number, number] => [i * 7, i * 7]);
    const found = population(spellsOf(...rows), OBSERVED);
    expect(found.sickPayPeriod[19_999]).toBe(20_000);
    expect(found.chainEnd[19_999]).toBe(20_000);
  });

  describe('refuses', () => {
    const good = { ...spellsOf([0, 1], [9, 12]), person: Int32Array.of(1, 2) };
    it.each<[string, Partial<SpellColumns>, (string | number)[], string]>([
      ['a shorter column', { to: Int32Array.of(JANUARY) }, ['to'], 'other-length'],
      ['a longer column', { extent: Uint8Array.of(1, 1, 1) }, ['extent'], 'other-length'],
      ['persons out of order', { person: Int32Array.of(2, 1) }, ['person', 1], 'not-in-order'],
      [
        'spells out of order',
        { person: Int32Array.of(1, 1), from: Int32Array.of(JANUARY, JANUARY - 1) },
        ['from', 1],
        'not-in-order',
      ],
      ['a reversed spell', { to: Int32Array.of(JANUARY + 1, JANUARY + 8) }, ['to', 1], 'reversed'],
      ['no first day', { from: Int32Array.of(NONE, JANUARY) }, ['from', 0], 'no-such-date'],
      ['no last day', { to: Int32Array.of(JANUARY, NONE) }, ['to', 1], 'no-such-date'],
      ['a day far away', { to: Int32Array.of(JANUARY, ONGOING - 1) }, ['to', 1], 'no-such-date'],
      ['a fit date far away', { fitFrom: Int32Array.of(NONE, ONGOING) }, ['fitFrom', 1], 'no-such-date'],
      ['no extent', { extent: Uint8Array.of(1, 0) }, ['extent', 1], 'not-an-option'],
      ['five quarters', { extent: Uint8Array.of(5, 1) }, ['extent', 0], 'not-an-option'],
      ['another code', { workedAfter: Uint8Array.of(3, 1) }, ['workedAfter', 0], 'not-an-option'],
      [
        'an ongoing spell after the observed days',
        { from: Int32Array.of(JANUARY, dayNumber('2026-07-01')), to: Int32Array.of(JANUARY, ONGOING) },
        ['to', 1],
        'reversed',
      ],
    ])('%s', (_, columns, path, code) => {
      const { issues } = refusalOf(() => population({ ...good, ...columns }, OBSERVED));
      expect(issues).toMatchObject([{ path, code }]);
    });

    it('columns to write to of another length', () => {
      const short = { ...resultColumns(2), flags: new Uint8Array(1) };
      expect(refusalOf(() => population(good, OBSERVED, short)).issues).toMatchObject([
        { path: ['result', 'flags'], code: 'other-length' },
      ]);
    });

    it.each([
      [{ from: '2026-02-30', to: '2026-03-01' }, ['observed', 'from'], 'not-a-date'],
      [{ from: '2026-02-28', to: 'today' }, ['observed', 'to'], 'not-a-date'],
      [{ from: '2026-02-28', to: '2026-02-27' }, ['observed', 'to'], 'reversed'],
    ])('the observed days %j', (observed, path, code) => {
      const { issues } = refusalOf(() => population(good, observed));
      expect(issues).toMatchObject([{ path, code }]);
    });

    it('at most a hundred at once', () => {
      const rows = Array.from({ length: 300 }, (): [number, number] => [0, -1]);
      expect(refusalOf(() => population(spellsOf(...rows), OBSERVED)).issues.length).toBe(100);
    });
  });
});
