import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { daysLeft, type DaysLeftInput } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import { entry } from '../../../src/rules/vacation/days-left/input.js';
import { badBoolean, badDate, badWhole, checkEdge } from '../../support/bad-input.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows as moreRows } from './days-left.more-rows.js';
import { rows } from './days-left.rows.js';

const GOOD: DaysLeftInput = {
  vacationYearFrom: '2026-04-01',
  paidDays: 25,
  takenDays: 20,
  earnedDays: 25,
  takesSavedDays: false,
  savesDays: 5,
};
const DAYS = badWhole(0, 366);

describe('daysLeft', () => {
  describe('worked rows', () => {
    runRows(daysLeft, [...rows, ...moreRows]);
    runRows(checked.daysLeft, [...rows, ...moreRows]);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<DaysLeftInput>>();
    });

    checkEdge<DaysLeftInput>({
      rule: checked.daysLeft,
      entry,
      good: GOOD,
      required: { vacationYearFrom: true, paidDays: true, takenDays: true, earnedDays: true },
      fields: {
        vacationYearFrom: badDate,
        paidDays: DAYS,
        takenDays: DAYS,
        earnedDays: DAYS,
        takesSavedDays: badBoolean,
        savesDays: DAYS,
      },
      more: [
        {
          name: 'more days taken than there were',
          input: { ...GOOD, takenDays: 26, savesDays: 0 },
          path: ['takenDays'],
          code: 'too-large',
        },
        {
          name: 'more days saved than may be',
          input: { ...GOOD, savesDays: 6 },
          path: ['savesDays'],
          code: 'more-than-may-be-saved',
        },
        {
          name: 'a day saved in a year in which saved ones are taken',
          input: { ...GOOD, takesSavedDays: true, savesDays: 1 },
          path: ['savesDays'],
          code: 'more-than-may-be-saved',
        },
      ],
    });
  });
});
