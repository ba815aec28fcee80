import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_LINES, oneOf } from '../../../edge/fields.js';
import type { EarlySignalsInput } from './early-signals.js';

const input: z.ZodType<EarlySignalsInput> = z.strictObject({
  inPlace: listOf(
    oneOf([
      'guidelines',
      'routines',
      'practice',
      'demands-and-control',
      'pressing-work',
      'social-support',
      'effort-and-reward',
      'influence',
      'fair-treatment',
      'signs-known',
      'talk',
      'define-problem',
      'measure',
      'follow-up',
      'problem-solving-together',
    ]),
    MOST_LINES,
  ),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<EarlySignalsInput> = {
  id: 'employer/early-signals',
  title: { sv: 'Tidiga signaler på arbetsplatsen', en: 'Early signals at the workplace' },
  sections: [],
  covered: { from: '2021-01-01', to: null },
  input,
};
