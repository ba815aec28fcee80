import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_LINES, oneOf } from '../../../edge/fields.js';
import type { AdaptationInput } from './adaptation.js';

const input: z.ZodType<AdaptationInput> = z.strictObject({
  inPlace: listOf(
    oneOf([
      'organised-activity',
      'occupational-health',
      'individual-conditions',
      'needs-found-out',
      'routines',
      'routines-known',
      'needs-investigated',
      'measures-decided',
      'followed-up',
      'ergonomic-assessment',
      'rehabilitation-meetings',
    ]),
    MOST_LINES,
  ),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<AdaptationInput> = {
  id: 'employer/adaptation',
  title: { sv: 'Arbetsanpassning', en: 'Work adaptation' },
  sections: ['AML 3:2 a', 'AML 3:2 c', 'AML 3:3', 'AFS 2023:2 3 kap.'],
  covered: { from: '2021-06-01', to: null },
  input,
};
