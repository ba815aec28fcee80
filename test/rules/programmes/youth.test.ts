import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { youth } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { YouthInput } from '../../../src/rules/programmes/youth/youth.js';
import { entry } from '../../../src/rules/programmes/youth/input.js';
import { badBoolean, badDate, badMonth, badOption, badWhole, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './youth.rows.js';

const anyInput: fc.Arbitrary<YouthInput> = fc.record(
  {
    bornOn: dayBetween('1990-01-01', '2015-01-01').map((day) => day.slice(0, 7)),
    on: dayBetween('2020-01-01', '2028-01-01'),
    registeredDaysInFourMonths: fc.integer({ min: 80, max: 123 }),
    otherGround: fc.constantFrom(
      'release-or-parole',
      'detention-served-outside',
      'establishment-time-used-up' as const,
    ),
    registered: fc.boolean(),
    birthdayPassed: fc.boolean(),
    monthsUsed: fc.integer({ min: 0, max: 16 }),
  },
  { requiredKeys: ['bornOn', 'on', 'registeredDaysInFourMonths'] },
);

describe('youth', () => {
  describe('worked rows', () => {
    runRows(youth, rows);
    runRows(checked.youth, rows);
  });

  describe('laws', () => {
    it('is open with a ground, a last day and a compensation, or closed with a reason', () => {
      holdsForAll(anyInput, (input) => {
        const found = youth(input);
        if (found.outcome !== 'decided') return;
        const { mayEnter, ground, reasons, latestTo, compensation } = found.value;
        expect(reasons.length === 0).toBe(mayEnter);
        expect([ground !== null, latestTo !== null, compensation.length > 0]).toEqual([
          mayEnter,
          mayEnter,
          mayEnter,
        ]);
      });
    });

    it('never closes because of one more day', () => {
      holdsForAll(anyInput, (input) => {
        const more = youth({ ...input, registeredDaysInFourMonths: 123 });
        const found = youth(input);
        if (found.outcome !== 'decided' || more.outcome !== 'decided') return;
        expect(Number(more.value.mayEnter)).toBeGreaterThanOrEqual(Number(found.value.mayEnter));
      });
    });

    it('limits activities only where it is open', () => {
      holdsForAll(anyInput, (input) => {
        const found = youth(input);
        if (found.outcome !== 'decided') return;
        const { mayEnter, activityLimits, writtenOutAfterSickDays } = found.value;
        const known = mayEnter && input.on >= '2025-10-01';
        expect([activityLimits !== null, writtenOutAfterSickDays !== null]).toEqual([known, known]);
      });
    });

    it('is always decided where the birthday is known', () => {
      holdsForAll(anyInput, (input) => {
        expect(youth({ ...input, birthdayPassed: true }).outcome).toBe('decided');
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<YouthInput>>();
    });

    checkEdge<YouthInput>({
      rule: checked.youth,
      entry,
      good: {
        bornOn: '2003-05',
        on: '2026-06-01',
        registeredDaysInFourMonths: 90,
        otherGround: 'release-or-parole',
        registered: true,
        birthdayPassed: true,
        monthsUsed: 2,
      },
      required: { bornOn: true, on: true, registeredDaysInFourMonths: true },
      fields: {
        bornOn: badMonth,
        on: badDate,
        registeredDaysInFourMonths: badWhole(0, 123),
        otherGround: badOption,
        registered: badBoolean,
        birthdayPassed: badBoolean,
        monthsUsed: badWhole(0, 1200),
      },
    });
  });
});
