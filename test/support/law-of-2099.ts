/// <reference types="vite/types/importMeta.d.ts" />
/** A row that begins in 2099, with every figure moved by one, for each dated table in turn. */
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

/** The tables under which something is otherwise, each with what. */
export function underTheLawOf2099(changed: () => readonly string[]): string[] {
  return Object.entries(files).flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, rows]) => {
      if (!isTable(rows)) return [];
      rows.push({ ...(moved(rows.at(-1)) as Dated), from: '2099-01-01' });
      try {
        const names = [...new Set(changed())];
        return names.length === 0 ? [] : [`${file} ${name}: ${names.join(', ')}`];
      } finally {
        rows.pop();
      }
    }),
  );
}
