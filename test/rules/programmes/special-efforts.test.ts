import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { specialEfforts } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { SpecialEffortsInput } from '../../../src/rules/programmes/special-efforts/special-efforts.js';
import { entry } from '../../../src/rules/programmes/special-efforts/input.js';
import { badBoolean, badDate, badOption, badPay, badWhole, checkEdge } from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './special-efforts.rows.js';

const anySubsidy: fc.Arbitrary<SpecialEffortsInput> = fc.record({
  effort: fc.constantFrom('wage-subsidy-development', 'wage-subsidy-employment' as const),
  monthlyPay: fc.integer({ min: 1, max: 40_000 }),
  workingTimePercent: fc.integer({ min: 1, max: 100 }),
  monthsUsed: fc.integer({ min: 0, max: 120 }),
});

describe('specialEfforts', () => {
  describe('worked rows', () => {
    runRows(specialEfforts, rows);
    runRows(checked.specialEfforts, rows);
  });

  describe('laws', () => {
    it('never counts more than the pay, and never less for more time', () => {
      holdsForAll(anySubsidy, (input) => {
        const counted = valueOf(specialEfforts(input)).countedPay ?? 0;
        expect(counted).toBeLessThanOrEqual(input.monthlyPay ?? 0);
        const whole = valueOf(specialEfforts({ ...input, workingTimePercent: 100 })).countedPay ?? 0;
        expect(whole).toBeGreaterThanOrEqual(counted);
      });
    });

    it('is excluded exactly where no month is left, for somebody who needs it', () => {
      holdsForAll(anySubsidy, (input) => {
        const { possible, monthsLeft } = valueOf(
          specialEfforts({
            ...input,
            disabilityReducesCapacity: true,
            needsSupport: true,
            otherEffortsTried: true,
          }),
        );
        expect(possible === 'excluded').toBe(monthsLeft === 0);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<SpecialEffortsInput>>();
    });

    const subsidy: SpecialEffortsInput = { effort: 'wage-subsidy-employment', monthlyPay: 18_000 };
    checkEdge<SpecialEffortsInput>({
      rule: checked.specialEfforts,
      entry,
      good: {
        effort: 'personal-assistance',
        on: '2026-03-02',
        disabilityReducesCapacity: true,
        needsSupport: true,
        otherEffortsTried: true,
        entrepreneurWithCommunicationDifficulties: true,
        supplementPaid: false,
        monthsUsed: 2,
        workingTimePercent: 50,
      },
      required: { effort: true },
      fields: {
        effort: badOption,
        on: badDate,
        disabilityReducesCapacity: badBoolean,
        needsSupport: badBoolean,
        otherEffortsTried: badBoolean,
        entrepreneurWithCommunicationDifficulties: badBoolean,
        supplementPaid: badBoolean,
        monthsUsed: badWhole(0, 1200),
        monthlyPay: badPay,
        workingTimePercent: badWhole(1, 100),
      },
      more: [
        {
          name: 'a supplement beside a subsidy',
          input: { ...subsidy, supplementPaid: true },
          path: ['supplementPaid'],
          code: 'not-applicable',
        },
        {
          name: 'an entrepreneur with a subsidy',
          input: { ...subsidy, entrepreneurWithCommunicationDifficulties: true },
          path: ['entrepreneurWithCommunicationDifficulties'],
          code: 'not-applicable',
        },
        {
          name: 'pay for work aids',
          input: { effort: 'work-aids', monthlyPay: 18_000 },
          path: ['monthlyPay'],
          code: 'not-applicable',
        },
      ],
    });

    it('takes pay with a subsidy', () => {
      expect(() => checked.specialEfforts(subsidy)).not.toThrow();
      expect(() => checked.specialEfforts({ ...subsidy, effort: 'sheltered-public-work' })).not.toThrow();
    });
  });
});
