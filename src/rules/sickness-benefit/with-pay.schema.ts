import * as z from 'zod';
import type { RuleEntry } from '../../edge/entry.js';
import { code, money, pay, whole } from '../../edge/fields.js';
import { benefitLevel } from '../shared/benefit.schema.js';
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
  })
  .refine(({ payDuringSickness, ofWhichAboveCeiling = 0 }) => ofWhichAboveCeiling <= payDuringSickness, {
    ...code('too-large'),
    path: ['ofWhichAboveCeiling'],
  })
  .refine(({ paidToEmployer, ofWhichAboveCeiling }) => !paidToEmployer || ofWhichAboveCeiling === undefined, {
    ...code('not-applicable'),
    path: ['ofWhichAboveCeiling'],
  });

export const entry: RuleEntry<WithPayInput> = {
  id: 'sickness-benefit/with-pay',
  title: { sv: 'Sjukpenning och samtidig lön', en: 'Benefit together with pay' },
  sections: ['SFB 28:19', 'SFB 28:20', 'SFB 28:21', 'SFB 27:59'],
  covered: { from: '2011-01-01', to: null },
  input,
};
