import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOfPerson } from '../../src/schema.js';
import { commandLine } from '../support/cli-in-process.js';

const EXAMPLE = 'examples/two-employments.person.json';
const asked = (...more: readonly string[]): ReturnType<typeof commandLine> =>
  commandLine(['assess-person', EXAMPLE, '--as-of', '2026-03-22', ...more]);
/** The same however its lines are broken. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('assess-person', () => {
  it('gives the finding as JSON: a karensavdrag in each employment, one SGI', async () => {
    const { exit, out, err } = await asked('--format', 'json');
    expect([exit, err]).toEqual([0, '']);
    const { value } = JSON.parse(out) as {
      readonly value: {
        readonly sgi: readonly unknown[];
        readonly employments: readonly {
          readonly assessed: {
            readonly money: { readonly sickPay: readonly { readonly karensavdrag: number }[] };
          };
        }[];
      };
    };
    expect(value.sgi).toMatchObject([{ employment: 336_000, other: 0, sgi: 336_000 }]);
    // 20 000 × 12 / 52 × 80 % × 20 % = 738.46; 8 000 × 12 / 52 × 80 % × 20 % = 295.38.
    expect(
      value.employments.map(({ assessed }) => assessed.money.sickPay.map(({ karensavdrag }) => karensavdrag)),
    ).toEqual([[738.46], [295.38]]);
  });

  it('tells it in both languages, as text, Markdown and page', async () => {
    const english = flat((await asked()).out);
    expect(english).toContain('Person P-17');
    expect(english).toMatch(/Certificate day A: 21 .*B: 18/);
    expect(english).toContain('Employment B: Sick pay');
    const swedish = await asked('--lang', 'sv', '--format', 'md');
    expect(swedish.out).toContain('## Anställning A: Sjuklön');
    const page = await asked('--lang', 'sv', '--format', 'html');
    expect(page.out).toMatch(/^<!doctype html>/i);
    expect(page.out).toContain('En sjukpenninggrundande inkomst');
  });

  it('refuses what is no person with path and code', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'sjukregler-')), 'person.json');
    writeFileSync(path, JSON.stringify({ ref: 'P-1', employments: [] }));
    const { exit, err } = await commandLine(['assess-person', path, '--as-of', '2026-03-22']);
    expect(exit).toBe(3);
    expect(err).toContain('employments');
  });

  it('has a JSON Schema', () => {
    expect(Object.keys(jsonSchemaOfPerson()['properties'] as object)).toContain('employments');
  });
});
