import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { sickDuringVacation, type SickDuringVacationInput } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import { entry } from '../../../src/rules/vacation/sick-during-vacation/input.js';
import { badBoolean, badDate, badList, badSpells, checkEdge } from '../../support/bad-input.js';
import { badLostShare } from '../../support/bad-share.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows as moreRows } from './sick-during-vacation.more-rows.js';
import { rows } from './sick-during-vacation.rows.js';

const GOOD: SickDuringVacationInput = {
  vacation: [{ from: '2026-07-06', to: '2026-07-31' }],
  vacationDays: ['2026-07-11'],
  absence: [{ from: '2026-07-11', to: '2026-07-12', extent: 0.5 }],
  requestedWithoutDelay: true,
};
const { vacation } = GOOD;

describe('sickDuringVacation', () => {
  describe('worked rows', () => {
    runRows(sickDuringVacation, [...rows, ...moreRows]);
    runRows(checked.sickDuringVacation, [...rows, ...moreRows]);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<SickDuringVacationInput>>();
    });

    checkEdge<SickDuringVacationInput>({
      rule: checked.sickDuringVacation,
      entry,
      good: GOOD,
      required: { vacation: true, absence: true },
      fields: {
        vacation: badSpells,
        vacationDays: [
          ...badList('2026-07-11', 20_000),
          { name: 'no such day', value: ['2026-07-32'], code: 'no-such-date', at: [0] },
        ],
        absence: badList({ from: '2026-07-11', to: '2026-07-11', extent: 1 }, 20_000),
        requestedWithoutDelay: badBoolean,
      },
      inside: {
        'absence.0.from': badDate,
        'absence.0.to': badDate,
        'absence.0.extent': badLostShare,
      },
      more: [
        {
          name: 'an absence that ends before it begins',
          input: { vacation, absence: [{ from: '2026-07-12', to: '2026-07-11', extent: 1 }] },
          path: ['absence', 0, 'to'],
          code: 'reversed',
        },
        {
          name: 'two vacations on one day',
          input: { vacation: [...vacation, { from: '2026-07-31', to: '2026-08-01' }], absence: [] },
          path: ['vacation', 1, 'from'],
          code: 'overlapping',
        },
        {
          name: 'two absences on one day',
          input: {
            vacation,
            absence: [
              { from: '2026-07-12', to: '2026-07-13', extent: 1 },
              { from: '2026-07-11', to: '2026-07-12', extent: 1 },
            ],
          },
          path: ['absence', 0, 'from'],
          code: 'overlapping',
        },
        {
          name: 'a day of vacation twice',
          input: { vacation, vacationDays: ['2026-07-11', '2026-07-11'], absence: [] },
          path: ['vacationDays', 1],
          code: 'duplicate-date',
        },
        {
          name: 'a day of vacation the day after it',
          input: { vacation, vacationDays: ['2026-08-01'], absence: [] },
          path: ['vacationDays', 0],
          code: 'outside-vacation',
        },
        {
          name: 'a day of vacation the day before it',
          input: { vacation, vacationDays: ['2026-07-05'], absence: [] },
          path: ['vacationDays', 0],
          code: 'outside-vacation',
        },
      ],
    });
  });
});
