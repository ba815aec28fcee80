/** Reading rows of absence from CSV files, as Swedish offices export them and as analysts write them. */
import type { AbsenceFile } from '../absence-file.js';
import type { AbsenceCode, AbsenceRow } from '../absence-row.js';
import type { FileIssue, FileIssueCode } from '../file-issue.js';
import { InvalidFile } from '../invalid-file.js';
import { MOST_EMPLOYEES, pseudonyms } from '../pseudonyms.js';
import { readDate, readHours, readPercent, type DecimalSign, type Read } from '../values.js';
import { absenceCodeOf } from './codes.js';
import { columnsOf, namesPerson, type Columns, type CsvField } from './columns.js';
import { csvTable, type CsvDelimiter, type CsvTableRow } from './table.js';

export type { CsvDelimiter } from './table.js';
export type { CsvField } from './columns.js';

export interface CsvOptions {
  /** Absent: UTF-8 where the bytes are UTF-8, otherwise Windows-1252. */
  readonly encoding?: 'utf-8' | 'iso-8859-1' | 'windows-1252';
  /** Absent: the sign under which most columns of the header are known. */
  readonly delimiter?: CsvDelimiter;
  /** The sign before decimals. Absent: that of the first number that has one; all others must then have the same. */
  readonly decimal?: '.' | ',';
  /** The header text of a column, where it is none of the known names. Case, accents and blanks do not matter. */
  readonly columns?: Readonly<Partial<Record<CsvField, string>>>;
  /** What codes of your own register, or that their rows are to be passed over. Goes before the known words. */
  readonly codes?: Readonly<Record<string, AbsenceCode | 'ignore'>>;
}

/** Whoever the rows belong to, in a file that names nobody. */
const NOBODY = '';

/**
 * The rows of every employee. Needs a column with the code and one with the date or the first day; a file without a
 * column for the employee is one employee's. All other columns are dropped unread.
 *
 * A row that cannot be read is left out and stands among the issues, with its line and the name of the field.
 *
 * @throws InvalidFile where the file is empty, in no encoding that is read, or lacks a column that is needed
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
  const encoding = options.encoding === 'iso-8859-1' ? 'windows-1252' : options.encoding;
  const { header, headerLine, rows } = csvTable(bytes, encoding, options.delimiter);
  const columns = columnsOf(header, options.columns ?? {});
  if ('doubled' in columns) throw new InvalidFile('duplicate-column', headerLine, columns.doubled);
  if (columns.code === undefined) throw new InvalidFile('missing-column', headerLine, 'code');
  if (columns.date === undefined && columns.from === undefined) {
    throw new InvalidFile('missing-column', headerLine, 'date');
  }
  if (columns.from !== undefined && columns.to === undefined) {
    throw new InvalidFile('missing-column', headerLine, 'to');
  }

  const references = pseudonyms();
  const byPerson = columns.employee !== undefined && namesPerson(header[columns.employee] as string);
  const byEmployee = new Map<string, AbsenceRow[]>();
  const issues: FileIssue[] = [];
  const decimal: DecimalSign = options.decimal ?? decimalOf(rows, columns);

  for (const { cells, line } of rows) {
    const employee = employeeOf(cells, columns, byPerson, references.of);
    if (references.count() > MOST_EMPLOYEES) throw new InvalidFile('too-many-employees', line);
    const found =
      cells.length === header.length
        ? rowOf(cells, columns, line, decimal, options.codes ?? {})
        : { wrong: 'column-count' as const, field: null };
    if (employee === undefined) issues.push({ code: 'missing', line, field: 'employee', employee: null });
    else if ('wrong' in found) issues.push({ code: found.wrong, line, field: found.field, employee });
    else {
      const known = byEmployee.get(employee) ?? [];
      byEmployee.set(employee, known);
      if (found.row !== null) known.push(found.row);
    }
  }
  return {
    employees: [...byEmployee].map(([employee, ofEmployee]) => ({ employee, rows: ofEmployee })),
    issues,
  };
}

function employeeOf(
  cells: readonly string[],
  columns: Columns,
  byPerson: boolean,
  referenceOf: (identifier: string) => string,
): string | undefined {
  if (columns.employee === undefined) return referenceOf(NOBODY);
  const identifier = cell(cells, columns, 'employee');
  if (identifier === '') return undefined;
  return referenceOf(byPerson ? `person:${identifier}` : identifier);
}

function cell(cells: readonly string[], columns: Columns, field: CsvField): string {
  const at = columns[field];
  return at === undefined ? '' : (cells[at] ?? '');
}

/** The sign of the first number that has decimals. */
function decimalOf(rows: readonly CsvTableRow[], columns: Columns): DecimalSign {
  for (const { cells } of rows) {
    for (const field of ['hours', 'percent'] as const) {
      const sign = /^\d+([.,])\d+/.exec(cell(cells, columns, field))?.[1];
      if (sign === '.' || sign === ',') return sign;
    }
  }
  return 'either';
}

interface Wrong {
  readonly wrong: FileIssueCode;
  readonly field: CsvField;
}

function rowOf(
  cells: readonly string[],
  columns: Columns,
  line: number,
  decimal: DecimalSign,
  codes: Readonly<Record<string, AbsenceCode | 'ignore'>>,
): { readonly row: AbsenceRow | null } | Wrong {
  const text = (field: CsvField): string => cell(cells, columns, field);
  if (text('code') === '') return { wrong: 'missing', field: 'code' };
  const code = absenceCodeOf(text('code'), codes);
  if (code === undefined) return { wrong: 'unknown-code', field: 'code' };
  if (code === 'ignore') return { row: null };
  const hours = optional(text('hours'), (given) => readHours(given, decimal));
  if ('wrong' in hours) return { ...hours, field: 'hours' };
  const percent = optional(text('percent'), (given) => readPercent(given, decimal));
  if ('wrong' in percent) return { ...percent, field: 'percent' };
  const share = {
    ...(hours.value !== undefined && { hours: hours.value }),
    ...(percent.value !== undefined && { percent: percent.value }),
  };
  const when = whenOf(text);
  if ('wrong' in when) return when;
  if ('date' in when && (share.hours ?? 0) > MOST_HOURS_OF_DAY) return { wrong: 'too-large', field: 'hours' };
  return { row: { ...when, code, ...share, line } };
}

const MOST_HOURS_OF_DAY = 24;

/** A first day without a last one goes on; a first and a last day that are the same are one day. */
function whenOf(
  text: (field: CsvField) => string,
): { readonly date: string } | { readonly from: string; readonly to: string | null } | Wrong {
  if (text('date') !== '') {
    if (text('from') !== '' || text('to') !== '') return { wrong: 'several-dates', field: 'from' };
    const date = readDate(text('date'));
    return 'wrong' in date ? { ...date, field: 'date' } : { date: date.value };
  }
  if (text('from') === '') return { wrong: 'missing', field: text('to') === '' ? 'date' : 'from' };
  const from = readDate(text('from'));
  if ('wrong' in from) return { ...from, field: 'from' };
  if (text('to') === '') return { from: from.value, to: null };
  const to = readDate(text('to'));
  if ('wrong' in to) return { ...to, field: 'to' };
  if (to.value < from.value) return { wrong: 'reversed', field: 'to' };
  return from.value === to.value ? { date: from.value } : { from: from.value, to: to.value };
}

function optional<T>(text: string, read: (text: string) => Read<T>): Read<T | undefined> {
  return text === '' ? { value: undefined } : read(text);
}
