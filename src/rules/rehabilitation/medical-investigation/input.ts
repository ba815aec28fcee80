import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf } from '../../../edge/fields.js';
import type { MedicalInvestigationInput } from './medical-investigation.js';

const input: z.ZodType<MedicalInvestigationInput> = z.strictObject({
  kind: oneOf(['inquiry', 'visit', 'opinion', 'afu', 'extended-afu', 'other-investigation']),
  needed: z.exactOptional(z.boolean()),
  on: z.exactOptional(date),
  refusal: z.exactOptional(z.strictObject({ validReason: z.exactOptional(z.boolean()) })),
});

export const entry: RuleEntry<MedicalInvestigationInput> = {
  id: 'rehabilitation/medical-investigation',
  title: {
    sv: 'Försäkringskassans utredning och försäkringsmedicinsk utredning',
    en: 'Försäkringskassan’s investigation and medical investigation',
  },
  sections: ['SFB 110:13', 'SFB 110:14', 'SFB 110:53'],
  covered: { from: '2011-01-01', to: null },
  input,
};
