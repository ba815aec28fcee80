import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { plans } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { PlansInput } from '../../../src/rules/coordination/plans/plans.js';
import { entry } from '../../../src/rules/coordination/plans/input.js';
import { badBoolean, badDate, badDateOrNull, badObject, checkEdge } from '../../support/bad-input.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './plans.rows.js';

describe('plans', () => {
  describe('worked rows', () => {
    runRows(plans, rows);
    runRows(checked.plans, rows);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<PlansInput>>();
    });

    checkEdge<PlansInput>({
      rule: checked.plans,
      entry,
      good: {
        sickLeaveRecommended: true,
        employed: true,
        expected: { from: '2026-02-02', to: '2026-04-02', assumedOn: '2026-02-05' },
        cannotReturn: false,
        measureWithCompensation: true,
        effortsFromBoth: true,
        consentToIndividualPlan: true,
        jobseekerSince: '2026-03-02',
      },
      required: {},
      fields: {
        sickLeaveRecommended: badBoolean,
        employed: badBoolean,
        expected: badObject,
        cannotReturn: badBoolean,
        on: badDate,
        measureWithCompensation: badBoolean,
        effortsFromBoth: badBoolean,
        consentToIndividualPlan: badBoolean,
        jobseekerSince: badDateOrNull,
      },
      inside: { 'expected.from': badDate, 'expected.to': badDate, 'expected.assumedOn': badDate },
      more: [
        {
          name: 'an absence that ends before it begins',
          input: { expected: { from: '2026-02-02', to: '2026-02-01', assumedOn: '2026-02-02' } },
          path: ['expected', 'to'],
          code: 'reversed',
        },
      ],
    });
  });
});
