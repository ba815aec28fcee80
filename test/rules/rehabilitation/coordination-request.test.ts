import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { coordinationRequest } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { CoordinationRequestInput } from '../../../src/rules/rehabilitation/coordination-request/coordination-request.js';
import { entry } from '../../../src/rules/rehabilitation/coordination-request/input.js';
import { badBoolean, badDate, badOption, checkEdge } from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './coordination-request.rows.js';

const anyInput: fc.Arbitrary<CoordinationRequestInput> = fc.record(
  {
    compensation: fc.constantFrom('sickness-benefit', 'activity-compensation', 'other', 'none' as const),
    hasSgi: fc.boolean(),
    reducedBySickness: fc.boolean(),
    applied: fc.boolean(),
    consent: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('coordinationRequest', () => {
  describe('worked rows', () => {
    runRows(coordinationRequest, rows);
    runRows(checked.coordinationRequest, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against, and open where something is needed', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, reasons, needs } = valueOf(coordinationRequest(input));
        expect(possible === 'excluded').toBe(reasons.length > 0);
        expect(possible === 'needs').toBe(needs.length > 0);
      });
    });

    it('cooperates with nobody without consent', () => {
      holdsForAll(anyInput, (input) => {
        const { mayCooperateWith } = valueOf(coordinationRequest(input));
        expect(mayCooperateWith.length > 0).toBe(input.consent === true);
      });
    });

    it('never needs what an answer cannot change: an application only helps', () => {
      holdsForAll(anyInput, (input) => {
        const applied = valueOf(coordinationRequest({ ...input, applied: true }));
        expect(applied.reasons).not.toContain('no-application');
        expect(applied.needs.filter((fact) => fact !== 'reducedBySickness')).toEqual([]);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<CoordinationRequestInput>
      >();
    });

    checkEdge<CoordinationRequestInput>({
      rule: checked.coordinationRequest,
      entry,
      good: {
        compensation: 'none',
        hasSgi: false,
        reducedBySickness: true,
        applied: true,
        consent: true,
        on: '2026-11-29',
      },
      required: {},
      fields: {
        compensation: badOption,
        hasSgi: badBoolean,
        reducedBySickness: badBoolean,
        applied: badBoolean,
        consent: badBoolean,
        on: badDate,
      },
    });
  });
});
