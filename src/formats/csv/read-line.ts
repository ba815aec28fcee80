/** One row of a table: what it registers, why it registers nothing, or why it cannot be read. */
import type { AbsenceCode, AbsenceRow } from '../rows/absence-row.js';
import type { FileIssue, FileIssueCode } from '../file/file-issue.js';
import { folded } from '../file/names.js';
import type { ToldApart } from '../rows/parts.js';
import { toMinutes, type LocalTime } from '../../time/local-time.js';
import { addDays, toDay, toIso, type IsoDate } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import {
  hundredthsOfMinutes,
  readBreak,
  readDate,
  readHours,
  readPercent,
  type DecimalSign,
  type Read,
} from '../file/values.js';
import { absenceCodeOf } from './codes.js';
import type { Columns, CsvField } from './columns.js';
import { hasDate, readClockTime } from './times.js';
import { readPlaces } from './unread.js';

export type Line =
  | { readonly is: 'registered'; readonly rows: readonly ToldApart[] }
  /** The code is to be passed over, registers a supplement or a balance, or the row tells nothing. */
  | { readonly is: 'ignored' | 'supplements' | 'empty' }
  | (Wrong & { readonly is: 'unreadable'; readonly registers: FileIssue['registers'] });

interface Wrong {
  readonly wrong: FileIssueCode;
  readonly field: CsvField | null;
}

/** What of an absence a row would have registered for somebody who is not known. */
export function registersOf(read: Exclude<Line, { readonly is: 'unreadable' }>): FileIssue['registers'] {
  return read.is === 'registered' ? itemAt(read.rows, 0).row.code : 'nothing';
}

const MOST_HOURS_OF_DAY = 24;
const MINUTES_PER_DAY = 1440;

/** What rows of sums are called, where a row of absence has its date. */
const SUMS: readonly string[] = [
  'summa',
  'delsumma',
  'totalsumma',
  'total',
  'totalt',
  'totals',
  'sum',
  'subtotal',
];

/** One thing that a row registers. */
interface Registration {
  readonly code: AbsenceCode;
  /** Undefined: the row's own columns for hours and percent tell. */
  readonly hours: string | undefined;
  /** What the file calls it. */
  readonly name: string;
}

type Codes = Readonly<Record<string, AbsenceCode | 'ignore'>>;

export function readLine(
  cells: readonly string[],
  names: readonly string[],
  columns: Columns,
  line: number,
  decimal: DecimalSign,
  codes: Codes,
): Line {
  const text = (field: CsvField): string => {
    const at = columns[field];
    return at === undefined ? '' : itemAt(cells, at);
  };
  const ofKinds = registrationsOf(cells, names, columns, decimal);
  const found = codeOf(text, columns, ofKinds.length > 0, codes);
  if (isSum(cells, text) && (found === 'none' || found === 'missing' || found === undefined))
    return { is: 'empty' };
  if (found === 'missing') return { is: 'unreadable', wrong: 'missing', field: 'code', registers: null };
  if (found === undefined) return { is: 'unreadable', wrong: 'unknown-code', field: 'code', registers: null };
  const own = isAbsence(found) ? [{ code: found, hours: undefined, name: folded(text('code')) }] : [];
  const registrations: readonly Registration[] = [...own, ...ofKinds];
  if (registrations.length === 0)
    return { is: found === 'none' ? 'empty' : (found as 'ignored' | 'supplements') };

  const when = whenOf(text, registrations.length === 1);
  const rows: ToldApart[] = [];
  for (const registration of registrations) {
    const row = 'wrong' in when ? when : rowOf(registration, when, text, decimal, line);
    if ('wrong' in row) return { is: 'unreadable', ...row, registers: worst(registrations) };
    rows.push({ row, key: keyOf(registration, cells, names, columns) });
  }
  return { is: 'registered', rows };
}

type Text = (field: CsvField) => string;

/** `none` where there is no code and none is needed. */
function codeOf(
  text: Text,
  columns: Columns,
  hasKinds: boolean,
  codes: Codes,
): AbsenceCode | 'ignored' | 'supplements' | 'none' | 'missing' | undefined {
  const given = text('code');
  if (given !== '') return absenceCodeOf(given, codes);
  const tells = (['hours', 'percent', 'starts-at', 'ends-at'] as const).some((field) => text(field) !== '');
  if (columns.code === undefined || hasKinds) return 'none';
  return columns.kinds.length > 0 && !tells ? 'none' : 'missing';
}

function isAbsence(found: string): found is AbsenceCode {
  return found !== 'none' && found !== 'ignored' && found !== 'supplements';
}

/** The hours in columns of their own kind; no hours register nothing. */
function registrationsOf(
  cells: readonly string[],
  names: readonly string[],
  columns: Columns,
  decimal: DecimalSign,
): Registration[] {
  return columns.kinds.flatMap(({ at, code }) => {
    const hours = itemAt(cells, at);
    if (code === 'ignore' || hours === '' || hours === '-') return [];
    const read = readHours(hours, decimal);
    return 'value' in read && read.value === 0 ? [] : [{ code, hours, name: itemAt(names, at) }];
  });
}

/** A row of sums below or between the others: no date, and the word for a sum in any cell. */
function isSum(cells: readonly string[], text: Text): boolean {
  const hasDay = (['date', 'from', 'starts-at'] as const).some((field) => /^\d/.test(text(field)));
  return !hasDay && cells.some((cell) => SUMS.includes(folded(cell)));
}

/** If any of it is sickness, all of the row matters to it. */
function worst(registrations: readonly Registration[]): AbsenceCode {
  const codes = registrations.map(({ code }) => code);
  return codes.includes('sick') ? 'sick' : itemAt(codes, 0);
}

/** By name, so that a table whose columns stand in another order, or that has an empty one more, tells nothing else. */
export function keyOf(
  { name }: Pick<Registration, 'name'>,
  cells: readonly string[],
  names: readonly string[],
  columns: Columns,
): string {
  const read = new Set(readPlaces(columns));
  const unread = cells.flatMap((cell, at) =>
    cell === '' || read.has(at) ? [] : [[names[at], cell].join(' ')],
  );
  return JSON.stringify([name, ...unread.sort()]);
}

/** What columns are called where rows are compared: after their headers, or their places where they have none. */
export function columnNames(header: readonly string[]): string[] {
  return header.map((text, at) => folded(text) || `#${at + 1}`);
}

type When =
  | { readonly date: IsoDate; readonly startsAt?: LocalTime; readonly endsAt?: LocalTime }
  | { readonly from: IsoDate; readonly to: IsoDate | null };

function rowOf(
  { code, hours: ofKind }: Registration,
  when: When,
  text: Text,
  decimal: DecimalSign,
  line: number,
): AbsenceRow | Wrong {
  const hours = optional(ofKind ?? text('hours'), (given) => readHours(given, decimal));
  if ('wrong' in hours) return { ...hours, field: 'hours' };
  const percent = optional(ofKind === undefined ? text('percent') : '', (given) =>
    readPercent(given, decimal),
  );
  if ('wrong' in percent) return { ...percent, field: 'percent' };
  if ('from' in when) return { ...when, code, ...shareOf(hours.value, percent.value), line };
  const { date, startsAt, endsAt } = when;
  if ((hours.value ?? 0) > MOST_HOURS_OF_DAY) return { wrong: 'too-large', field: 'hours' };
  if (startsAt === undefined || endsAt === undefined) {
    return { date, code, ...shareOf(hours.value, percent.value), line };
  }
  const rest = optional(text('break'), (given) => readBreak(given, decimal));
  if ('wrong' in rest) return { ...rest, field: 'break' };
  const minutes = toMinutes(endsAt) - toMinutes(startsAt) - (rest.value ?? 0);
  if (minutes <= 0) return { wrong: 'bad-clock-times', field: 'break' };
  const between = hundredthsOfMinutes(minutes);
  if (percent.value !== undefined) return { wrong: 'percent-with-times', field: 'percent' };
  // A break that is not told may lie between the times, so that the hours are fewer.
  if ((hours.value ?? 0) > between) return { wrong: 'more-hours-than-times', field: 'hours' };
  return { date, code, hours: hours.value ?? between, startsAt, endsAt, line };
}

function shareOf(
  hours: number | undefined,
  percent: number | undefined,
): { hours?: number; percent?: number } {
  return { ...(hours !== undefined && { hours }), ...(percent !== undefined && { percent }) };
}

/**
 * A first day without a last one goes on; a first and a last day that are the same are one day. Times of the clock are
 * those of the only thing that a row registers: of hours worked and missed they would not tell which.
 */
export function whenOf(text: Text, alone: boolean): When | Wrong {
  const hasTimes = text('starts-at') !== '' || text('ends-at') !== '';
  const on = (date: IsoDate): When | Wrong => (hasTimes && alone ? clockTimes(text, date) : { date });
  if (text('date') !== '') {
    if (text('from') !== '' || text('to') !== '') return { wrong: 'several-dates', field: 'from' };
    const date = readDate(text('date'));
    return 'wrong' in date ? { ...date, field: 'date' } : on(date.value);
  }
  if (text('from') === '') {
    if (text('to') !== '') return { wrong: 'missing', field: 'from' };
    return hasTimes ? clockTimes(text, undefined) : { wrong: 'missing', field: 'date' };
  }
  const from = readDate(text('from'));
  if ('wrong' in from) return { ...from, field: 'from' };
  const to: Read<IsoDate | null> = text('to') === '' ? { value: null } : readDate(text('to'));
  if ('wrong' in to) return { ...to, field: 'to' };
  if (to.value === from.value) return on(from.value);
  if (to.value !== null && to.value < from.value) return { wrong: 'reversed', field: 'to' };
  // Of several days they would be times of the first and the last alone.
  return hasTimes ? { wrong: 'several-dates', field: 'starts-at' } : { from: from.value, to: to.value };
}

/** An end before the start, without a date of its own, is the next day's. */
function clockTimes(text: Text, date: IsoDate | undefined): When | Wrong {
  if (text('starts-at') === '') return { wrong: 'missing', field: 'starts-at' };
  if (text('ends-at') === '') return { wrong: 'missing', field: 'ends-at' };
  const startsAt = readClockTime(text('starts-at'), date);
  if ('wrong' in startsAt) return { ...startsAt, field: 'starts-at' };
  const day = startsAt.value.slice(0, 10);
  if (date !== undefined && day !== date) return { wrong: 'several-dates', field: 'starts-at' };
  const read = readClockTime(text('ends-at'), day);
  if ('wrong' in read) return { ...read, field: 'ends-at' };
  const isLater = read.value >= startsAt.value || hasDate(text('ends-at'));
  const endsAt = isLater ? read.value : `${toIso(addDays(toDay(day), 1))}${read.value.slice(day.length)}`;
  const minutes = toMinutes(endsAt) - toMinutes(startsAt.value);
  if (minutes <= 0 || minutes > MINUTES_PER_DAY) return { wrong: 'bad-clock-times', field: 'ends-at' };
  return { date: day, startsAt: startsAt.value, endsAt };
}

function optional<T>(text: string, read: (text: string) => Read<T>): Read<T | undefined> {
  return text === '' ? { value: undefined } : read(text);
}
