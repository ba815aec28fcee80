/** The days that rows register as sick, and what about those rows does not fit together. */
import { unitsOf } from '../../case/facts/scheduled-hours.js';
import { hundredths } from '../../money/amount.js';
import type { Day } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import type { AbsenceCode, AbsenceRow } from './absence-row.js';
import { hundredthsOf, overlapsAmong, timesOf } from './clock-times.js';
import {
  atMostTheDay,
  isMixed,
  isMoreThanTheDay,
  partOf,
  roundingOf,
  WHOLE,
  type PartOfDay,
} from './part-of-day.js';
import { isOfSeveralDays, type Registered } from './registered-days.js';
import type { RowContext } from './row-context.js';
import { itemOf, sourceOf, type IssueSource, type RowIssueCode } from './row-issues.js';

export interface SickDay {
  readonly day: Day;
  /** The rows of sickness, at least one, in the order of the input: each is a part of the day. */
  readonly rows: readonly Registered[];
  /** The rows together, at most the whole day where there are several. */
  readonly part: PartOfDay;
}

export function sourcesOf({ rows }: SickDay): IssueSource[] {
  return rows.map(sourceOf);
}

/** In order. */
export function sickDaysOf(context: RowContext): SickDay[] {
  tellOverlaps(context);
  const days = [...context.rows.sick].sort(([a], [b]) => a - b);
  return days.map(([day, rows]) => {
    for (const row of rows) checkRow(context, day, row);
    const sick = { day, rows, part: partTogether(context, day, rows) };
    checkOthers(context, sick);
    checkCertificate(context, sick);
    return sick;
  });
}

/** Nobody is at two places at a time. It matters where sickness is counted. */
function tellOverlaps({ rows: { rows, sick }, issues }: RowContext): void {
  for (const pair of overlapsAmong(rows)) {
    const sickDay = pair.map(({ from }) => from).find((day) => sick.has(day));
    if (sickDay !== undefined) issues.add('overlapping-times', inInputOrder(pair).map(sourceOf), sickDay);
  }
}

function inInputOrder(rows: readonly Registered[]): Registered[] {
  return [...rows].sort((a, b) => a.index - b.index);
}

function partTogether(context: RowContext, day: Day, rows: readonly Registered[]): PartOfDay {
  const amount = context.amountOn(day, rows);
  const scheduled = context.scheduledUnits(day);
  const part = partOf(amount, scheduled);
  if (amount.byHours && amount.units === 0 && (scheduled ?? 0) > 0) {
    context.issues.add('zero-hours', rows.map(sourceOf), day);
  }
  if (rows.length === 1) return part;
  if (isMoreThanTheDay(amount, scheduled, roundingOf(rows))) {
    context.issues.add('more-than-the-day', rows.map(sourceOf), day);
  } else if (isMixed(amount, scheduled) || areOfDifferentDays(rows)) {
    context.issues.add('differing-rows', rows.map(sourceOf), day);
  }
  return atMostTheDay(part, scheduled);
}

/** Whether a row of several days stands beside one of other days: it is a part of the day, or another version of it. */
function areOfDifferentDays(rows: readonly Registered[]): boolean {
  const first = itemAt(rows, 0);
  return rows.some(isOfSeveralDays) && rows.some(({ from, to }) => from !== first.from || to !== first.to);
}

function checkRow(context: RowContext, day: Day, registered: Registered): void {
  const { row } = registered;
  const add = (code: RowIssueCode): void => {
    context.issues.add(code, [sourceOf(registered)]);
  };
  const range = context.rangeOf(registered);
  if (range !== undefined) {
    if (!range.fitsSchedule) add('hours-on-range');
    return;
  }
  const { units, byHours } = context.amountOn(day, [registered]);
  const code = byHours ? hoursIssue(context, day, registered, units) : shareIssue(context, day);
  if (code !== undefined) add(code);
  if (row.hours === undefined) return;
  if (row.percent !== undefined && !agree(context, day, row.hours, row.percent)) add('hours-and-percent');
  const times = timesOf(row);
  if (times !== undefined && hundredths(row.hours) > Math.ceil(hundredthsOf(times))) add('hours-and-times');
}

/** Hours stand as they are registered, whatever the schedule says; that they do not fit it is told. */
function hoursIssue(
  context: RowContext,
  day: Day,
  { row }: Registered,
  units: number,
): RowIssueCode | undefined {
  const { schedule } = context.input;
  const scheduled = context.scheduledUnits(day);
  if (scheduled === undefined) {
    return schedule === undefined ? 'hours-without-schedule' : unknownIssue(context, day);
  }
  if (units <= scheduled) return undefined;
  if (schedule === undefined) {
    return scheduled > 0 && mayHoldABreak(row) ? 'break-not-known' : 'hours-without-schedule';
  }
  return scheduled === 0 ? 'hours-on-day-off' : 'more-hours-than-scheduled';
}

/** Whether the row tells from when to when and not how much of it was work. */
function mayHoldABreak(row: AbsenceRow): boolean {
  const times = timesOf(row);
  if (times === undefined) return false;
  return row.hours === undefined || hundredths(row.hours) >= Math.floor(hundredthsOf(times));
}

function unknownIssue({ scheduled }: RowContext, day: Day): RowIssueCode {
  return scheduled.calledIn(day) ? 'zero-hour-without-shift' : 'outside-schedule';
}

/** A share of hours that are not known. Between the shifts of zero-hour work there are none to miss. */
function shareIssue(context: RowContext, day: Day): RowIssueCode | undefined {
  const { schedule } = context.input;
  const isOutside =
    context.kindOf(day) === 'unknown' && schedule !== undefined && !context.scheduled.calledIn(day);
  return isOutside ? 'outside-schedule' : undefined;
}

function agree(context: RowContext, day: Day, hours: number, percent: number): boolean {
  const scheduled = context.scheduledUnits(day);
  return scheduled !== undefined && unitsOf(hours) * WHOLE === scheduled * hundredths(percent);
}

type OtherCode = Exclude<AbsenceCode, 'sick'>;

const ON_SICK_DAY: Readonly<Record<OtherCode, RowIssueCode>> = {
  vacation: 'vacation-on-sick-day',
  'parental-leave': 'parental-leave-on-sick-day',
  'care-of-child': 'care-of-child-on-sick-day',
  'other-leave': 'other-leave-on-sick-day',
  work: 'work-on-sick-day',
};

/** Work and other absence beside sickness: together at most the whole day. */
function checkOthers(context: RowContext, sick: SickDay): void {
  const { day, part } = sick;
  const others = contradictable(context, day);
  if (
    others.length > 0 &&
    !fitsTheDay(
      [part, ...partsByCode(context, day, others)],
      context.scheduledUnits(day),
      roundingOf([...sick.rows, ...others]),
    )
  ) {
    for (const other of others) {
      const code = ON_SICK_DAY[other.row.code as OtherCode];
      context.issues.add(code, [...sourcesOf(sick), sourceOf(other)], day);
    }
  }
  const worked = context.workedOn.get(day);
  if (worked !== undefined && part.share !== undefined && part.share >= 1) {
    context.issues.add('work-on-sick-day', [...sourcesOf(sick), itemOf('workedOn', worked)], day);
  }
}

/** On a day off no leave is used, whatever a row of leave over several days says. */
function contradictable(context: RowContext, day: Day): readonly Registered[] {
  const others = context.otherOn(day);
  return context.scheduledUnits(day) === 0 ? others.filter(({ row }) => row.code === 'work') : others;
}

function partsByCode(context: RowContext, day: Day, others: readonly Registered[]): PartOfDay[] {
  const codes = [...new Set(others.map(({ row }) => row.code))];
  return codes.map((code) =>
    context.partOn(
      day,
      others.filter(({ row }) => row.code === code),
    ),
  );
}

/** Where hours and shares cannot be compared, a whole day leaves no room for anything else. */
function fitsTheDay(parts: readonly PartOfDay[], scheduled: number | undefined, rounding: number): boolean {
  if (scheduled !== undefined && scheduled > 0) {
    return parts.reduce((sum, { units }) => sum + (units as number), 0) <= scheduled + rounding;
  }
  const shares = parts.map(({ share = 0 }) => Math.round(share * WHOLE));
  return !shares.some((share) => share >= WHOLE) && shares.reduce((sum, share) => sum + share, 0) <= WHOLE;
}

/** Hours are no extent: only whole days and shares are compared. A row without an extent has that of the certificate. */
function checkCertificate(context: RowContext, sick: SickDay): void {
  const { day, part } = sick;
  for (const row of sick.rows) {
    if ((context.certifiedExtentOn(day, row) ?? 1) === 1) continue;
    context.issues.add('extent-from-certificate', [sourceOf(row), ...context.certified.extentSources(day)]);
  }
  if (part.byHours || part.share === undefined) return;
  const certificates = context.certified.contradicting(day, part.share);
  if (certificates.length === 0) return;
  context.issues.add('differs-from-certificate', [...sourcesOf(sick), ...certificates]);
}
