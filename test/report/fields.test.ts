/** Every field of every value is printed by its name, and numbers in their unit. */
/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { registry } from '../../src/generated/registry.js';
import { valueBlocks, valueLines, type Speaker, type Fields } from '../../src/report/rule/values.js';
import { combine } from '../../src/rules/grants/combine/combine.js';
import { benefits } from '../../src/rules/coordination/benefits/benefits.js';
import { responsible } from '../../src/rules/coordination/responsible/responsible.js';
import type { Row } from '../support/rows.js';
import { ruleNamed } from './worked.js';

const rows = import.meta.glob<{ readonly rows: readonly Row<object>[] }>('../rules/*/*.rows.ts', {
  eager: true,
});

/** Listed at the end of a report, with their acts. */
const NEVER_PRINTED: ReadonlySet<string> = new Set(['basis']);

const speakerOf = (id: string, language: 'sv' | 'en' = 'en'): Speaker => ({
  words: ruleNamed(id).words,
  language,
});

/** The values of a finding: the one decided, or one for each possibility. */
function valuesOf(finding: Finding<unknown, string>): Fields[] {
  if (finding.outcome === 'out-of-scope') return [];
  const values =
    finding.outcome === 'decided' ? [finding.value] : (finding.alternatives ?? []).map(({ value }) => value);
  return values as Fields[];
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
    expect(fields.filter((field) => !(field in rule.words.fields))).toEqual([]);
  });

  it('are amounts in one rule and shares in another', () => {
    const line = { employee: 'a', performedOn: '2026-04-01', paid: 12_000, providerApproved: true } as const;
    const sums = combine({ year: 2026, lines: [{ ...line, kind: 'plan-return' }] });
    const shares = responsible({ need: 'financial-coordination' });
    const text = [
      ...valuesOf(sums).flatMap((value) => valueLines(value, speakerOf('grants/combine'))),
      ...valuesOf(shares).flatMap((value) => valueLines(value, speakerOf('coordination/responsible'))),
    ];
    expect(text).toContainEqual(expect.stringContaining('From Försäkringskassan: 6,000.00\u00a0kr'));
    expect(text).toContainEqual(expect.stringContaining('From Försäkringskassan: 50%'));
    expect(text).toContainEqual(expect.stringContaining('Budget by that day of November: 30'));
  });

  it('are shares, nothing, or a list without items', () => {
    expect(valueLines({ extent: 0.25 }, speakerOf('sickness-benefit/preventive'))).toEqual(['Extent: 25%']);
    expect(valueLines({ level: 0.75 }, speakerOf('rehabilitation/sickness-compensation'))).toEqual([
      'Level: 75%',
    ]);
    expect(valueLines({ leastShare: 0.8 }, speakerOf('grants/work-aids'))).toEqual(['Least share: 80%']);
    expect(
      valueLines({ from: null, needs: [] }, speakerOf('rehabilitation/sickness-compensation', 'sv')),
    ).toEqual(['Från: –', 'Behövs: inget']);
    expect(valueLines({ periods: [] }, speakerOf('sick-pay/periods', 'sv'))).toEqual(['Perioder: inga']);
  });

  it('have in each rule the name that they mean there', () => {
    expect(valueLines({ to: '2026-05-04' }, speakerOf('sick-pay/periods'))).toEqual(['Through: 2026-05-04']);
    expect(valueLines({ to: 'afa' }, speakerOf('grants/combine'))[0]).toMatch(/^Apply to: /);
    expect(valueLines({ days: 960 }, speakerOf('employer/cost'))).toEqual([
      'Cost beside sick pay: 960.00\u00a0kr',
    ]);
  });

  it('are called by their key where the type did not know of them', () => {
    expect(valueLines({ never: 1 }, speakerOf('sick-pay/periods'))).toEqual(['Never: 1']);
  });

  it('tell a code by the words of the option where it is one', () => {
    expect(valueLines({ kind: 'unsocial-hours' }, speakerOf('sick-pay/unsocial-hours'))).toEqual([
      'Kind: supplement for unsocial hours',
    ]);
  });

  it('a value that is a list is a table', () => {
    const [value] = valuesOf(benefits({}));
    expect(valueBlocks(value as Fields, speakerOf('coordination/benefits'))).toMatchObject([
      { kind: 'facts', facts: [] },
      { kind: 'lines', lines: [{ text: 'Items' }] },
      { kind: 'table', rows: { length: 8 } },
    ]);
  });
});
