import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money } from '../../../edge/fields.js';
import { optIn } from '../../shared/benefit.schema.js';
import type { SgiInput } from './sgi.js';

const input: z.ZodType<SgiInput> = z.strictObject({
  on: date,
  employment: money,
  other: money,
  provisional: z.exactOptional(optIn),
});

export const entry: RuleEntry<SgiInput> = {
  id: 'sickness-benefit/sgi',
  title: { sv: 'Sjukpenninggrundande inkomst', en: 'The income that benefit is based on (SGI)' },
  sections: ['SFB 25:3', 'SFB 25:5'],
  covered: { from: '2010-01-01', to: null },
  input,
};
