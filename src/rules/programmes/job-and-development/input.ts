import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, inUnit, listOf, oneOf, whole } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { JobAndDevelopmentInput } from './job-and-development.js';

/** The longest benefit period. */
const MOST_BENEFIT_DAYS = 300;

/** More months than a life has are a mistake. */
const MOST_MONTHS = 1_200;

/** More paid days than a working life has are a mistake. */
const MOST_PAID_DAYS = 20_000;

/** More shorter periods than a working life has room for are a mistake. */
const MOST_PERIODS = 100;

const input: z.ZodType<JobAndDevelopmentInput> = z
  .strictObject({
    on: date,
    usedBenefitDays: z.exactOptional(inUnit(z.literal([200, 300]), 'named')),
    benefitDaysLeft: z.exactOptional(whole(0, MOST_BENEFIT_DAYS)),
    followOnDays: z.exactOptional(listOf(inUnit(z.literal([66, 100]), 'named'), MOST_PERIODS)),
    newPeriodQualified: z.exactOptional(z.boolean()),
    monthsUnemployedInRow: z.exactOptional(whole(0, MOST_MONTHS)),
    eligibleForEstablishment: z.exactOptional(z.boolean()),
    monthsInYouthGuarantee: z.exactOptional(whole(0, MOST_MONTHS)),
    directlyAfterYouthGuarantee: z.exactOptional(z.boolean()),
    establishmentTimeUsedUp: z.exactOptional(z.boolean()),
    otherGround: z.exactOptional(
      oneOf(['sole-parent-part-time-benefit', 'release-or-parole', 'detention-served-outside']),
    ),
    partTimeBenefitMonths: z.exactOptional(whole(0, MOST_MONTHS)),
    registered: z.exactOptional(z.boolean()),
    oldPeriodRunning: z.exactOptional(z.boolean()),
    paidDays: z.exactOptional(whole(0, MOST_PAID_DAYS)),
  })
  .superRefine(refusedUnless<JobAndDevelopmentInput>(isOfPeriod, 'benefitDaysLeft', 'not-applicable'))
  .superRefine(refusedUnless<JobAndDevelopmentInput>(isOfParent, 'partTimeBenefitMonths', 'not-applicable'));

/** Days can be left only of a period that is named. */
function isOfPeriod({ usedBenefitDays, benefitDaysLeft }: JobAndDevelopmentInput): boolean {
  return benefitDaysLeft === undefined || usedBenefitDays !== undefined;
}

function isOfParent({ otherGround, partTimeBenefitMonths }: JobAndDevelopmentInput): boolean {
  return partTimeBenefitMonths === undefined || otherGround === 'sole-parent-part-time-benefit';
}

export const entry: RuleEntry<JobAndDevelopmentInput> = {
  id: 'programmes/job-and-development',
  title: { sv: 'Jobb- och utvecklingsgarantin', en: 'Job and development guarantee' },
  sections: ['2007:414 5 §', '2007:414 5 a §', '2007:414 10 §', '2007:414 13 a §', '2017:819 2:1'],
  covered: { from: '2018-01-01', to: null },
  input,
};
