import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, month, whole } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { AgeLimitsInput } from './age-limits.js';

/** More days than a life has are a mistake. */
const MOST_DAYS = 40_000;

const input: z.ZodType<AgeLimitsInput> = z
  .strictObject({
    bornOn: month,
    on: date,
    paidDaysSinceTargetAge: whole(0, MOST_DAYS),
    paidDaysSince71: z.exactOptional(whole(0, MOST_DAYS)),
  })
  .superRefine(refusedUnless<AgeLimitsInput>(isPartOfAll, 'paidDaysSince71', 'too-large'));

function isPartOfAll({ paidDaysSinceTargetAge, paidDaysSince71 = 0 }: AgeLimitsInput): boolean {
  return paidDaysSince71 <= paidDaysSinceTargetAge;
}

export const entry: RuleEntry<AgeLimitsInput> = {
  id: 'sickness-benefit/age-limits',
  title: { sv: 'Sjukpenning och ålder', en: 'Sickness benefit and age' },
  sections: ['SFB 27:36', 'SFB 27:37', 'SFB 27:38', 'SFB 2:10 c'],
  covered: { from: '2011-01-01', to: null },
  input,
};
