/**
 * Several files of one system as one history: month by month, or exports that overlap. Employees have the same
 * references in all of them, and rows are told apart over all of them.
 */
import type { IsoDate } from '../time/day.js';
import type { AbsenceFile, RowCounts } from './file/absence-file.js';
import type { AbsenceRow } from './rows/absence-row.js';
import { tableEmployees, tableOf } from './csv/read.js';
import type { SupplementRow } from './rows/supplement-row.js';
import type { FileMapping } from './file/file-mapping.js';
import { InvalidFile } from './file/invalid-file.js';
import { readOf, Unread, type ToldApart } from './rows/parts.js';
import { paxmlCollector } from './paxml/collect.js';
import { people } from './paxml/people.js';
import { paxmlReaderOf, type PaxmlRecord } from './paxml/read.js';
import { pseudonyms } from './file/pseudonyms.js';

/** What stands in a file, in pieces. */
export type FileSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export interface FileHistory extends AbsenceFile {
  readonly files: number;
  /** Rows that are equal in every field to one of an earlier file: they count once. */
  readonly copies: number;
  /** The first day that any row or shift tells of, whoever it belongs to; null where there is none. */
  readonly firstDay: IsoDate | null;
  /** The first day of which a row of work or a shift tells; null where there is none. */
  readonly firstWorkDay: IsoDate | null;
}

export interface SeveralFilesOptions extends FileMapping {
  /** Only the rows of this employee are kept, of files whose size may be large. Absent: those of everybody. */
  readonly only?: string;
}

/**
 * Reads PAXml files as one history. Schedules are put together; a day that is told in two ways is told. With several
 * files everything that names a line names the file too.
 *
 * @throws InvalidFile where one of them cannot be read
 * @example
 * import { readPaxmlFiles } from 'sjukregler/formats';
 *
 * const month = (from: string, to: string): Uint8Array[] => [
 *   new TextEncoder().encode(`<paxml><header><version>2.0</version></header><tidtransaktioner>
 *     <tidtrans anstid="101">
 *       <tidkod>SJK</tidkod><datumfrom>${from}</datumfrom><datumtom>${to}</datumtom>
 *     </tidtrans>
 *   </tidtransaktioner></paxml>`),
 * ];
 * const history = await readPaxmlFiles([month('2026-08-28', '2026-08-31'), month('2026-09-01', '2026-09-14')]);
 * history.employees[0]?.rows.length; //=> 2
 * history.employees[0]?.rows[1]; //=> { from: '2026-09-01', to: '2026-09-14', code: 'sick', line: 2, file: 2 }
 */
export async function readPaxmlFiles(
  sources: readonly FileSource[],
  { only, ...mapping }: SeveralFilesOptions = {},
): Promise<FileHistory> {
  const everybody = people();
  const collector = paxmlCollector(only);
  const copies = new Copies();
  const days = new FirstDays();
  await oneByOne(sources, async (source, file) => {
    copies.nextFile();
    const reader = paxmlReaderOf(
      everybody,
      (record) => {
        days.addRecord(record);
        const placed = placedIn(record, file);
        const row = placed.kind === 'transaction' ? (placed.row ?? placed.supplement) : null;
        if (placed.kind === 'transaction' && row !== null) {
          const isKept = only === undefined || placed.employee === only;
          const told = { row, key: Unread.keyOf(placed.unread) };
          if (isKept && file !== undefined && copies.isCopy(placed.employee, told)) return;
        }
        collector.add(placed);
      },
      mapping,
    );
    for await (const bytes of source) reader.write(bytes);
    reader.end();
  });
  const { version, ...history } = collector.file();
  return { ...history, ...days.found(), files: sources.length, copies: copies.count };
}

/**
 * Reads tables as one history; see {@link readPaxmlFiles}.
 *
 * @throws InvalidFile where one of them cannot be read
 * @example
 * import { readCsvFiles } from 'sjukregler/formats';
 *
 * const table = (rows: string): Uint8Array[] => [new TextEncoder().encode(`anst.nr;datum;kod;timmar\n${rows}`)];
 * const history = await readCsvFiles([
 *   table('7;2026-03-31;sjuk;8\n7;2026-04-01;sjuk;8\n'),
 *   table('7;2026-04-01;sjuk;8\n7;2026-04-02;sjuk;8\n'),
 * ]);
 * history.employees[0]?.rows.length; //=> 3
 * history.copies; //=> 1
 */
export async function readCsvFiles(
  sources: readonly FileSource[],
  { only, ...mapping }: SeveralFilesOptions = {},
): Promise<FileHistory> {
  const references = pseudonyms();
  const byEmployee = new Map<string, ToldApart[]>();
  const supplementsOf = new Map<string, ToldApart<SupplementRow>[]>();
  const copies = new Copies();
  const days = new FirstDays();
  const found: Pick<AbsenceFile, 'issues' | 'unread' | 'counts'>[] = [];
  await oneByOne(sources, async (source, file) => {
    copies.nextFile();
    const { employees, supplements, issues, unread, counts } = tableOf(
      await bytesOf(source),
      mapping,
      references,
    );
    for (const [employee, told] of employees) {
      for (const { row } of told) days.addRow(row);
      const kept = file === undefined ? told : told.filter((one) => !copies.isCopy(employee, one));
      const known = byEmployee.get(employee) ?? [];
      byEmployee.set(employee, known);
      if (only === undefined || employee === only) {
        known.push(...kept.map(({ row, key }) => ({ row: inFile(row, file), key })));
      }
    }
    for (const [employee, told] of supplements) {
      const kept = file === undefined ? told : told.filter((one) => !copies.isCopy(employee, one));
      if (only !== undefined && employee !== only) continue;
      const known = supplementsOf.get(employee) ?? [];
      supplementsOf.set(employee, known);
      known.push(...kept.map(({ row, key }) => ({ row: inFile(row, file), key })));
    }
    found.push({
      issues: issues.map((issue) => inFile(issue, file)),
      unread: unread.map((place) => inFile(place, file)),
      counts,
    });
  });
  return {
    employees: tableEmployees(byEmployee, supplementsOf),
    issues: found.flatMap(({ issues }) => issues),
    unread: found.flatMap(({ unread }) => unread),
    counts: found.map(({ counts }) => counts).reduce(plus),
    ...days.found(),
    files: sources.length,
    copies: copies.count,
  };
}

/** In order, so that of several wrong files the first is told. Files are numbered only where there are several. */
async function oneByOne(
  sources: readonly FileSource[],
  read: (source: FileSource, file: number | undefined) => Promise<void>,
): Promise<void> {
  for (const [i, source] of sources.entries()) {
    const file = sources.length > 1 ? i + 1 : undefined;
    try {
      await read(source, file);
    } catch (error) {
      if (file === undefined || !(error instanceof InvalidFile)) throw error;
      throw Object.assign(error, { file });
    }
  }
}

async function bytesOf(source: FileSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function inFile<T extends object>(placed: T, file: number | undefined): T {
  return file === undefined ? placed : { ...placed, file };
}

function placedIn(record: PaxmlRecord, file: number | undefined): PaxmlRecord {
  if (file === undefined) return record;
  if (record.kind !== 'transaction') return inFile(record, file);
  const { row, supplement } = record;
  return { ...record, row: row && inFile(row, file), supplement: supplement && inFile(supplement, file) };
}

function plus(a: RowCounts, b: RowCounts): RowCounts {
  return {
    rows: a.rows + b.rows,
    registered: a.registered + b.registered,
    ignored: a.ignored + b.ignored,
    supplements: a.supplements + b.supplements,
    empty: a.empty + b.empty,
    unreadable: a.unreadable + b.unreadable,
  };
}

/**
 * Rows that an earlier file has too: exports that overlap. A row that one file has twice counts twice, however many
 * files have it; that it stands twice is for whoever looks at the rows to judge.
 */
class Copies {
  count = 0;
  private readonly before = new Map<string, number>();
  private here = new Map<string, number>();

  nextFile(): void {
    for (const [key, times] of this.here) this.before.set(key, Math.max(times, this.before.get(key) ?? 0));
    this.here = new Map();
  }

  isCopy(employee: string, { row, key }: ToldApart<AbsenceRow | SupplementRow>): boolean {
    const all = JSON.stringify([employee, readOf(row), key]);
    const times = (this.here.get(all) ?? 0) + 1;
    this.here.set(all, times);
    const isCopy = times <= (this.before.get(all) ?? 0);
    if (isCopy) this.count += 1;
    return isCopy;
  }
}

/** Since when the files tell of anything, and of work. */
class FirstDays {
  private day: IsoDate | null = null;
  private workDay: IsoDate | null = null;

  addRecord(record: PaxmlRecord): void {
    if (record.kind === 'transaction' && record.row !== null) this.addRow(record.row);
    if (record.kind === 'shift') this.add(record.date, true);
  }

  addRow(row: AbsenceRow): void {
    this.add('date' in row ? row.date : row.from, row.code === 'work');
  }

  found(): Pick<FileHistory, 'firstDay' | 'firstWorkDay'> {
    return { firstDay: this.day, firstWorkDay: this.workDay };
  }

  private add(date: IsoDate, isWork: boolean): void {
    this.day = earliest(this.day, date);
    if (isWork) this.workDay = earliest(this.workDay, date);
  }
}

function earliest(known: IsoDate | null, date: IsoDate): IsoDate {
  return known === null || date < known ? date : known;
}
