import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date } from '../../../edge/fields.js';
import type { ReportToFkInput } from './report-to-fk.js';

const input: z.ZodType<ReportToFkInput> = z.strictObject({
  lastEmployerDate: date,
  sickPeriodContinues: z.boolean(),
  employmentContinues: z.boolean(),
  gaveSickPay: z.exactOptional(z.boolean()),
});

export const entry: RuleEntry<ReportToFkInput> = {
  id: 'employer/report-to-fk',
  title: {
    sv: 'Arbetsgivarens anmälan till Försäkringskassan',
    en: 'The employer’s report to Försäkringskassan',
  },
  sections: ['SjLL 12 §', 'SjLL 19 §'],
  covered: { from: '2012-01-01', to: null },
  input,
};
