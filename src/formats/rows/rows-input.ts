/** Rows of absence, and what is known beside them. */
import type { DatedHours, DatedSchedule, Schedule } from '../../case/given/case.js';
import type { IsoDate } from '../../time/day.js';
import type { AbsenceRow } from './absence-row.js';
import type { SupplementRates, SupplementRow } from './supplement-row.js';
import type { CertifiedExtent } from './certified-time.js';

/** What is known of the return to work after a sickness, where the rows do not tell. */
export interface Returned {
  /** The last day of the sickness. */
  readonly after: IsoDate;
  /** Whether the employee fully returned and worked at least one day before the next sickness. */
  readonly worked: boolean;
}

export interface RowsInput {
  /**
   * The rows of one employment, in any order. Rows that are equal in every field but `line` count once; all others of a day
   * are parts of it. At most 20 000.
   */
  readonly rows: readonly AbsenceRow[];
  /** Pay for unsocial hours, in any order: what of it sickness took becomes `lost`. Absent: none. */
  readonly supplements?: readonly SupplementRow[];
  /** What an hour of it gives, in kronor by code. A row whose code has no rate is told. */
  readonly rates?: SupplementRates;
  /** The schedule that the case has too. Absent: Monday to Friday, public holidays free. */
  readonly schedule?: Schedule | readonly DatedSchedule[];
  /** The hours of an average week, one or each from its first day; over Monday to Friday where no schedule is given. */
  readonly hoursPerWeek?: number | readonly DatedHours[];
  /** The days that certificates cover. */
  readonly certificates?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** The extents that certificates give, also to rows of sickness that have none; their days are certified too. */
  readonly certificateExtents?: readonly CertifiedExtent[];
  /** The first days on which the employee was fit again, as they were reported. */
  readonly fitDates?: readonly IsoDate[];
  /** Days on which the employee is known to have worked. */
  readonly workedOn?: readonly IsoDate[];
  /** Absent: what the rows tell. */
  readonly returned?: readonly Returned[];
}
