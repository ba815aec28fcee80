/**
 * Rows that a file tells apart by what is not read, such as the number of a record, a project or a code of its own: they
 * are parts of a day, and only rows that are equal in everything are copies.
 */
import type { AbsenceRow } from './absence-row.js';
import { itemAt } from '../../time/lists.js';

/** A row with where it stands. */
interface Placed {
  readonly line?: number;
  readonly file?: number;
}

/** A row with a key of everything in it that is not read; the same key means no difference. */
export interface ToldApart<Row = AbsenceRow> {
  readonly row: Row;
  readonly key: string | number;
}

/**
 * The rows, those of them numbered that differ in nothing that is read: 1, 2 … in order of appearance, the same number
 * for copies. Rows that differ anyhow, and copies alone, have no number.
 */
export function withParts<Row extends Placed>(rows: readonly ToldApart<Row>[]): Row[] {
  const alike = new Map<string, Map<string | number, number>>();
  const keysOf = rows.map(({ row, key }) => {
    const text = readOf(row);
    const keys = alike.get(text) ?? new Map<string | number, number>();
    alike.set(text, keys);
    if (!keys.has(key)) keys.set(key, keys.size + 1);
    return keys;
  });
  return rows.map(({ row, key }, i) => {
    const keys = itemAt(keysOf, i);
    const part = keys.get(key);
    return part === undefined || keys.size === 1 ? row : withPart(row, part);
  });
}

/** What is read of the row: where it stands makes no difference. */
export function readOf({ line, file, ...read }: Placed): string {
  return JSON.stringify(read);
}

function withPart<Row extends Placed>({ line, file, ...read }: Row, part: number): Row {
  return {
    ...read,
    part,
    ...(line !== undefined && { line }),
    ...(file !== undefined && { file }),
  } as unknown as Row;
}

/**
 * What a transaction has beside what is read, as a sum of it that cannot be looked into: it only tells whether two
 * transactions of a file are the same there.
 */
export class Unread {
  readonly #sum: number;

  private constructor(sum: number) {
    this.#sum = sum;
  }

  static of(sum: TextSum): Unread {
    return new Unread(sum.value());
  }

  static keyOf(unread: Unread): number {
    return unread.#sum;
  }
}

/**
 * A sum over texts as they come, blanks left out: two of the sums that Fowler, Noll and Vo described, with different
 * factors, since texts that differ must not meet in one.
 */
export class TextSum {
  private high = 0x9dc5811c;
  private low = 0x811c9dc5;

  /** A whole text: where it ends makes a difference. */
  add(text: string): this {
    this.addPiece(text);
    this.mix(BLANK);
    return this;
  }

  /** Part of a text of which more may come. */
  addPiece(text: string): void {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > BLANK) this.mix(code);
    }
  }

  value(): number {
    return (this.high >>> UNUSED_BITS) * 2 ** 32 + (this.low >>> 0);
  }

  private mix(code: number): void {
    this.high = Math.imul(this.high ^ code, 0x85ebca6b);
    this.low = Math.imul(this.low ^ code, 0x01000193);
  }
}

const BLANK = 32;
/** A number holds 53 bits of the 64. */
const UNUSED_BITS = 11;
