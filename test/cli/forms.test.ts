import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/cli-in-process.js';

const path = join(mkdtempSync(join(tmpdir(), 'sjukregler-')), 'case.json');
writeFileSync(path, JSON.stringify({ ref: 'A-17', spells: [{ from: '2026-03-02', to: null, extent: 1 }] }));

describe.each([
  ['plan', 'Plan for return to work, case A-17', 'Plan för återgång i arbete, ärende A-17'],
  ['meeting', 'For the reconciliation meeting, case A-17', 'Underlag till avstämningsmöte, ärende A-17'],
])('sjukregler %s', (name, en, sv) => {
  const asked = [name, path, '--as-of', '2026-03-20'];

  it('is text, Markdown or a page, in both languages', async () => {
    const { exit, out, err } = await commandLine(asked);
    expect([exit, err, out.split('\n')[0]]).toEqual([0, '', en]);
    const markdown = await commandLine([...asked, '--format', 'md', '--lang', 'sv']);
    expect(markdown.out).toContain(`# ${sv}\n`);
    const page = await commandLine([...asked, '--format', 'html', '--lang', 'sv']);
    expect(page.out).toContain(`<h1>${sv}</h1>`);
  });

  it('refuses what is no case with path and code', async () => {
    const { exit, err } = await commandLine([name, path, '--as-of', 'today']);
    expect(exit).toBe(3);
    expect(err).toContain('asOf');
  });
});
