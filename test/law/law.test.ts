/** The law as data, through the entry that publishes it. */
/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import * as core from '../../src/core.js';
import type { Finding } from '../../src/finding/finding.js';
import { datedTables } from '../../src/generated/dated-tables.js';
import { coverage as everySection } from '../../src/law/coverage/coverage.js';
import { coverage, law, tables } from '../../src/law.js';
import * as api from '../../src/index.js';
import * as schema from '../../src/schema.js';
import type { Row } from '../support/rows.js';

const rowFiles = import.meta.glob<{ readonly rows: readonly Row<unknown>[] }>('../rules/*/*.rows.ts', {
  eager: true,
});

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const findings = Object.entries(rowFiles).flatMap(([file, { rows }]) => {
  const rule = (core as unknown as Readonly<Record<string, (input: unknown) => Finding<unknown, string>>>)[
    camelCase(file.replace(/^.*\/(.*)\.rows\.ts$/, '$1'))
  ];
  return rows.flatMap(({ input }) => rule?.(input) ?? []);
});

describe('law()', () => {
  const acts = law();
  const wordings = new Set(
    acts.flatMap(({ forfattning, readUntil, sections }) =>
      sections.flatMap(({ wordings: known, ...place }) =>
        known.map((wording) => JSON.stringify({ forfattning, ...place, ...wording, readUntil })),
      ),
    ),
  );

  it('holds every wording that a worked row cites', () => {
    const cited = findings.flatMap(({ basis }) => basis).filter((lagrum) => 'forfattning' in lagrum);
    expect(cited.length).toBeGreaterThan(2000);
    expect(cited.filter((section) => !wordings.has(JSON.stringify(section)))).toEqual([]);
  });

  it('names the acts, and their amending acts by number alone', () => {
    const sjll = acts.find(({ forfattning }) => forfattning === 'SFS 1991:1047');
    expect(sjll).toMatchObject({ short: 'SjLL', readUntil: '2026-04-30' });
    const section = sjll?.sections.find(({ paragraf, stycke }) => paragraf === '6' && stycke === '2');
    expect(section?.wordings[0]).toEqual({ giltigFom: '2019-01-01', andrad: 'SFS 2018:648' });
    expect(acts.find(({ forfattning }) => forfattning === 'SFS 2018:648')).not.toHaveProperty('short');
    expect(acts.map(({ forfattning }) => forfattning)).toEqual(
      acts.map(({ forfattning }) => forfattning).sort(),
    );
  });
});

describe('tables()', () => {
  it('holds every row of every table, with its source cited', () => {
    expect(tables().map(({ table, rows }) => [table, rows.map(({ from }) => from)])).toEqual(
      datedTables.map(({ file, name, rows }) => [`${file} ${name}`, rows.map(({ from }) => from)]),
    );
    for (const { rows, nextChange } of tables()) {
      for (const lagrum of [...rows, ...(nextChange === null ? [] : [nextChange])].flatMap(
        ({ source }) => source,
      )) {
        expect('kalla' in lagrum || 'giltigFom' in lagrum).toBe(true);
      }
    }
  });

  it('cites what the rows of a model rest on', () => {
    const consent = tables().find(({ table }) => table.endsWith('consentModel'));
    const [first] = consent?.rows[0]?.['rows'] as { readonly basis: readonly object[] }[];
    expect(first?.basis[0]).toMatchObject({ forfattning: 'SFS 2010:110', kapitel: '30', paragraf: '7' });
  });
});

describe('coverage()', () => {
  it('is what the pages tell', () => {
    expect(coverage()).toEqual(everySection);
  });
});

it('is published by the package and by its schemas', () => {
  for (const entry of [api, schema]) expect(entry).toMatchObject({ coverage, law, tables });
});

it('gives copies, which nobody can spoil for others', () => {
  for (const ask of [law, tables, coverage]) {
    const before = JSON.stringify(ask());
    const spoilt = ask() as unknown as { [key: string]: unknown }[];
    for (const item of spoilt) for (const key of Object.keys(item)) item[key] = null;
    spoilt.length = 0;
    expect(JSON.stringify(ask())).toBe(before);
  }
});
