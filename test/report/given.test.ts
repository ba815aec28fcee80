/** Every field that a schema takes has a name, and so has every option. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { entry as caseEntry } from '../../src/case/assess.schema.js';
import { caseFieldWords } from '../../src/case/given/case-field.words.js';
import { unitsOf } from '../../src/edge/units.js';
import { registry, type RegisteredRule } from '../../src/generated/registry.js';
import { givenBlocks, givenName, givenText, type GivenSpeaker } from '../../src/report/rule/given.js';
import { placeName } from '../../src/report/rule/place-name.js';
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

const speakerOf = (id: string, language: 'sv' | 'en' = 'sv'): GivenSpeaker => {
  const { words, input } = ruleNamed(id);
  return { words, units: unitsOf(input), language };
};

const named: readonly (Pick<RegisteredRule, 'id' | 'input'> & Pick<GivenSpeaker, 'words'>)[] = [
  ...registry,
  { id: 'a case', input: caseEntry.input, words: caseFieldWords },
];

describe('the fields that a schema takes', () => {
  it.each(named)('$id: have names', ({ words, ...rule }) => {
    const fields = inputs(rule).map(({ field }) => field);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !(field in words.inputs))).toEqual([]);
  });

  it.each(named)('$id: and their options', ({ words, ...rule }) => {
    const codes = inputs(rule).flatMap(({ field, codes: own }) => own.map((code) => [field, code] as const));
    expect(codes.filter(([field, code]) => !(code in (words.options[field] ?? {})))).toEqual([]);
  });
});

describe('facts in words', () => {
  it('have their units', () => {
    const karensavdrag = speakerOf('sick-pay/karensavdrag');
    expect(givenText('weeklyPay', 6000, karensavdrag)).toBe('6\u00a0000,00\u00a0kr');
    expect(givenText('exemption', 'seafarer', karensavdrag)).toBe('sjöman');
    expect(givenText('exemption', 'never-heard-of', karensavdrag)).toBe('never-heard-of');
    expect(givenText('hours', 7.5, speakerOf('sick-pay/amount'))).toBe('7,5\u00a0tim');
    expect(givenText('extent', 0.25, speakerOf('sickness-benefit/day-amount'))).toBe('25\u00a0%');
    expect(givenText('monthlyIncome', 33_000, speakerOf('programmes/activity-grant'))).toBe(
      '33\u00a0000,00\u00a0kr',
    );
    expect(givenText('year', 2026, speakerOf('grants/combine'))).toBe('2026');
    expect(givenText('expectedMonths', 12, speakerOf('sickness-benefit/work-injury'))).toBe('12');
    expect(givenText('employedTo', null, speakerOf('sick-pay/qualifying-time'))).toBe('–');
    expect(givenText('employed', false, speakerOf('coordination/plans'))).toBe('nej');
    expect(givenText('from', 'first-day', speakerOf('sick-pay/certificate'))).toBe(
      'första dagen i varje period',
    );
    expect(givenText('from', '2026-03-02', speakerOf('sick-pay/certificate'))).toBe('2026-03-02');
  });

  it('have the names of their own rule', () => {
    expect(givenName('from', speakerOf('coordination/consent'))).toBe('Den som lämnar uppgiften');
    expect(givenName('from', speakerOf('sick-pay/periods'))).toBe('Från');
    expect(givenName('never', speakerOf('sick-pay/periods'))).toBe('never');
    expect(givenText('never', {}, speakerOf('sick-pay/periods'))).toBe('–');
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
    expect(givenBlocks({ pay: { monthly: 26_000 } }, speakerOf('sick-pay/amount', 'en'))).toMatchObject([
      { facts: [{ name: 'Monthly pay' }] },
    ]);
    expect(givenBlocks({ spells: [] }, speakerOf('sick-pay/periods', 'en'))).toMatchObject([
      { facts: [{ name: 'Spells', value: [{ text: 'none' }] }] },
    ]);
    expect(givenBlocks(17, speaker)).toEqual([]);
    expect(
      givenBlocks(
        { spells: [{ from: '2026-01-05' }, { from: '2026-02-05', to: '2026-02-06' }] },
        speakerOf('sick-pay/periods', 'en'),
      ),
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

  it('show the lists within a list, spans with both ends', () => {
    const input = {
      shifts: [
        {
          from: '2026-03-03T22:00',
          to: '2026-03-04T06:00',
          breaks: [{ from: '2026-03-04T02:00', to: '2026-03-04T02:30' }],
        },
      ],
      supplements: [
        { kind: 'unsocial-hours', days: ['mon', 'public-holiday'], from: '18:00', to: '24:00', rate: 30 },
      ],
    };
    const text = JSON.stringify(givenBlocks(input, speakerOf('sick-pay/unsocial-hours', 'en')));
    expect(text).toContain('2026-03-04T02:00 – 2026-03-04T02:30');
    expect(text).toContain('"text":"public holiday');
    expect(text).toContain('supplement for unsocial hours');
    expect(text).not.toContain('–"');
  });

  it('name the fields of an item where it is no span', () => {
    const week = { averageWeek: { weeks: [{ parts: [{ kind: 'shift', rate: 12 }] }] } };
    expect(JSON.stringify(givenBlocks(week.averageWeek, speakerOf('sick-pay/amount', 'en')))).toContain(
      'Kind: shift supplement · Supplement per hour: 12.00\u00a0kr',
    );
  });

  it.each([
    ['sv', 'Kön: kvinnor · Ålder: 30–49 år'],
    ['en', 'Sex: women · Age: 30–49 years'],
  ] as const)('tell an object inside an item: %s', (language, group) => {
    const people = [{ group: { sex: 'woman', ageGroup: '30-49' }, spells: [] }];
    const text = JSON.stringify(givenBlocks({ people }, speakerOf('statistics/absence', language)));
    expect(text).toContain(`"text":"${group}"`);
  });

  it('are called in their field what they mean there', () => {
    const input = { absence: [{ date: '2026-03-02', hours: 8 }], averageWeek: { hours: 30 } };
    const text = JSON.stringify(givenBlocks(input, speakerOf('sick-pay/amount', 'en')));
    expect(text).toContain('An average week: Hours');
    expect(text).toContain('"Hours missed"');
    expect(text).not.toContain('An average week: Hours missed');
    expect(placeName(['averageWeek', 'hours'], speakerOf('sick-pay/amount', 'en'))).toBe(
      'An average week, hours',
    );
  });

  it('are not all shown where there are very many', () => {
    const dates = Array.from({ length: 25 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`);
    const speaker = speakerOf('sick-pay/periods', 'en');
    const text = JSON.stringify([
      givenBlocks({ earlierDeductions: dates }, speakerOf('sick-pay/karensavdrag', 'en')),
      givenBlocks({ spells: dates.map((from) => ({ from })) }, speaker),
    ]);
    expect(text.match(/… 5 more that are not shown/g)).toHaveLength(2);
    expect(text).not.toContain('2026-01-21');
  });
});
