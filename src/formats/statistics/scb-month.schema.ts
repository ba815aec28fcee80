import * as z from 'zod';
import { spells } from '../../case/assess.schema.js';
import { scheduleOrRows } from '../../case/given/schedule.schema.js';
import { month } from '../../edge/fields.js';
import type { ScbMonthInput } from './scb-month.js';

const input: z.ZodType<ScbMonthInput> = z.strictObject({
  month,
  spells,
  schedule: z.exactOptional(scheduleOrRows),
});

export const entry: { readonly input: z.ZodType<ScbMonthInput> } = { input };
