import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { jobAndDevelopment } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { JobAndDevelopmentInput } from '../../../src/rules/programmes/job-and-development/job-and-development.js';
import { entry } from '../../../src/rules/programmes/job-and-development/input.js';
import { badBoolean, badDate, badList, badOption, badWhole, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './job-and-development.rows.js';

const anyInput: fc.Arbitrary<JobAndDevelopmentInput> = fc.record(
  {
    on: dayBetween('2024-01-01', '2027-12-31'),
    usedBenefitDays: fc.constantFrom(200, 300 as const),
    followOnDays: fc.array(fc.constantFrom(66, 100 as const), { maxLength: 3 }),
    newPeriodQualified: fc.boolean(),
    monthsUnemployedInRow: fc.integer({ min: 0, max: 16 }),
    eligibleForEstablishment: fc.boolean(),
    monthsInYouthGuarantee: fc.integer({ min: 0, max: 16 }),
    directlyAfterYouthGuarantee: fc.boolean(),
    establishmentTimeUsedUp: fc.boolean(),
    otherGround: fc.constantFrom(
      'sole-parent-part-time-benefit',
      'release-or-parole',
      'detention-served-outside' as const,
    ),
    registered: fc.boolean(),
    oldPeriodRunning: fc.boolean(),
    paidDays: fc.integer({ min: 440, max: 460 }),
  },
  { requiredKeys: ['on'] },
);

describe('jobAndDevelopment', () => {
  describe('worked rows', () => {
    runRows(jobAndDevelopment, rows);
    runRows(checked.jobAndDevelopment, rows);
  });

  describe('laws', () => {
    it('is open with a ground, or closed with a reason', () => {
      holdsForAll(anyInput, (input) => {
        const { mayEnter, ground, reasons } = valueOf(jobAndDevelopment(input));
        expect([ground !== null, reasons.length === 0]).toEqual([mayEnter, mayEnter]);
      });
    });

    it('never opens for somebody who is not registered', () => {
      holdsForAll(anyInput, (input) => {
        expect(valueOf(jobAndDevelopment({ ...input, registered: false })).mayEnter).toBe(false);
      });
    });

    it('never begins before the day asked about', () => {
      holdsForAll(anyInput, (input) => {
        const { earliest } = valueOf(jobAndDevelopment(input));
        if (earliest !== null) expect(earliest >= input.on).toBe(true);
      });
    });

    it('never shortens work training because of more paid days', () => {
      holdsForAll(anyInput, (input) => {
        const months = (paidDays: number): number =>
          valueOf(jobAndDevelopment({ ...input, paidDays })).activityLimits?.workTrainingMonths ?? 0;
        const paid = input.paidDays ?? 0;
        expect(months(paid + 1)).toBeGreaterThanOrEqual(months(paid));
      });
    });

    it('never closes because of more months in a row', () => {
      holdsForAll(anyInput, (input) => {
        const more = valueOf(
          jobAndDevelopment({ ...input, monthsUnemployedInRow: (input.monthsUnemployedInRow ?? 0) + 1 }),
        );
        expect(Number(more.mayEnter)).toBeGreaterThanOrEqual(
          Number(valueOf(jobAndDevelopment(input)).mayEnter),
        );
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<JobAndDevelopmentInput>>();
    });

    checkEdge<JobAndDevelopmentInput>({
      rule: checked.jobAndDevelopment,
      entry,
      good: {
        on: '2026-03-02',
        usedBenefitDays: 200,
        benefitDaysLeft: 22,
        followOnDays: [66],
        newPeriodQualified: false,
        monthsUnemployedInRow: 3,
        eligibleForEstablishment: false,
        monthsInYouthGuarantee: 3,
        directlyAfterYouthGuarantee: true,
        establishmentTimeUsedUp: false,
        otherGround: 'sole-parent-part-time-benefit',
        partTimeBenefitMonths: 3,
        registered: true,
        oldPeriodRunning: false,
        paidDays: 450,
      },
      required: { on: true },
      fields: {
        on: badDate,
        usedBenefitDays: badOption,
        benefitDaysLeft: badWhole(0, 300),
        followOnDays: badList('x', 100),
        newPeriodQualified: badBoolean,
        monthsUnemployedInRow: badWhole(0, 1200),
        eligibleForEstablishment: badBoolean,
        monthsInYouthGuarantee: badWhole(0, 1200),
        directlyAfterYouthGuarantee: badBoolean,
        establishmentTimeUsedUp: badBoolean,
        otherGround: badOption,
        partTimeBenefitMonths: badWhole(0, 1200),
        registered: badBoolean,
        oldPeriodRunning: badBoolean,
        paidDays: badWhole(0, 20_000),
      },
      more: [
        {
          name: 'days left of no period',
          input: { on: '2026-03-02', benefitDaysLeft: 22 },
          path: ['benefitDaysLeft'],
          code: 'not-applicable',
        },
        {
          name: 'months of benefit beside work without that ground',
          input: { on: '2026-03-02', partTimeBenefitMonths: 13 },
          path: ['partTimeBenefitMonths'],
          code: 'not-applicable',
        },
      ],
    });
  });
});
