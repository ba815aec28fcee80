import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { returnToWorkPlan } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ReturnToWorkPlanInput } from '../../../src/rules/employer/return-to-work-plan/return-to-work-plan.js';
import { entry } from '../../../src/rules/employer/return-to-work-plan/input.js';
import { returnToWorkPlanInput, transitionalPlanInput } from '../../oracle/arbitraries.js';
import { returnToWorkPlan as oracle } from '../../oracle/employer.js';
import { badBoolean, badDate, checkEdge } from '../../support/bad-input.js';
import { moved, plusDays } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './return-to-work-plan.rows.js';

const anyInput: fc.Arbitrary<ReturnToWorkPlanInput> = fc.oneof(returnToWorkPlanInput, transitionalPlanInput);

describe('returnToWorkPlan', () => {
  describe('worked rows', () => {
    runRows(returnToWorkPlan, rows);
    runRows(checked.returnToWorkPlan, rows);
  });

  describe('laws', () => {
    it('is due on no day before day 30', () => {
      holdsForAll(returnToWorkPlanInput, (input) => {
        const { dueOn } = valueOf(returnToWorkPlan(input));
        if (dueOn !== null) expect(dueOn >= plusDays(input.sickFrom, 29)).toBe(true);
      });
    });

    it('is never due earlier for a later prognosis', () => {
      holdsForAll(fc.tuple(anyInput, fc.nat(60)), ([input, days]) => {
        const later = { ...input, prognosisOn: plusDays(input.prognosisOn, days) };
        const { dueOn } = valueOf(returnToWorkPlan(input));
        if (dueOn !== null) expect((valueOf(returnToWorkPlan(later)).dueOn ?? '') >= dueOn).toBe(true);
      });
    });

    it('never ceases to be required for a later expected end', () => {
      holdsForAll(fc.tuple(anyInput, fc.nat(60)), ([input, days]) => {
        const longer = { ...input, expectedTo: plusDays(input.expectedTo, days) };
        if (valueOf(returnToWorkPlan(input)).required) {
          expect(valueOf(returnToWorkPlan(longer)).required).toBe(true);
        }
      });
    });

    it('goes from upcoming over due to overdue as time passes', () => {
      const order = ['upcoming', 'due', 'overdue'];
      holdsForAll(fc.tuple(returnToWorkPlanInput, fc.nat(30)), ([{ madeOn, ...input }, days]) => {
        fc.pre(madeOn !== input.asOf && valueOf(returnToWorkPlan(input)).required);
        const now = order.indexOf(valueOf(returnToWorkPlan(input)).status);
        const later = { ...input, asOf: plusDays(input.asOf, days) };
        expect(order.indexOf(valueOf(returnToWorkPlan(later)).status)).toBeGreaterThanOrEqual(now);
        expect(now).toBeGreaterThanOrEqual(0);
      });
    });

    it('moves its statutory day with all dates by whole weeks', () => {
      holdsForAll(fc.tuple(returnToWorkPlanInput, fc.nat(100)), ([input, weeks]) => {
        const { dueOn } = valueOf(returnToWorkPlan(moved(input, weeks * 7)));
        expect(dueOn).toEqual(moved(valueOf(returnToWorkPlan(input)).dueOn, weeks * 7));
      });
    });

    it('has days exactly where it is required', () => {
      holdsForAll(anyInput, (input) => {
        const { required, dueOn, lastDay, status } = valueOf(returnToWorkPlan(input));
        expect([dueOn !== null, lastDay !== null, status !== 'not-required']).toEqual(
          new Array(3).fill(required),
        );
      });
    });
  });

  agreesWithOracle('on ordinary input', {
    rule: returnToWorkPlan,
    checked: checked.returnToWorkPlan,
    oracle,
    inputs: returnToWorkPlanInput,
  });

  agreesWithOracle('around the first day', {
    rule: returnToWorkPlan,
    checked: checked.returnToWorkPlan,
    oracle,
    inputs: transitionalPlanInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<ReturnToWorkPlanInput>>();
    });

    checkEdge<ReturnToWorkPlanInput>({
      rule: checked.returnToWorkPlan,
      entry,
      good: {
        sickFrom: '2026-02-02',
        expectedTo: '2026-04-02',
        prognosisOn: '2026-02-05',
        cannotReturn: true,
        improvedOn: '2026-03-20',
        madeOn: '2026-03-21',
        asOf: '2026-03-31',
      },
      required: { sickFrom: true, expectedTo: true, prognosisOn: true, asOf: true },
      fields: {
        sickFrom: badDate,
        expectedTo: badDate,
        prognosisOn: badDate,
        cannotReturn: badBoolean,
        improvedOn: badDate,
        madeOn: badDate,
        asOf: badDate,
      },
    });
  });
});
