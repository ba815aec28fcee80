// urlaubsverwaltung, issues 2010 and 1211 (2021-04-28): sickness over the turn of the year was counted wrongly in the
// statistics of a year. What is observed is a window, and a spell may have begun before it or go on after it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reported, type Given } from '../support/reported.js';

const { run } = reported(import.meta.url);

async function rowsOf(
  spells: NonNullable<Given['spells']>,
  from: string,
  to: string,
): Promise<Record<string, string>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  try {
    const out = join(folder, 'rows.csv');
    const { exit, err } = await run(
      'population',
      { spells },
      ...['--observed-from', from, '--observed-to', to, '--out', out],
    );
    expect(exit, err).toBe(0);
    const [header = '', ...rows] = readFileSync(out, 'utf8').trim().split('\n');
    const names = header.split(',');
    return rows.map((row): Record<string, string> => {
      const cells = row.split(',');
      return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('spells over the turn of a year', () => {
  it('are counted from their first day, and flagged where the window cuts them', async () => {
    expect(await rowsOf('spells.csv', '2026-01-01', '2026-12-31')).toMatchObject([
      { person: '1', from: '2025-12-28', firstFkDay: '2026-01-11', day15: '2026-01-11' },
      { person: '2', from: '2026-01-01', day15: '2026-01-15', leftPeriod: 'true' },
      { person: '3', from: '2026-12-20', day15: '', right: 'true' },
    ]);
  });

  it('are so in another year', async () => {
    const spells =
      'person,from,to,extent\n7,2024-12-30,2025-01-15,1\n8,2025-01-20,2025-02-10,1\n9,2025-12-31,,1\n';
    expect(await rowsOf(spells, '2025-01-01', '2025-12-31')).toMatchObject([
      { person: '7', firstFkDay: '2025-01-13', day15: '2025-01-13' },
      { person: '8', day15: '2025-02-03', leftPeriod: 'false', right: 'false' },
      { person: '9', day15: '', right: 'true' },
    ]);
  });
});
