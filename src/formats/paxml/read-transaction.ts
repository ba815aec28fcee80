/** One time transaction: its fields as texts, and what they say together. */
import type { AbsenceCode, AbsenceRow } from '../rows/absence-row.js';
import type { FileField, FileIssue, FileIssueCode } from '../file/file-issue.js';
import type { LocalTime } from '../../time/local-time.js';
import {
  hundredthsOfMinutes,
  readBreak,
  readHours,
  readPercent,
  readXmlDate,
  type Read,
} from '../file/values.js';
import type { SupplementRow } from '../rows/supplement-row.js';
import { following, isShift, readTime, readTimeOf } from './clock.js';
import { paxmlCodeEntry, type PaxmlKind } from './codes.js';
import { hoursBetween, minutesBetween, rowOf, supplementOf, type PaxmlTransaction } from './transaction.js';

export type TransactionFields = Readonly<Partial<Record<FileField, string>>>;

export type FoundTransaction =
  | {
      readonly transaction: PaxmlTransaction;
      readonly row: AbsenceRow | null;
      /** Pay for unsocial hours; null for everything else. */
      readonly supplement: SupplementRow | null;
      /** Why there is no row. */
      readonly leftOut: LeftOut | null;
    }
  | (Wrong & { readonly registers: FileIssue['registers'] });

/** Why a transaction makes no row: its code is to be passed over, or registers a supplement or a balance of time. */
export type LeftOut = 'ignored' | 'supplement';

export interface Wrong {
  readonly wrong: FileIssueCode;
  readonly field: FileField;
}

const MOST_HOURS_OF_DAY = 24;

export function readTransaction(
  fields: TransactionFields,
  line: number,
  codes: Readonly<Record<string, AbsenceCode | 'ignore'>>,
  repeated: FileField | undefined,
): FoundTransaction {
  const code = fields.code ?? '';
  if (code === '') return { wrong: 'missing', field: 'code', registers: null };
  const kind = Object.hasOwn(codes, code) ? codes[code] : paxmlCodeEntry(code)?.kind;
  if (kind === undefined) return { wrong: 'unknown-code', field: 'code', registers: null };
  const registers = isAbsence(kind) ? kind : 'nothing';
  // A code that stands twice is not known.
  if (repeated !== undefined) {
    return { wrong: 'duplicate-field', field: repeated, registers: repeated === 'code' ? null : registers };
  }
  const when = readWhen(fields);
  if ('wrong' in when) return { ...when, registers };
  const transaction: PaxmlTransaction = { code, ...when };
  return isAbsence(kind)
    ? { transaction, row: rowOf(transaction, kind, line), supplement: null, leftOut: null }
    : {
        transaction,
        row: null,
        supplement: kind === 'ignore' ? null : supplementOf(transaction, line),
        leftOut: kind === 'ignore' ? 'ignored' : 'supplement',
      };
}

function isAbsence(kind: PaxmlKind | 'ignore'): kind is AbsenceCode {
  return kind !== 'supplement' && kind !== 'balance' && kind !== 'ignore';
}

type When<T = PaxmlTransaction> = T extends unknown ? Omit<T, 'code'> : never;

function readWhen(fields: TransactionFields): When | Wrong {
  const [from, date] = [textOf(fields, 'from'), textOf(fields, 'date')];
  if (from !== undefined) return readRange(fields, from);
  if (textOf(fields, 'to') !== undefined) {
    return date === undefined ? { wrong: 'missing', field: 'from' } : { wrong: 'several-dates', field: 'to' };
  }
  if (textOf(fields, 'starts-at') !== undefined || textOf(fields, 'ends-at') !== undefined) {
    return readClock(fields);
  }
  return date === undefined ? { wrong: 'missing', field: 'date' } : readDay(fields, date);
}

function readDay(fields: TransactionFields, on: string): When | Wrong {
  const date = readXmlDate(on);
  if ('wrong' in date) return { ...date, field: 'date' };
  const share = readShare(fields);
  if ('wrong' in share) return share;
  if ((share.hours ?? 0) > MOST_HOURS_OF_DAY) return { wrong: 'too-large', field: 'hours' };
  const { hours, percent } = share;
  if (percent !== undefined) return { date: date.value, ...share };
  return hours === undefined ? { date: date.value } : { date: date.value, hours };
}

function readRange(fields: TransactionFields, begins: string): When | Wrong {
  if (textOf(fields, 'date') !== undefined) return { wrong: 'several-dates', field: 'from' };
  if (textOf(fields, 'starts-at') !== undefined) return { wrong: 'several-dates', field: 'starts-at' };
  const from = readXmlDate(begins);
  if ('wrong' in from) return { ...from, field: 'from' };
  const ends = textOf(fields, 'to');
  const to = ends === undefined ? { value: null } : readXmlDate(ends);
  if ('wrong' in to) return { ...to, field: 'to' };
  if (to.value !== null && to.value < from.value) return { wrong: 'reversed', field: 'to' };
  const share = readShare(fields);
  return 'wrong' in share ? share : { from: from.value, to: to.value, ...share };
}

/** A date beside the times is the day on which they begin. Hours may be fewer than lie between them: a break is in it. */
function readClock(fields: TransactionFields): When | Wrong {
  const on = textOf(fields, 'date');
  const date = on === undefined ? undefined : readXmlDate(on);
  if (date !== undefined && 'wrong' in date) return { ...date, field: 'date' };
  const read = (text: string): Read<LocalTime> =>
    date === undefined ? readTime(text) : readTimeOf(date.value, text);
  const begin = textOf(fields, 'starts-at');
  if (begin === undefined) return { wrong: 'missing', field: 'starts-at' };
  const startsAt = read(begin);
  if ('wrong' in startsAt) return { ...startsAt, field: 'starts-at' };
  if (date !== undefined && !startsAt.value.startsWith(date.value)) {
    return { wrong: 'several-dates', field: 'starts-at' };
  }
  const end = textOf(fields, 'ends-at');
  if (end === undefined) return { wrong: 'missing', field: 'ends-at' };
  const ends = read(end);
  if ('wrong' in ends) return { ...ends, field: 'ends-at' };
  const isAlone = !end.includes('T');
  const endsAt = { value: isAlone ? following(startsAt.value, ends.value) : ends.value };
  if (!isShift(startsAt.value, endsAt.value)) return { wrong: 'bad-clock-times', field: 'ends-at' };
  const share = readShare(fields);
  if ('wrong' in share) return share;
  if (share.percent !== undefined) return { wrong: 'percent-with-times', field: 'percent' };
  const times = { startsAt: startsAt.value, endsAt: endsAt.value };
  const pause = textOf(fields, 'break');
  const rest = pause === undefined ? { value: 0 } : readBreak(pause, 'either');
  if ('wrong' in rest) return { ...rest, field: 'break' };
  const whole = hoursBetween(times.startsAt, times.endsAt);
  const between = hundredthsOfMinutes(minutesBetween(times.startsAt, times.endsAt) - rest.value);
  if (between <= 0) return { wrong: 'bad-clock-times', field: 'break' };
  if ((share.hours ?? 0) > between) return { wrong: 'more-hours-than-times', field: 'hours' };
  const hours = share.hours ?? between;
  return hours === whole ? times : { ...times, hours };
}

function readShare(
  fields: TransactionFields,
): { readonly hours?: number; readonly percent?: number } | Wrong {
  const [ofHours, ofPercent] = [textOf(fields, 'hours'), textOf(fields, 'percent')];
  const hours = ofHours === undefined ? undefined : readHours(ofHours, 'either');
  if (hours !== undefined && 'wrong' in hours) return { ...hours, field: 'hours' };
  const percent = ofPercent === undefined ? undefined : readPercent(ofPercent, 'either');
  if (percent !== undefined && 'wrong' in percent) return { ...percent, field: 'percent' };
  if (percent === undefined) return hours === undefined ? {} : { hours: hours.value };
  return hours === undefined ? { percent: percent.value } : { hours: hours.value, percent: percent.value };
}

/** An empty element says as little as none. */
function textOf(fields: TransactionFields, field: FileField): string | undefined {
  return fields[field] === '' ? undefined : fields[field];
}
