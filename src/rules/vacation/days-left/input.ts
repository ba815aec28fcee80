import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, whole } from '../../../edge/fields.js';
import { nearest } from '../../../law/dated.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import { mostToSave, type DaysLeftInput } from './days-left.js';
import { savingTerms } from './table.js';

/** No more than the year has. */
const MOST_DAYS = 366;

const days = whole(0, MOST_DAYS);

const input: z.ZodType<DaysLeftInput> = z
  .strictObject({
    vacationYearFrom: date,
    paidDays: days,
    takenDays: days,
    earnedDays: days,
    takesSavedDays: z.exactOptional(z.boolean()),
    savesDays: z.exactOptional(days),
  })
  .superRefine(
    refusedUnless<DaysLeftInput>(
      ({ paidDays, takenDays }) => takenDays <= paidDays,
      'takenDays',
      'too-large',
    ),
  )
  .superRefine(
    refusedUnless<DaysLeftInput>(
      (given) => (given.savesDays ?? 0) <= mostToSave(given, nearest(savingTerms, given.vacationYearFrom)),
      'savesDays',
      'more-than-may-be-saved',
    ),
  );

export const entry: RuleEntry<DaysLeftInput> = {
  id: 'vacation/days-left',
  title: { sv: 'Semesterdagar som blir kvar', en: 'Days of vacation that are left' },
  sections: ['SemL 18 §', 'SemL 20 §', 'SemL 26 a §'],
  covered: { from: '2010-04-01', to: null },
  input,
};
