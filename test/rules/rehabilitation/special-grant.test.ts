import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { specialGrant } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { SpecialGrantInput } from '../../../src/rules/rehabilitation/special-grant/special-grant.js';
import { entry } from '../../../src/rules/rehabilitation/special-grant/input.js';
import { badBoolean, badDate, badMoney, checkEdge } from '../../support/bad-input.js';
import { holdsForAll } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './special-grant.rows.js';

const anyInput: fc.Arbitrary<SpecialGrantInput> = fc.record(
  {
    participates: fc.boolean(),
    ownCost: fc.boolean(),
    dueToRehabilitation: fc.boolean(),
    cost: fc.integer({ min: 0, max: 1_000_000 }).map((ore) => ore / 100),
  },
  { requiredKeys: [] },
);

describe('specialGrant', () => {
  describe('worked rows', () => {
    runRows(specialGrant, rows);
    runRows(checked.specialGrant, rows);
  });

  describe('laws', () => {
    it('is undetermined exactly where every condition holds, and then never above the cost', () => {
      holdsForAll(anyInput, (input) => {
        const { participates, ownCost, dueToRehabilitation, cost = 0 } = input;
        const found = specialGrant({ ...input, coveredByWork: true });
        expect(found.outcome === 'undetermined').toBe(
          participates === true && ownCost === true && dueToRehabilitation === true && cost > 0,
        );
        const alternatives = found.outcome === 'undetermined' ? (found.alternatives ?? []) : [];
        for (const { value } of alternatives) expect(value.amount).toBeLessThanOrEqual(cost);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<SpecialGrantInput>>();
    });

    checkEdge<SpecialGrantInput>({
      rule: checked.specialGrant,
      entry,
      good: {
        coveredByWork: true,
        coveredByResidence: true,
        on: '2027-01-04',
        participates: true,
        ownCost: true,
        dueToRehabilitation: true,
        cost: 420.5,
      },
      required: {},
      fields: {
        coveredByWork: badBoolean,
        coveredByResidence: badBoolean,
        on: badDate,
        participates: badBoolean,
        ownCost: badBoolean,
        dueToRehabilitation: badBoolean,
        cost: badMoney,
      },
    });
  });
});
