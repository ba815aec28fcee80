/** The days that rows register as sick, and what about those rows does not fit together. */
import type { Schedule } from '../case/case.js';
import { unitsOf } from '../case/scheduled-hours.js';
import { hundredths } from '../money/amount.js';
import type { Day } from '../time/day.js';
import type { AbsenceCode } from './absence-row.js';
import { byLargest, hoursOn, isSamePart, type PartOfDay } from './part-of-day.js';
import type { Registered } from './registered-days.js';
import type { RowContext } from './row-context.js';
import { itemOf, sourceOf, type IssueSource, type RowIssueCode } from './row-issues.js';

/** A hundred per cent in hundredths. */
const WHOLE = 10_000;

export interface SickDay {
  readonly day: Day;
  /** The row that stands: of several, the one that registers most. */
  readonly registered: Registered;
  readonly part: PartOfDay;
}

/** In order. */
export function sickDaysOf(context: RowContext): SickDay[] {
  const days = [...context.rows.sick.keys()].sort((a, b) => a - b);
  return days.map((day) => {
    const rows = context.rows.sick.get(day) as readonly Registered[];
    for (const row of rows) checkRow(context, day, row);
    const standing = standingOf(context, day, rows);
    checkOthers(context, standing);
    checkCertificate(context, standing);
    return standing;
  });
}

function standingOf(context: RowContext, day: Day, rows: readonly Registered[]): SickDay {
  const sick = rows
    .map((registered) => ({ day, registered, part: context.partOn(day, registered) }))
    .sort((a, b) => byLargest(a.part, b.part) || a.registered.index - b.registered.index);
  const standing = sick[0] as SickDay;
  const differing = sick.filter(({ part }) => !isSamePart(part, standing.part));
  if (differing.length > 0) {
    const sources = [standing, ...differing].map(({ registered }) => sourceOf(registered));
    context.issues.add('differing-rows', inInputOrder(sources));
  }
  return standing;
}

function inInputOrder(sources: readonly IssueSource[]): IssueSource[] {
  return [...sources].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));
}

function checkRow(context: RowContext, day: Day, registered: Registered): void {
  const { row } = registered;
  const add = (code: RowIssueCode): void => {
    context.issues.add(code, [sourceOf(registered)]);
  };
  const hours = hoursOn(registered);
  if (row.hours !== undefined && hours === undefined) add('hours-on-range');
  const code = hours === undefined ? shareIssue(context, day) : hoursIssue(context, day, unitsOf(hours));
  if (code !== undefined) add(code);
  if (hours !== undefined && row.percent !== undefined && !agree(context, day, hours, row.percent)) {
    add('hours-and-percent');
  }
}

/** Hours stand as they are registered, whatever the schedule says; that they do not fit it is told. */
function hoursIssue(context: RowContext, day: Day, units: number): RowIssueCode | undefined {
  const { schedule } = context.input;
  const scheduled = context.scheduledUnits(day);
  if (scheduled === undefined) {
    return schedule === undefined ? 'hours-without-schedule' : unknownIssue(schedule);
  }
  if (units <= scheduled) return undefined;
  if (schedule === undefined) return 'hours-without-schedule';
  return scheduled === 0 ? 'hours-on-day-off' : 'more-hours-than-scheduled';
}

function unknownIssue(schedule: Schedule): RowIssueCode {
  return 'zeroHour' in schedule ? 'zero-hour-without-shift' : 'outside-schedule';
}

/** A share of hours that are not known. Between the shifts of zero-hour work there are none to miss. */
function shareIssue(context: RowContext, day: Day): RowIssueCode | undefined {
  const { schedule } = context.input;
  const isOutside = context.kindOf(day) === 'unknown' && schedule !== undefined && !('zeroHour' in schedule);
  return isOutside ? 'outside-schedule' : undefined;
}

function agree(context: RowContext, day: Day, hours: number, percent: number): boolean {
  const scheduled = context.scheduledUnits(day);
  return scheduled !== undefined && unitsOf(hours) * WHOLE === scheduled * hundredths(percent);
}

const ON_SICK_DAY: Readonly<Record<Exclude<AbsenceCode, 'sick'>, RowIssueCode>> = {
  vacation: 'vacation-on-sick-day',
  'parental-leave': 'parental-leave-on-sick-day',
  'care-of-child': 'care-of-child-on-sick-day',
  'other-leave': 'other-leave-on-sick-day',
  work: 'work-on-sick-day',
};

/** Work and other absence beside sickness: together at most the whole day. */
function checkOthers(context: RowContext, { day, registered, part }: SickDay): void {
  const others = context.otherOn(day);
  const used = [part, ...others.map((other) => context.partOn(day, other))];
  if (others.length > 0 && !fitsTheDay(used, context.scheduledUnits(day))) {
    for (const other of others) {
      const code = ON_SICK_DAY[other.row.code as Exclude<AbsenceCode, 'sick'>];
      context.issues.add(code, [sourceOf(registered), sourceOf(other)]);
    }
  }
  const worked = context.workedOn.get(day);
  if (worked !== undefined && part.share !== undefined && part.share >= 1) {
    context.issues.add('work-on-sick-day', [sourceOf(registered), itemOf('workedOn', worked)]);
  }
}

/** Where hours and shares cannot be compared, a whole day leaves no room for anything else. */
function fitsTheDay(parts: readonly PartOfDay[], scheduled: number | undefined): boolean {
  if (scheduled !== undefined && scheduled > 0) {
    return parts.reduce((sum, { units }) => sum + (units as number), 0) <= scheduled;
  }
  const shares = parts.map(({ share }) => share ?? 0);
  return !shares.some((share) => share >= 1) && shares.reduce((sum, share) => sum + share, 0) <= 1;
}

/** Hours are no extent: only whole days and shares are compared. */
function checkCertificate(context: RowContext, { day, registered, part }: SickDay): void {
  if (part.byHours || part.share === undefined) return;
  const certificates = context.certified.contradicting(day, part.share);
  if (certificates.length === 0) return;
  context.issues.add('differs-from-certificate', [sourceOf(registered), ...certificates]);
}
