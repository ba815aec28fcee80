import { describe, expect, it, vi } from 'vitest';
import { registry } from '../../src/generated/registry.js';
import { fileErrorText } from '../../src/cli/file-errors.js';
import { commands } from '../../src/cli/commands.js';
import { program } from '../../src/cli/program.js';
import { rulesTable } from '../../src/cli/rules-table.js';
import type { Language } from '../../src/finding/words.js';
import { InvalidFile } from '../../src/formats.js';

/** What is written to standard error before the command ends. */
async function complaintOf(typed: readonly string[], language: Language = 'en'): Promise<string> {
  let written = '';
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  try {
    const known = await program({ version: '0.0.0', commands, language });
    await expect(known.parseAsync([...typed], { from: 'user' })).rejects.toMatchObject({ exitCode: 1 });
  } finally {
    stderr.mockRestore();
  }
  return written;
}

describe('an error of usage', () => {
  it('names an unknown option before one that is missing', async () => {
    const told = await complaintOf(['assess', 'case.json', '--as-off', '2026-03-20']);
    expect(told).toContain("unknown option '--as-off'");
    expect(told).not.toContain('required');
  });

  it('points to the help of the command, in both languages', async () => {
    expect(await complaintOf(['assess', 'case.json'])).toBe(
      "sjukregler: required option '--as-of <date>' not specified\n" +
        '(sjukregler assess --help shows its options, with examples)\n',
    );
    expect(await complaintOf(['assess', 'case.json'], 'sv')).toBe(
      "sjukregler: flaggan '--as-of <date>' måste anges\n" +
        '(sjukregler assess --lang sv --help visar flaggorna, med exempel)\n',
    );
    expect(await complaintOf(['nothing'], 'sv')).toContain('visar alla kommandon');
  });
});

describe('a change that does not fit', () => {
  const changed = async (typed: readonly string[]): Promise<unknown> => {
    const known = await program({ version: '0.0.0', commands, language: 'en' });
    return known.parseAsync(['what-if', 'examples/cold.case.json', '--as-of', '2026-03-20', ...typed], {
      from: 'user',
    });
  };

  it.each([
    [['--return', '0,5', '--from', '2026-04-01'], '--return', 'decimal-comma'],
    [['--return', 'half', '--from', '2026-04-01'], '--return', 'wrong-type'],
    [['--return', '0', '--from', '2026-04-01'], '--return', 'not-positive'],
    [['--monthly', 'x', '--hours-per-week', '40'], '--monthly', 'wrong-type'],
    [['--return', '0.5'], '--from', 'missing'],
    [['--end', '2026-02-30'], '--end', 'no-such-date'],
    [['--relapse', '2026-05-01'], '--to', 'missing'],
    [['--hourly', '150'], '--hours-per-week', 'missing'],
  ])('is told of the option that it was typed in: %s', async (typed, option, code) => {
    await expect(changed(typed)).rejects.toMatchObject({ issues: [{ path: [option], code }] });
  });
});

describe('an error of a file', () => {
  it.each([
    [
      new InvalidFile('missing-column', 1, 'from'),
      'Point a column out by its header or number: --column "from=#2"',
    ],
    [
      new InvalidFile('duplicate-column', 1),
      'Point a column out by its header or number: --column "code=#2"',
    ],
    [
      new InvalidFile('no-readable-row', 1, null, {
        issues: [{ code: 'unknown-code', line: 2, field: 'code', employee: null, registers: null }],
      }),
      'Say what a code means: --code "CODE=sick"',
    ],
  ])('says how it is mended: %s', (error, hint) => {
    expect(fileErrorText(error, 'en').trimEnd().split('\n').at(-1)).toBe(`  ${hint}`);
  });

  it('says no more where nothing can be told', () => {
    expect(fileErrorText(new InvalidFile('empty-file', 1), 'sv')).not.toMatch(/--/);
  });
});

it('lists the rules in columns that fit the width as far as words allow', () => {
  const lines = rulesTable(registry, 'en', 120).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
  const [first] = registry;
  expect(lines[0]?.startsWith(first?.id ?? '?')).toBe(true);
  for (const { id } of registry) expect(lines.some((line) => line.startsWith(`${id} `))).toBe(true);
  expect(rulesTable([], 'en', 100)).toBe('');
});
