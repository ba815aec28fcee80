/** What files of every format are made of: times, numbers, bytes, and the rows of a colleague between. */
import type { Dialect } from './dialect.js';
import type { WrittenRow } from './written-row.js';

export const EMPLOYEE = '101';
const COLLEAGUE = '102';

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Of the day after where it lies beyond midnight. */
export const timeOf = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;

export function decimalText(value: number, numbers: Dialect['numbers']): string {
  const text = numbers === 'two-decimals' ? value.toFixed(2) : String(Number(value.toFixed(2)));
  return numbers === 'bare-point' ? text.replace(/^0\./, '.') : text;
}

export function encoded(text: string, encoding: Dialect['encoding']): Uint8Array {
  if (encoding === 'windows-1252') return Uint8Array.from(Buffer.from(text, 'latin1'));
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\uFEFF${text}`);
}

const isColleague = new WeakSet<WrittenRow>();

function colleagueOf(row: WrittenRow): WrittenRow {
  const of = { ...row, kind: row.kind === 'sick' ? ('work' as const) : ('sick' as const) };
  isColleague.add(of);
  return of;
}

export const employeeOf = (row: WrittenRow): string => (isColleague.has(row) ? COLLEAGUE : EMPLOYEE);

/** Here and there a row of somebody else. */
export function withColleague(rows: readonly WrittenRow[], { colleague }: Dialect): readonly WrittenRow[] {
  return colleague ? rows.flatMap((row, i) => (i % 3 === 0 ? [row, colleagueOf(row)] : [row])) : rows;
}
