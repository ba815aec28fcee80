/// <reference types="vite/types/importMeta.d.ts" />
/** The worked rows of every rule, by the rule's id. */
import type { Row } from './rows.js';

const modules = import.meta.glob<{ readonly rows: readonly Row<unknown>[] }>('../rules/**/*.rows.ts', {
  eager: true,
});

export const rowsById: ReadonlyMap<string, readonly Row<unknown>[]> = new Map(
  Object.entries(modules).map(([file, { rows }]) => [
    file.replace('../rules/', '').replace('.rows.ts', ''),
    rows,
  ]),
);
