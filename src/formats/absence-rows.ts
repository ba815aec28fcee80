import type { CaseSpell, Schedule } from '../case/case.js';
import type { Assumption, Interpretation } from '../finding/finding.js';
import { inOrder } from '../time/period.js';
import { toDay, toIso, type IsoDate } from '../time/day.js';
import type { AbsenceRow } from './absence-row.js';

/** The extent that a medical certificate gives for a stretch of days. */
export interface CertifiedExtent {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  readonly extent: CaseSpell['extent'];
}

export interface RowsInput {
  /** The rows of one employment, in any order; a row that stands twice counts once. At most 20 000. */
  readonly rows: readonly AbsenceRow[];
  /** Absent: Monday to Friday, public holidays free. */
  readonly schedule?: Schedule;
  /** The hours of an average week, over Monday to Friday where no schedule is given. */
  readonly hoursPerWeek?: number;
  /** The days that certificates cover. */
  readonly certificates?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** The extents that certificates give; their days are certified too. */
  readonly certificateExtents?: readonly CertifiedExtent[];
  /** The first days on which the employee was fit again, as they were reported. */
  readonly fitDates?: readonly IsoDate[];
  /** Days on which the employee is known to have worked. */
  readonly workedOn?: readonly IsoDate[];
  /** Last days of sickness after which the employee did not fully return to work before the next one. */
  readonly noReturnAfter?: readonly IsoDate[];
}

/** Why a day without a row is a day of sickness. */
export type BridgeReason = 'no-scheduled-work' | 'public-holiday' | 'certified' | 'fit-date';

/** Days of sickness that no row registers. */
export interface BridgedDays {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  readonly reason: BridgeReason;
}

export type RowIssueCode =
  | 'vacation-on-sick-day'
  | 'parental-leave-on-sick-day'
  | 'care-of-child-on-sick-day'
  | 'other-leave-on-sick-day'
  | 'work-on-sick-day'
  | 'differing-rows'
  | 'more-hours-than-scheduled'
  | 'hours-on-range'
  | 'hours-and-percent'
  | 'hours-on-day-off'
  | 'hours-without-schedule'
  | 'outside-schedule'
  | 'zero-hour-without-shift'
  | 'between-levels'
  | 'below-quarter'
  | 'differs-from-certificate'
  | 'certificate-ends-between'
  | 'unknown-between'
  | 'public-holidays-between'
  | 'fit-date-on-sick-day'
  | 'fit-date-after-work'
  | 'fit-date-without-sickness';

/** Where something stands in the input, and in the file that a row comes from. */
export interface IssueSource {
  readonly path: readonly (string | number)[];
  /** The line of the file, 1 for the first; absent where the row has none. */
  readonly line?: number;
}

/** What does not fit together: a code and every place that takes part in it, never a value. */
export interface RowIssue {
  readonly code: RowIssueCode;
  readonly sources: readonly IssueSource[];
}

export interface SpellsOfRows {
  /** In order, ready for `spells` of a case. */
  readonly spells: readonly CaseSpell[];
  /** In order. */
  readonly bridged: readonly BridgedDays[];
  readonly issues: readonly RowIssue[];
  readonly assumptions: readonly Assumption[];
  readonly interpretations: readonly Interpretation[];
}

export function spellsFromRows({ rows }: RowsInput): SpellsOfRows {
  const sick = rows
    .filter(({ code }) => code === 'sick')
    .map((row) =>
      'date' in row
        ? { from: toDay(row.date), to: toDay(row.date) }
        : { from: toDay(row.from), to: toDay(row.to ?? row.from) },
    );
  const spells = inOrder(sick).map(({ from, to }) => ({
    from: toIso(from),
    to: toIso(to),
    extent: 1 as const,
  }));
  return { spells, bridged: [], issues: [], assumptions: [], interpretations: [] };
}
