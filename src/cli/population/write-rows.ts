/** Rows of the answer from typed arrays to a Parquet file, through a table function that DuckDB reads them from. */
import {
  firstRows,
  FLAGS,
  resultColumns,
  type ResultColumns,
  type SpellColumns,
} from '../../population/columns.js';
import { copyRows, itemsOf, type Column } from './column.js';
import type { DuckDBConnection, DuckDBModule } from './duckdb.js';
import { quoted } from './duckdb.js';
import { keysOf } from '../../finding/record.js';

/** A `number` stands in every row, a `count` may be none. */
type Kind = 'person' | 'date' | 'number' | 'count' | 'extent' | 'flags';

/** The columns of the rows, in the file's order. */
const COLUMNS = {
  person: 'person',
  from: 'date',
  to: 'date',
  extent: 'extent',
  days: 'number',
  sickPeriod: 'number',
  sickPayPeriod: 'count',
  employerDays: 'count',
  firstFkDay: 'date',
  chain: 'number',
  chainStart: 'count',
  chainEnd: 'count',
  day8: 'date',
  day15: 'date',
  day30: 'date',
  day91: 'date',
  day181: 'date',
  day366: 'date',
  normalDays: 'count',
  continuationDays: 'count',
  benefitQuarters: 'count',
  flags: 'flags',
} as const satisfies Readonly<Record<string, Kind>>;

const NAMES = keysOf(COLUMNS);

/** What stands in the arrays for "none" becomes NULL, and every flag a column of its own. */
export const ROWS: string = NAMES.map((name) => {
  switch (COLUMNS[name]) {
    case 'person':
    case 'number':
      return `"${name}"`;
    case 'date':
      return name === 'to'
        ? `nullif("to", DATE 'infinity') AS "to"`
        : `nullif("${name}", DATE '-infinity') AS "${name}"`;
    case 'count':
      return `nullif("${name}", -2147483647) AS "${name}"`;
    case 'extent':
      return `(nullif("extent", 0) / 4)::DOUBLE AS "extent"`;
    case 'flags':
      return Object.entries(FLAGS)
        .map(([flag, bit]) => `("flags" & ${bit}) <> 0 AS "${flag}"`)
        .join(', ');
  }
}).join(', ');

const SQL_TYPES: Readonly<Record<Kind, string>> = {
  person: 'BIGINT',
  date: 'DATE',
  number: 'INTEGER',
  count: 'INTEGER',
  extent: 'UTINYINT',
  flags: 'UTINYINT',
};

/** The columns without a row. */
export const NO_ROWS = `SELECT ${ROWS} FROM (SELECT ${NAMES.map(
  (name) => `NULL::${SQL_TYPES[COLUMNS[name]]} AS "${name}"`,
).join(', ')}) WHERE false`;

/**
 * A part is one row group. The days of thirteen years are few enough for a dictionary; the persons are not, and are
 * better written out at once than when a dictionary has become too large.
 */
const PARQUET = 'FORMAT parquet, ROW_GROUP_SIZE 1_000_000, DICTIONARY_SIZE_LIMIT 5_000';

/** DuckDB's vectors hold so many rows. */
const CHUNK = 2048;

export class RowWriter {
  readonly #connection: DuckDBConnection;
  #columns: readonly Column[] = [];
  #length = 0;
  #sent = 0;
  readonly #table: string;
  #result: ResultColumns = resultColumns(0);

  /** `name` tells apart the writers of one session. */
  constructor(duckdb: DuckDBModule, connection: DuckDBConnection, name: string) {
    this.#connection = connection;
    this.#table = `sjukregler_${name}`;
    const types: Record<Kind, DuckDBTypeOf> = {
      person: duckdb.BIGINT,
      date: duckdb.DATE,
      number: duckdb.INTEGER,
      count: duckdb.INTEGER,
      extent: duckdb.UTINYINT,
      flags: duckdb.UTINYINT,
    };
    const table = duckdb.DuckDBTableFunction.create({
      name: this.#table,
      bindFunction: (bind) => {
        for (const name of NAMES) bind.addResultColumn(name, types[COLUMNS[name]]);
      },
      initFunction: () => undefined,
      mainFunction: (_, chunk) => {
        const rows = Math.min(CHUNK, this.#length - this.#sent);
        chunk.rowCount = rows;
        if (rows === 0) return;
        for (const [i, column] of this.#columns.entries()) {
          const vector = chunk.getColumnVector(i);
          copyRows(column, this.#sent, this.#sent + rows, itemsOf(vector), 0);
          vector.flush();
        }
        this.#sent += rows;
      },
    });
    connection.registerTableFunction(table);
  }

  /** Columns for the rows of one part, which the next part's use again. */
  columns(length: number): ResultColumns {
    if (length > this.#result.days.length) this.#result = resultColumns(length * 2);
    return firstRows(this.#result, length);
  }

  /** Writes the rows to a new Parquet file, one at a time. */
  async write(
    spells: SpellColumns & { readonly person: BigInt64Array },
    result: ResultColumns,
    file: string,
  ): Promise<void> {
    const { extent = new Uint8Array(spells.person.length) } = spells;
    const columns: Readonly<Record<keyof typeof COLUMNS, Column>> = { ...spells, ...result, extent };
    this.#columns = NAMES.map((name) => columns[name]);
    this.#length = spells.person.length;
    this.#sent = 0;
    await this.#connection.run(`COPY (SELECT ${ROWS} FROM ${this.#table}()) TO ${quoted(file)} (${PARQUET})`);
  }
}

type DuckDBTypeOf =
  DuckDBModule['BIGINT'] | DuckDBModule['DATE'] | DuckDBModule['INTEGER'] | DuckDBModule['UTINYINT'];
