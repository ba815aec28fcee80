import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date } from '../../../edge/fields.js';
import { optIn } from '../../shared/benefit.schema.js';
import type { MunicipalSupportInput } from './municipal-support.js';

const input: z.ZodType<MunicipalSupportInput> = z.strictObject({
  applied: z.exactOptional(z.boolean()),
  metOtherwise: z.exactOptional(z.boolean()),
  canWork: z.exactOptional(z.boolean()),
  availableForWork: z.exactOptional(z.boolean()),
  acceptableReason: z.exactOptional(z.boolean()),
  refusedActivity: z.exactOptional(z.boolean()),
  requirementsMet: z.exactOptional(optIn),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<MunicipalSupportInput> = {
  id: 'coordination/municipal-support',
  title: { sv: 'Försörjningsstöd från kommunen', en: 'Support from the municipality' },
  sections: ['SoL 4:1', 'SoL 12:1', 'SoL 12:3', 'SoL 12:4', 'SoL 12:5'],
  covered: { from: '2025-07-01', to: null },
  input,
};
