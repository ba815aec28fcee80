/// <reference types="vite/types/importMeta.d.ts" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../src/case/case.js';
import { assess } from '../src/index.js';
import { reportMarkdown } from '../src/report/markdown.js';
import { caseReport } from '../src/report/sections.js';

interface Example {
  readonly name: string;
  readonly asOf: string;
  readonly markdown?: true;
}

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const examples = json('../examples/cases.json') as readonly Example[];
const files = Object.keys(import.meta.glob('../examples/*.case.json'));
const readme = readFileSync(new URL('../examples/README.md', import.meta.url), 'utf8');

describe('the examples', () => {
  it('are all listed, and their stories told', () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
    expect(examples.map(({ name }) => `../examples/${name}.case.json`).sort()).toEqual([...files].sort());
    expect(examples.filter(({ name, asOf }) => !readme.includes(`**${name}**, as of ${asOf}`))).toEqual([]);
  });

  describe.each(examples)('$name', ({ name, asOf, markdown }) => {
    const found = assess(json(`../examples/${name}.case.json`) as Case, { asOf } as { asOf: `${number}-${number}-${number}` });

    it('gives the expected value', async () => {
      await expect(`${JSON.stringify(found.value, null, 2)}\n`).toMatchFileSnapshot(
        `../examples/${name}.expected.json`,
      );
    });

    it.runIf(markdown)('gives the expected report', async () => {
      await expect(`${reportMarkdown(caseReport(found, 'sv'))}\n`).toMatchFileSnapshot(
        `../examples/${name}.expected.sv.md`,
      );
    });
  });
});
