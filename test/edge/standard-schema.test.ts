/** The checked functions as Standard Schemas: for everybody who has a library that takes one. */
import { sValidator } from '@hono/standard-validator';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Hono } from 'hono';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AssessOptions, Case } from '../../src/case/given/case.js';
import type * as core from '../../src/core.js';
import * as checked from '../../src/index.js';
import type { KarensavdragInput } from '../../src/rules/sick-pay/karensavdrag/karensavdrag.js';
import { registry } from '../../src/schema.js';

const SECRET = '19800101-1234';
const GOOD: KarensavdragInput = { periodFrom: '2026-03-02', weeklyPay: 8000 };

const functions = Object.entries(checked).filter(
  (pair): pair is [string, typeof checked.karensavdrag] => '~standard' in pair[1],
);

describe('every checked function', () => {
  it('is one: the rules, and what composes them', () => {
    const composed = ['assess', 'assessPerson', 'compare', 'whatIf', 'lawRadar'];
    expect(functions).toHaveLength(registry.length + composed.length);
    for (const [, { '~standard': standard }] of functions) {
      expect(standard).toMatchObject({ version: 1, vendor: 'sjukregler' });
    }
  });

  it.each(functions)('%s does not throw on what does not fit, and says nothing of it', (_, rule) => {
    for (const input of [undefined, null, 17, SECRET, [SECRET], { [SECRET]: SECRET }]) {
      const { issues } = rule['~standard'].validate(input);
      expect(issues?.length).toBeGreaterThan(0);
      expect(JSON.stringify(issues)).not.toContain(SECRET);
    }
  });
});

describe('karensavdrag', () => {
  const { validate } = checked.karensavdrag['~standard'];

  it('gives the input that fits', () => {
    expect(validate(GOOD)).toEqual({ value: GOOD });
  });

  it('gives the same issues as the call throws', () => {
    const bad = { periodFrom: '2026-02-30', weeklyPay: -1 };
    let thrown: unknown;
    try {
      checked.karensavdrag(bad);
    } catch (error) {
      thrown = error;
    }
    expect(validate(bad)).toEqual({ issues: (thrown as checked.InvalidInput).issues });
    expect(validate(bad).issues?.map(({ path, code }) => [path, code])).toEqual([
      [['periodFrom'], 'no-such-date'],
      [['weeklyPay'], 'negative'],
    ]);
  });

  it('refuses a list that is too long', () => {
    expect(validate({ ...GOOD, earlierDeductions: new Array(20_001) }).issues).toMatchObject([
      { path: ['earlierDeductions'], code: 'too-many' },
    ]);
  });
});

describe('assess', () => {
  it('is the schema of a case', () => {
    const { validate } = checked.assess['~standard'];
    expect(validate({ ref: 'A-1', spells: [] })).toEqual({ value: { ref: 'A-1', spells: [] } });
    expect(validate({ ref: SECRET, spells: [] }).issues).toMatchObject([
      { path: ['ref'], code: 'bad-reference' },
    ]);
  });
});

describe('types', () => {
  it('are those of the specification', () => {
    expectTypeOf(checked.karensavdrag).toExtend<StandardSchemaV1<KarensavdragInput>>();
    expectTypeOf<
      StandardSchemaV1.InferInput<typeof checked.karensavdrag>
    >().toEqualTypeOf<KarensavdragInput>();
    expectTypeOf<
      StandardSchemaV1.InferOutput<typeof checked.karensavdrag>
    >().toEqualTypeOf<KarensavdragInput>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof checked.assess>>().toEqualTypeOf<Case>();
  });

  it('leave the function a function', () => {
    expectTypeOf(checked.karensavdrag).toBeCallableWith(GOOD);
    expectTypeOf(checked.karensavdrag).returns.toEqualTypeOf<ReturnType<typeof core.karensavdrag>>();
    expectTypeOf(checked.assess).parameters.toEqualTypeOf<[Case, AssessOptions]>();
  });
});

describe('in a web service whose library takes Standard Schemas', () => {
  const service = new Hono().post('/karensavdrag', sValidator('json', checked.karensavdrag), (context) =>
    context.json(checked.karensavdrag(context.req.valid('json'))),
  );
  const post = (body: unknown): Promise<Response> =>
    Promise.resolve(
      service.request('/karensavdrag', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    );

  it('answers what fits', async () => {
    const response = await post(GOOD);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ outcome: 'decided', value: { amount: 1280 } });
  });

  it('refuses what does not, by path and code', async () => {
    const response = await post({ ...GOOD, periodFrom: '2026-02-30' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: [{ path: ['periodFrom'], code: 'no-such-date' }] });
  });
});
