import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { activityCompensation } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ActivityCompensationInput } from '../../../src/rules/rehabilitation/activity-compensation/activity-compensation.js';
import { entry } from '../../../src/rules/rehabilitation/activity-compensation/input.js';
import { activityCompensationInput } from '../../oracle/benefit-arbitraries.js';
import { activityCompensation as oracle } from '../../oracle/compensation.js';
import { plusMonths } from '../../oracle/days.js';
import { badBoolean, badDate, badMonth, badWhole, checkEdge } from '../../support/bad-input.js';
import { badShare } from '../../support/bad-share.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './activity-compensation.rows.js';

/** With, now and then, prolonged schooling and a day of application some months off. */
const anyInput: fc.Arbitrary<ActivityCompensationInput> = fc
  .tuple(
    activityCompensationInput,
    fc.option(fc.integer({ min: -6, max: 6 }), { nil: undefined }),
    fc.option(fc.integer({ min: -2, max: 40 }), { nil: undefined, freq: 2 }),
  )
  .map(([input, applied, school]) => ({
    ...input,
    ...(applied !== undefined && { appliedOn: plusMonths(input.on, applied) }),
    ...(school !== undefined && { prolongedSchooling: true, schoolingTo: plusMonths(input.on, school) }),
  }));

describe('activityCompensation', () => {
  describe('worked rows', () => {
    runRows(activityCompensation, rows);
    runRows(checked.activityCompensation, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against, and then has no level and no months', () => {
      holdsForAll(anyInput, (input) => {
        const value = valueOf(activityCompensation(input));
        const excluded = value.possible === 'excluded';
        expect(excluded).toBe(value.reasons.length > 0);
        for (const field of [value.level, value.from, value.longestTo, value.earliestMonth]) {
          expect(field === null).toBe(excluded);
        }
      });
    });

    it('lasts at most three years, and ends before the month of turning 30', () => {
      holdsForAll(anyInput, (input) => {
        const { from, longestTo } = valueOf(activityCompensation(input));
        if (from === null || longestTo === null) return;
        expect(from <= longestTo).toBe(true);
        expect(longestTo < plusMonths(from, 36)).toBe(true);
        expect(longestTo < plusMonths(`${input.bornOn}-01`, 360)).toBe(true);
      });
    });

    it('is whole for prolonged schooling, whatever the reduction', () => {
      holdsForAll(anyInput, (input) => {
        const { level } = valueOf(activityCompensation(input));
        if (input.prolongedSchooling && level !== null) expect(level).toBe(1);
      });
    });

    it('is never shorter for a schooling that lasts longer', () => {
      holdsForAll(anyInput, (input) => {
        fc.pre(input.schoolingTo !== undefined);
        const { longestTo } = valueOf(activityCompensation(input));
        const schoolingTo = plusMonths(input.schoolingTo ?? '', 1);
        const longer = valueOf(activityCompensation({ ...input, schoolingTo })).longestTo;
        if (longestTo !== null) expect(longer !== null && longestTo <= longer).toBe(true);
      });
    });
  });

  agreesWithOracle('on random input', {
    rule: activityCompensation,
    checked: checked.activityCompensation,
    oracle,
    inputs: activityCompensationInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<ActivityCompensationInput>
      >();
    });

    const GOOD: ActivityCompensationInput = {
      incomeRelated: false,
      coveredByResidence: true,
      benefitBar: false,
      bornOn: '2003-02',
      on: '2026-05-12',
      reduction: 0.8,
      almostWhole: false,
      expectedMonths: 24,
      prolongedSchooling: true,
      schoolingTo: '2027-06-10',
      appliedOn: '2026-05-12',
    };

    checkEdge<ActivityCompensationInput>({
      rule: checked.activityCompensation,
      entry,
      good: GOOD,
      required: { bornOn: true, on: true, reduction: true },
      fields: {
        incomeRelated: badBoolean,
        coveredByResidence: badBoolean,
        benefitBar: badBoolean,
        bornOn: badMonth,
        on: badDate,
        reduction: badShare,
        almostWhole: badBoolean,
        expectedMonths: badWhole(0, 1_200),
        prolongedSchooling: badBoolean,
        schoolingTo: badDate,
        appliedOn: badDate,
      },
      more: [
        {
          name: 'almost wholly lacking at half',
          input: { ...GOOD, reduction: 0.5, almostWhole: true },
          path: ['almostWhole'],
          code: 'not-applicable',
        },
        {
          name: 'an end of schooling that is not prolonged',
          input: { ...GOOD, prolongedSchooling: false },
          path: ['schoolingTo'],
          code: 'not-applicable',
        },
      ],
    });
  });
});
