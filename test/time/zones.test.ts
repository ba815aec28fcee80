import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACES, probe } from '../support/zones.js';

const source = new URL('../../src/time/day.ts', import.meta.url);

interface Report {
  readonly zone: string;
  readonly compared: number;
  readonly skipped: readonly string[];
  readonly differences: readonly string[];
}

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
    const report = (await probe('zone-probe.mjs', zone, [pathToFileURL(built).href])) as Report;
    expect(report.differences).toEqual([]);
    expect(skipped).toContainEqual(report.skipped);
    expect(report.compared).toBe(40542);
    expect(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone).toBe(report.zone);
  });
});
