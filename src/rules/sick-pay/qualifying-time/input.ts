import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { code, date, listOf, MOST_LINES, oneOf, period } from '../../../edge/fields.js';
import type { QualifyingTimeInput } from './qualifying-time.js';

const input: z.ZodType<QualifyingTimeInput> = z
  .strictObject({
    employedFrom: date,
    employedTo: date.nullable(),
    earlier: z.exactOptional(listOf(period, MOST_LINES)),
    unexcusedAbsence: z.exactOptional(listOf(date, MOST_LINES)),
    readings: z.exactOptional(
      z.strictObject({ shortMonth: z.exactOptional(oneOf(['day-before-last', 'last-day'])) }),
    ),
  })
  .refine(({ employedFrom, employedTo }) => employedTo === null || employedFrom <= employedTo, {
    ...code('reversed'),
    path: ['employedTo'],
  });

export const entry: RuleEntry<QualifyingTimeInput> = {
  id: 'sick-pay/qualifying-time',
  title: { sv: 'Kvalifikationstid vid kort anställning', en: 'Qualifying time in short employments' },
  sections: ['SjLL 3 §'],
  covered: { from: '1996-01-01', to: null },
  input,
};
