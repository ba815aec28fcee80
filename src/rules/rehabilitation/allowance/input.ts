import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money, month, oneOf } from '../../../edge/fields.js';
import {
  belowCeiling,
  benefitLevel,
  dayAmountReadings,
  extent,
  optIn,
  unemployed,
} from '../../shared/benefit.schema.js';
import type { AllowanceInput } from './allowance.js';

const input: z.ZodType<AllowanceInput> = z
  .strictObject({
    on: date,
    sgi: money,
    level: benefitLevel,
    extent,
    unemployed: z.exactOptional(unemployed),
    bornOn: z.exactOptional(month),
    participates: z.exactOptional(z.boolean()),
    purpose: z.exactOptional(oneOf(['shorten-sickness', 'prevent-or-end-reduced-capacity', 'other'])),
    planExists: z.exactOptional(z.boolean()),
    sickness: z.exactOptional(
      z.strictObject({
        from: date,
        certificate: z.exactOptional(z.boolean()),
        selfEmployed: z.exactOptional(z.boolean()),
      }),
    ),
    benefitBar: z.exactOptional(z.boolean()),
    provisional: z.exactOptional(optIn),
    readings: z.exactOptional(dayAmountReadings),
  })
  .superRefine(belowCeiling);

export const entry: RuleEntry<AllowanceInput> = {
  id: 'rehabilitation/allowance',
  title: { sv: 'Rehabiliteringspenning', en: 'Rehabilitation allowance' },
  sections: ['SFB 31:3', 'SFB 31:4', 'SFB 31:5', 'SFB 31:8', 'SFB 31:10', 'SFB 30:12'],
  covered: { from: '2010-01-01', to: null },
  input,
};
