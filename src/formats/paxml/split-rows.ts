/**
 * A day whose sick hours are split over several time codes, karens and sick pay say, is one absence: its hours are
 * added up. The same code twice on a day is left as it is, so that it can be told.
 */
import type { AbsenceRow, DayRow } from '../absence-row.js';
import type { PaxmlSickCode } from './codes.js';

export interface CodedRow {
  readonly row: AbsenceRow;
  /** The time code that the row comes from. */
  readonly code: string;
}

const SPLIT_CODES: readonly string[] = [
  'SJK_KAR',
  'SJK_LÖN',
  'SJK_ERS',
  'SJK_PEN',
] satisfies readonly PaxmlSickCode[];

const HUNDREDTHS = 100;

type Part = DayRow & { readonly hours: number };

/** The rows in their order; the sum stands where the first part of its day stood. */
export function withoutSplit(coded: readonly CodedRow[]): AbsenceRow[] {
  const byDate = new Map<string, Map<string, Part>>();
  for (const { row, code } of coded) {
    if (!isPart(row, code)) continue;
    const parts = byDate.get(row.date) ?? new Map<string, Part>();
    byDate.set(row.date, parts);
    if (!parts.has(code)) parts.set(code, row);
  }
  return coded.flatMap(({ row, code }) => {
    const parts = isPart(row, code) ? byDate.get(row.date) : undefined;
    if (parts === undefined || parts.size === 1 || parts.get(code) !== row) return [row];
    const [first, ...others] = [...parts.values()] as [Part, ...Part[]];
    return row === first ? [{ ...first, hours: sum(first.hours, others) }] : [];
  });
}

function isPart(row: AbsenceRow, code: string): row is Part {
  return (
    'date' in row &&
    row.code === 'sick' &&
    row.hours !== undefined &&
    row.percent === undefined &&
    SPLIT_CODES.includes(code)
  );
}

function sum(first: number, others: readonly Part[]): number {
  const hundredths = others.reduce((total, { hours }) => total + hours * HUNDREDTHS, first * HUNDREDTHS);
  return Math.round(hundredths) / HUNDREDTHS;
}
