/**
 * Reading PAXml 2.0 and 2.2: time transactions and schedules. Nothing else of the file is looked at: not names,
 * addresses, pay, texts or the child's personal number.
 */
import type { AbsenceCode, AbsenceRow } from '../absence-row.js';
import type { FileField, FileIssue } from '../file-issue.js';
import { InvalidFile } from '../invalid-file.js';
import { MOST_EMPLOYEES } from '../pseudonyms.js';
import { xmlStream, type XmlStream } from '../xml-stream.js';
import type { PaxmlVersion } from './codes.js';
import { people } from './people.js';
import { readShift, type DayAttributes, type FoundShift } from './read-shift.js';
import { readTransaction, type TransactionFields } from './read-transaction.js';
import type { PaxmlTransaction } from './transaction.js';

const VERSIONS: readonly PaxmlVersion[] = ['2.0', '2.2'];

export interface PaxmlOptions {
  /**
   * What time codes of your own register, or that they are to be passed over. Goes before what the format says of its
   * codes, so that two systems can agree on FR1 to FR9.
   */
  readonly codes?: Readonly<Record<string, AbsenceCode | 'ignore'>>;
}

/** One thing that a file tells, as soon as it has been read. */
export type PaxmlRecord =
  | { readonly kind: 'version'; readonly version: PaxmlVersion; readonly line: number }
  | {
      readonly kind: 'transaction';
      readonly employee: string;
      readonly transaction: PaxmlTransaction;
      /** Null for supplements, balances and codes that are to be passed over. */
      readonly row: AbsenceRow | null;
      readonly line: number;
    }
  | ({ readonly kind: 'shift'; readonly employee: string; readonly line: number } & FoundShift)
  | ({ readonly kind: 'issue' } & FileIssue);

/** Longer than any value that is read. */
const LONGEST_VALUE = 64;

const FIELDS: Readonly<Record<string, keyof TransactionFields>> = {
  tidkod: 'code',
  datum: 'date',
  datumfrom: 'from',
  datumtom: 'to',
  starttid: 'starts-at',
  sluttid: 'ends-at',
  timmar: 'hours',
  omfattning: 'percent',
};

interface Person {
  readonly anstid?: string;
  readonly persnr?: string;
}

interface Transaction extends Person {
  readonly line: number;
  readonly fields: Partial<Record<FileField, string>>;
  repeated: FileField | undefined;
}

/**
 * Reads a file piece by piece: bytes in by `write`, records out to `tell`, and `end` when there is no more. Memory does
 * not grow with the length of the file, only with the number of employees.
 *
 * @throws InvalidFile where the file cannot be read; see {@link streamPaxml}
 */
export function paxmlReader(tell: (record: PaxmlRecord) => void, options: PaxmlOptions = {}): XmlStream {
  const everybody = people();
  const path: string[] = [];
  let version: PaxmlVersion | undefined;
  let value = '';
  let transaction: Transaction | undefined;
  let schedule: Person = {};

  const here = (): string => path.join('/');

  /** The reference, after an issue where there is none or more than one. */
  const employeeOf = ({ anstid, persnr }: Person, line: number): string | undefined => {
    const found = everybody.of(anstid, persnr);
    if (everybody.count() > MOST_EMPLOYEES) throw new InvalidFile('too-many-employees', line);
    if (found?.ambiguous === false) return found.employee;
    tell({
      kind: 'issue',
      code: found === undefined ? 'missing' : 'ambiguous-employee',
      line,
      field: 'employee',
      employee: found?.employee ?? null,
    });
    return undefined;
  };

  const transactionRead = ({ line, fields, repeated, ...person }: Transaction): void => {
    const employee = employeeOf(person, line);
    if (employee === undefined) return;
    const found =
      repeated === undefined
        ? readTransaction(fields, line, options.codes ?? {})
        : { wrong: 'duplicate-field' as const, field: repeated };
    if ('wrong' in found) tell({ kind: 'issue', code: found.wrong, line, field: found.field, employee });
    else tell({ kind: 'transaction', employee, ...found, line });
  };

  const dayRead = (attributes: DayAttributes, line: number): void => {
    const employee = employeeOf(schedule, line);
    if (employee === undefined) return;
    const found = readShift(attributes);
    if ('wrong' in found) tell({ kind: 'issue', code: found.wrong, line, field: found.field, employee });
    else tell({ kind: 'shift', employee, ...found, line });
  };

  const stream = xmlStream({
    opened: (name, attributes, line) => {
      if (path.length === 0 && name !== 'paxml') throw new InvalidFile('not-paxml', line);
      path.push(name);
      value = '';
      switch (here()) {
        case 'paxml/tidtransaktioner/tidtrans':
          transaction = { ...personOf(attributes), line, fields: {}, repeated: undefined };
          return;
        case 'paxml/schematransaktioner/schema':
          schedule = personOf(attributes);
          return;
        case 'paxml/schematransaktioner/schema/dag':
          dayRead(attributes, line);
      }
    },
    text: (text) => {
      if (!isRead(path)) return;
      value += text;
      if (value.length > LONGEST_VALUE) throw new InvalidFile('too-long', stream.line());
    },
    closed: (_name, line) => {
      const place = here();
      const name = path.pop() as string;
      if (place === 'paxml/header/version') {
        version = VERSIONS.find((known) => known === value.trim());
        if (version === undefined) throw new InvalidFile('unknown-version', line);
        tell({ kind: 'version', version, line });
      } else if (transaction !== undefined && place === 'paxml/tidtransaktioner/tidtrans') {
        transactionRead(transaction);
        transaction = undefined;
      } else if (transaction !== undefined && path.length === 3 && Object.hasOwn(FIELDS, name)) {
        const field = FIELDS[name] as keyof TransactionFields;
        if (transaction.fields[field] !== undefined) transaction.repeated ??= field;
        transaction.fields[field] = value.trim();
      }
      value = '';
    },
  });

  return {
    ...stream,
    end: () => {
      stream.end();
      if (version === undefined) throw new InvalidFile('no-version', stream.line());
    },
  };
}

/** Whether the text of the element is looked at. */
function isRead(path: readonly string[]): boolean {
  const name = path.at(-1) as string;
  if (path.length === 3) return path[1] === 'header' && name === 'version';
  return path.length === 4 && path[2] === 'tidtrans' && Object.hasOwn(FIELDS, name);
}

function personOf({ anstid, persnr }: Readonly<Record<string, string>>): Person {
  return { ...(anstid !== undefined && { anstid }), ...(persnr !== undefined && { persnr }) };
}

/**
 * The records of a file as it comes, in the order of the file.
 *
 * @throws InvalidFile where the file is empty, not complete, no PAXml 2.0 or 2.2, not in the encoding that it declares,
 * has a document type, or passes a limit
 * @example
 * import { streamPaxml } from 'sjukregler/formats';
 *
 * const xml = `<paxml><header><version>2.0</version></header><tidtransaktioner>
 *   <tidtrans anstid="101"><tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>8</timmar></tidtrans>
 * </tidtransaktioner></paxml>`;
 * const rows = [];
 * for await (const record of streamPaxml([new TextEncoder().encode(xml)])) {
 *   if (record.kind === 'transaction') rows.push(record.row);
 * }
 * rows; //=> [{ date: '2026-03-02', code: 'sick', hours: 8, line: 2 }]
 */
export async function* streamPaxml(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: PaxmlOptions = {},
): AsyncGenerator<PaxmlRecord, void, undefined> {
  let waiting: PaxmlRecord[] = [];
  const reader = paxmlReader((record) => waiting.push(record), options);
  for await (const bytes of source) {
    reader.write(bytes);
    yield* waiting;
    waiting = [];
  }
  reader.end();
  yield* waiting;
}
