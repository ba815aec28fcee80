import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf } from '../../../edge/fields.js';
import type { DisputeInput } from './dispute.js';

const input: z.ZodType<DisputeInput> = z.strictObject({
  on: date,
  subject: oneOf(['reduced-capacity', 'extent', 'employment', 'other']),
  appliedOn: date,
  fellDueOn: date,
  insured: z.exactOptional(z.boolean()),
  probableCause: z.exactOptional(z.boolean()),
  wageGuarantee: z.exactOptional(z.boolean()),
});

export const entry: RuleEntry<DisputeInput> = {
  id: 'sick-pay/dispute',
  title: { sv: 'Ersättning vid tvist om sjuklön', en: 'Compensation in a dispute over sick pay' },
  sections: ['SjLL 20–24 §§'],
  covered: { from: '2019-01-01', to: null },
  input,
};
