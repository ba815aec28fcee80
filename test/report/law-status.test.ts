/// <reference types="vite/types/importMeta.d.ts" />
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Dated } from '../../src/law/dated.js';
import { knownPriceBaseDates } from '../../src/law/price-base-amount.table.js';
import { datedTables } from '../../src/generated/dated-tables.js';
import type { DatedTable } from '../../src/law/dated.js';
import { lawStatus, type TableStatus } from '../../src/report/law/law-status.js';
import { lawStatusText } from '../../src/report/law/law-status-text.js';
import { plusDays } from '../oracle/days.js';
import { lastDecidedDay, undecided } from '../support/undecided.js';

const PRICE_BASE = 'law/price-base-amount priceBaseAmounts';
const KARENSAVDRAG = 'rules/sick-pay/karensavdrag karensavdragTerms';

const modules = import.meta.glob<Record<string, unknown>>('../../src/{law,rules}/**/{*.table,table}.ts', {
  eager: true,
});

const rows: readonly Dated[] = [
  { from: '2024-01-01', source: [{ kalla: 'x' }], checkedOn: '2026-02-02', confidence: 'P' },
  { from: '2025-01-01', source: [{ kalla: 'x' }], checkedOn: '2026-01-01', confidence: 'P' },
];
const yearly: DatedTable = {
  file: 'law/a',
  name: 'yearly',
  rows,
  nextChange: {
    expectedFrom: '2025-07-15',
    expectedBy: '2025-12-31',
    sv: 'nästa',
    en: 'next',
    source: [{ kalla: 'x' }],
  },
  chosenBy: 'day',
};
const wording: DatedTable = { file: 'law/b', name: 'wording', rows, nextChange: null, chosenBy: 'day' };

function statusOf(asOf: string): TableStatus | null | undefined {
  return lawStatus(asOf, [yearly]).tables[0]?.status;
}

describe('every dated table', () => {
  it('is listed with its rows and its next change', () => {
    const dated = Object.entries(modules).flatMap(([path, module]) =>
      Object.entries(module)
        .filter(([, value]) => Array.isArray(value) && (value as object[]).every((row) => 'checkedOn' in row))
        .map(([name, value]) => ({
          file: path.replace('../../src/', '').replace(/[./]table\.ts$/, ''),
          name,
          rows: value,
        })),
    );
    const byName = (a: { file: string; name: string }, b: { file: string; name: string }): number =>
      `${a.file} ${a.name}` < `${b.file} ${b.name}` ? -1 : 1;
    expect(datedTables.map(({ file, name, rows: own }) => ({ file, name, rows: own })).sort(byName)).toEqual(
      dated.sort(byName),
    );
  });

  it('names a source for what it expects, and a time that is not over before it begins', () => {
    const expected = datedTables.flatMap(({ nextChange }) => (nextChange === null ? [] : [nextChange]));
    expect(expected.length).toBeGreaterThan(0);
    for (const { expectedFrom, expectedBy, source, sv, en } of expected) {
      expect(expectedFrom <= expectedBy).toBe(true);
      expect(source.length).toBeGreaterThan(0);
      expect([sv, en].every((text) => text.length > 0)).toBe(true);
    }
  });

  it('of yearly amounts expects the next ones when the last decided ones end', () => {
    const { nextChange } = datedTables.find(({ name }) => name === 'priceBaseAmounts') as DatedTable;
    expect(nextChange?.expectedBy).toBe(knownPriceBaseDates().to);
  });
});

describe('the status on a day', () => {
  it.each<[string, TableStatus]>([
    ['2024-02-29', 'upcoming'],
    ['2025-07-14', 'upcoming'],
    ['2025-07-15', 'due'],
    ['2025-12-31', 'due'],
    ['2026-01-01', 'overdue'],
  ])('of a yearly table, %s: %s', (asOf, status) => {
    expect(statusOf(asOf)).toBe(status);
  });

  it('of a wording is open-ended for ever', () => {
    expect(lawStatus('9899-12-31', [wording]).tables[0]?.status).toBe('open-ended');
  });

  it('tells the newest row, and the row that was checked longest ago', () => {
    expect(lawStatus(null, [yearly]).tables).toEqual([
      {
        table: 'law/a yearly',
        newestFrom: '2025-01-01',
        checkedOn: '2026-01-01',
        nextChange: yearly.nextChange,
        status: null,
      },
    ]);
  });

  it.each([
    ['2024-12-31', { year: 2025, missing: [] }],
    ['2025-01-01', { year: 2026, missing: ['law/a yearly'] }],
    ['2027-06-30', { year: 2028, missing: ['law/a yearly'] }],
  ])('what is missing for the year after %s', (asOf, nextYear) => {
    expect(lawStatus(asOf, [yearly, wording]).nextYear).toEqual(nextYear);
  });

  it.each([
    ['2026-04-30', 'read'],
    ['2026-06-30', 'read'],
    ['2026-07-01', 'due'],
    ['2027-01-01', 'due'],
  ])('of the Sick Pay Act, read until 2026-04-30, is on %s: %s', (asOf, status) => {
    const act = lawStatus(asOf).acts.find(({ short }) => short === 'SjLL');
    expect(act).toEqual({ act: 'SFS 1991:1047', short: 'SjLL', readUntil: '2026-04-30', status });
  });

  it('of an act read until a 31 December is due on the next day', () => {
    const due = (asOf: string): unknown => lawStatus(asOf).acts.find(({ short }) => short === 'SoL')?.status;
    expect([due('2025-12-31'), due('2026-01-01')]).toEqual(['read', 'due']);
  });

  it('of a repealed act is repealed', () => {
    expect(lawStatus('2026-11-26').acts.find(({ short }) => short === 'AFL')?.status).toBe('repealed');
  });

  it('without a day is none', () => {
    const status = lawStatus(null);
    expect([status.asOf, status.nextYear]).toEqual([null, null]);
    expect([...status.tables, ...status.acts].every((one) => one.status === null)).toBe(true);
  });
});

describe('in words', () => {
  it('what is overdue stands first, in Swedish and English', () => {
    const today = undecided('01-01');
    const nextYear = Number(today.slice(0, 4)) + 1;
    const status = lawStatus(today);
    const [title, missing, , tables, ...rows] = lawStatusText(status, 'en').split('\n');
    expect([title, tables]).toEqual([`What the library knows of the law, ${today}`, 'Tables']);
    expect(missing).toMatch(
      /^Missing for \d{4}: law\/income-base-amount incomeBaseAmounts, law\/pension-age pensionAges, /,
    );
    expect(missing).toContain(` ${nextYear}: `);
    expect(missing).toContain(PRICE_BASE);
    const overdue = rows.findIndex((row) => row.endsWith('until further notice'));
    expect(rows.slice(0, 3)).toEqual([
      expect.stringMatching(
        /^ {2}law\/income-base-amount incomeBaseAmounts .* overdue +by \d{4}-12-31: the income base amount/,
      ),
      expect.stringMatching(
        /^ {2}law\/pension-age pensionAges .* overdue +by \d{4}-12-31: the retirement target age/,
      ),
      expect.stringMatching(
        /^ {2}law\/price-base-amount priceBaseAmounts +newest row from \d{4}-01-01 +checked 2026-11-22 +overdue +by \d{4}-12-31: the government’s/,
      ),
    ]);
    expect(rows.slice(0, overdue).every((row) => row.includes(' overdue '))).toBe(true);
    const swedish = lawStatusText(status, 'sv');
    expect(swedish).toContain(`Saknas för ${nextYear}: law/income-base-amount`);
    expect(swedish).toContain(
      `senast ${lastDecidedDay}: regeringens beslut om prisbasbeloppen för ${nextYear - 1}`,
    );
    expect(swedish).toMatch(/SFS 1991:1047 +SjLL +läst till och med 2026-04-30 +att läsa om/);
  });

  it('says that nothing is missing', () => {
    expect(lawStatusText(lawStatus('2024-03-02', [yearly, wording]), 'en')).toContain(
      'Missing for 2025: nothing',
    );
  });

  it('without a day names what is expected first', () => {
    const [title, , tables, first] = lawStatusText(lawStatus(null, [wording, yearly]), 'sv').split('\n');
    expect([title, tables]).toEqual(['Vad biblioteket vet om lagen', 'Tabeller']);
    expect(first).toBe(
      '  law/a yearly   nyaste raden från 2025-01-01  kontrollerad 2026-01-01  senast 2025-12-31: nästa',
    );
    expect(lawStatusText(lawStatus(null), 'en')).toContain(KARENSAVDRAG);
  });
});

describe('npm run law:status', () => {
  const run = (
    ...args: readonly string[]
  ): { readonly exit: number | null; readonly out: string; readonly err: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/law-status.ts', ...args],
      {
        encoding: 'utf8',
      },
    );
    return { exit: status, out: stdout, err: stderr };
  };
  const lastDay = knownPriceBaseDates().to;

  /** The last day on which nothing is overdue yet. */
  const soonest = datedTables
    .map(({ nextChange }) => nextChange?.expectedBy ?? '9899-12-31')
    .sort()[0] as string;

  it('lists what is due, and passes while nothing is overdue', () => {
    expect(run('--as-of', lastDay).out).toContain(`due  ${PRICE_BASE}  by ${lastDay}: `);
    const { exit, out } = run('--as-of', soonest);
    expect(exit).toBe(0);
    expect(out).toContain('due for reading  SFS 1991:1047 (SjLL)  read until 2026-04-30\n');
    expect(out).toMatch(/\n0 overdue\n$/);
  });

  it('fails the day after', () => {
    const { exit, out } = run('--as-of', plusDays(lastDay, 1));
    expect(exit).toBe(1);
    expect(out).toContain(`overdue  ${PRICE_BASE}`);
  });

  it.each([[[]], [['--as-of', '2026-02-30']], [['--as-of']], [['--today']]])('%j exits with 2', (args) => {
    const { exit, out, err } = run(...args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toBe('usage: npm run law:status -- --as-of YYYY-MM-DD\n');
  });
});
