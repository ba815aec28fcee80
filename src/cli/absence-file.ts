/** Files of absence that the user points at, and how they are to be read. */
import { createReadStream } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { AbsenceCode, FileField, FileHistory, FileMapping } from '../formats.js';
import { fileMapping, readCsvFiles, readPaxmlFiles } from '../formats.js';
import { EmptyFiles } from './file-errors.js';
import { readInput, STANDARD_INPUT, unreadable } from './input.js';
import type { FileFormat } from './source-files.js';

type Meanings = Readonly<Record<string, AbsenceCode | 'ignore'>>;

export interface FileOptions {
  readonly code?: Meanings;
  readonly kind?: Meanings;
  readonly column?: Readonly<Partial<Record<FileField, string>>>;
  readonly ignore?: readonly string[];
  readonly mapping?: string;
}

const MEANINGS: readonly (AbsenceCode | 'ignore')[] = [
  'sick',
  'vacation',
  'parental-leave',
  'care-of-child',
  'other-leave',
  'work',
  'ignore',
];

const FIELDS: readonly FileField[] = [
  'employee',
  'code',
  'date',
  'from',
  'to',
  'hours',
  'percent',
  'starts-at',
  'ends-at',
];

/** The options with which a file is read. */
export function addFileOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--code <code=meaning>', `what a code registers: ${MEANINGS.join(', ')}`).argParser(
        pairs(MEANINGS, 'right'),
      ),
    )
    .addOption(
      new Option(
        '--column <field=place>',
        `the header of a column, its number as #6, or the element of a field: ${FIELDS.join(', ')}`,
      ).argParser(pairs(FIELDS, 'left')),
    )
    .addOption(
      new Option(
        '--kind <header=meaning>',
        'what a column registers that holds the hours of one kind, as --code has it',
      ).argParser(pairs(MEANINGS, 'right')),
    )
    .addOption(
      new Option('--ignore <place>', 'a column or element that tells nothing of an absence').argParser(
        collected,
      ),
    )
    .option(
      '--mapping <file>',
      'JSON file with all of that for the files of one system; options go before it',
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
    if (left === '' || right === '' || !names.includes(side === 'left' ? left : right)) {
      throw new InvalidArgumentError(`one of ${names.join(', ')} stands on the ${side} of the equals sign.`);
    }
    return { ...before, [left]: right };
  };
}

/** As often as wanted. */
export function collected(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** What the options say of the files, those of the command line before those of the file that they stand in. */
async function mappingOf({ code, kind, column, ignore, mapping }: FileOptions): Promise<FileMapping> {
  // The checked function: whatever the file says, it is looked at before it is used.
  const kept = mapping === undefined ? {} : fileMapping(await readInput<FileMapping>(mapping));
  const both = <T extends object>(a: T | undefined, b: T | undefined): T | undefined =>
    a === undefined && b === undefined ? undefined : ({ ...a, ...b } as T);
  const [codes, kinds, columns] = [
    both(kept.codes, code),
    both(kept.kinds, kind),
    both(kept.columns, column),
  ];
  return fileMapping({
    ...kept,
    ...(codes !== undefined && { codes }),
    ...(kinds !== undefined && { kinds }),
    ...(columns !== undefined && { columns }),
    ...((kept.ignore ?? ignore) !== undefined && { ignore: [...(kept.ignore ?? []), ...(ignore ?? [])] }),
  });
}

/**
 * The files as one history. With `only`, the rows of the other employees are not kept in memory.
 *
 * @throws InvalidFile where a file cannot be read, EmptyFiles where all of them together tell nothing
 */
export async function readAbsence(
  files: readonly string[],
  format: FileFormat,
  options: FileOptions,
  only?: string,
): Promise<ReadHistory> {
  const mapping = await mappingOf(options);
  const sources = files.map((file, i) => pieces(file, files.length > 1 ? i + 1 : undefined));
  const read = format === 'csv' ? readCsvFiles : readPaxmlFiles;
  const history = await read(sources, { ...mapping, ...(only !== undefined && { only }) });
  const { counts, employees } = history;
  const tellsShifts = employees.some(({ schedule }) => schedule !== undefined);
  if (counts.rows === counts.empty && !tellsShifts) throw new EmptyFiles(history);
  return { ...history, ...(mapping.rates !== undefined && { rates: mapping.rates }) };
}

/** With what the mapping says of supplements. */
export interface ReadHistory extends FileHistory {
  readonly rates?: NonNullable<FileMapping['rates']>;
}

/** Opened when it is its turn: many files are not open at a time. */
async function* pieces(file: string, position: number | undefined): AsyncGenerator<Uint8Array> {
  const stream = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (error) {
    throw unreadable(error, position === undefined ? undefined : `file ${position}`);
  }
}
