import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money } from '../../../edge/fields.js';
import type { TravelInput } from './travel.js';

const input: z.ZodType<TravelInput> = z.strictObject({
  easesReturn: z.exactOptional(z.boolean()),
  benefitOtherwise: z.exactOptional(z.boolean()),
  healthPreventsUsualWay: z.exactOptional(z.boolean()),
  cost: z.exactOptional(money),
  usualCost: z.exactOptional(money),
  inSickPayPeriod: z.exactOptional(z.boolean()),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<TravelInput> = {
  id: 'sickness-benefit/travel',
  title: {
    sv: 'Ersättning för arbetsresor i stället för sjukpenning',
    en: 'Travel to work instead of benefit',
  },
  sections: ['SFB 27:5'],
  covered: { from: '2011-01-01', to: null },
  input,
};
