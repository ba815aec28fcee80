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
    ...['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10'].map(
      (text) => [`1,${text},,`, 'from: no-such-date'] as const,
    ),
    ...['1000000000', '0304302385', '199604302383', '-9604302383'].map(
      (text) => [`${text},2024-01-01,,`, 'person: personal-number'] as const,
    ),
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

describe('a file that is refused', () => {
  const linesOf = async (text: string): Promise<string[]> => {
    writeFileSync(file('refused.csv'), text);
    try {
      await openSpells(db, file('refused.csv'));
    } catch (error) {
      return (error as InvalidInput).issues.map(
        ({ path, code, message }) => `${path.join('.')}: ${code}. ${message}`,
      );
    }
    return [];
  };

  const MEANT = 'The columns are person, from, to and, where they are known, extent, fitFrom, workedAfter.';

  it.each([
    [
      'columns of other names',
      'id,from,slut\n1,2026-01-01,\n',
      [
        `: unknown-key. Columns that are not known: #1 (id), #3 (slut). ${MEANT}`,
        `person: missing. This column is required. ${MEANT}`,
        `to: missing. This column is required. ${MEANT}`,
      ],
    ],
    [
      'a column too many',
      'person,from,to,grad\n1,2026-01-01,,1\n',
      [`: unknown-key. Columns that are not known: #4 (grad). ${MEANT}`],
    ],
    ['a column too few', 'person,from\n1,2026-01-01\n', [`to: missing. This column is required. ${MEANT}`]],
    [
      'a row in place of the names',
      '7,2026-01-01,Anna\n7,2026-02-01,Anna\n',
      [
        `: unknown-key. Columns that are not known: #1, #2, #3. The file seems to begin with a row: it must begin with the names. ${MEANT}`,
        `person: missing. This column is required. ${MEANT}`,
        `from: missing. This column is required. ${MEANT}`,
        `to: missing. This column is required. ${MEANT}`,
      ],
    ],
    ['nothing', '', [': missing. The file is empty.']],
    [
      'per cent',
      'person,from,to,extent\n1,2026-01-01,,1\n2,2026-01-01,,50\n3,2026-01-01,,100\n',
      [
        'extent: not-an-option. The value is none of the allowed ones. It is 0.25, 0.5, 0.75 or 1: half is 0.5, not 50. Row 2, the first of 2.',
      ],
    ],
    [
      'a decimal comma',
      'person,from,to,extent\n1,2026-01-01,,"0,5"\n',
      [expect.stringMatching(/^extent: decimal-comma\. .* Row 1\.$/)],
    ],
    [
      'spells that end before they begin',
      `person,from,to\n${'1,2026-01-01,\n'.repeat(4000)}2,2026-03-02,2026-03-01\n`,
      [expect.stringMatching(/^to: reversed\. .* Row 4001\.$/)],
    ],
    [
      'days that do not exist, and others',
      'person,from,to\n1,2026-02-31,x\n1,2026-02-31,\n,2026-02-30,\n',
      [
        expect.stringMatching(/^person: missing\. .* Row 3\.$/),
        expect.stringMatching(/^from: no-such-date\. .* Row 1, the first of 3\.$/),
        expect.stringMatching(/^to: not-a-date\. .* Row 1\.$/),
      ],
    ],
    [
      'other than truth',
      'person,from,to,workedAfter\n1,2026-01-01,,kanske\n',
      [expect.stringMatching(/^workedAfter: not-an-option\. .* It is true or false\. Row 1\.$/)],
    ],
  ])('tells columns and rows, and no value: %s', async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  it('counts the rows of Parquet in their order', async () => {
    await db.run(`COPY (SELECT i AS person, DATE '2026-01-01' AS "from", CASE WHEN i > 150_000 THEN DATE '2025-12-31' END AS "to"
      FROM range(200_000) AS t(i)) TO '${file('many.parquet')}' (FORMAT parquet, ROW_GROUP_SIZE 20_000)`);
    await expect(openSpells(db, file('many.parquet'))).rejects.toMatchObject({
      issues: [
        {
          path: ['to'],
          code: 'reversed',
          message: expect.stringContaining('Row 150002, the first of 49999.') as string,
        },
      ],
    });
  });
});
