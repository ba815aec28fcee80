import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { travel } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { TravelInput } from '../../../src/rules/sickness-benefit/travel/travel.js';
import { entry } from '../../../src/rules/sickness-benefit/travel/input.js';
import { badBoolean, badDate, badMoney, checkEdge } from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './travel.rows.js';

const money = fc.integer({ min: 0, max: 100_000 }).map((öre) => öre / 100);
const anyInput: fc.Arbitrary<TravelInput> = fc.record(
  {
    easesReturn: fc.boolean(),
    benefitOtherwise: fc.boolean(),
    healthPreventsUsualWay: fc.boolean(),
    cost: money,
    usualCost: money,
    inSickPayPeriod: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('travel', () => {
  describe('worked rows', () => {
    runRows(travel, rows);
    runRows(checked.travel, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against, and open where something is needed', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, reasons, needs } = valueOf(travel(input));
        expect(possible === 'excluded').toBe(reasons.length > 0);
        expect(possible === 'needs').toBe(needs.length > 0);
      });
    });

    it('needs only what was not told', () => {
      holdsForAll(anyInput, (input) => {
        for (const fact of valueOf(travel(input)).needs) expect(input).not.toHaveProperty(fact);
      });
    });

    it('has an extra cost of what the travel costs over the usual, to the öre', () => {
      holdsForAll(anyInput, (input) => {
        fc.pre(input.cost !== undefined);
        const öre = Math.round((input.cost ?? 0) * 100) - Math.round((input.usualCost ?? 0) * 100);
        expect(valueOf(travel(input)).extraCost).toBe(Math.max(0, öre) / 100);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<TravelInput>>();
    });

    checkEdge<TravelInput>({
      rule: checked.travel,
      entry,
      good: {
        easesReturn: true,
        benefitOtherwise: true,
        healthPreventsUsualWay: true,
        cost: 420.5,
        usualCost: 78.25,
        inSickPayPeriod: false,
        on: '2026-11-29',
      },
      required: {},
      fields: {
        easesReturn: badBoolean,
        benefitOtherwise: badBoolean,
        healthPreventsUsualWay: badBoolean,
        cost: badMoney,
        usualCost: badMoney,
        inSickPayPeriod: badBoolean,
        on: badDate,
      },
    });
  });
});
