import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { qualifyingAbsence, type QualifyingAbsenceInput } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import { entry } from '../../../src/rules/vacation/qualifying-absence/input.js';
import { badBoolean, badDate, badList, badOption, badWhole, checkEdge } from '../../support/bad-input.js';
import { badLostShare } from '../../support/bad-share.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows as moreRows } from './qualifying-absence.more-rows.js';
import { rows } from './qualifying-absence.rows.js';

const GOOD: QualifyingAbsenceInput = {
  earningYearFrom: '2025-04-01',
  employedFrom: '2020-01-01',
  employedTo: '2026-12-31',
  absence: [{ from: '2025-06-01', to: '2025-06-30', extent: 0.5, cause: 'parental-benefit', child: 1 }],
  singleParent: true,
  annualDays: 30,
};
const SICK = { from: '2025-06-01', to: '2025-06-30', extent: 1, cause: 'sickness' } as const;
const LEAST = { earningYearFrom: '2025-04-01' } as const;

describe('qualifyingAbsence', () => {
  describe('worked rows', () => {
    runRows(qualifyingAbsence, [...rows, ...moreRows]);
    runRows(checked.qualifyingAbsence, [...rows, ...moreRows]);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<QualifyingAbsenceInput>>();
    });

    checkEdge<QualifyingAbsenceInput>({
      rule: checked.qualifyingAbsence,
      entry,
      good: GOOD,
      required: { earningYearFrom: true, absence: true },
      fields: {
        earningYearFrom: badDate,
        employedFrom: badDate,
        employedTo: badDate,
        absence: badList(SICK, 20_000),
        singleParent: badBoolean,
        annualDays: badWhole(25, 40),
      },
      inside: {
        'absence.0.from': badDate,
        'absence.0.to': badDate,
        'absence.0.extent': badLostShare,
        'absence.0.cause': badOption,
        'absence.0.child': badWhole(0, 99),
      },
      more: [
        {
          name: 'an employment that ends before it begins',
          input: { ...GOOD, employedTo: '2019-12-31' },
          path: ['employedTo'],
          code: 'reversed',
        },
        {
          name: 'an absence that ends before it begins',
          input: { ...LEAST, absence: [{ ...SICK, to: '2025-05-31' }] },
          path: ['absence', 0, 'to'],
          code: 'reversed',
        },
        {
          name: 'parental benefit without a child',
          input: { ...LEAST, absence: [{ ...SICK, cause: 'parental-benefit' }] },
          path: ['absence', 0, 'child'],
          code: 'missing',
        },
        {
          name: 'sickness with a child',
          input: { ...LEAST, absence: [{ ...SICK, child: 1 }] },
          path: ['absence', 0, 'child'],
          code: 'not-applicable',
        },
        {
          name: 'two absences on one day',
          input: { ...LEAST, absence: [SICK, { ...SICK, from: '2025-06-30', to: '2025-07-01' }] },
          path: ['absence', 1, 'from'],
          code: 'overlapping',
        },
        {
          name: 'two absences that begin on one day',
          input: { ...LEAST, absence: [SICK, { ...SICK, to: '2025-06-01' }] },
          path: ['absence', 1, 'from'],
          code: 'overlapping',
        },
        {
          name: 'an absence inside an earlier one, after a shorter one',
          input: {
            ...LEAST,
            absence: [
              { ...SICK, from: '2025-06-20', to: '2025-06-21' },
              SICK,
              { ...SICK, from: '2025-07-01', to: '2025-07-01' },
            ],
          },
          path: ['absence', 0, 'from'],
          code: 'overlapping',
        },
      ],
    });
  });
});
