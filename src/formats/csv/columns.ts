/** What the columns of a table are called, in Swedish and English, and which of them are meant. */
import type { AbsenceCode } from '../rows/absence-row.js';
import type { FileField } from '../file/file-issue.js';
import { folded, HOUR_WORDS, PERCENT_WORDS, wordsOf } from '../file/names.js';
import { kindOfHeader } from './kinds.js';

/** The columns that are read. */
export type CsvField = FileField;

export const CSV_FIELDS: readonly CsvField[] = [
  'employee',
  'code',
  'date',
  'from',
  'to',
  'starts-at',
  'ends-at',
  'break',
  'hours',
  'percent',
];

/** Header texts without case, accents, blanks and punctuation. */
const NAMES: Readonly<Record<CsvField, readonly string[]>> = {
  employee: [
    'anstallningsnummer',
    'anstallningsnr',
    'anstnummer',
    'anstnr',
    'anstid',
    'anstallningsid',
    'anstalld',
    'anstalldnr',
    'anstalldid',
    'medarbetarnr',
    'medarbetarnummer',
    'medarbetarid',
    'employee',
    'employeeid',
    'employeeno',
    'employeenr',
    'employeenumber',
    'employeecode',
    'empno',
    'empid',
    'employment',
    'employmentid',
    'employmentno',
    'employmentnumber',
  ],
  code: [
    'kod',
    'tidkod',
    'tidtyp',
    'registreringskod',
    'orsakskod',
    'franvarokod',
    'franvaroorsak',
    'franvarotyp',
    'franvaro',
    'orsak',
    'typ',
    'code',
    'timecode',
    'causecode',
    'absencecode',
    'absencetype',
    'absencereason',
    'absencecause',
    'leavetype',
    'absence',
    'reason',
    'type',
  ],
  date: ['datum', 'date', 'dateofreport'],
  from: [
    'from',
    'fran',
    'frandatum',
    'fom',
    'fomdatum',
    'fromdatum',
    'datumfrom',
    'datumfran',
    'datumfom',
    'startdatum',
    'start',
    'startdate',
    'fromdate',
    'datefrom',
    'firstday',
  ],
  to: [
    'tom',
    'till',
    'to',
    'tilldatum',
    'tomdatum',
    'datumtom',
    'datumtill',
    'slutdatum',
    'slut',
    'enddate',
    'end',
    'todate',
    'dateto',
    'lastday',
  ],
  'starts-at': [
    'starttid',
    'starttime',
    'startklockslag',
    'startkl',
    'startsat',
    'starts',
    'startar',
    'borjar',
    'klockslagfran',
    'frankl',
    'franklockan',
    'frantid',
    'tidfran',
    'klfran',
    'fromtime',
    'timefrom',
    'timestart',
  ],
  'ends-at': [
    'sluttid',
    'endtime',
    'slutklockslag',
    'slutkl',
    'endsat',
    'ends',
    'slutar',
    'klockslagtill',
    'tillkl',
    'tillklockan',
    'tilltid',
    'tidtill',
    'kltill',
    'totime',
    'timeto',
    'timeend',
  ],
  break: [
    'rast',
    'raster',
    'rasttid',
    'rastmin',
    'rastminuter',
    'lunch',
    'lunchrast',
    'paus',
    'break',
    'breaks',
    'breaktime',
    'breakmin',
    'breakminutes',
  ],
  hours: ['sumofhours'],
  percent: [],
};

/** Names of the day that count only where no other column is the date: next to one they hold the day of the week. */
const DAY_NAMES: readonly string[] = ['dag', 'day'];

/** Beside a word for hours or percent: what makes no other column of it. */
const OF_ABSENCE: readonly string[] = [
  ...[
    'antal',
    'number',
    'no',
    'of',
    'av',
    'i',
    'in',
    'franvaro',
    'franvarande',
    'absence',
    'absent',
    'bortovaro',
  ],
  ...[
    'tid',
    'time',
    'decimal',
    'decimaler',
    'dec',
    'registrerade',
    'rapporterade',
    'registered',
    'reported',
    'sum',
  ],
  ...['summa', 'duration', 'langd', 'varaktighet', 'omfattning', 'extent'],
];

/** Columns that name a person: they only tell the rows of one from those of another, and only where nothing else does. */
const PERSONS: readonly string[] = [
  'personnummer',
  'personnr',
  'persnr',
  'pnr',
  'personalidentitynumber',
  'personalnumber',
  'namn',
  'name',
];

export function fieldNamed(header: string): CsvField | undefined {
  const all = wordsOf(header);
  if (isMadeOf(all, HOUR_WORDS)) return 'hours';
  if (isMadeOf(all, PERCENT_WORDS)) return 'percent';
  const name = folded(header);
  return CSV_FIELDS.find((field) => NAMES[field].includes(name));
}

/** At least one of the words, and nothing that would make another column of them. */
function isMadeOf(all: readonly string[], of: readonly string[]): boolean {
  const [meant, others] = [all.filter((word) => of.includes(word)), all.filter((word) => !of.includes(word))];
  return meant.length > 0 && others.every((word) => OF_ABSENCE.includes(word));
}

export function namesPerson(header: string): boolean {
  return PERSONS.includes(folded(header));
}

/** A column that holds the hours of one kind of absence, or of work. */
export interface KindColumn {
  readonly at: number;
  readonly code: AbsenceCode | 'ignore';
}

/** Where what is read stands in a row. */
export interface Columns extends Readonly<Partial<Record<CsvField, number>>> {
  readonly kinds: readonly KindColumn[];
  /** Columns that are not read because the user says so. */
  readonly ignored: readonly number[];
}

/** The first field that two columns claim, or that is mapped to a column that the table does not have. */
export type ColumnsAreWrong = { readonly doubled: CsvField } | { readonly absent: CsvField };

/** What the user says of the columns. */
export interface ColumnMapping {
  readonly columns?: Readonly<Partial<Record<CsvField, string>>> | undefined;
  readonly kinds?: Readonly<Record<string, AbsenceCode | 'ignore'>> | undefined;
  readonly ignore?: readonly string[] | undefined;
}

/** The columns that the header names, those of the mapping first. */
export function columnsOf(header: readonly string[], mapping: ColumnMapping): Columns | ColumnsAreWrong {
  const columns: Partial<Record<CsvField, number>> = {};
  const ignored = (mapping.ignore ?? []).flatMap((place) => columnsCalled(header, place));
  const givenKinds = Object.entries(mapping.kinds ?? {}).map(([place, code]) =>
    columnsCalled(header, place).map((at) => ({ at, code })),
  );
  if (givenKinds.some((found) => found.length === 0)) return { absent: 'code' };
  const mappedKinds = givenKinds.flat();
  const taken = new Set([...ignored, ...mappedKinds.map(({ at }) => at)]);
  for (const field of CSV_FIELDS) {
    const place = mapping.columns?.[field];
    if (place === undefined) continue;
    const [first, second] = columnsCalled(header, place);
    if (first === undefined) return { absent: field };
    if (second !== undefined || taken.has(first)) return { doubled: field };
    columns[field] = first;
    taken.add(first);
  }
  for (const field of CSV_FIELDS) {
    if (columns[field] !== undefined) continue;
    const [first, second] = columnsNamed(header, field, taken);
    if (second !== undefined) return { doubled: field };
    if (first !== undefined) columns[field] = first;
  }
  for (const at of Object.values(columns)) taken.add(at);
  const person = header.findIndex((text, at) => namesPerson(text) && !taken.has(at));
  if (columns.employee === undefined && person >= 0) columns.employee = person;
  const kinds = header.flatMap((text, at) => {
    const code = taken.has(at) ? undefined : kindOfHeader(text, columns.code !== undefined);
    return code === undefined ? [] : [{ at, code }];
  });
  return { ...columns, kinds: [...mappedKinds, ...kinds], ignored };
}

/** The columns with that header, or, for `#6`, the sixth. */
function columnsCalled(header: readonly string[], place: string): number[] {
  const number = /^#(\d{1,4})$/.exec(place)?.[1];
  if (number !== undefined)
    return Number(number) >= 1 && Number(number) <= header.length ? [Number(number) - 1] : [];
  const name = folded(place);
  return header.flatMap((text, at) => (name !== '' && folded(text) === name ? [at] : []));
}

function columnsNamed(header: readonly string[], field: CsvField, taken: ReadonlySet<number>): number[] {
  const free = header.map((text, at) => (taken.has(at) ? '' : text));
  const named = free.flatMap((text, at) => (fieldNamed(text) === field ? [at] : []));
  if (field !== 'date' || named.length > 0) return named;
  return free.flatMap((text, at) => (DAY_NAMES.includes(folded(text)) ? [at] : []));
}
