/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { acts } from '../../src/law/act.js';
import { at, firstDay, nearest, newest, type ChosenBys, type Dated } from '../../src/law/dated.js';
import { pensionAgesOf } from '../../src/law/pension-age.table.js';
import {
  knownPriceBaseDates,
  priceBaseAmounts,
  priceBaseAmountsOf,
} from '../../src/law/price-base-amount.table.js';
import { chosenByNames } from '../../src/report/law/chosen-by.words.js';
import { datesOf, plusDays } from '../oracle/days.js';

const modules = import.meta.glob<Record<string, unknown>>('../../src/**/{*.table,table}.ts', { eager: true });

const isDate = (text: unknown): boolean =>
  typeof text === 'string' && datesOf({ from: text, to: text }).length === 1 && plusDays(text, 0) === text;
const isDated = (row: unknown): row is Dated =>
  typeof row === 'object' && row !== null && 'from' in row && 'checkedOn' in row;

const tables = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter(
      (entry): entry is [string, readonly Dated[]] => Array.isArray(entry[1]) && entry[1].every(isDated),
    )
    .map(([name, rows]) => ({
      name: `${file.replace(/^.*src\//, '')} ${name}`,
      rows,
      chosenBy: (exports['chosenBy'] as Partial<ChosenBys<string>> | undefined)?.[name],
    })),
);

/** The first days of the quarters from the first day of a table to a year after that of its last row. */
function quartersOf(rows: readonly Dated[]): string[] {
  const [from, last] = [rows[0]?.from ?? '', rows.at(-1)?.from ?? ''];
  const to = `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`;
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, i) => Number(from.slice(0, 4)) + i,
  );
  const quarters = years.flatMap((year) => ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`));
  return quarters.filter((day) => from <= day && day <= to);
}

describe('a dated table', () => {
  it.each(tables)('$name is in order of its first days and names its sources', ({ rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    const firsts = rows.map(({ from }) => from);
    expect(firsts).toEqual([...new Set(firsts)].sort());
    for (const { from, source, checkedOn, confidence } of rows) {
      expect([isDate(from), isDate(checkedOn)]).toEqual([true, true]);
      expect(source.length).toBeGreaterThan(0);
      expect(['P', 'S', 'I']).toContain(confidence);
    }
  });

  it.each(tables)('$name knows a row on each of its first days and none before', ({ rows }) => {
    const dayBefore = plusDays(firstDay(rows), -1);
    expect(at(rows, dayBefore)).toBeUndefined();
    expect(nearest(rows, dayBefore)).toBe(rows[0]);
    rows.forEach((row, i) => {
      expect(at(rows, row.from)).toBe(row);
      expect(nearest(rows, row.from)).toBe(row);
      if (i > 0) expect(at(rows, plusDays(row.from, -1))).toBe(rows[i - 1]);
    });
    expect(newest(rows)).toBe(rows.at(-1));
    expect(at(rows, '9899-12-31')).toBe(newest(rows));
  });

  it.each(tables)(
    '$name has one row for every quarter, and one row for a year after the last',
    ({ rows }) => {
      const quarters = quartersOf(rows);
      expect(quarters.length).toBeGreaterThanOrEqual(4);
      for (const day of quarters) {
        const inForce = rows.filter(({ from }, i) => from <= day && day < (rows[i + 1]?.from ?? '9999'));
        expect([day, inForce]).toEqual([day, [at(rows, day)]]);
      }
    },
  );

  it.each(tables)('$name says which date chooses its row', ({ chosenBy }) => {
    expect(Object.keys(chosenByNames)).toContain(chosenBy);
  });
});

describe('the price base amounts', () => {
  it('has a row for every year', () => {
    expect(priceBaseAmounts.map(({ from }) => from)).toEqual(
      priceBaseAmounts.map((_, i) => `${2010 + i}-01-01`),
    );
  });

  it('are never used beyond their year, nor before they are decided', () => {
    for (const row of priceBaseAmounts) {
      const year = row.from.slice(0, 4);
      const found = row.provisional ? undefined : row;
      expect(priceBaseAmountsOf(`${year}-01-01`)).toBe(found);
      expect(priceBaseAmountsOf(`${year}-12-31`)).toBe(found);
    }
    expect(priceBaseAmountsOf('2009-12-31')).toBeUndefined();
    expect(priceBaseAmountsOf('2099-01-01')).toBeUndefined();
    expect(priceBaseAmountsOf(knownPriceBaseDates().to)).toBeDefined();
  });
});

describe('the pension ages', () => {
  it('are unknown before the first birth year', () => {
    expect(pensionAgesOf('1899-12')).toBeUndefined();
    expect(pensionAgesOf('1900-01')?.guaranteePension).toBe(65);
  });
});

describe('the acts', () => {
  it('say until when they have been read', () => {
    for (const [number, { readUntil, short, sv, en }] of Object.entries(acts)) {
      expect(number).toMatch(/^SFS \d{4}:\d+$/);
      expect(isDate(readUntil)).toBe(true);
      expect([short, sv, en].every((text) => text.length > 0)).toBe(true);
    }
  });
});
