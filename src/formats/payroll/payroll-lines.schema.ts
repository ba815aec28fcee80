import * as z from 'zod';
import { payLayers } from '../../case/given/agreement.schema.js';
import { entry as caseEntry } from '../../case/assess.schema.js';
import { tooManyDays } from '../../case/given/case-days.js';
import type { Case } from '../../case/given/case.js';
import type { OptionsEntry } from '../../edge/checked.js';
import { date, inOrder, reversed } from '../../edge/fields.js';
import type { PayrollLinesOptions } from './payroll-lines.js';

const options: z.ZodType<PayrollLinesOptions> = z
  .strictObject({ from: date, to: date, asOf: date, ...payLayers })
  .refine(inOrder, reversed);

export const entry: OptionsEntry<Case, PayrollLinesOptions> = {
  input: caseEntry.input,
  options,
  together: (given, { asOf }) => tooManyDays(given, asOf),
};
