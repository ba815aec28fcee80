import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf } from '../../../edge/fields.js';
import { shareOfOne } from '../../shared/reduction-fields.schema.js';
import type { PreventiveInput } from './preventive.js';

const input: z.ZodType<PreventiveInput> = z.strictObject({
  measure: z.exactOptional(oneOf(['medical-treatment', 'medical-rehabilitation', 'other'])),
  purpose: z.exactOptional(
    oneOf(['prevent-sickness', 'shorten-sickness', 'prevent-or-end-reduced-capacity', 'other']),
  ),
  prescribed: z.exactOptional(z.boolean()),
  planApproved: z.exactOptional(z.boolean()),
  hindered: z.exactOptional(shareOfOne),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<PreventiveInput> = {
  id: 'sickness-benefit/preventive',
  title: { sv: 'Sjukpenning i förebyggande syfte', en: 'Preventive sickness benefit' },
  sections: ['SFB 27:6', 'SFB 27:7'],
  covered: { from: '2011-01-01', to: null },
  input,
};
