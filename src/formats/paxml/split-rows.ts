/**
 * A day whose sick hours are split over several time codes, karens and sick pay say, is one absence: its hours are
 * added up. Where a code stands several times on the day, all rows are left as they are, since one could be a copy.
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
  const byDate = new Map<string, Part[]>();
  const codes = new Map<string, Set<string>>();
  for (const { row, code } of coded) {
    if (!isPart(row, code)) continue;
    byDate.set(row.date, [...(byDate.get(row.date) ?? []), row]);
    codes.set(row.date, (codes.get(row.date) ?? new Set<string>()).add(code));
  }
  return coded.flatMap(({ row, code }) => {
    const parts = isPart(row, code) ? byDate.get(row.date) : undefined;
    if (parts === undefined || parts.length === 1) return [row];
    if (codes.get(parts[0]?.date as string)?.size !== parts.length) return [row];
    const [{ part, ...first }, ...others] = parts as [Part, ...Part[]];
    return row === parts[0] ? [{ ...first, hours: sum(first.hours, others) }] : [];
  });
}

function isPart(row: AbsenceRow, code: string): row is Part {
  return (
    'date' in row &&
    row.code === 'sick' &&
    row.hours !== undefined &&
    row.percent === undefined &&
    row.startsAt === undefined &&
    SPLIT_CODES.includes(code)
  );
}

function sum(first: number, others: readonly Part[]): number {
  const hundredths = others.reduce((total, { hours }) => total + hours * HUNDREDTHS, first * HUNDREDTHS);
  return Math.round(hundredths) / HUNDREDTHS;
}
