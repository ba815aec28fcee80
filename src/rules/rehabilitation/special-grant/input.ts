import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money } from '../../../edge/fields.js';
import type { SpecialGrantInput } from './special-grant.js';

const input: z.ZodType<SpecialGrantInput> = z.strictObject({
  participates: z.exactOptional(z.boolean()),
  ownCost: z.exactOptional(z.boolean()),
  dueToRehabilitation: z.exactOptional(z.boolean()),
  cost: z.exactOptional(money),
  coveredByWork: z.exactOptional(z.boolean()),
  coveredByResidence: z.exactOptional(z.boolean()),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<SpecialGrantInput> = {
  id: 'rehabilitation/special-grant',
  title: { sv: 'Särskilt bidrag', en: 'Special grant' },
  sections: ['SFB 5:9', 'SFB 31:2', 'SFB 31:14'],
  covered: { from: '2011-01-01', to: null },
  input,
};
