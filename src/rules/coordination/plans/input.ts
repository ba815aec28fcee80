import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, inOrder, reversed } from '../../../edge/fields.js';
import type { PlansInput } from './plans.js';

const input: z.ZodType<PlansInput> = z.strictObject({
  sickLeaveRecommended: z.exactOptional(z.boolean()),
  employed: z.exactOptional(z.boolean()),
  expected: z.exactOptional(
    z.strictObject({ from: date, to: date, assumedOn: date }).refine(inOrder, reversed),
  ),
  cannotReturn: z.exactOptional(z.boolean()),
  measureWithCompensation: z.exactOptional(z.boolean()),
  effortsFromBoth: z.exactOptional(z.boolean()),
  consentToIndividualPlan: z.exactOptional(z.boolean()),
  jobseekerSince: z.exactOptional(z.nullable(date)),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<PlansInput> = {
  id: 'coordination/plans',
  title: { sv: 'Vilka planer som ska göras', en: 'Which plans are to be made' },
  sections: ['SFB 30:6', 'SFB 30:12', 'SFB 30:13', 'SFB 30:14', '2000:628 5 a §', '2000:628 6 §'],
  covered: { from: '2025-07-01', to: null },
  input,
};
