import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money, pay, whole } from '../../../edge/fields.js';
import { benefitLevel } from '../../shared/benefit.schema.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { WithPayInput } from './with-pay.js';

/** The amounts of one call belong to one payment, which never spans more than a year. */
const MOST_DAYS = 366;

const input: z.ZodType<WithPayInput> = z
  .strictObject({
    level: benefitLevel,
    benefit: money,
    payDuringSickness: money,
    payInWork: money,
    ceilingYearly: pay,
    days: z.exactOptional(whole(1, MOST_DAYS)),
    ofWhichAboveCeiling: z.exactOptional(money),
    paidToEmployer: z.exactOptional(z.boolean()),
    on: z.exactOptional(date),
  })
  .superRefine(refusedUnless<WithPayInput>(isPartOfPay, 'ofWhichAboveCeiling', 'too-large'))
  .superRefine(refusedUnless<WithPayInput>(isDividedPay, 'ofWhichAboveCeiling', 'not-applicable'));

function isPartOfPay({ payDuringSickness, ofWhichAboveCeiling = 0 }: WithPayInput): boolean {
  return ofWhichAboveCeiling <= payDuringSickness;
}

/** Where the employer has the benefit, pay below and above the ceiling is treated alike (27:59). */
function isDividedPay({ paidToEmployer, ofWhichAboveCeiling }: WithPayInput): boolean {
  return !paidToEmployer || ofWhichAboveCeiling === undefined;
}

export const entry: RuleEntry<WithPayInput> = {
  id: 'sickness-benefit/with-pay',
  title: { sv: 'Sjukpenning och samtidig lön', en: 'Benefit together with pay' },
  sections: ['SFB 28:19', 'SFB 28:20', 'SFB 28:21', 'SFB 27:59'],
  covered: { from: '2011-01-01', to: null },
  input,
};
