/** What is told of counted sick leave: rows without those of a few people, and without those that would give them away. */
import { nearest } from '../../law/dated.js';
import { LENGTHS, type AbsenceLength } from '../../rules/statistics/length.js';
import { smallGroups } from '../../rules/statistics/small-groups.table.js';
import { tellingsOf, type Behind, type Telling } from '../../rules/statistics/telling.js';
import { itemAt } from '../../time/lists.js';
import type { IsoMonth } from '../../time/month.js';
import type { AbsenceCounts } from './absence-counts.js';
import { added, divisionOf, hasExtent, sumsOfGroups, type Sums } from './cells.js';

export type { AbsenceLength } from '../../rules/statistics/length.js';

/** Null in a row that is left out. */
export interface AbsenceRow {
  readonly month: IsoMonth;
  /** The number of the group; null for all of them together. */
  readonly group: number | null;
  readonly length: AbsenceLength;
  /** Calendar days of sickness. */
  readonly sickDays: number | null;
  /** The same in whole days; null also where the extent is not known, or those absent in part are at most ten. */
  readonly wholeDays: number | null;
  /** Unbroken sicknesses that began in the month; null also where they are of at most ten people. */
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
 * ten people together: what is taken from all of them then tells of as many. Where at most ten of a row fell ill in the
 * month, or were sick in part, its occasions or its whole days are left out alone, in the same way. Nothing is told that adds months or lengths.
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

function rowsOf(counts: AbsenceCounts, { month, i, length, j }: Place): AbsenceRow[] {
  const { most } = nearest(smallGroups, `${month}-01`);
  const groups = sumsOfGroups(counts, i, j);
  const all = groups.reduce(added);
  const row = (
    group: number | null,
    { days, quarters, occasions, people }: Sums,
    told: Telling,
  ): AbsenceRow => ({
    month,
    group,
    length,
    sickDays: told.sums ? days : null,
    wholeDays: told.wholeDays && hasExtent(counts) ? quarters / 4 : null,
    occasions: told.occasions ? occasions : null,
    people: told.sums ? people : null,
    suppressed: told.sums ? null : 'few',
  });
  const { whole, divisions } = tellingsOf(absentOf(all), [divisionOf(groups.map(absentOf))], most);
  if (groups.length === 1) return [row(0, all, whole)];
  const [parts = []] = divisions;
  return [row(null, all, whole), ...groups.map((sums, group) => row(group, sums, itemAt(parts, group)))];
}

/** Spells do not tell who was never sick: there may be any number of them. */
function absentOf({ people, begun, inPart }: Sums): Behind {
  return { people: people === 0 ? 0 : Infinity, absent: people, begun, inPart };
}
