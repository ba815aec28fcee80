/** Written rows as a table: a row for each, or a column for each kind. */
import type { AbsenceCode } from '../../../src/formats.js';
import { codeOf } from './codes.js';
import type { Dialect } from './dialect.js';
import { decimalText, employeeOf, encoded, timeOf, twoDigits, withColleague } from './text.js';
import type { WrittenRow } from './written-row.js';

type Field =
  | 'beside'
  | 'employee'
  | 'code'
  | 'date'
  | 'from'
  | 'to'
  | 'hours'
  | 'percent'
  | 'starts'
  | 'ends'
  | 'project'
  | 'record'
  | 'note';

/** A kind is the column of its hours in a wide table. */
type Column = Field | AbsenceCode;

type Cells = Partial<Record<Column, string>>;

const HEADERS: Readonly<Record<Dialect['header'], Readonly<Record<Exclude<Column, 'beside'>, string>>>> = {
  sv: {
    employee: 'Anst.nr',
    code: 'Orsak',
    date: 'Datum',
    from: 'Fr.o.m.',
    to: 'T.o.m.',
    hours: 'Timmar',
    percent: 'Omfattning %',
    starts: 'Starttid',
    ends: 'Sluttid',
    project: 'Projekt',
    record: 'Löpnr',
    note: 'Notering',
    work: 'Arbetad tid',
    sick: 'Sjuk',
    vacation: 'Semester',
    'care-of-child': 'VAB',
    'parental-leave': 'Föräldraledig',
    'other-leave': 'Tjänstledig',
  },
  'sv-long': {
    employee: 'Anställningsnummer',
    code: 'Frånvaroorsak',
    date: 'Datum',
    from: 'Från datum',
    to: 'Till datum',
    hours: 'Antal timmar',
    percent: 'Procent',
    starts: 'Klockslag från',
    ends: 'Klockslag till',
    project: 'Kostnadsställe',
    record: 'Postid',
    note: 'Kommentar',
    work: 'Arbetade timmar',
    sick: 'Sjukfrånvaro timmar',
    vacation: 'Semester timmar',
    'care-of-child': 'Vård av barn',
    'parental-leave': 'Föräldraledighet',
    'other-leave': 'Tjänstledighet',
  },
  en: {
    employee: 'Employee no',
    code: 'Absence type',
    date: 'Date',
    from: 'From date',
    to: 'To date',
    hours: 'Hours',
    percent: 'Percent',
    starts: 'Start time',
    ends: 'End time',
    project: 'Project',
    record: 'Record',
    note: 'Comment',
    work: 'Worked hours',
    sick: 'Sick',
    vacation: 'Vacation',
    'care-of-child': 'Child care',
    'parental-leave': 'Parental leave',
    'other-leave': 'Unpaid leave',
  },
};

/** Names that no reader can know. */
const HIDDEN: Readonly<Record<Exclude<Dialect['hidden'], 'nothing'>, Partial<Record<Column, string>>>> = {
  hours: { hours: 'Kvantitet', sick: 'Kvantitet' },
  percent: { percent: 'Nivå' },
  times: { starts: 'Kom', ends: 'Gick' },
};

const COLUMNS: readonly Column[] = [
  'employee',
  'date',
  'from',
  'to',
  'code',
  'hours',
  'work',
  'sick',
  'vacation',
  'care-of-child',
  'parental-leave',
  'other-leave',
  'percent',
  'starts',
  'ends',
  'project',
  'record',
  'note',
  'beside',
];

export function csvFile(given: readonly WrittenRow[], dialect: Dialect): Uint8Array {
  const { header, delimiter, lineEnd, encoding, hidden, layout, titles, sums } = dialect;
  const rows = withColleague(given, dialect);
  const written = layout === 'wide' ? wideCells(rows, dialect) : rows.map((row) => longCells(row, dialect));
  const cells =
    dialect.beside === 'nothing'
      ? written
      : written.map((line) => ({ ...line, beside: besideText(dialect) }));
  const columns = COLUMNS.filter((column) => cells.some((line) => line[column] !== undefined));
  const unknown = hidden === 'nothing' ? {} : HIDDEN[hidden];
  const besides = dialect.beside === 'scheduled' ? 'Schematid' : 'Konto';
  const names = columns.map((column) =>
    column === 'beside' ? besides : (unknown[column] ?? HEADERS[header][column]),
  );
  const total = rows.reduce((sum, { hours = 0 }) => sum + hours, 0);
  const sumLine = columns.map((column, i) =>
    i === 0 ? 'Summa' : column === 'hours' ? numberText(total, dialect) : '',
  );
  const lines = [
    ...TITLES.slice(0, titles).map((title) => columns.map((_, i) => (i === 1 ? title : ''))),
    names,
    ...cells.map((line) => columns.map((column) => line[column] ?? '')),
    ...(sums && columns.includes('hours') ? [sumLine] : []),
  ].map((line) => line.map((text) => quoted(text, delimiter)).join(delimiter));
  return encoded(`${lines.join(lineEnd)}${lineEnd}`, encoding);
}

const besideText = (dialect: Dialect): string =>
  dialect.beside === 'scheduled' ? numberText(SCHEDULED, dialect) : ACCOUNT;

const SCHEDULED = 7.5;
const ACCOUNT = '3100';

const TITLES: readonly string[] = ['Tidrapport', 'Ange tid med decimaler, inte minuter', '2026'];

function longCells(row: WrittenRow, dialect: Dialect): Cells {
  const { from, to, goesOn, hours, percent, clock } = row;
  const date = (iso: string): string => dateText(iso, dialect);
  const isDate = from === to && dialect.days !== 'range';
  return {
    ...marks(row),
    code: codeOf(row, dialect),
    ...(isDate ? { date: date(from) } : { from: date(from), to: goesOn ? '' : date(to) }),
    ...(hours !== undefined && { hours: numberText(hours, dialect) }),
    ...(percent !== undefined && { percent: percentText(percent, dialect) }),
    ...(clock && { starts: timeOf(clock.from), ends: timeOf(clock.to) }),
  };
}

/** The kinds of a day in one line, as far as nothing else tells its rows apart. */
function wideCells(rows: readonly WrittenRow[], dialect: Dialect): Cells[] {
  const lines: Cells[] = [];
  for (const row of rows) {
    const start = { ...marks(row), date: dateText(row.from, dialect) };
    const hours = { [row.kind]: numberText(row.hours ?? 0, dialect) };
    const last = lines.at(-1);
    const fits = last !== undefined && last[row.kind] === undefined && isAlike(start, last);
    if (fits) Object.assign(last, hours);
    else lines.push({ ...start, ...hours });
  }
  return lines;
}

const isAlike = (start: Cells, line: Cells): boolean =>
  (['employee', 'date', 'project', 'record', 'note'] as const).every(
    (column) => start[column] === line[column],
  );

function marks(row: WrittenRow): Cells {
  const { project, record, note } = row;
  return {
    employee: employeeOf(row),
    ...(project !== undefined && { project: `P-${project + 1}` }),
    ...(record !== undefined && { record: `R${record}` }),
    ...(note !== undefined && { note }),
  };
}

const dateText = (iso: string, { dates }: Dialect): string =>
  dates === 'iso' ? iso : iso.replaceAll('-', '');

function numberText(value: number, { numbers, decimal }: Dialect): string {
  const minutes = Math.round(value * 60);
  if (numbers === 'hours-and-minutes' && Math.abs(minutes / 60 - value) < 1e-6) {
    return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`;
  }
  return decimalText(value, numbers).replace('.', decimal);
}

function percentText(percent: number, { decimal, numbers }: Dialect): string {
  return decimalText(percent, numbers === 'two-decimals' ? numbers : 'short').replace('.', decimal);
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
