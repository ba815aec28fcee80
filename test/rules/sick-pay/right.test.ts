import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { right } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { RightInput } from '../../../src/rules/sick-pay/right/right.js';
import { entry } from '../../../src/rules/sick-pay/right/input.js';
import { badBoolean, badDate, badDateOrNull, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './right.rows.js';

const day = dayBetween('2026-01-01', '2026-02-28');
const anyInput: fc.Arbitrary<RightInput> = fc.record(
  {
    sickFrom: day,
    entitledFrom: fc.option(day, { freq: 20 }),
    notifiedOn: day,
    prevented: fc.boolean(),
    assuranceGiven: fc.boolean(),
    returnedSinceWholePeriod: fc.boolean(),
    worksWithSicknessCompensation: fc.boolean(),
    convictedOfIntentionalCrime: fc.boolean(),
    falseInformation: fc.boolean(),
  },
  { requiredKeys: ['sickFrom'] },
);

describe('right', () => {
  describe('worked rows', () => {
    runRows(right, rows);
    runRows(checked.right, rows);
  });

  describe('laws', () => {
    it('is excluded on every one of its grounds, and on no other', () => {
      holdsForAll(anyInput, (input) => {
        const barred =
          input.worksWithSicknessCompensation === true ||
          input.returnedSinceWholePeriod === false ||
          input.convictedOfIntentionalCrime === true ||
          input.falseInformation === true ||
          input.entitledFrom === null;
        const { possible, payFrom } = valueOf(right(input));
        expect(possible === 'excluded').toBe(barred);
        expect(payFrom === null).toBe(barred);
      });
    });

    it('is likely only with the assurance', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, needs } = valueOf(right(input));
        if (possible === 'likely') expect(input.assuranceGiven).toBe(true);
        expect(needs).toEqual(possible === 'needs' ? ['assuranceGiven'] : []);
      });
    });

    it('begins on the latest of first day, entitlement and notice, the notice not where it was prevented', () => {
      holdsForAll(anyInput, (input) => {
        const { payFrom } = valueOf(right(input));
        if (payFrom === null) return;
        const dates = [input.sickFrom, input.entitledFrom, input.prevented ? undefined : input.notifiedOn];
        expect(payFrom).toBe(
          dates
            .filter((date) => typeof date === 'string')
            .sort()
            .at(-1),
        );
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<RightInput>>();
    });

    checkEdge<RightInput>({
      rule: checked.right,
      entry,
      good: {
        sickFrom: '2026-03-02',
        entitledFrom: '2026-03-02',
        notifiedOn: '2026-03-02',
        prevented: false,
        assuranceGiven: true,
        returnedSinceWholePeriod: true,
        worksWithSicknessCompensation: false,
        convictedOfIntentionalCrime: false,
        falseInformation: false,
      },
      required: { sickFrom: true },
      fields: {
        sickFrom: badDate,
        entitledFrom: badDateOrNull,
        notifiedOn: badDate,
        prevented: badBoolean,
        assuranceGiven: badBoolean,
        returnedSinceWholePeriod: badBoolean,
        worksWithSicknessCompensation: badBoolean,
        convictedOfIntentionalCrime: badBoolean,
        falseInformation: badBoolean,
      },
    });
  });
});
