import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { activityGrant } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ActivityGrantInput } from '../../../src/rules/programmes/activity-grant/activity-grant.js';
import { entry } from '../../../src/rules/programmes/activity-grant/input.js';
import {
  badBoolean,
  badDate,
  badMoney,
  badObject,
  badOption,
  badWhole,
  checkEdge,
  expectRefused,
} from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './activity-grant.rows.js';

const byIncome = fc.record({
  on: fc.constantFrom('2025-10-01', '2026-01-01', '2026-11-30'),
  incomeBased: fc.constant(true),
  monthlyIncome: fc.integer({ min: 0, max: 60_000 }),
  membership: fc.constantFrom('twelve-months' as const, 'six-months' as const, 'none' as const),
  reusedIncome: fc.boolean(),
  daysBefore: fc.integer({ min: 0, max: 900 }),
});

describe('activityGrant', () => {
  describe('worked rows', () => {
    runRows(activityGrant, rows);
    runRows(checked.activityGrant, rows);
  });

  describe('laws', () => {
    it('never pays less than 365 kr for full time, nor more on a later day', () => {
      holdsForAll(byIncome, (input) => {
        const today = valueOf(activityGrant(input)).perDay;
        const tomorrow = valueOf(activityGrant({ ...input, daysBefore: input.daysBefore + 1 })).perDay;
        expect(tomorrow).toBeGreaterThanOrEqual(365);
        expect(today).toBeGreaterThanOrEqual(tomorrow);
      });
    });

    it('pays what the per cent of the income gives, by another road', () => {
      holdsForAll(byIncome, (input) => {
        const { perDay, percent } = valueOf(activityGrant(input));
        const { monthlyIncome, daysBefore, membership, reusedIncome } = input;
        const first =
          { 'twelve-months': 80, 'six-months': 60, none: 50 }[membership] - (reusedIncome ? 5 : 0);
        const points = [100, 200, 300, 400, 500, 600, 700, 800, 900].filter(
          (days) => daysBefore >= days,
        ).length;
        expect(percent).toBe(Math.max(0, first - 5 * points - (daysBefore >= 100 ? 5 : 0)));
        // In hundredths of an öre times 22, whole numbers only.
        const counted = daysBefore >= 300 ? Math.min(monthlyIncome, 1_364 * 22) : monthlyIncome;
        const öre = Math.floor((2 * counted * (percent as number) + 22) / 44);
        expect(Math.round(perDay * 100)).toBe(Math.max(36_500, öre));
      });
    });
  });

  describe('input', () => {
    const GOOD: ActivityGrantInput = {
      on: '2026-05-04',
      incomeBased: true,
      monthlyIncome: 33_000.5,
      membership: 'six-months',
      reusedIncome: true,
      daysBefore: 10,
      oldPeriodRunning: false,
      sanctioned: false,
      under25: true,
      share: 0.75,
      readings: { hundredDays: 'first-on-day-401' },
    };

    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<ActivityGrantInput>>();
    });

    checkEdge<ActivityGrantInput>({
      rule: checked.activityGrant,
      entry,
      good: GOOD,
      required: { on: true, incomeBased: true },
      fields: {
        on: badDate,
        incomeBased: badBoolean,
        monthlyIncome: badMoney,
        membership: badOption,
        reusedIncome: badBoolean,
        daysBefore: badWhole(0, 20_000),
        oldAct: badObject,
        oldPeriodRunning: badBoolean,
        sanctioned: badBoolean,
        under25: badBoolean,
        share: [
          { name: 'nothing', value: 0, code: 'not-positive' },
          { name: 'more than the whole', value: 1.01, code: 'too-large' },
          { name: 'three decimals', value: 0.333, code: 'more-than-two-decimals' },
        ],
        readings: badObject,
      },
    });

    it.each([
      { name: 'an income', more: { incomeBased: true, monthlyIncome: 1 } },
      { name: 'a membership', more: { incomeBased: true, membership: 'none' } },
      { name: 'an income used again', more: { incomeBased: true, reusedIncome: false } },
      { name: 'days', more: { incomeBased: true, daysBefore: 1 } },
      { name: 'no ground', more: { incomeBased: false } },
    ])('refuses what comes from the repealed act beside $name', ({ more }) => {
      const oldAct = { dailyEarnings: 500, daysSince: 0, grantAtEntry: true };
      expectRefused(
        checked.activityGrant,
        { on: '2026-05-04', oldAct, ...more },
        ['oldAct'],
        'not-applicable',
      );
    });
  });
});
