import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { code, date, money } from '../../../edge/fields.js';
import { ofForms } from '../../../edge/form.js';
import { deductionReadings, earlierDeductions, exemption } from '../deduction.schema.js';
import { payOf } from '../amount/input.js';
import type { KarensavdragInput } from './karensavdrag.js';

const given = z.strictObject({
  periodFrom: date,
  weeklyPay: z.exactOptional(money),
  pay: z.exactOptional(payOf),
  sickPay: z.exactOptional(money),
  alreadyDeducted: z.exactOptional(money),
  earlierDeductions: z.exactOptional(earlierDeductions),
  exemption: z.exactOptional(exemption),
  readings: z.exactOptional(deductionReadings),
});

/** A union would report its issues without a path, so both are optional here and exactly one is demanded. */
const input: z.ZodType<KarensavdragInput> = ofForms<KarensavdragInput>(
  given
    .refine(({ weeklyPay, pay }) => weeklyPay !== undefined || pay !== undefined, {
      ...code('missing'),
      path: ['weeklyPay'],
    })
    .refine(({ weeklyPay, pay }) => weeklyPay === undefined || pay === undefined, {
      ...code('not-applicable'),
      path: ['pay'],
    })
    .meta({
      oneOf: [{ required: ['weeklyPay'] }, { required: ['pay'] }],
    }),
);

export const entry: RuleEntry<KarensavdragInput> = {
  id: 'sick-pay/karensavdrag',
  title: { sv: 'Karensavdraget', en: 'The karensavdrag' },
  sections: ['SjLL 6 §', 'SjLL 7 §', 'SjLL 15 §'],
  covered: { from: '2019-01-01', to: null },
  input,
};
