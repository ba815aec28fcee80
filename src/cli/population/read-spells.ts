/** Spells in order of persons, as columns, so many at a time and no person split. */
import type { SpellColumns } from '../../population/columns.js';
import { itemAt } from '../../time/lists.js';
import { copyRows, itemsOf, type Column } from './column.js';
import type { DuckDBConnection } from './duckdb.js';
import type { SpellsFile } from './spells-file.js';

/** Persons from the first to the last, both included; undefined where there is no limit. */
export interface PersonRange {
  readonly after?: string;
  readonly first?: string;
  readonly last?: string;
}

export interface Batch {
  readonly spells: SpellColumns & { readonly person: BigInt64Array; readonly group?: Int32Array };
  readonly firstPerson: string;
  readonly lastPerson: string;
}

/** Batches end with the person by whom they have at least so many spells: the parts that `planParts` plans. */
export async function* readSpells(
  connection: DuckDBConnection,
  { table, optional }: Pick<SpellsFile, 'table' | 'optional'>,
  range: PersonRange,
  leastSpells: number,
): AsyncGenerator<Batch> {
  const conditions = [
    range.after === undefined ? [] : `person > ${range.after}`,
    range.first === undefined ? [] : `person >= ${range.first}`,
    range.last === undefined ? [] : `person <= ${range.last}`,
  ].flat();
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const names = ['person', 'from', 'to', ...optional] as const;
  const columns = names.map((name) => `"${name}"`).join(', ');
  // Every column stands in the order, so that equal files give equal rows whatever the order in the file.
  const result = await connection.stream(`SELECT ${columns} FROM ${table} ${where} ORDER BY ${columns}`);

  let open = new Rows(names, leastSpells);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const data = names.map((_, i) => itemsOf(chunk.getColumnVector(i)));
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

const SPARE_ROWS = 4096;

/** The columns of spells by name, as they are read. */
interface SpellRows {
  readonly person: BigInt64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly extent?: Uint8Array;
  readonly fitFrom?: Int32Array;
  readonly workedAfter?: Uint8Array;
  readonly group?: Int32Array;
}

type Name = keyof SpellRows;

/** Columns that grow until they hold whole persons and enough spells. */
class Rows {
  length = 0;
  readonly #names: readonly Name[];
  readonly #least: number;
  #columns: SpellRows;

  constructor(names: readonly Name[], least: number) {
    this.#names = names;
    this.#least = least;
    this.#columns = emptyColumns(names, least + SPARE_ROWS);
  }

  /** Takes rows up to `end`, or to the person that no longer belongs here, and says where it stopped. */
  take(data: readonly Column[], begin: number, end: number): number {
    const person = itemAt(data, 0);
    let stop = Math.min(end, begin + Math.max(0, this.#least - this.length));
    const reached = this.length + stop - begin >= this.#least;
    if (reached) {
      const last = stop > begin ? person[stop - 1] : this.#columns.person[this.length - 1];
      while (stop < end && person[stop] === last) stop++;
    }
    this.#reserve(this.length + stop - begin);
    this.#copy(this.#columns, (_, i) => itemAt(data, i), begin, stop, this.length);
    this.length += stop - begin;
    return stop;
  }

  batch(): Batch {
    const { person, from, to, extent, fitFrom, workedAfter, group } = this.#columns;
    return {
      spells: {
        person: person.subarray(0, this.length),
        from: from.subarray(0, this.length),
        to: to.subarray(0, this.length),
        ...(extent && { extent: extent.subarray(0, this.length) }),
        ...(fitFrom && { fitFrom: fitFrom.subarray(0, this.length) }),
        ...(workedAfter && { workedAfter: workedAfter.subarray(0, this.length) }),
        ...(group && { group: group.subarray(0, this.length) }),
      },
      firstPerson: String(person[0]),
      lastPerson: String(person[this.length - 1]),
    };
  }

  #reserve(length: number): void {
    if (length <= this.#columns.person.length) return;
    const larger = emptyColumns(this.#names, length * 2);
    this.#copy(larger, (name) => this.#columns[name], 0, this.length, 0);
    this.#columns = larger;
  }

  #copy(
    to: SpellRows,
    from: (name: Name, position: number) => Column | undefined,
    begin: number,
    end: number,
    at: number,
  ): void {
    for (const [i, name] of this.#names.entries()) {
      const [source, target] = [from(name, i), to[name]];
      if (source !== undefined && target !== undefined) copyRows(source, begin, end, target, at);
    }
  }
}

function emptyColumns(names: readonly Name[], length: number): SpellRows {
  return {
    person: new BigInt64Array(length),
    from: new Int32Array(length),
    to: new Int32Array(length),
    ...(names.includes('extent') && { extent: new Uint8Array(length) }),
    ...(names.includes('fitFrom') && { fitFrom: new Int32Array(length) }),
    ...(names.includes('workedAfter') && { workedAfter: new Uint8Array(length) }),
    ...(names.includes('group') && { group: new Int32Array(length) }),
  };
}
