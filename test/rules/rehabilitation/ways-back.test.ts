import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { waysBack } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { WaysBackInput } from '../../../src/rules/rehabilitation/ways-back/ways-back.js';
import { entry } from '../../../src/rules/rehabilitation/ways-back/input.js';
import { badBoolean, badDate, badOption, badSpells, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './ways-back.rows.js';

const anyInput: fc.Arbitrary<WaysBackInput> = fc.record(
  {
    on: dayBetween('2026-03-01', '2027-12-31'),
    employed: fc.boolean(),
    benefit: fc.constantFrom(
      'whole',
      'partial',
      'sickness-compensation',
      'activity-compensation',
      'none' as const,
    ),
    benefitWholeTo: dayBetween('2026-03-01', '2028-12-31'),
    canWorkPart: fc.boolean(),
    needsTraining: fc.boolean(),
    trialNotifiedOn: dayBetween('2026-01-01', '2027-12-31'),
    signedByBoth: fc.boolean(),
    spells: fc.constant([{ from: '2026-01-01', to: '2027-12-31' }]),
    otherContractOn: dayBetween('2026-01-01', '2026-12-31'),
    leaveNotifiedOn: dayBetween('2026-01-01', '2026-12-31'),
  },
  { requiredKeys: ['on'] },
);

describe('waysBack', () => {
  describe('worked rows', () => {
    runRows(waysBack, rows);
    runRows(checked.waysBack, rows);
  });

  describe('laws', () => {
    it('always tells of four ways, excluded for a reason and open for a fact', () => {
      holdsForAll(anyInput, (input) => {
        const { ways } = valueOf(waysBack(input));
        expect(ways).toHaveLength(4);
        for (const { possible, reasons, needs } of ways) {
          expect(possible === 'excluded').toBe(reasons.length > 0);
          expect(possible === 'needs').toBe(needs.length > 0);
        }
      });
    });

    it('needs only facts that are not given, and each once', () => {
      holdsForAll(anyInput, (input) => {
        for (const { needs } of valueOf(waysBack(input)).ways) {
          expect(new Set(needs).size).toBe(needs.length);
          for (const fact of needs) expect(input[fact]).toBeUndefined();
        }
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<WaysBackInput>>();
    });

    const GOOD: WaysBackInput = {
      on: '2026-06-01',
      employed: true,
      benefit: 'whole',
      benefitWholeTo: '2026-12-31',
      canWorkPart: true,
      needsTraining: true,
      trialNotifiedOn: '2026-05-18',
      signedByBoth: true,
      earlierTrials: [{ from: '2026-04-01', to: '2026-04-14' }],
      spells: [{ from: '2026-02-01', to: '2026-12-31' }],
      otherContractOn: '2026-05-05',
      leaveTo: '2026-11-30',
      leaveNotifiedOn: '2026-05-11',
    };

    checkEdge<WaysBackInput>({
      rule: checked.waysBack,
      entry,
      good: GOOD,
      required: { on: true },
      fields: {
        on: badDate,
        employed: badBoolean,
        benefit: badOption,
        benefitWholeTo: badDate,
        canWorkPart: badBoolean,
        needsTraining: badBoolean,
        trialNotifiedOn: badDate,
        signedByBoth: badBoolean,
        earlierTrials: badSpells,
        spells: badSpells,
        otherContractOn: badDate,
        leaveTo: badDate,
        leaveNotifiedOn: badDate,
      },
      more: [
        {
          name: 'a leave that ends before it begins',
          input: { ...GOOD, leaveTo: '2026-05-31' },
          path: ['leaveTo'],
          code: 'reversed',
        },
        {
          name: 'an earlier trial that begins on the same day',
          input: { ...GOOD, earlierTrials: [{ from: '2026-06-01', to: '2026-06-14' }] },
          path: ['earlierTrials'],
          code: 'not-applicable',
        },
      ],
    });
  });
});
