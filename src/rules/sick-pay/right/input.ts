import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date } from '../../../edge/fields.js';
import type { RightInput } from './right.js';

const input: z.ZodType<RightInput> = z.strictObject({
  sickFrom: date,
  entitledFrom: z.exactOptional(date.nullable()),
  notifiedOn: z.exactOptional(date),
  prevented: z.exactOptional(z.boolean()),
  assuranceGiven: z.exactOptional(z.boolean()),
  returnedSinceWholePeriod: z.exactOptional(z.boolean()),
  worksWithSicknessCompensation: z.exactOptional(z.boolean()),
  convictedOfIntentionalCrime: z.exactOptional(z.boolean()),
  falseInformation: z.exactOptional(z.boolean()),
});

export const entry: RuleEntry<RightInput> = {
  id: 'sick-pay/right',
  title: { sv: 'Rätt till sjuklön', en: 'The right to sick pay' },
  sections: ['SjLL 3 §', 'SjLL 4 a §', 'SjLL 5 §', 'SjLL 8 §', 'SjLL 9 §'],
  covered: { from: '2019-01-01', to: null },
  input,
};
