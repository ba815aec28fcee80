import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money, month, oneOf, pay, whole } from '../../../edge/fields.js';
import { benefitLevel, extent } from '../../shared/benefit.schema.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { CollectiveInsuranceInput, DayInsurance } from './collective-insurance.js';

/** More days than a life has. */
const MOST_DAYS = 50_000;
const DAYS_OF_TWELVE_MONTHS = 366;

export const dayInsurance: z.ZodType<DayInsurance> = oneOf(['ags', 'ags-kl', 'itp']);

const input: z.ZodType<CollectiveInsuranceInput> = z
  .strictObject({
    on: date,
    insurance: dayInsurance,
    day: whole(1, MOST_DAYS),
    dayOfYear: z.exactOptional(whole(1, DAYS_OF_TWELVE_MONTHS)),
    benefit: money,
    level: benefitLevel,
    extent,
    yearlyPay: z.exactOptional(pay),
    bornOn: z.exactOptional(month),
  })
  .superRefine(
    refusedUnless<CollectiveInsuranceInput>(
      ({ insurance, yearlyPay }) => insurance === 'itp' || yearlyPay === undefined,
      'yearlyPay',
      'not-applicable',
    ),
  )
  .superRefine(
    refusedUnless<CollectiveInsuranceInput>(
      ({ insurance, dayOfYear }) => insurance === 'itp' || dayOfYear === undefined,
      'dayOfYear',
      'not-applicable',
    ),
  );

export const entry: RuleEntry<CollectiveInsuranceInput> = {
  id: 'sickness-benefit/collective-insurance',
  title: {
    sv: 'Avtalsförsäkring vid sidan av sjukpenning',
    en: 'Group insurance beside sickness benefit',
  },
  sections: [],
  covered: { from: '2018-07-01', to: null },
  input,
};
