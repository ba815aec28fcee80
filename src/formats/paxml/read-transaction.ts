/** One time transaction: its fields as texts, and what they say together. */
import type { AbsenceCode, AbsenceRow } from '../absence-row.js';
import type { FileField, FileIssueCode } from '../file-issue.js';
import { readDate, readHours, readPercent } from '../values.js';
import { isShift, readTime } from './clock.js';
import { paxmlCodeEntry, type PaxmlKind } from './codes.js';
import { rowOf, type PaxmlTransaction } from './transaction.js';

export type TransactionFields = Readonly<Partial<Record<FileField, string>>>;

export type FoundTransaction =
  { readonly transaction: PaxmlTransaction; readonly row: AbsenceRow | null } | Wrong;

export interface Wrong {
  readonly wrong: FileIssueCode;
  readonly field: FileField;
}

const MOST_HOURS_OF_DAY = 24;

export function readTransaction(
  fields: TransactionFields,
  line: number,
  codes: Readonly<Record<string, AbsenceCode | 'ignore'>>,
): FoundTransaction {
  const code = fields.code ?? '';
  if (code === '') return { wrong: 'missing', field: 'code' };
  const kind = Object.hasOwn(codes, code) ? codes[code] : paxmlCodeEntry(code)?.kind;
  if (kind === undefined) return { wrong: 'unknown-code', field: 'code' };
  const when = readWhen(fields);
  if ('wrong' in when) return when;
  const transaction = { code, ...when } as PaxmlTransaction;
  return { transaction, row: isAbsence(kind) ? rowOf(transaction, kind, line) : null };
}

function isAbsence(kind: PaxmlKind | 'ignore'): kind is AbsenceCode {
  return kind !== 'supplement' && kind !== 'balance' && kind !== 'ignore';
}

type When<T = PaxmlTransaction> = T extends unknown ? Omit<T, 'code'> : never;

function readWhen(fields: TransactionFields): When | Wrong {
  const given = (['date', 'from', 'starts-at'] as const).filter((field) => has(fields, field));
  if (given.length > 1) return { wrong: 'several-dates', field: given[1] as FileField };
  if (given.length === 0) return { wrong: 'missing', field: has(fields, 'to') ? 'from' : 'date' };
  switch (given[0] as 'date' | 'from' | 'starts-at') {
    case 'date':
      return readDay(fields);
    case 'from':
      return readRange(fields);
    case 'starts-at':
      return readClock(fields);
  }
}

function readDay(fields: TransactionFields): When | Wrong {
  if (has(fields, 'to')) return { wrong: 'several-dates', field: 'to' };
  const date = readDate(fields.date as string);
  if ('wrong' in date) return { ...date, field: 'date' };
  const share = readShare(fields);
  if ('wrong' in share) return share;
  if ((share.hours ?? 0) > MOST_HOURS_OF_DAY) return { wrong: 'too-large', field: 'hours' };
  return { date: date.value, ...share };
}

function readRange(fields: TransactionFields): When | Wrong {
  const from = readDate(fields.from as string);
  if ('wrong' in from) return { ...from, field: 'from' };
  const to = has(fields, 'to') ? readDate(fields.to as string) : { value: null };
  if ('wrong' in to) return { ...to, field: 'to' };
  if (to.value !== null && to.value < from.value) return { wrong: 'reversed', field: 'to' };
  const share = readShare(fields);
  return 'wrong' in share ? share : { from: from.value, to: to.value, ...share };
}

/** Hours and percent of a clock transaction say nothing more: the format leaves them out there. */
function readClock(fields: TransactionFields): When | Wrong {
  const startsAt = readTime(fields['starts-at'] as string);
  if ('wrong' in startsAt) return { ...startsAt, field: 'starts-at' };
  if (!has(fields, 'ends-at')) return { wrong: 'missing', field: 'ends-at' };
  const endsAt = readTime(fields['ends-at'] as string);
  if ('wrong' in endsAt) return { ...endsAt, field: 'ends-at' };
  if (!isShift(startsAt.value, endsAt.value)) return { wrong: 'bad-clock-times', field: 'ends-at' };
  return { startsAt: startsAt.value, endsAt: endsAt.value };
}

function readShare(
  fields: TransactionFields,
): { readonly hours?: number; readonly percent?: number } | Wrong {
  const hours = has(fields, 'hours') ? readHours(fields.hours as string, 'either') : undefined;
  if (hours !== undefined && 'wrong' in hours) return { ...hours, field: 'hours' };
  const percent = has(fields, 'percent') ? readPercent(fields.percent as string, 'either') : undefined;
  if (percent !== undefined && 'wrong' in percent) return { ...percent, field: 'percent' };
  return {
    ...(hours !== undefined && { hours: hours.value }),
    ...(percent !== undefined && { percent: percent.value }),
  };
}

/** An empty element says as little as none. */
function has(fields: TransactionFields, field: FileField): boolean {
  return (fields[field] ?? '') !== '';
}
