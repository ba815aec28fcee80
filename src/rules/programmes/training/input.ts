import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf } from '../../../edge/fields.js';
import type { TrainingInput } from './training.js';

const input: z.ZodType<TrainingInput> = z.strictObject({
  kind: oneOf(['labour-market-training', 'preparatory-training']),
  on: z.exactOptional(date),
  toGetOrKeepWork: z.exactOptional(z.boolean()),
  suitable: z.exactOptional(z.boolean()),
  fullTime: z.exactOptional(z.boolean()),
});

export const entry: RuleEntry<TrainingInput> = {
  id: 'programmes/training',
  title: {
    sv: 'Arbetsmarknadsutbildning och förberedande utbildning',
    en: 'Labour-market and preparatory training',
  },
  sections: ['2000:628 9 §', '2017:819 2:1', '2017:819 2:3', '2017:819 2:7'],
  covered: { from: '2025-10-01', to: null },
  input,
};
