import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, month, oneOf } from '../../../edge/fields.js';
import type { SpecialHighRiskInput } from './special-high-risk.js';

const input: z.ZodType<SpecialHighRiskInput> = z.strictObject({
  kind: oneOf(['many-sick-periods', 'long-sick-periods', 'donor', 'former-activity-compensation']),
  appliedOn: date,
  decidedOn: z.exactOptional(date),
  statedFrom: z.exactOptional(month),
  statedTo: z.exactOptional(date),
  on: date,
});

export const entry: RuleEntry<SpecialHighRiskInput> = {
  id: 'sick-pay/special-high-risk',
  title: { sv: 'Särskilt högriskskydd', en: 'Special high-risk protection' },
  sections: ['SjLL 13 §', 'SjLL 15 §', 'SjLL 16 §'],
  covered: { from: '2019-01-01', to: null },
  input,
};
