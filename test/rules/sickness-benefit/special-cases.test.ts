import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { dayAmount, specialCases } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { SpecialCasesInput } from '../../../src/rules/sickness-benefit/special-cases/special-cases.js';
import { entry } from '../../../src/rules/sickness-benefit/special-cases/input.js';
import { specialCasesInput } from '../../oracle/benefit-arbitraries.js';
import { specialCases as oracle } from '../../oracle/sickness-benefit.js';
import {
  badBoolean,
  badDate,
  badDateOrNull,
  badMoney,
  badMonth,
  badObject,
  badOption,
  badWhole,
  checkEdge,
} from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './special-cases.rows.js';

/** With, now and then, the level told. */
const withLevel = fc
  .tuple(specialCasesInput, fc.constantFrom('normal', 'continuation', undefined))
  .map(([input, level]) => ({ ...input, ...(level !== undefined && { level }) }));

describe('specialCases', () => {
  describe('worked rows', () => {
    runRows(specialCases, rows);
    runRows(checked.specialCases, rows);
  });

  describe('laws', () => {
    it('is the most per day without ordinary benefit and annuity, in whole kronor, and never less than nothing', () => {
      holdsForAll(withLevel, (input) => {
        const { amount, mostPerDay, ordinaryBenefit, annuityPerDay } = valueOf(specialCases(input));
        expect(amount).toBe(Math.max(0, mostPerDay - ordinaryBenefit - annuityPerDay));
        expect(Number.isInteger(amount)).toBe(true);
      });
    });

    it('never pays more for a higher SGI', () => {
      holdsForAll(withLevel, (input) => {
        const higher = { ...input, sgi: (input.sgi ?? 0) + 100 };
        expect(valueOf(specialCases(higher)).amount).toBeLessThanOrEqual(valueOf(specialCases(input)).amount);
      });
    });

    it('with ordinary benefit never gives more than the most per day, unless ordinary benefit does alone', () => {
      holdsForAll(withLevel, (input) => {
        const { amount, mostPerDay, ordinaryBenefit } = valueOf(specialCases(input));
        expect(amount + ordinaryBenefit).toBeLessThanOrEqual(Math.max(mostPerDay, ordinaryBenefit));
      });
    });

    it('takes off what dayAmount gives', () => {
      holdsForAll(withLevel, (input) => {
        const { reason, ordinaryBenefit } = valueOf(specialCases(input));
        fc.pre(input.sgi !== undefined && (reason === 'payable' || reason === 'nothing-left'));
        const { on, extent, sgi = 0, level = 'continuation' } = input;
        expect(ordinaryBenefit).toBe(valueOf(dayAmount({ on, sgi, extent, level })).amount);
      });
    });

    it('pays for the first fourteen days what exceeds the ordinary benefit of them all', () => {
      const days = fc.integer({ min: 1, max: 14 });
      const ordinary = fc.integer({ min: 0, max: 400_000 }).map((öre) => öre / 100);
      holdsForAll(fc.tuple(withLevel, days, ordinary), ([input, count, ordinaryBenefit]) => {
        const firstFourteenDays = { days: count, ordinaryBenefit };
        const { amount, fortnight, reason } = valueOf(specialCases({ ...input, firstFourteenDays }));
        fc.pre(reason === 'payable' || reason === 'nothing-left');
        const öre = amount * count * 100 - Math.round(ordinaryBenefit * 100);
        expect(fortnight).toBe(Math.max(0, öre) / 100);
      });
    });

    it('assumes a level only where it matters', () => {
      holdsForAll(specialCasesInput, (input) => {
        const found = specialCases(input);
        const normal = valueOf(specialCases({ ...input, level: 'normal' }));
        const matters = valueOf(found).ordinaryBenefit !== normal.ordinaryBenefit;
        expect(JSON.stringify(found).includes('"fact":"level"')).toBe(matters);
      });
    });
  });

  agreesWithOracle('on random input', {
    rule: specialCases,
    checked: checked.specialCases,
    oracle,
    inputs: withLevel,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<SpecialCasesInput>>();
    });

    checkEdge<SpecialCasesInput>({
      rule: checked.specialCases,
      entry,
      good: {
        coveredByResidence: true,
        benefitBar: false,
        on: '2026-05-01',
        extent: 0.5,
        sgi: 40_000.5,
        level: 'normal',
        sicknessCompensation: 0.25,
        annuity: 36_500.5,
        bornOn: '1990-04',
        compensationEndedOn: null,
        studiesWithSupport: false,
        inProgramme: false,
        firstFourteenDays: { days: 10, ordinaryBenefit: 1500.5 },
        readings: { partialRounding: 'from-exact-value' },
      },
      required: { on: true, extent: true },
      fields: {
        coveredByResidence: badBoolean,
        benefitBar: badBoolean,
        on: badDate,
        extent: badOption,
        sgi: badMoney,
        level: badOption,
        sicknessCompensation: badOption,
        annuity: badMoney,
        bornOn: badMonth,
        compensationEndedOn: badDateOrNull,
        studiesWithSupport: badBoolean,
        inProgramme: badBoolean,
        firstFourteenDays: badObject,
        readings: badObject,
      },
      inside: {
        'firstFourteenDays.days': badWhole(1, 14),
        'firstFourteenDays.ordinaryBenefit': badMoney,
        'readings.partialRounding': badOption,
      },
    });
  });
});
