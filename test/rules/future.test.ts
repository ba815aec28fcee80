/**
 * The law of the future changes no answer of today: a row that begins in 2099, with every figure moved by one, is added to
 * each dated table in turn, and every worked row that names a day must come out as before.
 */
/// <reference types="vite/types/importMeta.d.ts" />
import { expect, it } from 'vitest';
import * as core from '../../src/core.js';
import { underTheLawOf2099 } from '../support/other-law.js';
import { expectRow, type Row } from '../support/rows.js';

type Rule = (input: unknown) => { readonly assumptions?: readonly { readonly assumed: string }[] };

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

it('is not used before its day', () => {
  expect(checks.length).toBeGreaterThan(1000);
  const changed = (): string[] => checks.filter((check) => !holds(check)).map(({ id }) => id);
  expect(underTheLawOf2099(changed)).toEqual([]);
});
