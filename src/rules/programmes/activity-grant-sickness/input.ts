import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_SPELLS, oneOf } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { ActivityGrantSicknessInput } from './activity-grant-sickness.js';

const input: z.ZodType<ActivityGrantSicknessInput> = z
  .strictObject({
    from: date,
    to: date,
    reportedOn: date,
    specialReasons: z.exactOptional(z.boolean()),
    certificate: z.exactOptional(z.boolean()),
    previousTo: z.exactOptional(date),
    highRiskProtection: z.exactOptional(z.boolean()),
    earlierKarensdagar: z.exactOptional(listOf(date, MOST_SPELLS)),
    readings: z.exactOptional(
      z.strictObject({
        karensdag: z.exactOptional(oneOf(['first-paid-day', 'first-day-only'])),
        lateNotice: z.exactOptional(oneOf(['nothing-paid', 'paid-from-notice'])),
      }),
    ),
  })
  .superRefine(refusedUnless<ActivityGrantSicknessInput>(({ from, to }) => from <= to, 'to', 'reversed'));

export const entry: RuleEntry<ActivityGrantSicknessInput> = {
  id: 'programmes/activity-grant-sickness',
  title: { sv: 'Sjuk i ett arbetsmarknadspolitiskt program', en: 'Sick in a labour-market programme' },
  sections: ['2017:819 4:1', '2017:819 4:2', '2017:819 4:3', '2017:819 10:6'],
  covered: { from: '2022-04-01', to: null },
  input,
};
