/** Writing PAXml 2.0 and 2.2: time transactions and schedules. */
import { minutesOfBreaks } from '../../case/facts/scheduled-hours.js';
import type { ClockShift, Shift, ShiftSchedule } from '../../case/given/schedule.js';
import { toMinutes } from '../../time/local-time.js';
import type { IsoDate } from '../../time/day.js';
import { encoded } from '../file/text-encoding.js';
import type { PaxmlVersion } from './codes.js';
import type { PaxmlTransaction } from './transaction.js';

export interface PaxmlWriteInput {
  readonly version: PaxmlVersion;
  /** Absent: `utf-8`. */
  readonly encoding?: 'utf-8' | 'iso-8859-1';
  readonly employees: readonly PaxmlWriteEmployee[];
}

export interface PaxmlWriteEmployee {
  /** The number of the employment: at most nine digits and three letters, and `-`, `_`, `.`. */
  readonly employee: string;
  /** With codes of the format; hours only on single days, and not together with percent. */
  readonly transactions: readonly PaxmlTransaction[];
  readonly schedule?: ShiftSchedule;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * The bytes of a file, in the order of the input; the shifts of a schedule in order of time. What has been written is
 * read again as the same transactions, and written again as the same bytes.
 *
 * A shift with a break is written as its hours, since the format has no breaks. The first and the last day that a
 * schedule is complete for are written as days without hours.
 *
 * @throws InvalidInput on codes that the version lacks, hours of a range, employees whose number could be a name or a
 * personal number
 * @example
 * import { writePaxml } from 'sjukregler/formats';
 *
 * const bytes = writePaxml({
 *   version: '2.0',
 *   employees: [{ employee: '101', transactions: [{ code: 'SJK_KAR', date: '2026-03-02', hours: 8 }] }],
 * });
 * new TextDecoder().decode(bytes).split('\n')[7]; //=> '    <tidtrans anstid="101">'
 */
export function writePaxml({ version, encoding = 'utf-8', employees }: PaxmlWriteInput): Uint8Array {
  const transactions = employees.flatMap(({ employee, transactions }) =>
    transactions.flatMap((transaction) => [
      `    <tidtrans anstid="${employee}">`,
      ...elementsOf(transaction).map(([name, value]) => `      <${name}>${value}</${name}>`),
      '    </tidtrans>',
    ]),
  );
  const schedules = employees.flatMap(({ employee, schedule }) =>
    schedule === undefined
      ? []
      : [`    <schema anstid="${employee}">`, ...daysOf(schedule).map(dayElement), '    </schema>'],
  );
  const lines = [
    `<?xml version="1.0" encoding="${encoding === 'utf-8' ? 'UTF-8' : 'ISO-8859-1'}"?>`,
    `<paxml xmlns:xsi="${XSI}" xsi:noNamespaceSchemaLocation="http://www.paxml.se/${version}/paxml.xsd">`,
    '  <header>',
    '    <format>LÖNIN</format>',
    `    <version>${version}</version>`,
    '  </header>',
    ...section('tidtransaktioner', transactions),
    ...section('schematransaktioner', schedules),
    '</paxml>',
  ];
  return encoded(`${lines.join('\n')}\n`, encoding === 'utf-8' ? 'utf-8' : 'windows-1252');
}

/** The format has no empty sections. */
function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  <${name}>`, ...lines, `  </${name}>`];
}

function elementsOf(transaction: PaxmlTransaction): (readonly [string, string | number])[] {
  const code = ['tidkod', transaction.code] as const;
  if ('startsAt' in transaction) {
    return [code, ['starttid', `${transaction.startsAt}:00`], ['sluttid', `${transaction.endsAt}:00`]];
  }
  const { hours, percent } = transaction;
  return [
    code,
    ...('date' in transaction ? [['datum', transaction.date] as const] : []),
    ...('from' in transaction ? [['datumfrom', transaction.from] as const] : []),
    ...('from' in transaction && transaction.to !== null ? [['datumtom', transaction.to] as const] : []),
    ...(hours === undefined ? [] : [['timmar', hours] as const]),
    ...(percent === undefined ? [] : [['omfattning', percent] as const]),
  ];
}

type Day = ClockShift | { readonly date: IsoDate; readonly hours: number };

const HUNDREDTHS = 100;
const MINUTES_PER_HOUR = 60;

function daysOf({ shifts, from, to }: ShiftSchedule): Day[] {
  const byDate = new Map<IsoDate, Shift[]>();
  for (const shift of shifts) {
    const date = dateOf(shift);
    byDate.set(date, [...(byDate.get(date) ?? []), shift]);
  }
  for (const end of [from, to]) {
    if (end !== undefined && !byDate.has(end)) byDate.set(end, [{ date: end, hours: 0 }]);
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, ofDay]): Day[] =>
      ofDay.every(isPlain) ? inOrder(ofDay) : [{ date, hours: sum(ofDay) }],
    );
}

function dateOf(shift: Shift): IsoDate {
  return 'date' in shift ? shift.date : shift.from.slice(0, 10);
}

/** Whether the times say everything. */
function isPlain(shift: Shift): shift is ClockShift {
  return 'from' in shift && minutesOfBreaks(shift) === 0;
}

function inOrder(shifts: readonly ClockShift[]): ClockShift[] {
  return [...shifts].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function sum(shifts: readonly Shift[]): number {
  const hours = shifts.reduce((total, shift) => total + hoursOf(shift), 0);
  return Math.round(hours * HUNDREDTHS) / HUNDREDTHS;
}

function hoursOf(shift: Shift): number {
  if ('hours' in shift) return shift.hours;
  return (toMinutes(shift.to) - toMinutes(shift.from) - minutesOfBreaks(shift)) / MINUTES_PER_HOUR;
}

/** The schema of the format has times of the clock without a date: a shift that ends past midnight ends earlier. */
function dayElement(day: Day): string {
  if ('hours' in day) return `      <dag datum="${day.date}" timmar="${day.hours}"/>`;
  const date = day.from.slice(0, 10);
  return `      <dag datum="${date}" starttid="${day.from.slice(11)}:00" sluttid="${day.to.slice(11)}:00"/>`;
}
