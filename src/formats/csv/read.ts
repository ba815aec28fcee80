/** Reading rows of absence from CSV files, as Swedish offices export them and as analysts write them. */
import type { SupplementRow } from '../rows/supplement-row.js';
import { readSupplements, supplementColumns } from './read-supplements.js';
import type { AbsenceFile, FileEmployee, RowCounts } from '../file/absence-file.js';
import { itemAt } from '../../time/lists.js';
import type { FileIssue } from '../file/file-issue.js';
import type { FileMapping } from '../file/file-mapping.js';
import { InvalidFile, type InvalidFileCode } from '../file/invalid-file.js';
import { isTellable } from '../file/names.js';
import { withParts, type ToldApart } from '../rows/parts.js';
import { MOST_EMPLOYEES, pseudonyms, type Pseudonyms } from '../file/pseudonyms.js';
import type { DecimalSign } from '../file/values.js';
import { columnsOf, fieldNamed, namesPerson, type Columns, type CsvField } from './columns.js';
import { kindOfHeader } from './kinds.js';
import { columnNames, readLine, registersOf, type Line } from './read-line.js';
import { csvTable, type CsvTableRow, type HeaderSearch } from './table.js';
import { isClock } from './times.js';
import { unreadColumns } from './unread.js';

export type { CsvDelimiter } from '../file/file-mapping.js';
export type { CsvField } from './columns.js';

/** How a table is to be read: see {@link FileMapping}. */
export type CsvOptions = FileMapping;

/** Whoever the rows belong to, in a file that names nobody. */
const NOBODY = '';

/**
 * The rows of every employee. Needs a column with the date, the first day or the time at which an absence began, and one
 * with the code, or columns that hold the hours of one kind each; a file without a column for the employee is one
 * employee's. Titles above the header are passed over.
 *
 * A row that cannot be read is left out and stands among the issues, with its line and the name of the field. All other
 * columns are dropped; they only tell rows apart (`part`), and those whose values look like hours, percentages or times
 * stand under `unread`.
 *
 * @throws InvalidFile where the file is empty, in no encoding that is read, or lacks a column that is needed, or where it
 * has several rows and none of them can be read
 * @example
 * import { readCsv } from 'sjukregler/formats';
 *
 * const file = readCsv(
 *   new TextEncoder().encode('Anst.nr;Namn;Fr.o.m.;T.o.m.;Orsak;Omfattning %\n101;X Y;2026-03-02;2026-03-05;Sjuk;50,0\n'),
 * );
 * file.employees[0]?.employee; //=> '101'
 * file.employees[0]?.rows[0]; //=> { from: '2026-03-02', to: '2026-03-05', code: 'sick', percent: 50, line: 2 }
 */
export function readCsv(bytes: Uint8Array, options: CsvOptions = {}): AbsenceFile {
  const { employees, supplements, ...file } = tableOf(bytes, options, pseudonyms());
  return { employees: tableEmployees(employees, supplements), ...file };
}

/** The rows of everybody, those that are alike numbered. */
export function tableEmployees(
  employees: ToldTable['employees'],
  supplements: ToldTable['supplements'],
): FileEmployee[] {
  return [...employees].map(([employee, told]) => {
    const beside = supplements.get(employee);
    return {
      employee,
      rows: withParts(told),
      ...(beside !== undefined && { supplements: withParts(beside) }),
    };
  });
}

/** A table with its rows as they are told apart, before those that are alike are numbered. */
export interface ToldTable extends Omit<AbsenceFile, 'employees'> {
  readonly employees: ReadonlyMap<string, readonly ToldApart[]>;
  /** Pay for unsocial hours; everybody who has any is among the employees. */
  readonly supplements: ReadonlyMap<string, readonly ToldApart<SupplementRow>[]>;
}

/** One of several tables, whose employees have the same references in all of them. */
export function tableOf(bytes: Uint8Array, options: CsvOptions, references: Pseudonyms): ToldTable {
  const encoding = options.encoding === 'iso-8859-1' ? 'windows-1252' : options.encoding;
  const { header, headerLine, rows } = csvTable(bytes, encoding, options.delimiter, searchWith(options));
  const columns = withClocks(columnsIn(header, headerLine, options), header, rows, options);
  const names = columnNames(header);
  const decimal: DecimalSign = options.decimal ?? decimalOf(rows, columns);

  const byPerson = columns.employee !== undefined && namesPerson(itemAt(header, columns.employee));
  const byEmployee = new Map<string, ToldApart[]>();
  const ofSupplements = supplementColumns(header, columns);
  const supplements = new Map<string, ToldApart<SupplementRow>[]>();
  const supplementsIn = ({ cells, line }: CsvTableRow): ToldApart<SupplementRow>[] =>
    readSupplements(cells, names, columns, ofSupplements, line, decimal, options.codes ?? {});
  const issues: FileIssue[] = [];
  const counts = { rows: rows.length, registered: 0, ignored: 0, supplements: 0, empty: 0, unreadable: 0 };

  for (const { cells, line } of rows) {
    const read: Line =
      cells.length === header.length
        ? readLine(cells, names, columns, line, decimal, options.codes ?? {})
        : { is: 'unreadable', wrong: 'column-count', field: null, registers: null };
    const beside = read.is === 'unreadable' ? [] : supplementsIn({ cells, line });
    if (read.is === 'empty' && beside.length === 0) {
      counts.empty += 1;
      continue;
    }
    const employee = employeeOf(cells, columns, byPerson, references.of);
    if (references.count() > MOST_EMPLOYEES) throw new InvalidFile('too-many-employees', line);
    if (read.is === 'unreadable') {
      const { wrong, field, registers } = read;
      issues.push(
        employee === undefined
          ? { code: 'missing', line, field: 'employee', employee: null, registers }
          : { code: wrong, line, field, employee, registers },
      );
      counts.unreadable += 1;
    } else if (employee === undefined) {
      issues.push({
        code: 'missing',
        line,
        field: 'employee',
        employee: null,
        registers: read.is === 'empty' ? 'nothing' : registersOf(read),
      });
      counts.unreadable += 1;
    } else {
      const known = byEmployee.get(employee) ?? [];
      byEmployee.set(employee, known);
      if (read.is === 'registered') known.push(...read.rows);
      if (beside.length > 0) supplements.set(employee, [...(supplements.get(employee) ?? []), ...beside]);
      counts[read.is === 'empty' ? 'supplements' : read.is] += 1;
    }
  }
  refuseUnreadable(counts, issues);
  return { employees: byEmployee, supplements, issues, unread: unreadColumns(header, rows, columns), counts };
}

/** One row that cannot be read is an issue; several, none of which can be, are a file that is not what it was taken for. */
function refuseUnreadable({ rows, unreadable, empty }: RowCounts, issues: readonly FileIssue[]): void {
  const [first] = issues;
  if (first === undefined || unreadable < 2 || unreadable + empty < rows) return;
  throw new InvalidFile('no-readable-row', first.line, first.field, { issues: issues.slice(0, MOST_TOLD) });
}

/** More issues than this tell nothing new of a file that cannot be read. */
const MOST_TOLD = 100;

/** Known names count, and so do those of the mapping. */
function searchWith(options: CsvOptions): HeaderSearch {
  const mapped = columnTexts(options);
  const isKnown = (text: string): boolean =>
    fieldNamed(text) !== undefined ||
    kindOfHeader(text, false) !== undefined ||
    namesPerson(text) ||
    mapped.has(text.trim().toLowerCase());
  return {
    line: options.headerLine,
    known: (texts) => texts.filter(isKnown).length,
    isWhole: (texts) => {
      const found = columnsOf(texts, options);
      return 'kinds' in found && lackingIn(found) === undefined;
    },
  };
}

function columnTexts({ columns, kinds }: CsvOptions): ReadonlySet<string> {
  const texts = [...Object.values(columns ?? {}), ...Object.keys(kinds ?? {})];
  return new Set(texts.map((text) => text.trim().toLowerCase()));
}

function columnsIn(header: readonly string[], line: number, options: CsvOptions): Columns {
  const isData = header.some((text) => /^[\d+-]/.test(text));
  const refuse = (code: InvalidFileCode, field: CsvField): never => {
    const seen = header.map((text) => (isTellable(text) ? text : null));
    throw new InvalidFile(code, line, field, isData ? {} : { columns: seen });
  };
  const columns = columnsOf(header, options);
  if ('doubled' in columns) return refuse('duplicate-column', columns.doubled);
  if ('absent' in columns) return refuse('missing-column', columns.absent);
  const lacking = lackingIn(columns);
  if (lacking !== undefined) return refuse('missing-column', lacking);
  // Columns named by number alone: the first row would be lost.
  const days = [columns.date, columns.from, columns['starts-at']];
  if (days.some((at) => at !== undefined && /^\d/.test(itemAt(header, at))))
    throw new InvalidFile('no-header', line);
  return columns;
}

/** The first column that is needed and not there. */
function lackingIn(columns: Columns): CsvField | undefined {
  if (columns.code === undefined) {
    const { hours, percent } = columns;
    const isWide =
      columns.kinds.some(({ code }) => code !== 'ignore') && hours === undefined && percent === undefined;
    if (!isWide) return 'code';
  }
  const days = [columns.date, columns.from, columns['starts-at']];
  if (days.every((at) => at === undefined)) return 'date';
  if (columns.from !== undefined && columns.to === undefined) return 'to';
  return columns['starts-at'] !== undefined && columns['ends-at'] === undefined ? 'ends-at' : undefined;
}

/** `From` and `To` beside a date are times of the clock, where that is what stands in them. */
function withClocks(
  columns: Columns,
  header: readonly string[],
  rows: readonly CsvTableRow[],
  { columns: mapped = {} }: CsvOptions,
): Columns {
  const { date, from, to, ...others } = columns;
  if (date === undefined || from === undefined || to === undefined) return columns;
  if (columns['starts-at'] !== undefined || mapped.from !== undefined || mapped.to !== undefined)
    return columns;
  const texts = rows
    .filter(({ cells }) => cells.length === header.length)
    .flatMap(({ cells }) => [itemAt(cells, from), itemAt(cells, to)])
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every(isClock)
    ? { ...others, date, 'starts-at': from, 'ends-at': to }
    : columns;
}

function employeeOf(
  cells: readonly string[],
  columns: Columns,
  byPerson: boolean,
  referenceOf: (identifier: string) => string,
): string | undefined {
  if (columns.employee === undefined) return referenceOf(NOBODY);
  const identifier = cells[columns.employee] ?? '';
  if (identifier === '') return undefined;
  return referenceOf(byPerson ? `person:${identifier}` : identifier);
}

/** The sign of the first number that has decimals. */
function decimalOf(rows: readonly CsvTableRow[], columns: Columns): DecimalSign {
  const places = [columns.hours, columns.percent, ...columns.kinds.map(({ at }) => at)];
  for (const { cells } of rows) {
    for (const at of places) {
      const sign = at === undefined ? undefined : /^[+-]?\d*([.,])\d+/.exec(cells[at] ?? '')?.[1];
      if (sign === '.' || sign === ',') return sign;
    }
  }
  return 'either';
}
