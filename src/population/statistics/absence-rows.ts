/** What is told of counted sick leave: rows without those of a few people, and without those that would give them away. */
import { nearest } from '../../law/dated.js';
import { LENGTHS, type AbsenceLength } from '../../rules/statistics/length.js';
import { smallGroups } from '../../rules/statistics/small-groups.table.js';
import { suppressionOf } from '../../rules/statistics/suppression.js';
import { itemAt } from '../../time/lists.js';
import type { IsoMonth } from '../../time/month.js';
import type { AbsenceCounts } from './absence-counts.js';

export type { AbsenceLength } from '../../rules/statistics/length.js';

/** Null in a row that is left out. */
export interface AbsenceRow {
  readonly month: IsoMonth;
  /** The number of the group; null for all of them together. */
  readonly group: number | null;
  readonly length: AbsenceLength;
  /** Calendar days of sickness. */
  readonly sickDays: number | null;
  /** The same in whole days; null also where the extent is not known. */
  readonly wholeDays: number | null;
  /** Unbroken sicknesses that began in the month. */
  readonly occasions: number | null;
  /** Persons with at least one of the days. */
  readonly people: number | null;
  /**
   * `few` where the row is left out; null where it is not. It does not say whether the row is of few itself or would give
   * away another one: the two together could tell how many those few are.
   */
  readonly suppressed: 'few' | null;
}

/**
 * One row for each month, group and length, and before those of several groups one for all together. A row of at most ten
 * people is left out, and further ones, the smallest first, until those left out of a month and a length are of more than
 * ten people together: what is taken from all of them then tells of as many. Nothing is told that adds months or lengths.
 */
export function absenceRows(counts: AbsenceCounts): AbsenceRow[] {
  return counts.months.flatMap((month, i) =>
    LENGTHS.flatMap((length, j) => rowsOf(counts, { month, i, length, j })),
  );
}

interface Place {
  readonly month: IsoMonth;
  readonly i: number;
  readonly length: AbsenceLength;
  readonly j: number;
}

interface Sums {
  readonly days: number;
  readonly quarters: number;
  readonly occasions: number;
  readonly people: number;
}

function rowsOf(counts: AbsenceCounts, { month, i, length, j }: Place): AbsenceRow[] {
  const { most } = nearest(smallGroups, `${month}-01`);
  const groups = Array.from({ length: counts.groups }, (_, group) =>
    sumsAt(counts, (i * counts.groups + group) * LENGTHS.length + j),
  );
  const all = groups.reduce(added);
  const row = (group: number | null, sums: Sums, isTold: boolean): AbsenceRow => ({
    month,
    group,
    length,
    ...(isTold ? told(sums, counts.quarters !== undefined) : NOT_TOLD),
    suppressed: isTold ? null : 'few',
  });
  const isAllTold = suppressionOf([all.people], most)[0] === null;
  if (groups.length === 1) return [row(0, all, isAllTold)];
  const found = suppressionOf(
    groups.map(({ people }) => people),
    most,
  );
  return [
    row(null, all, isAllTold),
    ...groups.map((sums, group) => row(group, sums, itemAt(found, group) === null)),
  ];
}

function sumsAt({ days, quarters, occasions, people }: AbsenceCounts, cell: number): Sums {
  const at = (column: Float64Array | undefined): number => column?.[cell] ?? 0;
  return { days: at(days), quarters: at(quarters), occasions: at(occasions), people: at(people) };
}

function added(a: Sums, b: Sums): Sums {
  return {
    days: a.days + b.days,
    quarters: a.quarters + b.quarters,
    occasions: a.occasions + b.occasions,
    people: a.people + b.people,
  };
}

type Told = Pick<AbsenceRow, 'sickDays' | 'wholeDays' | 'occasions' | 'people'>;

function told({ days, quarters, occasions, people }: Sums, hasExtent: boolean): Told {
  return { sickDays: days, wholeDays: hasExtent ? quarters / 4 : null, occasions, people };
}

const NOT_TOLD: Told = { sickDays: null, wholeDays: null, occasions: null, people: null };
