import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { code, date, inUnit, oneOf } from '../../../edge/fields.js';
import { parseDay } from '../../../time/day.js';
import type { CertificateInput } from './certificate.js';

const FIRST_DAY = 'first-day';

/** One string type for both forms, since a union would report its issues without a path. */
const dateOrFirstDay: z.ZodType<string> = inUnit(
  z.string().refine((text) => text === FIRST_DAY || parseDay(text) !== undefined, code('no-such-date')),
  'date',
);

const input: z.ZodType<CertificateInput> = z.strictObject({
  sickFrom: date,
  notifiedOn: z.exactOptional(date),
  firstPaidDay: z.exactOptional(date),
  demand: z.exactOptional(z.strictObject({ by: oneOf(['employer', 'fk']), from: dateOrFirstDay })),
});

export const entry: RuleEntry<CertificateInput> = {
  id: 'sick-pay/certificate',
  title: { sv: 'Läkarintyg till arbetsgivaren', en: 'Certificate to the employer' },
  sections: ['SjLL 8 §', 'SjLL 10 §', 'SjLL 10 a §'],
  covered: { from: '2019-01-01', to: null },
  input,
};
