/** What the page of a file tells: sums of the rows that are told, and of nothing else. */
import type { AbsenceRow } from '../../population/statistics/absence-rows.js';
import type { StatisticsTold } from '../../report/statistics/statistics-report.js';
import { groupBy } from '../../time/lists.js';

/** Of all groups together. Where every row is left out, so is the sum. */
export function toldSums(rows: readonly AbsenceRow[]): StatisticsTold {
  const hasAll = rows.some(({ group }) => group === null);
  const all = rows.filter(({ group }) => !hasAll || group === null);
  return {
    lengths: [...groupBy(all, ({ length }) => length)].map(([length, some]) => ({ length, ...sums(some) })),
    months: [...groupBy(all, ({ month }) => month)].map(([month, some]) => ({ month, ...sums(some) })),
  };
}

function sums(rows: readonly AbsenceRow[]): {
  readonly days: number | null;
  readonly wholeDays: number | null;
  readonly occasions: number | null;
} {
  return {
    days: sumOf(rows.map(({ sickDays }) => sickDays)),
    wholeDays: sumOf(rows.map(({ wholeDays }) => wholeDays)),
    occasions: sumOf(rows.map(({ occasions }) => occasions)),
  };
}

function sumOf(counts: readonly (number | null)[]): number | null {
  const told = counts.flatMap((count) => count ?? []);
  return told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0);
}
