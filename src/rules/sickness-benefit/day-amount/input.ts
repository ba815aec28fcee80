import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money } from '../../../edge/fields.js';
import {
  belowCeiling,
  benefitKind,
  benefitLevel,
  dayAmountReadings,
  extent,
  optIn,
  unemployed,
} from '../../shared/benefit.schema.js';
import type { DayAmountInput } from './day-amount.js';

const input: z.ZodType<DayAmountInput> = z
  .strictObject({
    on: date,
    sgi: money,
    level: benefitLevel,
    extent,
    unemployed: z.exactOptional(unemployed),
    benefitKind: z.exactOptional(benefitKind),
    firstFourteenDays: z.exactOptional(z.boolean()),
    registeredJobSeeker: z.exactOptional(z.boolean()),
    provisional: z.exactOptional(optIn),
    readings: z.exactOptional(dayAmountReadings),
  })
  .superRefine(belowCeiling);

export const entry: RuleEntry<DayAmountInput> = {
  id: 'sickness-benefit/day-amount',
  title: { sv: 'Kalenderdagsberäknad sjukpenning', en: 'Sickness benefit per calendar day' },
  sections: ['SFB 28:6', 'SFB 28:7', 'SFB 28:10', 'SFB 28:11'],
  covered: { from: '2010-01-01', to: null },
  input,
};
