/** Random inputs: every printed line gives, calculated again from its own text, what the rule found. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { ruleSteps } from '../../../src/generated/rule-steps.js';
import * as oracle from '../../oracle/arbitraries.js';
import * as benefitOracle from '../../oracle/benefit-arbitraries.js';
import * as grantsOracle from '../../oracle/c-arbitraries.js';
import { accepted } from '../../support/properties.js';
import { ruleNamed } from '../worked.js';
import { expectAgrees } from './agrees.js';

const kronor = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 100 }).map((ore) => ore / 100);
const positive = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: max * 100 }).map((hundredths) => hundredths / 100);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Absent means absent. */
function given(input: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

const level = fc.constantFrom('normal', 'continuation');
const extent = fc.constantFrom(1, 0.75, 0.5, 0.25);
const partialRounding = optional(fc.constantFrom('from-whole-day-amount', 'from-exact-value'));

const pay = fc.oneof(
  fc.record({ monthly: kronor(120_000), hoursPerWeek: positive(60) }),
  fc.record({ hourly: positive(900), hoursPerWeek: positive(60) }),
);

const absence = fc
  .uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 14 })
  .chain((days) =>
    fc.tuple(
      ...days.map((day) =>
        positive(12).map((hours) => ({ date: `2026-03-${String(day + 1).padStart(2, '0')}`, hours })),
      ),
    ),
  );

const inputs: Readonly<Record<string, fc.Arbitrary<object>>> = {
  'sick-pay/karensavdrag': fc
    .record({
      weeklyPay: kronor(40_000),
      sickPay: optional(kronor(5000)),
      alreadyDeducted: optional(kronor(3000)),
    })
    .map((facts) => given({ periodFrom: '2026-03-02', ...facts })),
  'sick-pay/amount': fc
    .record({
      pay,
      absence,
      alreadyDeducted: optional(kronor(3000)),
      convention: optional(fc.constantFrom('annual-hours', 'working-days-21', 'state')),
      exemption: optional(fc.constant('seafarer')),
    })
    .map(({ convention, ...facts }) =>
      given({
        periodFrom: '2026-03-02',
        calendarDays: convention === 'state' && 'monthly' in facts.pay ? 14 : undefined,
        convention: 'monthly' in facts.pay ? convention : undefined,
        ...facts,
      }),
    ),
  'sickness-benefit/day-amount': fc
    .record({
      sgi: kronor(592_000),
      level,
      extent,
      unemployed: optional(fc.constantFrom(true, 0.25, 0.5)),
      partialRounding,
    })
    .map(({ partialRounding: reading, ...facts }) =>
      given({ on: '2026-05-04', ...facts, readings: reading && { partialRounding: reading } }),
    ),
  'sickness-benefit/hours-amount': fc
    .record({
      sgi: kronor(592_000),
      level,
      extent,
      annualHours: fc.integer({ min: 1, max: 2500 }),
      days: fc.integer({ min: 1, max: 31 }),
    })
    .map((facts) => given({ on: '2026-05-04', ...facts, hours: facts.days * 8 })),
  'sickness-benefit/with-pay': fc
    .record({
      level,
      benefit: kronor(30_000),
      payDuringSickness: kronor(60_000),
      payInWork: kronor(90_000),
      days: optional(fc.integer({ min: 1, max: 31 })),
      paidToEmployer: optional(fc.boolean()),
    })
    .map((facts) => given({ ...facts, ceilingYearly: 592_000 })),
  'sickness-benefit/sgi': fc
    .record({ employment: kronor(900_000), other: kronor(900_000) })
    .map((facts) => given({ on: '2026-05-04', ...facts })),
  'grants/work-aids': fc
    .record({
      applicant: fc.constantFrom('employer', 'insured'),
      cost: kronor(200_000),
      noValueToOthers: optional(fc.boolean()),
      computerBased: optional(fc.boolean()),
    })
    .map((facts) =>
      given({
        ...facts,
        noValueToOthers: facts.applicant === 'insured' ? facts.noValueToOthers : undefined,
        employedFrom: '2020-01-01',
        needSince: '2026-01-01',
      }),
    ),
  'employer/cost': fc
    .record({
      sickPay: kronor(100_000),
      contributionPercent: optional(kronor(40)),
      costPerDay: optional(kronor(9000)),
      cost: kronor(80_000),
    })
    .map(({ cost, ...facts }) => given({ expectedSickDays: 90, ...facts, measures: [{ cost }] })),
};

/** What the oracles are asked. */
const oracleInputs: Readonly<Record<string, unknown>> = { ...oracle, ...benefitOracle, ...grantsOracle };

const asked = Object.keys(ruleSteps).flatMap((id): [string, fc.Arbitrary<object>][] => {
  const rule = (id.split('/')[1] as string).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const arbitrary = oracleInputs[`${rule}Input`];
  return arbitrary instanceof fc.Arbitrary ? [[id, arbitrary]] : [];
});

describe('workings of random inputs', () => {
  it.each([...Object.entries(inputs), ...asked])('%s', (id, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        expectAgrees(id, accepted(ruleNamed(id).decide, input));
      }),
    );
  });
});
