/** The elements and attributes of a time transaction: fields that are read, and a sum of all others. */
import type { UnreadPlace } from '../file/absence-file.js';
import type { FileField } from '../file/file-issue.js';
import type { PaxmlMapping } from '../file/file-mapping.js';
import { InvalidFile } from '../file/invalid-file.js';
import { daysBetween, Looks } from '../file/looks-like.js';
import { hintOf, isTellableElement } from '../file/names.js';
import { TextSum, Unread } from '../rows/parts.js';
import type { TransactionFields } from './read-transaction.js';

export interface FoundElements {
  readonly fields: TransactionFields;
  /** The first field that stands more than once. */
  readonly repeated: FileField | undefined;
  readonly unread: Unread;
}

export interface TransactionElements {
  readonly begin: (attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** `line` is the one that has been reached. */
  readonly text: (text: string, line: number) => void;
  readonly close: () => void;
  readonly end: () => FoundElements;
  /** What was not read of all transactions and looks as if it should have been. */
  readonly places: () => UnreadPlace[];
}

const FIELDS: Readonly<Record<string, FileField>> = {
  tidkod: 'code',
  datum: 'date',
  datumfrom: 'from',
  datumtom: 'to',
  starttid: 'starts-at',
  sluttid: 'ends-at',
  timmar: 'hours',
  omfattning: 'percent',
};

/** Attributes that say whose a transaction is. */
const NAMES_SOMEBODY: readonly string[] = ['anstid', 'persnr'];

/** Longer than any value that is read. */
const LONGEST_VALUE = 256;

/** More places than this no format has: memory must not grow with names that somebody makes up. */
const MOST_PLACES = 200;

export function transactionElements({ columns = {}, ignore = [] }: PaxmlMapping): TransactionElements {
  const fieldOf = fieldsBy(columns);
  const ignored = new Set(ignore);
  const passedOver = new Set(NAMES_SOMEBODY.filter((name) => !fieldOf.has(`@${name}`)));
  const looks = new Map<string, Looks>();
  let line = 0;
  let fields: Partial<Record<FileField, string>> = {};
  let repeated: FileField | undefined;
  let sum = new TextSum();
  /** What is not read of the transaction: how much it could be shows when its days are known. */
  let unread: { readonly at: string; readonly text: string }[] = [];
  /** The names of the open elements, from the transaction inwards. */
  let place = '';
  /** The places of those that it stands in. */
  const outer: string[] = [];
  let value = '';
  let field: FileField | undefined;

  const read = (found: FileField, text: string): void => {
    if (fields[found] !== undefined) repeated ??= found;
    fields[found] = text.trim();
  };
  const look = (at: string, text: string): void => {
    if (!ignored.has(at) && unread.length < MOST_PLACES) unread.push({ at, text: text.trim() });
  };
  const lookAt = (at: string, text: string): void => {
    let known = looks.get(at);
    if (known === undefined) {
      if (looks.size >= MOST_PLACES) return;
      known = new Looks();
      looks.set(at, known);
    }
    const { from, to } = fields;
    known.add(text, line, from === undefined ? 1 : daysBetween(from, to));
  };
  const readAttributes = (attributes: Readonly<Record<string, string>>): void => {
    for (const name of Object.keys(attributes)) {
      if (place === '' && passedOver.has(name)) continue;
      const text = attributes[name] ?? '';
      const at = place === '' ? `@${name}` : `${place}/@${name}`;
      const found = fieldOf.get(at);
      if (found !== undefined) read(found, text);
      else {
        sum.add(at).add(text);
        look(at, text);
      }
    }
  };

  return {
    begin: (attributes, startsAt) => {
      [line, fields, repeated, sum, unread] = [startsAt, {}, undefined, new TextSum(), []];
      readAttributes(attributes);
    },
    open: (name, attributes) => {
      outer.push(place);
      place = place === '' ? name : `${place}/${name}`;
      value = '';
      field = fieldOf.get(place);
      if (field === undefined) sum.add(place);
      readAttributes(attributes);
    },
    text: (text, reached) => {
      if (field === undefined) sum.addPiece(text);
      else if (value.length + text.length > LONGEST_VALUE) throw new InvalidFile('too-long', reached);
      if (value.length <= LONGEST_VALUE) value += text;
    },
    close: () => {
      const found = field ?? fieldOf.get(place);
      if (found !== undefined) read(found, value);
      else {
        sum.add('');
        look(place, value);
      }
      place = outer.pop() ?? '';
      value = '';
      field = undefined;
    },
    end: () => {
      for (const { at, text } of unread) lookAt(at, text);
      const code = fields.code ?? '';
      return { fields, repeated, unread: Unread.of(sum.add(code)) };
    },
    places: () =>
      [...looks].flatMap(([at, seen]) => {
        const looksLike = seen.verdict(hintOf(at));
        if (looksLike === undefined || seen.firstLine === undefined) return [];
        const told = isTellableElement(at) ? at : null;
        return [{ place: told, header: null, looksLike, firstLine: seen.firstLine }];
      }),
  };
}

/** The field of each place: what the user says goes before the standard. */
function fieldsBy(columns: Readonly<Partial<Record<FileField, string>>>): ReadonlyMap<string, FileField> {
  const mapped = Object.entries(columns) as [FileField, string][];
  const taken = new Set<string>(mapped.map(([field]) => field));
  const standard = Object.entries(FIELDS).filter(([, field]) => !taken.has(field));
  return new Map([...standard, ...mapped.map(([field, place]) => [place, field] as const)]);
}
