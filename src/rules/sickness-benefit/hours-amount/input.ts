import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { code, date, inUnit, money, oneOf, whole } from '../../../edge/fields.js';
import {
  atMostTwoDecimals,
  belowCeiling,
  benefitLevel,
  extent,
  optIn,
  partialRounding,
} from '../../shared/benefit.schema.js';
import type { HoursAmountInput } from './hours-amount.js';

/** Less than half an hour a year would be rounded to no hour at all. */
const LEAST_ANNUAL_HOURS = 0.5;
const HOURS_PER_DAY = 24;
const DAYS_PER_YEAR = 366;

const input: z.ZodType<HoursAmountInput> = z
  .strictObject({
    on: date,
    sgi: money,
    level: benefitLevel,
    extent,
    annualHours: inUnit(
      z
        .number()
        .min(LEAST_ANNUAL_HOURS, code('not-positive'))
        .max(HOURS_PER_DAY * DAYS_PER_YEAR, code('too-large'))
        .refine(atMostTwoDecimals, code('more-than-two-decimals')),
      'hours',
    ),
    hours: inUnit(
      z.number().min(0, code('negative')).refine(atMostTwoDecimals, code('more-than-two-decimals')),
      'hours',
    ),
    days: whole(1, DAYS_PER_YEAR),
    provisional: z.exactOptional(optIn),
    readings: z.exactOptional(
      z.strictObject({
        partialRounding: z.exactOptional(partialRounding),
        hourlyHalf: z.exactOptional(oneOf(['up', 'down'])),
      }),
    ),
  })
  .superRefine(belowCeiling)
  .superRefine(({ hours, days }, context) => {
    if (days < 1 || hours <= days * HOURS_PER_DAY) return;
    context.addIssue({ code: 'custom', path: ['hours'], message: 'too-large' });
  });

export const entry: RuleEntry<HoursAmountInput> = {
  id: 'sickness-benefit/hours-amount',
  title: { sv: 'Arbetstidsberäknad sjukpenning', en: 'Sickness benefit by working hours' },
  sections: ['SFB 25:29', 'SFB 28:7', 'SFB 28:13–16'],
  covered: { from: '2010-01-01', to: null },
  input,
};
