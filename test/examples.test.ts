import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../src/case/given/case.js';
import { assess } from '../src/index.js';
import { reportMarkdown } from '../src/report/render/markdown.js';
import { caseReport } from '../src/report/case/sections.js';

interface Example {
  readonly name: string;
  readonly asOf: string;
  readonly markdown?: true;
}

const read = (path: string): string => readFileSync(new URL(`../examples/${path}`, import.meta.url), 'utf8');
const examples = JSON.parse(read('cases.json')) as readonly Example[];
const files = readdirSync(new URL('../examples', import.meta.url)).filter((file) =>
  file.endsWith('.case.json'),
);
const caseOf = ({ name }: Example): Case => JSON.parse(read(`${name}.case.json`)) as Case;
const assessed = (example: Example): ReturnType<typeof assess> =>
  assess(caseOf(example), { asOf: example.asOf });

describe('the examples', () => {
  it('are all listed, and their stories told', () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
    expect(examples.map(({ name }) => `${name}.case.json`).sort()).toEqual(files.sort());
    const readme = read('README.md');
    expect(examples.filter(({ name, asOf }) => !readme.includes(`**${name}**, as of ${asOf}`))).toEqual([]);
  });

  it.each(examples)('$name gives the expected value', async (example) => {
    await expect(`${JSON.stringify(assessed(example).value, null, 2)}\n`).toMatchFileSnapshot(
      `../examples/${example.name}.expected.json`,
    );
  });

  it.each(examples.filter(({ markdown }) => markdown))('$name gives the expected report', async (example) => {
    await expect(
      `${reportMarkdown(caseReport(assessed(example), { lang: 'sv', given: caseOf(example) }))}\n`,
    ).toMatchFileSnapshot(`../examples/${example.name}.expected.sv.md`);
  });
});
