import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date } from '../../../edge/fields.js';
import type { TransitionInput } from './transition.js';

const input: z.ZodType<TransitionInput> = z.strictObject({
  benefitAtRisk: z.exactOptional(z.boolean()),
  benefitEnds: z.exactOptional(z.boolean()),
  needsExtraSupport: z.exactOptional(z.boolean()),
  goalIsWorkOrEducation: z.exactOptional(z.boolean()),
  consent: z.exactOptional(z.boolean()),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<TransitionInput> = {
  id: 'rehabilitation/transition',
  title: {
    sv: 'Kontaktmöte, omställningsmöte och förstärkt samarbete',
    en: 'Contact meeting, transition meeting and joint effort',
  },
  sections: ['SFB 30:10'],
  covered: { from: '2011-01-01', to: null },
  input,
};
