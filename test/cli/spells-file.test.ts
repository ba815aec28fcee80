/** What of a file of spells is read, and what is refused: in DuckDB alone, without the command. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSpells } from '../../src/cli/population/spells-file.js';
import type { InvalidInput } from '../../src/finding/invalid-input.js';

let folder: string;
let db: DuckDBConnection;
const file = (name: string): string => join(folder, name);

/** Columns and codes that a file is refused for. */
async function refusalOf(name: string): Promise<string[]> {
  try {
    await openSpells(db, file(name));
  } catch (error) {
    return (error as InvalidInput).issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
  }
  return [];
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-spells-'));
  db = await (await DuckDBInstance.create(':memory:')).connect();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('days', () => {
  it.each([
    [
      'a timestamp in the day',
      `1 AS person, TIMESTAMP '2024-01-01 23:00:00' AS "from", NULL AS "to"`,
      'from: time-of-day',
    ],
    [
      'a nanosecond',
      `1 AS person, DATE '2024-01-01' AS "from", TIMESTAMP_NS '2024-01-01 00:00:00.000000001' AS "to"`,
      'to: time-of-day',
    ],
    [
      'noon somewhere',
      `1 AS person, TIMESTAMPTZ '2024-01-01 12:00:00+00' AS "from", NULL AS "to"`,
      'from: time-of-day',
    ],
    [
      'midnight in London',
      `1 AS person, TIMESTAMPTZ '2024-01-01 00:00:00+00' AS "from", NULL AS "to"`,
      'from: time-of-day',
    ],
    ['a number for a day', `1 AS person, 20454 AS "from", NULL AS "to"`, 'from: not-a-date'],
    ['truth for a person', `true AS person, DATE '2024-01-01' AS "from", NULL AS "to"`, 'person: not-whole'],
    ['no number', `'NaN'::DOUBLE AS person, DATE '2024-01-01' AS "from", NULL AS "to"`, 'person: not-whole'],
    [
      'more than a double tells apart',
      `9007199254740992::DOUBLE AS person, DATE '2024-01-01' AS "from", NULL AS "to"`,
      'person: too-large',
    ],
    [
      'more than 64 bits',
      `1e20::HUGEINT AS person, DATE '2024-01-01' AS "from", NULL AS "to"`,
      'person: too-large',
    ],
    [
      'a number that is no truth',
      `1 AS person, DATE '2024-01-01' AS "from", NULL AS "to", 2 AS "workedAfter"`,
      'workedAfter: not-an-option',
    ],
    ['an open end', `1 AS person, DATE '2024-01-01' AS "from", DATE '9999-12-31' AS "to"`, 'to: open-end'],
  ])('are none: %s', async (_, columns, line) => {
    await db.run(`COPY (SELECT ${columns}) TO '${file('refused.parquet')}' (FORMAT parquet)`);
    expect(await refusalOf('refused.parquet')).toEqual([line]);
  });

  it.each<readonly [string, string]>([
    ...[
      'epoch',
      'today',
      'infinity',
      '2024/02/03',
      '2024-3-2',
      '20240302',
      ' 2024-03-02',
      '02.03.2024',
      '+2024-03-02',
    ].map((text) => [`1,${text},,`, 'from: not-a-date'] as const),
    ...['2024-03-02 23:59', '2024-03-02T23:30:00Z', '2024-03-02 00:00:00', '2024-03-02T00:00:00+01:00'].map(
      (text) => [`1,${text},,`, 'from: time-of-day'] as const,
    ),
    ...['1e1', '0xA', '1_0', '1.0', ' 10', '+10', '--1', '1 000'].map(
      (text) => [`${text},2024-01-01,,`, 'person: not-whole'] as const,
    ),
    ['99999999999999999999,2024-01-01,,', 'person: too-large'],
    ['1,2024-01-01,9999-12-31,', 'to: open-end'],
    ['1,9999-12-31,,', 'from: no-such-date'],
    ['1,2024-01-01,,"0,5"', 'extent: decimal-comma'],
    ...['1e0', '5e-1', '0x1', '50'].map(
      (text) => [`1,2024-01-01,,${text}`, 'extent: not-an-option'] as const,
    ),
  ])('and persons and extents are no texts such as %s', async (row, line) => {
    for (const [name, text] of [
      ['texts.csv', `person,from,to,extent\n${row.replace(/,$/, ',1')}\n`],
      ['texts.ndjson', `${JSON.stringify(Object.fromEntries(cellsOf(row)))}\n`],
    ] as const) {
      writeFileSync(file(name), text);
      expect([name, ...(await refusalOf(name))]).toEqual([name, line]);
    }
  });

  /** The row as JSON has it. */
  function cellsOf(row: string): (readonly [string, string | null])[] {
    const [, person = '', from = '', to = '', extent = ''] =
      /^([^,]*),([^,]*),([^,]*),"?([^"]*)"?$/.exec(row) ?? [];
    const cells = Object.entries({ person, from, to, extent: extent || '1' });
    return cells.map(([name, text]) => [name, text === '' ? null : text] as const);
  }
});
