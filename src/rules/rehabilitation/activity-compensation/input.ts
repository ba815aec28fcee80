import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, month, whole } from '../../../edge/fields.js';
import { shareOfOne } from '../../shared/reduction-fields.schema.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { ActivityCompensationInput } from './activity-compensation.js';
import { almostWholeFits } from '../compensation-fields.schema.js';

/** A hundred years of months: more is a mistake. */
const MOST_MONTHS = 1_200;

const input: z.ZodType<ActivityCompensationInput> = z
  .strictObject({
    bornOn: month,
    on: date,
    reduction: shareOfOne,
    almostWhole: z.exactOptional(z.boolean()),
    expectedMonths: z.exactOptional(whole(0, MOST_MONTHS)),
    prolongedSchooling: z.exactOptional(z.boolean()),
    schoolingTo: z.exactOptional(date),
    appliedOn: z.exactOptional(date),
    incomeRelated: z.exactOptional(z.boolean()),
    coveredByResidence: z.exactOptional(z.boolean()),
    benefitBar: z.exactOptional(z.boolean()),
  })
  .superRefine(refusedUnless<ActivityCompensationInput>(almostWholeFits, 'almostWhole', 'not-applicable'))
  .superRefine(refusedUnless<ActivityCompensationInput>(hasSchooling, 'schoolingTo', 'not-applicable'));

function hasSchooling({ prolongedSchooling, schoolingTo }: ActivityCompensationInput): boolean {
  return schoolingTo === undefined || prolongedSchooling === true;
}

export const entry: RuleEntry<ActivityCompensationInput> = {
  id: 'rehabilitation/activity-compensation',
  title: { sv: 'Aktivitetsersättning', en: 'Activity compensation' },
  sections: [
    'SFB 33:5',
    'SFB 33:7',
    'SFB 33:8',
    'SFB 33:9',
    'SFB 33:13',
    'SFB 33:14',
    'SFB 33:15',
    'SFB 33:18',
    'SFB 33:19',
    'SFB 33:20',
  ],
  covered: { from: '2011-01-01', to: null },
  input,
};
