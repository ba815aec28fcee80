/** What the columns of a table are called, in Swedish and English, and which of them are meant. */
import type { FileField } from '../file-issue.js';

/** The columns that are read. */
export type CsvField = Extract<FileField, 'employee' | 'code' | 'date' | 'from' | 'to' | 'hours' | 'percent'>;

export const CSV_FIELDS: readonly CsvField[] = ['employee', 'code', 'date', 'from', 'to', 'hours', 'percent'];

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
    'employee',
    'employeeid',
    'employeeno',
    'employeenr',
    'employeenumber',
    'employment',
    'employmentid',
  ],
  code: [
    'kod',
    'tidkod',
    'franvarokod',
    'franvaroorsak',
    'franvarotyp',
    'franvaro',
    'orsak',
    'typ',
    'code',
    'absencecode',
    'absencetype',
    'absence',
    'reason',
    'type',
  ],
  date: ['datum', 'dag', 'date', 'day'],
  from: [
    'from',
    'fran',
    'frandatum',
    'fom',
    'fromdatum',
    'datumfrom',
    'startdatum',
    'start',
    'startdate',
    'fromdate',
    'firstday',
  ],
  to: [
    'tom',
    'till',
    'to',
    'tilldatum',
    'tomdatum',
    'datumtom',
    'slutdatum',
    'slut',
    'enddate',
    'end',
    'todate',
    'lastday',
  ],
  hours: ['timmar', 'antaltimmar', 'franvarotimmar', 'tim', 'hours', 'absencehours', 'hoursabsent'],
  percent: ['omfattning', 'procent', 'sjukgrad', 'franvarograd', 'grad', '%', 'percent', 'percentage'],
};

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

/** The header text as it is compared: å and a, capital and small letters are alike. */
export function folded(header: string): string {
  return header
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '');
}

export function fieldNamed(header: string): CsvField | undefined {
  const name = folded(header);
  const bare = name.length > 1 ? name.replace(/%$/, '') : name;
  return CSV_FIELDS.find((field) => NAMES[field].includes(bare));
}

export function namesPerson(header: string): boolean {
  return PERSONS.includes(folded(header));
}

/** Where each field stands in a row. */
export type Columns = Readonly<Partial<Record<CsvField, number>>>;

/** The first field that two columns claim. */
export interface Doubled {
  readonly doubled: CsvField;
}

/**
 * The columns that the header names, those of the mapping first. A mapped text that no column has leaves its field
 * without a column.
 */
export function columnsOf(
  header: readonly string[],
  mapping: Readonly<Partial<Record<CsvField, string>>>,
): Columns | Doubled {
  const columns: Partial<Record<CsvField, number>> = {};
  const texts = header.map(folded);
  for (const field of CSV_FIELDS) {
    const mapped = mapping[field];
    const claimed = header.flatMap((text, i) => {
      const meant = mapped === undefined ? fieldNamed(text) === field : texts[i] === folded(mapped);
      return meant ? [i] : [];
    });
    if (claimed.length > 1) return { doubled: field };
    if (claimed[0] !== undefined) columns[field] = claimed[0];
  }
  const person = header.findIndex(namesPerson);
  return columns.employee === undefined && person >= 0 ? { ...columns, employee: person } : columns;
}
