import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { cost } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { CostInput, CostMeasure } from '../../../src/rules/employer/cost/cost.js';
import { entry } from '../../../src/rules/employer/cost/input.js';
import {
  badDate,
  badList,
  badMoney,
  badOption,
  badWhole,
  checkEdge,
  type BadValue,
} from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { CASE, rows } from './cost.rows.js';

const öre = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(0, 0.01),
    fc.integer({ min: 0, max: most }).map((whole) => whole / 100),
  );

const anyMeasure: fc.Arbitrary<CostMeasure> = fc
  .tuple(öre(5_000_000), öre(5_000_000), fc.boolean())
  .map(([a, b, supported]) => ({ cost: Math.max(a, b), ...(supported && { support: Math.min(a, b) }) }));

const anyInput: fc.Arbitrary<CostInput> = fc.record(
  {
    expectedSickDays: fc.integer({ min: 1, max: 400 }),
    sickPay: öre(3_000_000),
    contributionPercent: öre(10_000),
    costPerDay: öre(500_000),
    measures: fc.array(anyMeasure, { maxLength: 8 }),
    sector: fc.constantFrom('municipal-and-regional', 'private'),
  },
  { requiredKeys: ['expectedSickDays', 'sickPay', 'measures'] },
);

/** Kronor as whole öre, so that the laws compare exactly. */
const inÖre = (amount: number): number => Math.round(amount * 100);

const badPerCent: readonly BadValue[] = [
  ...badMoney,
  { name: 'more than all', value: 100.01, code: 'too-large' },
];

describe('cost', () => {
  describe('worked rows', () => {
    runRows(cost, rows);
    runRows(checked.cost, rows);
  });

  describe('laws', () => {
    it('adds up: the parts to the absence, support and net to the measures', () => {
      holdsForAll(anyInput, (input) => {
        const { absenceCost, absenceParts, measuresCost, support, net } = valueOf(cost(input));
        const { sickPay, contributions, days } = absenceParts;
        expect(inÖre(sickPay) + inÖre(contributions ?? 0) + inÖre(days ?? 0)).toBe(inÖre(absenceCost));
        expect(inÖre(support) + inÖre(net)).toBe(inÖre(measuresCost));
        expect(net).toBeGreaterThanOrEqual(0);
      });
    });

    it('breaks even on the least day that covers the net, and on none only where all do not', () => {
      holdsForAll(anyInput, (input) => {
        const { breakEvenDays, net } = valueOf(cost(input));
        const { costPerDay, expectedSickDays } = input;
        const isCovered = (days: number): boolean => days * inÖre(costPerDay ?? 0) >= inÖre(net);
        if (breakEvenDays === null) {
          expect(costPerDay === undefined || !isCovered(expectedSickDays)).toBe(true);
          return;
        }
        expect(isCovered(breakEvenDays)).toBe(true);
        if (breakEvenDays > 0) expect(isCovered(breakEvenDays - 1)).toBe(false);
      });
    });

    it('takes the measures in any order', () => {
      holdsForAll(anyInput, (input) => {
        expect(cost({ ...input, measures: [...input.measures].reverse() })).toEqual(cost(input));
      });
    });

    it('says of every part that it does not count that it was not given', () => {
      holdsForAll(anyInput, (input) => {
        const found = cost(input);
        const facts = found.outcome === 'decided' ? (found.assumptions ?? []).map(({ fact }) => fact) : [];
        const { absenceParts } = valueOf(found);
        expect(facts.includes('costPerDay')).toBe(absenceParts.days === null);
        if (input.sickPay > 0) {
          expect(facts.includes('contributionPercent')).toBe(absenceParts.contributions === null);
        }
      });
    });

    it('lets the reference value change nothing else', () => {
      holdsForAll(anyInput, ({ sector, ...input }) => {
        const shown = valueOf(cost({ ...input, sector: sector ?? 'private' }));
        expect({ ...shown, reference: null }).toEqual(valueOf(cost(input)));
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<CostInput>>();
    });

    checkEdge<CostInput>({
      rule: checked.cost,
      entry,
      good: CASE,
      required: { expectedSickDays: true, sickPay: true, measures: true },
      fields: {
        expectedSickDays: badWhole(1, 1_000_000),
        sickPay: badMoney,
        contributionPercent: badPerCent,
        costPerDay: badMoney,
        measures: badList({ cost: 0 }, 10_000),
        sector: badOption,
        on: badDate,
      },
      inside: { 'measures.0.cost': badMoney, 'measures.0.support': badMoney },
      more: [
        {
          name: 'support above the cost',
          input: { ...CASE, measures: [{ cost: 0 }, { cost: 100, support: 100.01 }] },
          path: ['measures', 1, 'support'],
          code: 'too-large',
        },
        {
          name: 'a measure without a cost',
          input: { ...CASE, measures: [{ support: 0 }] },
          path: ['measures', 0, 'cost'],
          code: 'missing',
        },
        {
          name: 'the name of a measure',
          input: { ...CASE, measures: [{ cost: 0, hemligtNamn: 'x' }] },
          path: ['measures', 0],
          code: 'unknown-key',
        },
      ],
    });
  });
});
