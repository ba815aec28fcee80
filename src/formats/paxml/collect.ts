/** The records of a file gathered by employee. */
import type { Shift, ShiftSchedule } from '../../case/given/schedule.js';
import type { AbsenceFile, FileEmployee, RowCounts, UnreadPlace } from '../file/absence-file.js';
import type { FileIssue } from '../file/file-issue.js';
import { Unread, withParts, type ToldApart } from '../rows/parts.js';
import type { SupplementRow } from '../rows/supplement-row.js';
import type { IsoDate } from '../../time/day.js';
import type { FoundShift } from './read-shift.js';
import type { PaxmlVersion } from './codes.js';
import { paxmlReader, type PaxmlOptions, type PaxmlRecord } from './read.js';
import type { PaxmlTransaction } from './transaction.js';

export interface PaxmlEmployee extends FileEmployee {
  /** All time transactions, those included that register no absence and no work. In the order of the file. */
  readonly transactions: readonly PaxmlTransaction[];
}

export interface PaxmlFile extends AbsenceFile {
  readonly version: PaxmlVersion;
  readonly employees: readonly PaxmlEmployee[];
}

export interface PaxmlCollector {
  readonly add: (record: PaxmlRecord) => void;
  /** What has been gathered, once every record is there. */
  readonly file: () => PaxmlFile;
}

const HUNDREDTHS = 100;

interface Gathered {
  readonly rows: ToldApart[];
  readonly supplements: ToldApart<SupplementRow>[];
  readonly transactions: PaxmlTransaction[];
  readonly shifts: Map<IsoDate, FoundShift[]>;
}

/** Gathers the records of {@link streamPaxml}. With `only`, the rows of the other employees are not kept. */
export function paxmlCollector(only?: string): PaxmlCollector {
  const byEmployee = new Map<string, Gathered>();
  const issues: FileIssue[] = [];
  let version: PaxmlVersion | undefined;

  const of = (employee: string): Gathered => {
    const known = byEmployee.get(employee);
    if (known !== undefined) return known;
    const gathered = {
      rows: [],
      supplements: [],
      transactions: [],
      shifts: new Map<IsoDate, FoundShift[]>(),
    };
    byEmployee.set(employee, gathered);
    return gathered;
  };

  const left = { registered: 0, ignored: 0, supplements: 0, unreadable: 0 };
  const unread: UnreadPlace[] = [];

  const addTransaction = ({
    employee,
    transaction,
    row,
    supplement,
    leftOut,
    unread: key,
  }: TransactionRecord): void => {
    left[leftOut === null ? 'registered' : COUNTED[leftOut]] += 1;
    if (only !== undefined && employee !== only) {
      of(employee);
      return;
    }
    const { transactions, rows, supplements } = of(employee);
    transactions.push(transaction);
    if (row !== null) rows.push({ row, key: Unread.keyOf(key) });
    if (supplement !== null) supplements.push({ row: supplement, key: Unread.keyOf(key) });
  };
  const addIssue = (issue: FileIssue): void => {
    if (only === undefined || issue.employee === null || issue.employee === only) issues.push(issue);
  };

  return {
    add: (record) => {
      switch (record.kind) {
        case 'version':
          ({ version } = record);
          return;
        case 'unread': {
          const { kind, ...place } = record;
          unread.push(place);
          return;
        }
        case 'issue': {
          const { kind, of: part, ...issue } = record;
          if (part === 'transaction') left.unreadable += 1;
          addIssue(issue);
          return;
        }
        case 'transaction':
          addTransaction(record);
          return;
        case 'shift': {
          const { employee, line, file } = record;
          const { shifts } = of(employee);
          if ((only !== undefined && employee !== only) || addShift(shifts, record)) return;
          addIssue({
            code: 'duplicate-day',
            line,
            ...(file !== undefined && { file }),
            field: 'date',
            employee,
            registers: null,
          });
        }
      }
    },
    file: () => ({
      version: version as PaxmlVersion,
      employees: [...byEmployee].map(([employee, { rows, supplements, transactions, shifts }]) => ({
        employee,
        rows: withParts(rows),
        transactions,
        ...(supplements.length > 0 && { supplements: withParts(supplements) }),
        ...(shifts.size > 0 && { schedule: scheduleOf(shifts) }),
      })),
      issues,
      unread,
      counts: countsOf(left),
    }),
  };
}

type TransactionRecord = Extract<PaxmlRecord, { readonly kind: 'transaction' }>;

const COUNTED = { ignored: 'ignored', supplement: 'supplements' } as const;

function countsOf(left: Omit<RowCounts, 'rows' | 'empty'>): RowCounts {
  const rows = left.registered + left.ignored + left.supplements + left.unreadable;
  return { rows, ...left, empty: 0 };
}

/** A shift that stands twice counts once; what tells a day's hours in two ways contradicts itself. */
function addShift(shifts: Map<IsoDate, FoundShift[]>, found: FoundShift): boolean {
  const known = shifts.get(found.date) ?? [];
  shifts.set(found.date, known);
  const same = known.find(({ beginsAt }) => beginsAt === found.beginsAt);
  if (same !== undefined) return JSON.stringify(same.shift) === JSON.stringify(found.shift);
  if (known.some(({ shift, beginsAt }) => beginsAt === null || 'hours' in shift !== 'hours' in found.shift)) {
    return false;
  }
  if (found.beginsAt === null && known.length > 0) return false;
  known.push(found);
  return true;
}

function scheduleOf(shifts: ReadonlyMap<IsoDate, readonly FoundShift[]>): ShiftSchedule {
  return { shifts: [...shifts].flatMap(([date, parts]) => shiftsOf(date, parts)) };
}

/** Parts of a day with hours are one shift with their sum; those with times stand as they are. */
function shiftsOf(date: IsoDate, parts: readonly FoundShift[]): Shift[] {
  const sum = parts.reduce((hundredths, { shift }) => hundredths + hundredthsOf(shift), 0);
  return parts.some(({ shift }) => 'hours' in shift)
    ? [{ date, hours: sum / HUNDREDTHS }]
    : parts.map(({ shift }) => shift);
}

function hundredthsOf(shift: Shift): number {
  return 'hours' in shift ? Math.round(shift.hours * HUNDREDTHS) : 0;
}

/**
 * A whole file at once. For files of many megabytes see {@link streamPaxml}.
 *
 * @throws InvalidFile where the file cannot be read
 * @example
 * import { readPaxml } from 'sjukregler/formats';
 *
 * const file = readPaxml(
 *   new TextEncoder().encode(`<paxml><header><version>2.2</version></header><tidtransaktioner>
 *     <tidtrans persnr="198001019999">
 *       <tidkod>SJK</tidkod><datumfrom>2026-03-02</datumfrom><datumtom>2026-03-05</datumtom>
 *     </tidtrans>
 *   </tidtransaktioner></paxml>`),
 * );
 * file.employees[0]?.employee; //=> 'e1'
 * file.employees[0]?.rows; //=> [{ from: '2026-03-02', to: '2026-03-05', code: 'sick', line: 2 }]
 */
export function readPaxml(bytes: Uint8Array, options: PaxmlOptions = {}): PaxmlFile {
  const collector = paxmlCollector();
  const reader = paxmlReader(collector.add, options);
  reader.write(bytes);
  reader.end();
  return collector.file();
}
