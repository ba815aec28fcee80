import { describe, expect, it } from 'vitest';
import { rowsFromSpells, type SpellsInput } from '../../src/formats.js';

const OFFICE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };

const rowsOf = (input: SpellsInput) =>
  rowsFromSpells(input).rows.map((row) => ('date' in row ? [row.date, row.hours, row.percent] : row));

it('gives a row for every scheduled day, none for days off in between', () => {
  const input: SpellsInput = {
    spells: [{ from: '2026-03-05', to: '2026-03-09', extent: 0.75, hoursFirstDay: 2.5 }],
    schedule: OFFICE,
  };
  expect(rowsOf(input)).toEqual([
    ['2026-03-05', 2.5, undefined],
    ['2026-03-06', undefined, 75],
    ['2026-03-09', undefined, 75],
  ]);
  expect(rowsFromSpells(input)).toMatchObject({ fitDates: [], returned: [] });
});

it('gives none for no spells', () => {
  expect(rowsFromSpells({ spells: [] })).toEqual({ rows: [], fitDates: [], returned: [] });
});

it('keeps the first and the last day where they are off', () => {
  expect(
    rowsOf({ spells: [{ from: '2026-03-07', to: '2026-03-15', extent: 1 }], schedule: { wed: 8 } }),
  ).toEqual([
    ['2026-03-07', undefined, undefined],
    ['2026-03-11', undefined, undefined],
    ['2026-03-15', undefined, undefined],
  ]);
});

it('keeps a day off on which the extent changes', () => {
  const spells = [
    { from: '2026-03-05', to: '2026-03-06', extent: 1 },
    { from: '2026-03-07', to: '2026-03-09', extent: 0.5 },
  ] as const;
  expect(rowsOf({ spells, schedule: OFFICE })).toEqual([
    ['2026-03-05', undefined, undefined],
    ['2026-03-06', undefined, undefined],
    ['2026-03-07', undefined, 50],
    ['2026-03-09', undefined, 50],
  ]);
});

it('gives an ongoing spell a row without end, after every day that is named', () => {
  const spells = [
    { from: '2026-03-02', to: '2026-03-04', extent: 1 },
    { from: '2026-03-03', to: null, extent: 0.5, hoursFirstDay: 7 },
  ] as const;
  expect(rowsOf({ spells, schedule: OFFICE })).toEqual([
    ['2026-03-02', undefined, undefined],
    ['2026-03-03', 7, undefined],
    ['2026-03-04', undefined, undefined],
    { from: '2026-03-05', to: null, code: 'sick', percent: 50 },
  ]);
  expect(rowsOf({ spells: [{ from: '2026-03-02', to: null, extent: 1 }] })).toEqual([
    ['2026-03-02', undefined, undefined],
    { from: '2026-03-03', to: null, code: 'sick' },
  ]);
});

describe('what the rows would tell otherwise', () => {
  const friday = { from: '2026-03-06', to: '2026-03-06', extent: 1 } as const;
  const monday = { from: '2026-03-09', to: '2026-03-09', extent: 1 } as const;
  const tuesday = { from: '2026-03-10', to: '2026-03-10', extent: 1 } as const;

  it.each<[string, SpellsInput['spells'], string[], object[]]>([
    ['a recovery on days off', [friday, monday], ['2026-03-07'], [{ after: '2026-03-06', worked: true }]],
    [
      'that nobody returned on them',
      [{ ...friday, workedAfter: false }, monday],
      ['2026-03-07'],
      [{ after: '2026-03-06', worked: false }],
    ],
    ['nothing where a day of work lies between', [friday, tuesday], [], []],
    [
      'that nobody returned on it',
      [{ ...friday, workedAfter: false }, tuesday],
      [],
      [{ after: '2026-03-06', worked: false }],
    ],
    ['that somebody did', [{ ...friday, workedAfter: true }], [], [{ after: '2026-03-06', worked: true }]],
    ['the first day of being fit', [{ ...friday, fitFrom: '2026-03-09' }], ['2026-03-09'], []],
    [
      'of spells that end together the one that did not return',
      [friday, { ...friday, workedAfter: true }, { ...friday, workedAfter: false }, tuesday],
      [],
      [{ after: '2026-03-06', worked: false }],
    ],
  ])('%s', (_, spells, fitDates, returned) => {
    expect(rowsFromSpells({ spells, schedule: OFFICE })).toMatchObject({ fitDates, returned });
  });
});
