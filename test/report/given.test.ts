/** Every field of every input has a name in both languages, and every option too. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { entry as caseEntry } from '../../src/case/assess.schema.js';
import { registry, type RegisteredRule } from '../../src/generated/registry.js';
import { givenBlocks, givenName, givenText } from '../../src/report/rule/given.js';
import { inputCodeNames } from '../../src/report/rule/input-code.words.js';
import { inputNames } from '../../src/report/rule/input-field.words.js';
import { termWords } from '../../src/rules/coordination/terms/term.words.js';
import { ruleNamed } from './worked.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

interface Named {
  readonly field: string;
  readonly codes: readonly string[];
}

/** The fields below a schema with their options, readings left out. */
function fieldsIn(schema: Schema, field = ''): Named[] {
  const own = [...(schema.enum ?? []), schema.const].filter((code) => typeof code === 'string');
  return [
    ...(field === '' ? [] : [{ field, codes: own }]),
    ...Object.entries(schema.properties ?? {})
      .filter(([name]) => name !== 'readings')
      .flatMap(([name, inner]) => fieldsIn(inner, name)),
    ...(schema.items ? fieldsIn(schema.items, field) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((inner) => fieldsIn(inner, field)),
  ];
}

const inputs = (rule: Pick<RegisteredRule, 'input'>): Named[] =>
  fieldsIn(z.toJSONSchema(rule.input, { unrepresentable: 'any' }) as Schema);

const speakerOf = (id: string, language: 'sv' | 'en' = 'sv'): Parameters<typeof givenText>[2] => ({
  words: ruleNamed(id).words,
  language,
  ruleId: id,
});

describe('the fields of inputs', () => {
  it.each(registry)('$id: have names', (rule) => {
    const short = rule.id.split('/')[1] ?? '';
    const fields = inputs(rule).map(({ field }) => field);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !(field in inputNames) && !(`${short} ${field}` in inputNames))).toEqual(
      [],
    );
  });

  it.each(registry)('$id: and their options', ({ id, words, ...rule }) => {
    const codes = inputs(rule).flatMap(({ field, codes: own }) => own.map((code) => [field, code]));
    const unnamed = codes.filter(
      ([field, code]) =>
        ![`${field ?? ''} ${code ?? ''}`, code ?? ''].some((key) => key in inputCodeNames) &&
        !((code ?? '') in words.reasons || (code ?? '') in words.facts || (code ?? '') in termWords),
    );
    expect(unnamed).toEqual([]);
  });

  it('names no field that neither a rule nor a case has', () => {
    const known = new Set([
      ...registry.flatMap((rule) =>
        inputs(rule).flatMap(({ field }) => [field, `${rule.id.split('/')[1] ?? ''} ${field}`]),
      ),
      ...inputs(caseEntry).map(({ field }) => field),
    ]);
    expect(Object.keys(inputNames).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('facts in words', () => {
  it('have their units', () => {
    const speaker = speakerOf('sick-pay/karensavdrag');
    expect(givenText('weeklyPay', 6000, speaker)).toBe('6\u00a0000,00\u00a0kr');
    expect(givenText('hours', 7.5, speaker)).toBe('7,5\u00a0tim');
    expect(givenText('extent', 0.25, speaker)).toBe('25\u00a0%');
    expect(givenText('year', 2026, speaker)).toBe('2026');
    expect(givenText('expectedMonths', 12, speaker)).toBe('12');
    expect(givenText('employedTo', null, speaker)).toBe('–');
    expect(givenText('employed', false, speaker)).toBe('nej');
    expect(givenText('exemption', 'seafarer', speaker)).toBe('sjöman');
    expect(givenText('exemption', 'never-heard-of', speaker)).toBe('never-heard-of');
  });

  it('have names by rule, and their own words where there is no name', () => {
    expect(givenName('from', speakerOf('coordination/consent'))).toBe('Den som lämnar uppgiften');
    expect(givenName('from', speakerOf('sick-pay/periods'))).toBe('Från');
    expect(givenName('someNewField2', speakerOf('sick-pay/periods', 'en'))).toBe('some new field 2');
  });

  it('are told in order, lists as tables, what is inside an object after its name', () => {
    const speaker = speakerOf('rehabilitation/allowance', 'en');
    expect(
      givenBlocks(
        {
          sickness: { from: '2026-01-05', certificate: true },
          readings: { partialRounding: 'x' },
          none: undefined,
        },
        speaker,
      ),
    ).toEqual([
      {
        kind: 'facts',
        facts: [
          { name: 'Sickness: From', value: [{ text: '2026-01-05', tone: 'plain' }] },
          { name: 'Sickness: Certificate handed in', value: [{ text: 'yes', tone: 'plain' }] },
        ],
      },
    ]);
    expect(givenBlocks({ pay: { monthly: 26_000 } }, speaker)).toMatchObject([
      { facts: [{ name: 'Monthly pay' }] },
    ]);
    expect(givenBlocks({ spells: [] }, speaker)).toMatchObject([
      { facts: [{ name: 'Spells', value: [{ text: 'none' }] }] },
    ]);
    expect(givenBlocks(17, speaker)).toEqual([]);
    expect(
      givenBlocks({ spells: [{ from: '2026-01-05' }, { from: '2026-02-05', to: '2026-02-06' }] }, speaker),
    ).toMatchObject([
      { facts: [] },
      { lines: [{ text: 'Spells' }] },
      {
        columns: [{ head: 'From' }, { head: 'Through' }],
        rows: [
          [[{}], [{ text: '–' }]],
          [[{}], [{ text: '2026-02-06' }]],
        ],
      },
    ]);
  });

  it('are not all shown where there are very many', () => {
    const dates = Array.from({ length: 25 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`);
    const speaker = speakerOf('sick-pay/periods', 'en');
    const text = JSON.stringify([
      givenBlocks({ earlierDeductions: dates }, speaker),
      givenBlocks({ spells: dates.map((from) => ({ from })) }, speaker),
    ]);
    expect(text.match(/… 5 more that are not shown/g)).toHaveLength(2);
    expect(text).not.toContain('2026-01-21');
  });
});
