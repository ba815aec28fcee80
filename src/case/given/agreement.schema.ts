import * as z from 'zod';
import { code, listOf, MOST_LINES } from '../../edge/fields.js';
import { newest } from '../../law/dated.js';
import { sickPayPeriodTerms } from '../../rules/sick-pay/periods/table.js';
import { agreementId } from '../../agreements/agreement.schema.js';
import type { AgreementBand, PayLayers, SickPayAgreement } from './agreement.js';

const WHOLE = 100;

const percent = z
  .number()
  .min(0, code('negative'))
  .max(WHOLE, code('too-large'))
  .refine((value) => Math.round(value * 100) / 100 === value, code('more-than-two-decimals'));

const dayNumber = z.number().refine(Number.isInteger, { ...code('not-whole'), abort: true });

const band: z.ZodType<AgreementBand> = z
  .strictObject({
    fromDay: dayNumber.refine((day) => day > newest(sickPayPeriodTerms).daysInPeriod, code('not-applicable')),
    toDay: dayNumber.nullable(),
    belowCeiling: percent,
    aboveCeiling: percent,
  })
  .refine(({ fromDay, toDay }) => toDay === null || fromDay <= toDay, {
    ...code('reversed'),
    path: ['toDay'],
  });

const bands: z.ZodType<SickPayAgreement> = z.strictObject({
  bands: listOf(band, MOST_LINES).superRefine((bands, context) => {
    bands.forEach(({ fromDay }, i) => {
      const before = bands[i - 1];
      if (before === undefined || (before.toDay !== null && before.toDay < fromDay)) return;
      context.addIssue({ code: 'custom', path: [i, 'fromDay'], message: 'not-applicable' });
    });
  }),
});

const agreement: z.ZodType<NonNullable<PayLayers['agreement']>> = z.union([bands, agreementId]);

/** The layers on top of the statute, as fields of options. */
export const payLayers: {
  readonly agreement: z.ZodExactOptional<typeof agreement>;
  readonly employerSupplement: z.ZodExactOptional<typeof bands>;
} = { agreement: z.exactOptional(agreement), employerSupplement: z.exactOptional(bands) };
