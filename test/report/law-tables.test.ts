import { expect, it } from 'vitest';
import { priceBaseAmounts } from '../../src/law/price-base-amount.table.js';
import { lawTables } from '../../src/report/law/law-tables.js';
import { lawTableNames } from '../../src/report/law/law-tables.words.js';

it('the highest day amounts are the published ones', () => {
  expect(
    lawTables['day-amounts']('en').rows.map(([from, , normal, continuation]) => [from, normal, continuation]),
  ).toEqual([
    ['2010-01-01', 676, 634],
    ['2011-01-01', 682, 640],
    ['2012-01-01', 702, 658],
    ['2013-01-01', 710, 665],
    ['2014-01-01', 708, 664],
    ['2015-01-01', 710, 665],
    ['2016-01-01', 706, 662],
    ['2017-01-01', 714, 670],
    ['2018-01-01', 726, 680],
    ['2018-07-01', 774, 726],
    ['2019-01-01', 791, 741],
    ['2020-01-01', 804, 754],
    ['2021-01-01', 810, 759],
    ['2022-01-01', 1027, 963],
    ['2023-01-01', 1116, 1046],
    ['2024-01-01', 1218, 1142],
    ['2025-01-01', 1250, 1172],
    ['2026-01-01', 1259, 1180],
    ['2027-01-01', 1267, 1188],
  ]);
});

it('the compensation for karens in the pandemic is known by its days', () => {
  expect(lawTables['karens-compensation']('en').rows.map(([from, amount]) => [from, amount])).toEqual([
    ['2020-03-11', 700],
    ['2020-06-01', 804],
    ['2021-01-01', 810],
    ['2021-10-01', 'none'],
    ['2021-12-08', 810],
    ['2022-04-01', 'none'],
  ]);
});

it('every table has as many cells as columns, and marks what is provisional', () => {
  for (const make of Object.values(lawTables)) {
    const { columns, rows } = make('en');
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
  expect(lawTables.pbb('en').rows.find(([from]) => from === '2027-01-01')).toEqual([
    '2027-01-01',
    59600,
    '60900',
    'S',
    '2026-11-29',
  ]);
  const of1966 = lawTables['pension-ages']('en').rows.find(([from]) => from === '1966-01-01');
  expect(of1966?.[2]).toBe('67 (provisional)');
  expect(lawTables['special-cases']('en').rows.at(-1)?.slice(0, 5)).toEqual([
    '2025-01-01',
    230,
    173,
    115,
    58,
  ]);
});

it('what people read in them is in both languages, and nothing else differs', () => {
  const words = Object.values(lawTableNames);
  for (const make of Object.values(lawTables)) {
    const [sv, en] = [make('sv'), make('en')];
    const pairs = [sv.columns, ...sv.rows].flatMap((row, i) =>
      row.map((cell, j) => [cell, [en.columns, ...en.rows][i]?.[j]]),
    );
    for (const [swedish, english] of pairs) {
      if (swedish === english) continue;
      const said = words.find(
        (word) => String(english).includes(word.en) && String(swedish).includes(word.sv),
      );
      expect([swedish, english, said]).not.toContain(undefined);
    }
    for (const column of sv.columns) expect(words.map((word) => word.sv)).toContain(column);
  }
  expect(lawTables['pension-ages']('sv').columns[0]).toBe('född från');
  expect(lawTables['pension-ages']('sv').rows.find(([from]) => from === '1966-01-01')?.[2]).toBe(
    '67 (preliminärt)',
  );
});

it('a price base amount that can still change is marked', () => {
  const newest = priceBaseAmounts.at(-1) as { raised: number; provisional?: boolean };
  const raised = (): unknown => lawTables.pbb('en').rows.at(-1)?.[2];
  const { provisional } = newest;
  try {
    newest.provisional = true;
    expect(raised()).toBe(`${newest.raised} (provisional)`);
    newest.provisional = false;
    expect(raised()).toBe(String(newest.raised));
  } finally {
    if (provisional === undefined) delete newest.provisional;
    else newest.provisional = provisional;
  }
});
