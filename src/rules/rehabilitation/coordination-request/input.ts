import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf } from '../../../edge/fields.js';
import type { CoordinationRequestInput } from './coordination-request.js';

const input: z.ZodType<CoordinationRequestInput> = z.strictObject({
  compensation: z.exactOptional(oneOf(['sickness-benefit', 'activity-compensation', 'other', 'none'])),
  hasSgi: z.exactOptional(z.boolean()),
  reducedBySickness: z.exactOptional(z.boolean()),
  applied: z.exactOptional(z.boolean()),
  consent: z.exactOptional(z.boolean()),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<CoordinationRequestInput> = {
  id: 'rehabilitation/coordination-request',
  title: { sv: 'Försäkringskassans samordning', en: 'Coordination by Försäkringskassan' },
  sections: ['SFB 30:3', 'SFB 30:8', 'SFB 30:9', 'SFB 30:10', 'SFB 30:11', 'SFB 33:22', 'SFB 33:23'],
  covered: { from: '2011-01-01', to: null },
  input,
};
