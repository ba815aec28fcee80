import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const source = new URL('../../src/time/day.ts', import.meta.url);
const probe = fileURLToPath(new URL('../support/zone-probe.mjs', import.meta.url));

interface Report {
  readonly zone: string;
  readonly compared: number;
  readonly skipped: readonly string[];
  readonly differences: readonly string[];
}

interface Place {
  readonly zone: string;
  /** The days that the zone went without; where the time-zone data changed its mind, each of the answers. */
  readonly skipped: readonly (readonly string[])[];
}

const NONE = [[]];

const PLACES: readonly Place[] = [
  { zone: 'UTC', skipped: NONE },
  { zone: 'Europe/Stockholm', skipped: NONE },
  { zone: 'America/New_York', skipped: NONE },
  { zone: 'America/Sao_Paulo', skipped: NONE },
  { zone: 'Africa/Casablanca', skipped: NONE },
  { zone: 'Asia/Tehran', skipped: NONE },
  { zone: 'Asia/Kolkata', skipped: NONE },
  { zone: 'Australia/Lord_Howe', skipped: NONE },
  { zone: 'Pacific/Apia', skipped: [['2011-12-30']] },
  { zone: 'Pacific/Kiritimati', skipped: [['1994-12-31'], ['1995-01-01']] },
];

describe('the calendar is the same wherever the computer stands', () => {
  let folder: string;
  let built: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sjukregler-zones-'));
    built = join(folder, 'day.mjs');
    const { outputText } = ts.transpileModule(await readFile(source, 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
    });
    await writeFile(built, outputText);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it.concurrent.each(PLACES)('$zone', async ({ zone, skipped }) => {
    const { stdout } = await promisify(execFile)(process.execPath, [probe, pathToFileURL(built).href], {
      env: { ...process.env, TZ: zone },
    });
    const report = JSON.parse(stdout) as Report;
    expect(report.differences).toEqual([]);
    expect(skipped).toContainEqual(report.skipped);
    expect(report.compared).toBe(40542);
    expect(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone).toBe(report.zone);
  });
});
