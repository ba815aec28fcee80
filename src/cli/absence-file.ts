/** Files of absence that the user points at, in the formats that are read. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { AbsenceCode, AbsenceFile, CsvField, FileEmployee, FileIssue } from '../formats.js';
import { paxmlCollector, readCsv, streamPaxml } from '../formats.js';
import { UsageError } from './exit.js';
import { STANDARD_INPUT, unreadable } from './input.js';

export type FileFormat = 'paxml' | 'csv';

type Codes = Readonly<Record<string, AbsenceCode | 'ignore'>>;
type ColumnNames = Readonly<Partial<Record<CsvField, string>>>;

export interface FileOptions {
  readonly code?: Codes;
  readonly column?: ColumnNames;
}

/** A file with rows that cannot be read: what would be left out could be somebody's sickness. */
export class UnreadableRows extends Error {
  override readonly name = 'UnreadableRows';
  readonly issues: readonly FileIssue[];

  constructor(issues: readonly FileIssue[]) {
    super('rows cannot be read');
    this.issues = issues;
  }
}

const ABSENCE_CODES: readonly (AbsenceCode | 'ignore')[] = [
  'sick',
  'vacation',
  'parental-leave',
  'care-of-child',
  'other-leave',
  'work',
  'ignore',
];

const FIELDS: readonly CsvField[] = ['employee', 'code', 'date', 'from', 'to', 'hours', 'percent'];

/** The options with which a file is read. */
export function addFileOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--code <code=meaning>', `what a code registers: ${ABSENCE_CODES.join(', ')}`).argParser(
        pairs(ABSENCE_CODES, 'right'),
      ),
    )
    .addOption(
      new Option('--column <field=header>', `the header of a CSV column: ${FIELDS.join(', ')}`).argParser(
        pairs(FIELDS, 'left'),
      ),
    );
}

/** `KEY=VALUE`, as often as wanted, of which one side is one of the names. */
function pairs(
  names: readonly string[],
  side: 'left' | 'right',
): (text: string, before: Record<string, string> | undefined) => Record<string, string> {
  return (text, before = {}) => {
    const at = side === 'left' ? text.indexOf('=') : text.lastIndexOf('=');
    const [left, right] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
    if (left === '' || !names.includes(side === 'left' ? left : right)) {
      throw new InvalidArgumentError(`one of ${names.join(', ')} stands on the ${side} of the equals sign.`);
    }
    return { ...before, [left]: right };
  };
}

/** By the ending of the name, where nothing else is said. */
export function formatOf(file: string): FileFormat | 'json' | undefined {
  switch (extname(file).toLowerCase()) {
    case '.xml':
    case '.pax':
    case '.paxml':
      return 'paxml';
    case '.csv':
    case '.tsv':
    case '.txt':
      return 'csv';
    case '.json':
      return 'json';
    default:
      return undefined;
  }
}

/** With `only`, the rows of the other employees of a PAXml file are not kept in memory. */
export async function readAbsenceFile(
  file: string,
  format: FileFormat,
  { code = {}, column = {} }: FileOptions,
  only?: string,
): Promise<AbsenceFile> {
  const source = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  let readError: unknown;
  source.once('error', (error: unknown) => {
    readError = error;
  });
  try {
    if (format === 'csv') return readCsv(await buffer(source), { codes: code, columns: column });
    const collector = paxmlCollector(only);
    for await (const record of streamPaxml(source, { codes: code })) collector.add(record);
    return collector.file();
  } catch (error) {
    throw readError === undefined ? error : unreadable(readError);
  }
}

/** More names than this help nobody to choose. */
const MOST_NAMED = 20;

/**
 * The employee that was asked for, or the only one.
 *
 * @throws UsageError where there is none or more than one to choose from
 */
export function employeeIn({ employees }: AbsenceFile, asked: string | undefined): FileEmployee {
  const [first, second] = employees;
  if (first === undefined) throw new UsageError('the file has no employee with rows that can be read');
  if (asked === undefined && second === undefined) return first;
  const found = employees.find(({ employee }) => employee === asked);
  if (found !== undefined) return found;
  const named = employees.slice(0, MOST_NAMED).map(({ employee }) => employee);
  const more = employees.length > MOST_NAMED ? ` and ${employees.length - MOST_NAMED} more` : '';
  const there = `${named.join(', ')}${more}`;
  throw new UsageError(
    asked === undefined
      ? `the file has several employees: choose one with --employee (${there})`
      : `the file has no such employee; it has ${there}`,
  );
}
