import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date } from '../../../edge/fields.js';
import type { ReturnToWorkPlanInput } from './return-to-work-plan.js';

const input: z.ZodType<ReturnToWorkPlanInput> = z.strictObject({
  sickFrom: date,
  expectedTo: date,
  prognosisOn: date,
  cannotReturn: z.exactOptional(z.boolean()),
  improvedOn: z.exactOptional(date),
  madeOn: z.exactOptional(date),
  asOf: date,
});

export const entry: RuleEntry<ReturnToWorkPlanInput> = {
  id: 'employer/return-to-work-plan',
  title: { sv: 'Plan för återgång i arbete', en: 'Plan for return to work' },
  sections: ['SFB 30:6'],
  covered: { from: '2018-07-01', to: null },
  input,
};
