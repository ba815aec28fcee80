import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { establishment } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { EstablishmentInput } from '../../../src/rules/programmes/establishment/establishment.js';
import { entry } from '../../../src/rules/programmes/establishment/input.js';
import {
  badBoolean,
  badDate,
  badList,
  badObject,
  badOption,
  badWhole,
  checkEdge,
} from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './establishment.rows.js';

const anyInput: fc.Arbitrary<EstablishmentInput> = fc.record(
  {
    on: dayBetween('2024-01-01', '2026-08-31'),
    coveredByAct: fc.boolean(),
    registered: fc.boolean(),
    firstRegisteredOn: dayBetween('2022-01-01', '2028-12-31'),
    parentalMonths: fc.integer({ min: 0, max: 30 }),
    daysBeforePlan: fc.integer({ min: 0, max: 90 }),
    mapping: fc.boolean(),
  },
  { requiredKeys: ['on', 'coveredByAct', 'registered', 'firstRegisteredOn'] },
);

describe('establishment', () => {
  describe('worked rows', () => {
    runRows(establishment, rows);
    runRows(checked.establishment, rows);
  });

  describe('laws', () => {
    it('is open with an amount, or closed with a reason', () => {
      holdsForAll(anyInput, (input) => {
        const { mayEnter, reasons, perDay } = valueOf(establishment(input));
        expect([reasons.length === 0, perDay !== null]).toEqual([mayEnter, mayEnter]);
      });
    });

    it('never ends earlier because time is left out', () => {
      holdsForAll(anyInput, (input) => {
        const without = valueOf(establishment({ ...input, parentalMonths: 0, daysBeforePlan: 0 }));
        const { latestTo } = valueOf(establishment(input));
        if (latestTo !== null) expect(latestTo >= (without.latestTo ?? '')).toBe(true);
      });
    });

    it('is one day shorter in the other reading', () => {
      holdsForAll(anyInput, (input) => {
        const other = valueOf(establishment({ ...input, readings: { lastDay: 'day-before' } }));
        const { latestTo } = valueOf(establishment({ ...input, daysBeforePlan: 0 }));
        if (latestTo !== null && input.daysBeforePlan === undefined) {
          expect((other.latestTo ?? '') < latestTo).toBe(true);
        }
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<EstablishmentInput>>();
    });

    checkEdge<EstablishmentInput>({
      rule: checked.establishment,
      entry,
      good: {
        on: '2026-03-02',
        coveredByAct: true,
        registered: true,
        firstRegisteredOn: '2026-02-10',
        obstacles: ['full-time-work'],
        parentalMonths: 3,
        daysBeforePlan: 20,
        mapping: true,
        readings: { lastDay: 'same-date' },
      },
      required: { on: true, coveredByAct: true, registered: true, firstRegisteredOn: true },
      fields: {
        on: badDate,
        coveredByAct: badBoolean,
        registered: badBoolean,
        firstRegisteredOn: badDate,
        obstacles: badList('full-time-work', 10_000),
        parentalMonths: badWhole(0, 1200),
        daysBeforePlan: badWhole(0, 40_000),
        mapping: badBoolean,
        readings: badObject,
      },
      inside: { 'obstacles.0': badOption, 'readings.lastDay': badOption },
    });
  });
});
