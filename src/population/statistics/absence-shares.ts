/** Sick leave as shares of those employed and of their working time, without the figures of a few people. */
import { uninherited } from '../../edge/inherited.js';
import { InvalidInput } from '../../finding/invalid-input.js';
import { issueWords } from '../../finding/issue.words.js';
import { nearest } from '../../law/dated.js';
import { kronor } from '../../money/amount.js';
import { perCent } from '../../rules/statistics/per-cent.js';
import { smallGroups } from '../../rules/statistics/small-groups.table.js';
import { tellingsOf, type Behind, type Telling } from '../../rules/statistics/telling.js';
import { itemAt } from '../../time/lists.js';
import type { IsoMonth } from '../../time/month.js';
import type { AbsenceCounts } from './absence-counts.js';
import { added, divisionOf, hasExtent, sumsOfGroups, type Sums } from './cells.js';

/** Of each month and group, at `month × groups + group`. */
export interface EmployedColumns {
  /** How many are employed, sick or not. */
  readonly employees: Float64Array;
  /** Their ordinary working time, in hours. */
  readonly ordinaryHours: Float64Array;
  /** Of it, what was lost to sickness. Absent: not known. */
  readonly sickHours?: Float64Array;
}

/** Null where a figure is left out. */
export interface AbsenceShare {
  readonly month: IsoMonth;
  /** The number of the group; null for all of them together. */
  readonly group: number | null;
  readonly employees: number | null;
  /** Calendar days of sickness. */
  readonly sickDays: number | null;
  /** The same in whole days; null also where the extent is not known, or those absent in part are at most ten. */
  readonly wholeDays: number | null;
  /** Ordinary working time lost; null also where it is not known. */
  readonly hours: number | null;
  /** In per cent of ordinary working time, with one decimal; null also where there is none. */
  readonly shareOfHours: number | null;
  /** Unbroken sicknesses that began in the month; null also where they are of at most ten people. */
  readonly occasions: number | null;
  /** Occasions for each 100 employees, with one decimal. */
  readonly incidence: number | null;
  /** Persons with sickness in the month; null in all rows of the month where at most ten had none in one. */
  readonly people: number | null;
  /**
   * Persons sick on the last day of the month, or of the time; null also where they, those who are not, or those who were only
   * before, are at most ten.
   */
  readonly absentAtEnd: number | null;
  /** In per cent of the employees, with one decimal. */
  readonly prevalence: number | null;
  /** `few` where the row is left out; null where it is not. */
  readonly suppressed: 'few' | null;
}

/**
 * One row for each month and group, and before those of several groups one for all together: what the rule `absence` tells
 * of a month. A figure is of more than ten people, in the group and among those whose sickness it adds up, or of nobody’s
 * sickness; others from which one of fewer could be found by subtraction are left out too. How many were absent is told of
 * every row of a month that is told, or of none. Days that are nearly all that a group could
 * have still show that few were well.
 *
 * @param counts of lengths counted together
 * @throws InvalidInput on columns of other lengths, fewer employees than are sick, more hours lost than there are, and
 * counts of lengths apart
 * @example
 * import { absenceCounts, absenceShares } from 'sjukregler/population';
 *
 * const spells = {
 *   person: Int32Array.from({ length: 12 }, (_, i) => i),
 *   from: new Int32Array(12).fill(20454), // 2026-01-01
 *   to: new Int32Array(12).fill(20460), // 2026-01-07
 * };
 * const counts = absenceCounts(spells, { from: '2026-01-01', to: '2026-01-31' }, 1, 'together');
 * const [january] = absenceShares(counts, {
 *   employees: Float64Array.of(120),
 *   ordinaryHours: Float64Array.of(19200),
 *   sickHours: Float64Array.of(480),
 * });
 * january?.shareOfHours; //=> 2.5
 * january?.incidence; //=> 10
 */
export function absenceShares(counts: AbsenceCounts, employed: EmployedColumns): AbsenceShare[] {
  return uninherited(() => {
    check(counts, employed);
    return counts.months.flatMap((month, i) => sharesOf(counts, employed, month, i));
  });
}

function check({ months, groups, lengths, people }: AbsenceCounts, employed: EmployedColumns): void {
  if (lengths.length !== 1) throw refusal(['lengths'], 'not-applicable');
  const { employees, ordinaryHours, sickHours } = employed;
  for (const [name, column] of Object.entries({ employees, ordinaryHours, sickHours })) {
    if (column !== undefined && column.length !== months.length * groups)
      throw refusal([name], 'other-length');
  }
  const fewer = employees.findIndex((count, i) => count < (people[i] ?? 0));
  if (fewer >= 0) throw refusal(['employees', fewer], 'too-small');
  const more = sickHours?.findIndex((hours, i) => hours > (ordinaryHours[i] ?? 0)) ?? -1;
  if (more >= 0) throw refusal(['sickHours', more], 'too-large');
}

function refusal(
  path: readonly (string | number)[],
  code: 'other-length' | 'not-applicable' | 'too-small' | 'too-large',
): InvalidInput {
  return new InvalidInput([{ path, code, message: issueWords[code].en }]);
}

interface Employed {
  readonly employees: number;
  readonly ordinaryHours: number;
  readonly sickHours: number;
}

function sharesOf(
  counts: AbsenceCounts,
  { employees, ordinaryHours, sickHours }: EmployedColumns,
  month: IsoMonth,
  i: number,
): AbsenceShare[] {
  const { most } = nearest(smallGroups, `${month}-01`);
  const groups = sumsOfGroups(counts, i, 0).map((sums, group) => {
    const at = (column: Float64Array | undefined): number => column?.[i * counts.groups + group] ?? 0;
    return {
      ...sums,
      employees: at(employees),
      ordinaryHours: at(ordinaryHours),
      sickHours: at(sickHours),
    };
  });
  const all = groups.reduce((a, b) => ({
    ...added(a, b),
    employees: a.employees + b.employees,
    ordinaryHours: hundredths(a.ordinaryHours + b.ordinaryHours),
    sickHours: hundredths(a.sickHours + b.sickHours),
  }));
  const known = { hasExtent: hasExtent(counts), hasHours: sickHours !== undefined };
  const { whole, divisions } = tellingsOf(behindOf(all), [divisionOf(groups.map(behindOf))], most);
  const wholeRow = shareOf(all, whole, known);
  if (groups.length === 1) return [{ month, group: 0, ...wholeRow }];
  const [parts = []] = divisions;
  return [
    { month, group: null, ...wholeRow },
    ...groups.map((sums, group) => ({ month, group, ...shareOf(sums, itemAt(parts, group), known) })),
  ];
}

function behindOf({ employees, people, begun, inPart, atEnd }: Sums & Employed): Behind {
  return { people: employees, absent: people, begun, inPart, absentOn: atEnd };
}

interface Known {
  readonly hasExtent: boolean;
  readonly hasHours: boolean;
}

function shareOf(
  sums: Sums & Employed,
  told: Telling,
  { hasExtent, hasHours }: Known,
): Omit<AbsenceShare, 'month' | 'group'> {
  const { employees, ordinaryHours, sickHours, days, quarters, occasions, people, atEnd } = sums;
  const areHoursTold = told.sums && hasHours;
  const ofEmployees = (count: number, isTold: boolean): number | null =>
    isTold && employees > 0 ? perCent(kronor(count), kronor(employees)) : null;
  return {
    employees: told.sums ? employees : null,
    sickDays: told.sums ? days : null,
    wholeDays: told.wholeDays && hasExtent ? quarters / 4 : null,
    hours: areHoursTold ? sickHours : null,
    shareOfHours:
      areHoursTold && ordinaryHours > 0 ? perCent(kronor(sickHours), kronor(ordinaryHours)) : null,
    occasions: told.occasions ? occasions : null,
    incidence: ofEmployees(occasions, told.occasions),
    people: told.heads ? people : null,
    absentAtEnd: told.headsOn ? atEnd : null,
    prevalence: ofEmployees(atEnd, told.headsOn),
    suppressed: told.sums ? null : 'few',
  };
}

/** Sums of hundredths, without the residue of binary fractions. */
function hundredths(hours: number): number {
  return Math.round(hours * 100) / 100;
}
