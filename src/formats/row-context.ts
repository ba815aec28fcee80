/** What is known beside the rows, read once and asked day by day. */
import { scheduledDays, type DayKind, type ScheduledDays } from '../case/scheduled-hours.js';
import { toDay, type Day, type IsoDate } from '../time/day.js';
import type { RowsInput } from './absence-rows.js';
import { CertifiedTime } from './certified-time.js';
import { hoursOn, partOf, type PartOfDay } from './part-of-day.js';
import { registeredDays, type Registered, type RegisteredDays } from './registered-days.js';
import { Issues, type RowIssueCode } from './row-issues.js';

/** Where the weekly hours are not known, it is only asked which days have work, not how much. */
const ANY_HOURS = 1;

export class RowContext {
  readonly rows: RegisteredDays;
  readonly certified: CertifiedTime;
  readonly issues: Issues<RowIssueCode>;
  /** The positions in the input by day. */
  readonly workedOn: ReadonlyMap<Day, number>;
  readonly scheduled: ScheduledDays;

  readonly input: RowsInput;

  constructor(input: RowsInput) {
    this.input = input;
    this.issues = new Issues();
    this.rows = registeredDays(input.rows);
    this.certified = new CertifiedTime(input.certificates, input.certificateExtents);
    this.workedOn = positionsOf(input.workedOn);
    this.scheduled = scheduledDays(input.schedule, input.hoursPerWeek ?? ANY_HOURS);
  }

  kindOf(day: Day): DayKind {
    return this.scheduled.kindOf(day);
  }

  /** The scheduled hours of the day in units; undefined where they are not known. */
  scheduledUnits(day: Day): number | undefined {
    const kind = this.kindOf(day);
    if (kind === 'unknown') return undefined;
    const { schedule, hoursPerWeek } = this.input;
    return kind === 'work' && schedule === undefined && hoursPerWeek === undefined
      ? undefined
      : this.scheduled.unitsOn(day);
  }

  partOn(day: Day, registered: Registered): PartOfDay {
    return partOf(registered, this.scheduledUnits(day));
  }

  /** Rows of work and of other absence that register anything on the day. */
  otherOn(day: Day): readonly Registered[] {
    return (this.rows.other.get(day) ?? []).filter((registered) => hoursOn(registered) !== 0);
  }

  /** Whether anything says that the employee was not sick on a day without a row of sickness. */
  contradictsSickness(day: Day): boolean {
    return this.kindOf(day) === 'work' || this.isOtherwiseUsed(day);
  }

  /** Whether work or another absence is registered on the day. */
  isOtherwiseUsed(day: Day): boolean {
    const { otherWithoutEndFrom } = this.rows;
    if (otherWithoutEndFrom !== undefined && otherWithoutEndFrom <= day) return true;
    return this.workedOn.has(day) || this.otherOn(day).length > 0;
  }

  /** Whether work is known to have been done on the day. */
  isWorked(day: Day): boolean {
    return this.workedOn.has(day) || this.otherOn(day).some(({ row }) => row.code === 'work');
  }

  /** Whether the whole day is registered as another absence. */
  isWhollyAbsent(day: Day): boolean {
    return this.otherOn(day).some(
      (registered) => registered.row.code !== 'work' && (this.partOn(day, registered).share ?? 0) >= 1,
    );
  }
}

/** The first position of every day of a list. */
export function positionsOf(dates: readonly IsoDate[] = []): Map<Day, number> {
  const positions = new Map<Day, number>();
  dates.forEach((date, i) => {
    const day = toDay(date);
    if (!positions.has(day)) positions.set(day, i);
  });
  return positions;
}
