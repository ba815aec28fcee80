/// <reference types="vite/types/importMeta.d.ts" />
/** Tables with one row more: for what a law that is not made yet changes, and what not. */
import type { Dated } from '../../src/law/dated.js';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/**/{*.table,table}.ts', {
  eager: true,
});

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

/** What is so while the table has one more row, the last. */
export function underTheLaw<Row extends Dated, T>(table: readonly Row[], row: Row, asked: () => T): T {
  const rows = table as Row[];
  rows.push(row);
  try {
    return asked();
  } finally {
    rows.pop();
  }
}

interface OtherLaw {
  readonly name: string;
  readonly table: readonly Dated[];
  readonly row: Dated;
}

/** Every table with a row from 2099 in which every figure is moved by one. */
const lawOf2099: readonly OtherLaw[] = Object.entries(files).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, table]): OtherLaw[] =>
    isTable(table)
      ? [{ name: `${file} ${name}`, table, row: { ...(moved(table.at(-1)) as Dated), from: '2099-01-01' } }]
      : [],
  ),
);

/**
 * The tables under which something is otherwise, each with what. All of them are changed at once, which tells as much where
 * nothing is; one after the other only where something is.
 */
export function underTheLawOf2099(changed: () => readonly string[]): string[] {
  const underAll = lawOf2099.reduce(
    (asked, { table, row }) =>
      () =>
        underTheLaw(table, row, asked),
    changed,
  )();
  if (underAll.length === 0) return [];
  const named = lawOf2099.flatMap(({ name, table, row }) => {
    const names = [...new Set(underTheLaw(table, row, changed))];
    return names.length === 0 ? [] : [`${name}: ${names.join(', ')}`];
  });
  return named.length > 0 ? named : [`some tables together: ${underAll.join(', ')}`];
}
