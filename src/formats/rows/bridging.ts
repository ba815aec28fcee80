/** What lies between the registered days of sickness: days off that belong to it, or a recovery. */
import type { WeekSchedule } from '../../case/given/case.js';
import { isRows } from '../../case/given/rows.js';
import { isWeekdayHoliday } from '../../case/facts/scheduled-hours.js';
import { FOREVER, type IsoDate } from '../../time/day.js';
import { addDays, earlier, toIso, type Day } from '../../time/day.js';
import { merge } from '../../time/period.js';
import { positionsOf, type RowContext } from './row-context.js';
import type { RowsInput } from './rows-input.js';
import { itemOf } from './row-issues.js';
import { sourcesOf, type SickDay } from './sick-days.js';

/** Why a day without a row is a day of sickness. */
export type BridgeReason = 'no-scheduled-work' | 'public-holiday' | 'certified' | 'fit-date';

/** Days of sickness that no row registers. */
export interface BridgedDays {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  readonly reason: BridgeReason;
}

interface BridgedDay {
  readonly day: Day;
  readonly reason: BridgeReason;
}

/** What follows on a registered day of sickness. */
export interface Sequel {
  /** Whether the sickness goes on to the next registered day. */
  readonly goesOn: boolean;
  readonly bridged: readonly BridgedDay[];
  /** The first day of being fit, where it is known. */
  readonly fitFrom?: Day;
  /** Whether the employee fully returned and worked before the next day of sickness, where it is known. */
  readonly workedAfter?: boolean;
}

const GOES_ON: Sequel = { goesOn: true, bridged: [] };

/** The sequel of every registered day of sickness. The days are in order. */
export function sequelsOf(context: RowContext, sickDays: readonly SickDay[]): Sequel[] {
  const { input, rows } = context;
  const fitDates = inOrderOfDays(positionsOf(input.fitDates));
  const returns = inOrderOfDays(positionsOf(input.returned?.map(({ after }) => after)));
  const first = sickDays[0]?.day ?? FOREVER;
  for (const { position } of fitDates.before(first)) tellStray(context, 'fitDates', position);
  for (const { position } of returns.before(first)) tellStray(context, 'returned', position);

  let returned: boolean | undefined;
  return sickDays.map((last, i): Sequel => {
    const next = sickDays[i + 1];
    for (const { position } of returns.before(next?.day ?? FOREVER)) {
      returned = input.returned?.[position]?.worked;
    }
    const fits: Listed[] = [];
    const isEndless = next === undefined && rows.sickWithoutEndFrom !== undefined;
    for (const fit of fitDates.before(next?.day ?? FOREVER)) {
      if (fit.day > last.day && !isEndless) fits.push(fit);
      else {
        const sources = [...sourcesOf(last), itemOf('fitDates', fit.position)];
        context.issues.add('fit-date-on-sick-day', sources);
      }
    }
    if (isEndless || next?.day === last.day + 1) return GOES_ON;
    const sequel = sequelOf(context, last, next, fits);
    if (sequel.goesOn) return sequel;
    const workedAfter = returned ?? (next && hasReturned(context, firstFitDay(last, sequel), next.day));
    returned = undefined;
    return { ...sequel, ...(workedAfter !== undefined && { workedAfter }) };
  });
}

/** A day with its position in the list that it comes from. */
interface Listed {
  readonly day: Day;
  readonly position: number;
}

/** Gives the days of a list in order, each once, up to a day that is asked for. */
function inOrderOfDays(positions: ReadonlyMap<Day, number>): { before: (day: Day) => Listed[] } {
  const listed = [...positions].map(([day, position]) => ({ day, position })).sort((a, b) => a.day - b.day);
  let next = 0;
  return {
    before: (day) => {
      const first = next;
      while ((listed[next]?.day ?? Infinity) < day) next++;
      return listed.slice(first, next);
    },
  };
}

function tellStray(context: RowContext, list: string, position: number): void {
  context.issues.add('date-without-sickness', [itemOf(list, position)]);
}

function firstFitDay({ day }: SickDay, { bridged, fitFrom }: Sequel): Day {
  return fitFrom ?? addDays(bridged.at(-1)?.day ?? day, 1);
}

function sequelOf(
  context: RowContext,
  last: SickDay,
  next: SickDay | undefined,
  [fit, ...stray]: readonly Listed[],
): Sequel {
  for (const { position } of stray) tellStray(context, 'fitDates', position);
  if (fit !== undefined) return untilFit(context, last, fit);
  return next === undefined ? lastOfAll(context, last) : across(context, last, next);
}

/** Sickness lasts until the day that was reported, unless work says that it ended before. */
function untilFit(context: RowContext, last: SickDay, fit: Listed): Sequel {
  const { day } = last;
  const contradiction = firstContradiction(context, addDays(day, 1), addDays(fit.day, -1));
  if (contradiction !== undefined) {
    context.issues.add('fit-date-after-work', [...sourcesOf(last), itemOf('fitDates', fit.position)]);
  }
  const fitFrom = contradiction ?? fit.day;
  return { goesOn: false, bridged: bridge(day, addDays(fitFrom, -1), () => 'fit-date'), fitFrom };
}

function lastOfAll(context: RowContext, last: SickDay): Sequel {
  const certifiedTo = context.certified.endFrom(last.day) ?? last.day;
  const contradiction = firstContradiction(context, addDays(last.day, 1), certifiedTo);
  return { goesOn: false, bridged: certifiedThrough(last, contradiction, certifiedTo) };
}

/** Days off between days of sickness belong to it, unless something on any of them says otherwise. */
function across(context: RowContext, last: SickDay, next: SickDay): Sequel {
  const end = addDays(next.day, -1);
  const certifiedTo = context.certified.endFrom(last.day);
  const contradiction = firstContradiction(context, addDays(last.day, 1), end);
  if (contradiction !== undefined) {
    if (areUnstatedHolidays(context, contradiction, end)) {
      context.issues.add('public-holidays-between', [...sourcesOf(last), ...sourcesOf(next)]);
    }
    return { goesOn: false, bridged: certifiedThrough(last, contradiction, certifiedTo ?? last.day) };
  }
  if (certifiedTo !== undefined && certifiedTo < end) {
    context.issues.add('certificate-ends-between', [
      ...sourcesOf(last),
      ...context.certified.endingOn(certifiedTo),
      ...sourcesOf(next),
    ]);
    return { goesOn: false, bridged: certifiedThrough(last, undefined, certifiedTo) };
  }
  const bridged = bridge(last.day, end, (day) => reasonOn(context, day));
  if (bridged.length === end - last.day) return { goesOn: true, bridged };
  context.issues.add('unknown-between', [...sourcesOf(last), ...sourcesOf(next)]);
  return { goesOn: false, bridged: [] };
}

function reasonOn(context: RowContext, day: Day): BridgeReason | undefined {
  const kind = context.kindOf(day);
  if (kind === 'day-off') return 'no-scheduled-work';
  if (kind === 'public-holiday') return 'public-holiday';
  return context.certified.endFrom(day) === undefined ? undefined : 'certified';
}

/** The days after `day` through `to`, as long as there is a reason. */
function bridge(day: Day, to: Day, reasonOf: (day: Day) => BridgeReason | undefined): BridgedDay[] {
  const bridged: BridgedDay[] = [];
  for (let next = addDays(day, 1); next <= to; next = addDays(next, 1)) {
    const reason = reasonOf(next);
    if (reason === undefined) return bridged;
    bridged.push({ day: next, reason });
  }
  return bridged;
}

function certifiedThrough({ day }: SickDay, contradiction: Day | undefined, certifiedTo: Day): BridgedDay[] {
  const to = contradiction === undefined ? certifiedTo : earlier(certifiedTo, addDays(contradiction, -1));
  return bridge(day, to, () => 'certified');
}

function firstContradiction(context: RowContext, from: Day, to: Day): Day | undefined {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (context.contradictsSickness(day)) return day;
  }
  return undefined;
}

/** Whether nothing speaks for a recovery but a pattern that does not say whether public holidays are free. */
function areUnstatedHolidays(context: RowContext, from: Day, to: Day): boolean {
  if (!leavesHolidaysOpen(context.input.schedule)) return false;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!context.contradictsSickness(day)) continue;
    if (context.isOtherwiseUsed(day) || !isWeekdayHoliday(day)) return false;
  }
  return true;
}

function leavesHolidaysOpen(schedule: RowsInput['schedule']): boolean {
  if (schedule === undefined) return false;
  if (isRows(schedule)) return schedule.some((row) => leavesHolidaysOpen(row.schedule));
  if ('shifts' in schedule || 'zeroHour' in schedule) return false;
  const weeks: readonly WeekSchedule[] = 'weeks' in schedule ? schedule.weeks : [schedule];
  return weeks.some(({ publicHolidays }) => publicHolidays === undefined);
}

/** True where work is known, false where there was no day to work on; undefined where a return can only be assumed. */
function hasReturned(context: RowContext, from: Day, next: Day): boolean | undefined {
  let mayHaveWorked = false;
  for (let day = from; day < next; day = addDays(day, 1)) {
    if (context.isWorked(day)) return true;
    const kind = context.kindOf(day);
    if (kind === 'unknown' || (kind === 'work' && !context.isWhollyAbsent(day))) mayHaveWorked = true;
  }
  return mayHaveWorked ? undefined : false;
}

/** Days that follow each other for the same reason as one item. */
export function bridgedDays(sequels: readonly Sequel[]): BridgedDays[] {
  const days = sequels.flatMap(({ bridged }) =>
    bridged.map(({ day, reason }) => ({ from: day, to: day, reason })),
  );
  const runs = merge(days, (a, b) => a.reason === b.reason);
  return runs.map(({ from, to, reason }) => ({ from: toIso(from), to: toIso(to), reason }));
}
