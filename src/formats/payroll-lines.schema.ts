import * as z from 'zod';
import { agreement } from '../case/agreement.schema.js';
import { entry as caseEntry } from '../case/assess.schema.js';
import type { Case } from '../case/case.js';
import { date, inOrder, reversed } from '../edge/fields.js';
import type { PayrollLinesOptions } from './payroll-lines.js';

const options: z.ZodType<PayrollLinesOptions> = z
  .strictObject({ from: date, to: date, asOf: date, agreement: z.exactOptional(agreement) })
  .refine(inOrder, reversed);

export const entry: { readonly input: z.ZodType<Case>; readonly options: z.ZodType<PayrollLinesOptions> } = {
  input: caseEntry.input,
  options,
};
