/**
 * The law of the future changes no answer of today: a row that begins in 2099, with every figure moved by one, is added to
 * each dated table in turn, and every worked row that names a day must come out as before.
 */
/// <reference types="vite/types/importMeta.d.ts" />
import { expect, it } from 'vitest';
import * as core from '../../src/core.js';
import type { Dated } from '../../src/law/dated.js';
import { expectRow, type Row } from '../support/rows.js';

type Rule = (input: unknown) => { readonly assumptions?: readonly { readonly assumed: string }[] };

const tables = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/**/{*.table,table}.ts', {
  eager: true,
});
const rowFiles = import.meta.glob<{ readonly rows: readonly Row<unknown>[] }>('./*/*.rows.ts', {
  eager: true,
});

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

interface Check {
  readonly id: string;
  readonly rule: Rule;
  readonly row: Row<unknown>;
}

/** Without a day the newest wording is asked for, and the finding says so: there the future does count. */
const namesADay = ({ rule, row }: Check): boolean =>
  !rule(row.input).assumptions?.some(({ assumed }) => assumed === 'newest-wording');

const checks = Object.entries(rowFiles)
  .flatMap(([file, { rows }]): Check[] => {
    const id = file.replace(/^\.\/(.*)\.rows\.ts$/, '$1');
    const rule = (core as unknown as Readonly<Record<string, Rule>>)[camelCase(id.split('/')[1] as string)];
    return rows.map((row) => ({ id, rule: rule as Rule, row }));
  })
  .filter(namesADay);

const holds = ({ rule, row }: Check): boolean => {
  try {
    expectRow(rule, row);
    return true;
  } catch {
    return false;
  }
};

const KEPT = new Set(['source', 'basis', 'checkedOn', 'confidence', 'from']);

const moved = (value: unknown, key = ''): unknown => {
  if (KEPT.has(key)) return value;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, moved(item, name)]));
};

const isTable = (value: unknown): value is Dated[] =>
  Array.isArray(value) &&
  value.every((row: unknown) => typeof row === 'object' && row !== null && 'checkedOn' in row);

it('is not used before its day', () => {
  expect(checks.length).toBeGreaterThan(1000);
  const early = Object.entries(tables).flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, rows]) => {
      if (!isTable(rows)) return [];
      rows.push({ ...(moved(rows.at(-1)) as Dated), from: '2099-01-01' });
      const changed = new Set(checks.filter((check) => !holds(check)).map(({ id }) => id));
      rows.pop();
      return changed.size === 0 ? [] : [`${file} ${name}: ${[...changed].join(', ')}`];
    }),
  );
  expect(early).toEqual([]);
});
