/** What is known beside the rows, read once and asked day by day. */
import {
  scheduledDays,
  unitsOf,
  type DayKind,
  type ScheduledDays,
} from '../../case/facts/scheduled-hours.js';
import { weekByDate } from '../../case/facts/pay-by-date.js';
import { hundredths } from '../../money/amount.js';
import { toDay, type Day, type IsoDate } from '../../time/day.js';
import type { RowsInput } from './rows-input.js';
import { CertifiedTime } from './certified-time.js';
import { hundredthsOf, ShiftTimesByDay, timesOf, unitsOfMinutes, type Times } from './clock-times.js';
import { hoursOfRange, type HoursOfRange } from './hours-of-range.js';
import { partOf, together, WHOLE, type Amount, type PartOfDay } from './part-of-day.js';
import { isOfSeveralDays, registeredDays, type Registered, type RegisteredDays } from './registered-days.js';
import { Issues, type RowIssueCode } from './row-issues.js';

export class RowContext {
  readonly rows: RegisteredDays;
  readonly certified: CertifiedTime;
  readonly issues: Issues<RowIssueCode>;
  /** The positions in the input by day. */
  readonly workedOn: ReadonlyMap<Day, number>;
  readonly scheduled: ScheduledDays;

  readonly input: RowsInput;

  private readonly shiftTimes: ShiftTimesByDay;
  private readonly ranges = new Map<Registered, HoursOfRange>();

  constructor(input: RowsInput) {
    this.input = input;
    this.issues = new Issues();
    this.shiftTimes = new ShiftTimesByDay(input.schedule);
    this.rows = registeredDays(input.rows, (row) => this.shiftTimes.dayOf(row));
    this.certified = new CertifiedTime(input.certificates, input.certificateExtents);
    this.workedOn = positionsOf(input.workedOn);
    this.scheduled = scheduledDays(
      input.schedule,
      input.hoursPerWeek === undefined ? undefined : weekByDate(input.hoursPerWeek),
    );
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

  /** What rows of one kind register on the day together. Time that they name by the clock counts once, without breaks. */
  amountOn(day: Day, rows: readonly Registered[]): Amount {
    const amounts: Amount[] = [];
    const times: Times[] = [];
    let byClock = 0;
    for (const registered of rows) {
      const ofRow = clockedOf(registered);
      if (ofRow === undefined) amounts.push(this.amountOf(day, registered));
      else {
        times.push(ofRow.times);
        byClock += ofRow.units;
      }
    }
    if (times.length > 0) {
      const most = unitsOfMinutes(this.shiftTimes.minutesWithoutBreaks(day, times));
      amounts.push({ units: Math.min(byClock, most), percent: 0, byHours: true });
    }
    return together(amounts);
  }

  private amountOf(day: Day, registered: Registered): Amount {
    const { hours, percent } = registered.row;
    if (hours !== undefined) {
      return this.rangeOf(registered)?.on(day) ?? { units: unitsOf(hours), percent: 0, byHours: true };
    }
    if (percent !== undefined) return { units: 0, percent: hundredths(percent), byHours: false };
    const certified = this.certifiedExtentOn(day, registered);
    return { units: 0, percent: certified === undefined ? WHOLE : certified * WHOLE, byHours: false };
  }

  /** The hours of a row of several days; undefined for other rows. */
  rangeOf(registered: Registered): HoursOfRange | undefined {
    const { hours } = registered.row;
    if (hours === undefined || !isOfSeveralDays(registered)) return undefined;
    const known = this.ranges.get(registered);
    if (known !== undefined) return known;
    const range = hoursOfRange(this, registered, hours);
    this.ranges.set(registered, range);
    return range;
  }

  /** The extent of a row of sickness that has none of its own, where certificates give one. */
  certifiedExtentOn(day: Day, { row }: Registered): number | undefined {
    const isOpen =
      row.code === 'sick' &&
      row.hours === undefined &&
      row.percent === undefined &&
      timesOf(row) === undefined;
    return isOpen ? this.certified.extentOn(day) : undefined;
  }

  partOn(day: Day, rows: readonly Registered[]): PartOfDay {
    return partOf(this.amountOn(day, rows), this.scheduledUnits(day));
  }

  /** Rows of work and of other absence that register anything on the day. */
  otherOn(day: Day): readonly Registered[] {
    return (this.rows.other.get(day) ?? []).filter(({ row }) => row.hours !== 0);
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

  /** Whether the whole day is registered as other absence. */
  isWhollyAbsent(day: Day): boolean {
    const absences = this.otherOn(day).filter(({ row }) => row.code !== 'work');
    return absences.length > 0 && (this.partOn(day, absences).share ?? 0) >= 1;
  }
}

/** The time and the hours of a row that is measured by the clock: hours that were made of the times are these exactly. */
function clockedOf({ row }: Registered): { readonly times: Times; readonly units: number } | undefined {
  const times = timesOf(row);
  if (times === undefined || (row.hours === undefined && row.percent !== undefined)) return undefined;
  const areTheTimes = row.hours === undefined || hundredths(row.hours) === Math.round(hundredthsOf(times));
  return { times, units: areTheTimes ? unitsOfMinutes(times.to - times.from) : unitsOf(row.hours) };
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
