import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, month } from '../../../edge/fields.js';
import { shareOfOne } from '../../shared/reduction-fields.schema.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import { almostWholeFits } from '../compensation-fields.schema.js';
import type { SicknessCompensationInput } from './sickness-compensation.js';

const input: z.ZodType<SicknessCompensationInput> = z
  .strictObject({
    bornOn: month,
    on: date,
    reduction: shareOfOne,
    almostWhole: z.exactOptional(z.boolean()),
    permanent: z.exactOptional(z.boolean()),
    appliedOn: z.exactOptional(date),
    incomeRelated: z.exactOptional(z.boolean()),
    coveredByResidence: z.exactOptional(z.boolean()),
    benefitBar: z.exactOptional(z.boolean()),
  })
  .superRefine(refusedUnless<SicknessCompensationInput>(almostWholeFits, 'almostWhole', 'not-applicable'));

export const entry: RuleEntry<SicknessCompensationInput> = {
  id: 'rehabilitation/sickness-compensation',
  title: { sv: 'Sjukersättning', en: 'Sickness compensation' },
  sections: [
    'SFB 5:9',
    'SFB 33:5',
    'SFB 33:6',
    'SFB 33:9',
    'SFB 33:10',
    'SFB 33:10 a',
    'SFB 33:14',
    'SFB 33:16',
  ],
  covered: { from: '2017-03-01', to: null },
  input,
};
