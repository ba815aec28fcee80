import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date } from '../../../edge/fields.js';
import type { BenefitCertificateInput } from './benefit-certificate.js';

const input: z.ZodType<BenefitCertificateInput> = z.strictObject({
  firstDay: date,
  firstBenefitDay: z.exactOptional(date),
  selfEmployed: z.exactOptional(z.boolean()),
  demandedFrom: z.exactOptional(date),
});

export const entry: RuleEntry<BenefitCertificateInput> = {
  id: 'sickness-benefit/benefit-certificate',
  title: { sv: 'Läkarintyg till Försäkringskassan', en: 'Certificate to Försäkringskassan' },
  sections: ['SFB 27:25', 'förordning (1995:1051) 2 §'],
  covered: { from: '2014-01-01', to: null },
  input,
};
