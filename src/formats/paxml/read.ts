/**
 * Reading PAXml 2.0 and 2.2: time transactions and schedules. Nothing else of the file is looked at: not names,
 * addresses, pay, texts or the child's personal number.
 */
import type { UnreadPlace } from '../file/absence-file.js';
import type { SupplementRow } from '../rows/supplement-row.js';
import type { AbsenceRow } from '../rows/absence-row.js';
import type { FileIssue } from '../file/file-issue.js';
import type { PaxmlMapping } from '../file/file-mapping.js';
import { InvalidFile } from '../file/invalid-file.js';
import type { Unread } from '../rows/parts.js';
import { MOST_EMPLOYEES } from '../file/pseudonyms.js';
import { xmlStream, type XmlStream } from '../file/xml-stream.js';
import { isByAgreement, type PaxmlVersion } from './codes.js';
import { people, type People } from './people.js';
import { readShift, type DayAttributes, type FoundShift } from './read-shift.js';
import { readTransaction, type LeftOut } from './read-transaction.js';
import { transactionElements, type FoundElements } from './transaction-elements.js';
import type { PaxmlTransaction } from './transaction.js';

const VERSIONS: readonly PaxmlVersion[] = ['2.0', '2.2'];

/** How a file is to be read: see {@link PaxmlMapping}. */
export type PaxmlOptions = PaxmlMapping;

/** One thing that a file tells, as soon as it has been read. */
export type PaxmlRecord =
  | { readonly kind: 'version'; readonly version: PaxmlVersion; readonly line: number }
  | {
      readonly kind: 'transaction';
      readonly employee: string;
      readonly transaction: PaxmlTransaction;
      /** Null for supplements, balances and codes that are to be passed over. Without `part`, which `paxmlCollector` adds. */
      readonly row: AbsenceRow | null;
      /** Pay for unsocial hours; null for everything else. */
      readonly supplement: SupplementRow | null;
      /** Why there is no row; null where there is one. */
      readonly leftOut: LeftOut | null;
      /** What tells the transaction from others and is not read: nothing that can be looked into. */
      readonly unread: Unread;
      readonly line: number;
    }
  | ({
      readonly kind: 'shift';
      readonly employee: string;
      readonly line: number;
      /** Which of several files it stands in. */
      readonly file?: number;
    } & FoundShift)
  | ({ readonly kind: 'issue'; readonly of: 'transaction' | 'schedule' | 'code' } & FileIssue)
  /** At the end of the file. */
  | ({ readonly kind: 'unread' } & UnreadPlace);

/** Longer than any version. */
const LONGEST_VERSION = 64;

/** The sections of the standard, besides its header. */
const SECTIONS: readonly string[] = [
  'tidtransaktioner',
  'schematransaktioner',
  'lonetransaktioner',
  'resetransaktioner',
  'personal',
];

interface Person {
  readonly anstid: string | undefined;
  readonly persnr: string | undefined;
}

const NOBODY: Person = { anstid: undefined, persnr: undefined };

/** More issues than this tell nothing new of a file that cannot be read. */
const MOST_TOLD = 100;

/**
 * Reads a file piece by piece: bytes in by `write`, records out to `tell`, and `end` when there is no more. Memory does
 * not grow with the length of the file, only with the number of employees.
 *
 * Elements are known by their names, whatever namespace they are in.
 *
 * @throws InvalidFile where the file cannot be read; see {@link streamPaxml}
 */
export function paxmlReader(tell: (record: PaxmlRecord) => void, options: PaxmlOptions = {}): XmlStream {
  return paxmlReaderOf(people(), tell, options);
}

/** The same for one of several files, whose people have the same references in all of them. */
export function paxmlReaderOf(
  everybody: People,
  tell: (record: PaxmlRecord) => void,
  options: PaxmlOptions,
): XmlStream {
  const elements = transactionElements(options);
  const path: string[] = [];
  let version: PaxmlVersion | undefined;
  let versionText = '';
  let transaction: { readonly person: Person; readonly line: number } | undefined;
  let schedule = NOBODY;
  let understood = false;
  let hasSection = false;
  /** Where the first record or section stands that the standard does not have. */
  let foreignLine: number | undefined;
  const unreadable: FileIssue[] = [];

  const issue = (of: 'transaction' | 'schedule' | 'code', found: FileIssue): void => {
    if (!understood && unreadable.length < MOST_TOLD) unreadable.push(found);
    tell({ kind: 'issue', of, ...found });
  };

  /** The reference, after an issue where there is none or more than one. */
  const employeeOf = (
    of: 'transaction' | 'schedule',
    { anstid, persnr }: Person,
    line: number,
    registers: FileIssue['registers'],
  ): string | undefined => {
    const found = everybody.of(anstid, persnr);
    if (everybody.count() > MOST_EMPLOYEES) throw new InvalidFile('too-many-employees', line);
    if (found?.ambiguous === false) return found.employee;
    issue(of, {
      code: found === undefined ? 'missing' : 'ambiguous-employee',
      line,
      field: 'employee',
      employee: null,
      registers,
    });
    return undefined;
  };

  const transactionRead = (
    line: number,
    person: Person,
    { fields, repeated, unread }: FoundElements,
  ): void => {
    const read = readTransaction(fields, line, options.codes ?? {}, repeated);
    const registers = 'wrong' in read ? read.registers : (read.row?.code ?? 'nothing');
    const employee = employeeOf('transaction', person, line, registers);
    if (employee === undefined) return;
    if ('wrong' in read) {
      issue('transaction', { code: read.wrong, line, field: read.field, employee, registers });
      return;
    }
    understood = true;
    const { code } = read.transaction;
    if (isByAgreement(code) && !Object.hasOwn(options.codes ?? {}, code)) {
      issue('code', { code: 'code-by-agreement', line, field: 'code', employee, registers });
    }
    const { transaction: told, row, supplement, leftOut } = read;
    tell({ kind: 'transaction', employee, transaction: told, row, supplement, leftOut, unread, line });
  };

  const dayRead = (attributes: DayAttributes, line: number): void => {
    const employee = employeeOf('schedule', schedule, line, null);
    if (employee === undefined) return;
    const found = readShift(attributes);
    if ('wrong' in found) {
      issue('schedule', { code: found.wrong, line, field: found.field, employee, registers: null });
      return;
    }
    understood = true;
    tell({ kind: 'shift', employee, ...found, line });
  };

  const foreign = (person: Person, line: number): void => {
    foreignLine ??= line;
    const found = everybody.of(person.anstid, person.persnr);
    const employee = found?.ambiguous === false ? found.employee : null;
    issue('transaction', { code: 'unknown-record', line, field: null, employee, registers: null });
  };

  const opened = (attributes: Readonly<Record<string, string>>, line: number): void => {
    const section = path[1] ?? '';
    const record = path[2];
    if (path.length === SECTION_DEPTH) {
      if (SECTIONS.includes(section)) hasSection = true;
      else if (section !== 'header') foreignLine ??= line;
    } else if (path.length === RECORD_DEPTH && section === 'tidtransaktioner') {
      if (record !== 'tidtrans') foreign(personOf(attributes), line);
      else {
        transaction = { person: personOf(attributes), line };
        elements.begin(attributes, line);
      }
    } else if (path.length === RECORD_DEPTH && section === 'schematransaktioner') {
      if (record === 'schema') schedule = personOf(attributes);
      else foreign(personOf(attributes), line);
    } else if (section === 'schematransaktioner' && record === 'schema' && path[3] === 'dag') {
      if (path.length === RECORD_DEPTH + 1) dayRead(attributes, line);
    }
  };

  const closed = (line: number): void => {
    if (transaction === undefined) {
      if (isVersion(path)) {
        version = VERSIONS.find((known) => known === versionText.trim());
        if (version === undefined) throw new InvalidFile('unknown-version', line);
        tell({ kind: 'version', version, line });
      }
    } else if (path.length > RECORD_DEPTH) elements.close();
    else {
      transactionRead(transaction.line, transaction.person, elements.end());
      transaction = undefined;
    }
    path.pop();
  };

  const stream = xmlStream({
    opened: (name, attributes, line) => {
      const local = localName(name);
      if (path.length === 0 && local !== 'paxml') throw new InvalidFile('not-paxml', line);
      path.push(local);
      if (transaction === undefined) opened(attributes, line);
      else elements.open(local, attributes);
    },
    text: (text) => {
      if (transaction !== undefined) elements.text(text, stream.line());
      else if (isVersion(path)) {
        versionText += text;
        if (versionText.length > LONGEST_VERSION) throw new InvalidFile('too-long', stream.line());
      }
    },
    closed: (_name, line) => {
      closed(line);
    },
  });

  return {
    ...stream,
    end: () => {
      stream.end();
      if (version === undefined) throw new InvalidFile('no-version', stream.line());
      if (!understood) refuse(unreadable, hasSection ? undefined : foreignLine);
      for (const place of elements.places()) tell({ kind: 'unread', ...place });
    },
  };
}

const SECTION_DEPTH = 2;
const RECORD_DEPTH = 3;

/** @throws InvalidFile for a file of which nothing could be read, unless it is one row that tells itself what is wrong */
function refuse(issues: readonly FileIssue[], foreignLine: number | undefined): void {
  const foreign = issues.every(({ code }) => code === 'unknown-record') ? issues[0]?.line : undefined;
  const line = foreign ?? foreignLine;
  if (line !== undefined) throw new InvalidFile('no-known-record', line);
  const [first, second] = issues;
  if (first === undefined || second === undefined) return;
  throw new InvalidFile('no-readable-row', first.line, first.field, { issues });
}

function isVersion(path: readonly string[]): boolean {
  return path.length === 3 && path[1] === 'header' && path[2] === 'version';
}

/** The name without the prefix of its namespace. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function personOf({ anstid, persnr }: Readonly<Record<string, string>>): Person {
  return { anstid, persnr };
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
    // One by one: `yield*` waits three times for each of them.
    for (const record of waiting) yield record;
    waiting = [];
  }
  reader.end();
  for (const record of waiting) yield record;
}
