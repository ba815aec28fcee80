/** The dictionary of the columns, held to the file that is written. */
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { populationColumnsPage } from '../../scripts/docs/population.js';
import { NO_ROWS } from '../../src/cli/population/write-rows.js';
import { rowColumns } from '../../src/population/row-columns.js';

it('tells of every column its type, in the file’s order', async () => {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await db.runAndReadAll(`DESCRIBE ${NO_ROWS}`);
  const written = reader.getRows().map(([name, type]) => [name, type]);
  expect(Object.entries(rowColumns).map(([name, { type }]) => [name, type])).toEqual(written);
});

it('makes a page with a row for each, in both languages', () => {
  for (const language of ['sv', 'en'] as const) {
    const page = populationColumnsPage((text) => text[language]);
    for (const [name, { means }] of Object.entries(rowColumns)) {
      expect(page).toContain(`| \`${name}\` |`);
      expect(page).toContain(means[language]);
    }
  }
});
