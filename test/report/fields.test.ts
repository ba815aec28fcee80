/** Every field of every value has a name in both languages, and amounts their unit. */
/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { registry } from '../../src/generated/registry.js';
import { fieldNames } from '../../src/report/rule/field.words.js';
import { nameOf, valueBlocks, valueLines } from '../../src/report/rule/values.js';
import { combine } from '../../src/rules/grants/combine/combine.js';
import { benefits } from '../../src/rules/coordination/benefits/benefits.js';
import { responsible } from '../../src/rules/coordination/responsible/responsible.js';
import type { Row } from '../support/rows.js';

const rows = import.meta.glob<{ readonly rows: readonly Row<object>[] }>('../rules/*/*.rows.ts', {
  eager: true,
});

/** Listed at the end of a report, with their acts. */
const NEVER_PRINTED: ReadonlySet<string> = new Set(['basis']);

const speaker = { words: { reasons: {}, facts: {}, questions: {}, assumed: {} }, language: 'en' } as const;

/** The values of a finding: the one decided, or one for each possibility. */
function valuesOf(finding: Finding<unknown, string>): unknown[] {
  if (finding.outcome === 'decided') return [finding.value];
  return finding.outcome === 'undetermined' ? (finding.alternatives ?? []).map(({ value }) => value) : [];
}

function fieldsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  const printed = Object.entries(value).filter(([name]) => !NEVER_PRINTED.has(name));
  return printed.flatMap(([name, inner]) => [name, ...fieldsIn(inner)]);
}

function fieldsOf({ id, decide }: (typeof registry)[number]): Set<string> {
  const inputs = (rows[`../rules/${id}.rows.ts`]?.rows ?? []).map(({ input }) => input);
  const findings = inputs.map((input) => decide(input as never) as Finding<unknown, string>);
  return new Set(findings.flatMap(valuesOf).flatMap(fieldsIn));
}

describe('the fields of values', () => {
  it.each(registry)('$id: have names', (rule) => {
    const fields = [...fieldsOf(rule)];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !(field in fieldNames) && !(field in (rule.words.fields ?? {})))).toEqual(
      [],
    );
  });

  it('are amounts or shares by where they stand', () => {
    const line = { employee: 'a', performedOn: '2026-04-01', paid: 12_000, providerApproved: true } as const;
    const sums = combine({ year: 2026, lines: [{ ...line, kind: 'plan-return' }] });
    const shares = responsible({ need: 'financial-coordination' });
    const text = [sums, shares].flatMap((it) => valuesOf(it).flatMap((value) => valueLines(value, speaker)));
    expect(text).toContainEqual(expect.stringContaining('From Försäkringskassan: 6,000.00\u00a0kr'));
    expect(text).toContainEqual(expect.stringContaining('From Försäkringskassan: 50%'));
    expect(text).toContainEqual(expect.stringContaining('Budget by that day of November: 30'));
  });

  it('are shares, nothing, or a list without items', () => {
    expect(valueLines({ extent: 0.25, level: 'normal', leastShare: 0.8 }, speaker)).toEqual([
      'Extent: 25%',
      'Level: normal',
      'Least share: 80%',
    ]);
    const swedish = { ...speaker, language: 'sv' } as const;
    expect(valueLines({ from: null, periods: [], needs: [] }, swedish)).toEqual([
      'Från: –',
      'Perioder: inga',
      'Behövs: inget',
    ]);
  });

  it('are named by where they stand', () => {
    expect(nameOf('to', { ...speaker, language: 'en' })).toBe('Through');
    expect(nameOf('to', { ...speaker, language: 'en' }, 'applications')).toBe('Apply to');
    expect(nameOf('neverNamedBefore', { ...speaker, language: 'en' })).toBe('Never named before');
  });

  it('a value that is a list is a table', () => {
    const [value] = valuesOf(benefits({}));
    expect(valueBlocks(value, speaker)).toMatchObject([
      { kind: 'facts', facts: [] },
      { kind: 'lines', lines: [{ text: 'Items' }] },
      { kind: 'table', rows: { length: 8 } },
    ]);
  });
});
