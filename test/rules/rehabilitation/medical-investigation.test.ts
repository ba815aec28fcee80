import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { medicalInvestigation } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { MedicalInvestigationInput } from '../../../src/rules/rehabilitation/medical-investigation/medical-investigation.js';
import { entry } from '../../../src/rules/rehabilitation/medical-investigation/input.js';
import { badBoolean, badDate, badObject, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './medical-investigation.rows.js';

const anyInput: fc.Arbitrary<MedicalInvestigationInput> = fc.record(
  {
    kind: fc.constantFrom(
      'inquiry',
      'visit',
      'opinion',
      'afu',
      'extended-afu',
      'other-investigation' as const,
    ),
    needed: fc.boolean(),
    on: dayBetween('2017-01-01', '2026-12-31'),
    refusal: fc.record({ validReason: fc.boolean() }, { requiredKeys: [] }),
  },
  { requiredKeys: ['kind'] },
);

describe('medicalInvestigation', () => {
  describe('worked rows', () => {
    runRows(medicalInvestigation, rows);
    runRows(checked.medicalInvestigation, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against, and open where something is needed', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, reasons, needs } = valueOf(medicalInvestigation(input));
        expect(possible === 'excluded').toBe(reasons.length > 0);
        expect(possible === 'needs').toBe(needs.length > 0);
      });
    });

    it('never puts benefit at risk where nobody refuses', () => {
      holdsForAll(anyInput, (input) => {
        const { benefitAtRisk } = valueOf(medicalInvestigation(input));
        expect(benefitAtRisk === null).toBe(input.refusal === undefined);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<MedicalInvestigationInput>
      >();
    });

    checkEdge<MedicalInvestigationInput>({
      rule: checked.medicalInvestigation,
      entry,
      good: { kind: 'afu', needed: true, on: '2026-04-01', refusal: { validReason: false } },
      required: { kind: true },
      fields: { kind: badOption, needed: badBoolean, on: badDate, refusal: badObject },
      inside: { 'refusal.validReason': badBoolean },
    });
  });
});
