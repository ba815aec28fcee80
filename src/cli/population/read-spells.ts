/** Spells in order of persons, as columns, so many at a time and no person split. */
import type { SpellColumns } from '../../population/columns.js';
import type { DuckDBConnection } from './duckdb.js';
import type { SpellsFile } from './spells-file.js';

/** Persons from the first to the last, both included; undefined where there is no limit. */
export interface PersonRange {
  readonly after?: string;
  readonly first?: string;
  readonly last?: string;
}

export interface Batch {
  readonly spells: SpellColumns & { readonly person: BigInt64Array };
  readonly firstPerson: string;
  readonly lastPerson: string;
}

/** Batches end with the person by whom they have at least so many spells: the parts that `planParts` plans. */
export async function* readSpells(
  connection: DuckDBConnection,
  { table, optional }: SpellsFile,
  range: PersonRange,
  leastSpells: number,
): AsyncGenerator<Batch> {
  const conditions = [
    range.after === undefined ? [] : `person > ${range.after}`,
    range.first === undefined ? [] : `person >= ${range.first}`,
    range.last === undefined ? [] : `person <= ${range.last}`,
  ].flat();
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const names = ['person', 'from', 'to', ...optional];
  const columns = names.map((name) => `"${name}"`).join(', ');
  // Every column stands in the order, so that equal files give equal rows whatever the order in the file.
  const result = await connection.stream(`SELECT ${columns} FROM ${table} ${where} ORDER BY ${columns}`);

  let open = new Rows(names, leastSpells);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const data = names.map((_, i) => (chunk.getColumnVector(i) as unknown as { items: Column }).items);
    let next = 0;
    while (next < chunk.rowCount) {
      next = open.take(data, next, chunk.rowCount);
      if (next === chunk.rowCount) break;
      yield open.batch();
      open = new Rows(names, leastSpells);
    }
  }
  if (open.length > 0) yield open.batch();
}

type Column = BigInt64Array | Int32Array | Uint8Array;

const SPARE_ROWS = 4096;

/** Columns that grow until they hold whole persons and enough spells. */
class Rows {
  length = 0;
  readonly #names: readonly string[];
  readonly #least: number;
  #columns: Column[];

  constructor(names: readonly string[], least: number) {
    this.#names = names;
    this.#least = least;
    this.#columns = names.map((name) => emptyColumn(name, least + SPARE_ROWS));
  }

  /** Takes rows up to `end`, or to the person that no longer belongs here, and says where it stopped. */
  take(data: readonly Column[], begin: number, end: number): number {
    const person = data[0] as BigInt64Array;
    let stop = Math.min(end, begin + Math.max(0, this.#least - this.length));
    const reached = this.length + stop - begin >= this.#least;
    if (reached) {
      const last = stop > begin ? person[stop - 1] : this.#lastPerson();
      while (stop < end && person[stop] === last) stop++;
    }
    this.#reserve(this.length + stop - begin);
    for (const [i, column] of this.#columns.entries()) {
      (column as Int32Array).set((data[i] as Int32Array).subarray(begin, stop), this.length);
    }
    this.length += stop - begin;
    return stop;
  }

  batch(): Batch {
    const column = (name: string): Column | undefined =>
      this.#columns[this.#names.indexOf(name)]?.subarray(0, this.length);
    const extent = column('extent') as Uint8Array | undefined;
    const fitFrom = column('fitFrom') as Int32Array | undefined;
    const workedAfter = column('workedAfter') as Uint8Array | undefined;
    const person = column('person') as BigInt64Array;
    return {
      spells: {
        person,
        from: column('from') as Int32Array,
        to: column('to') as Int32Array,
        ...(extent && { extent }),
        ...(fitFrom && { fitFrom }),
        ...(workedAfter && { workedAfter }),
      },
      firstPerson: String(person[0]),
      lastPerson: String(person[this.length - 1]),
    };
  }

  #lastPerson(): bigint | undefined {
    return (this.#columns[0] as BigInt64Array)[this.length - 1];
  }

  #reserve(length: number): void {
    if (length <= (this.#columns[0] as Column).length) return;
    this.#columns = this.#columns.map((column, i) => {
      const larger = emptyColumn(this.#names[i] as string, length * 2);
      (larger as Int32Array).set(column as Int32Array);
      return larger;
    });
  }
}

function emptyColumn(name: string, length: number): Column {
  if (name === 'person') return new BigInt64Array(length);
  return name === 'extent' || name === 'workedAfter' ? new Uint8Array(length) : new Int32Array(length);
}
