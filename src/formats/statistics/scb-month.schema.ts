import * as z from 'zod';
import { spells } from '../../case/assess.schema.js';
import { scheduleOrRows } from '../../case/given/schedule.schema.js';
import { date, inOrder, listOf, month, MOST_LINES, period, reversed } from '../../edge/fields.js';
import type { ScbMonthInput } from './scb-month.js';

const employment: z.ZodType<NonNullable<ScbMonthInput['employment']>> = z
  .strictObject({
    from: date,
    to: date.nullable(),
    earlier: z.exactOptional(listOf(period, MOST_LINES)),
  })
  .refine(inOrder, reversed);

const input: z.ZodType<ScbMonthInput> = z.strictObject({
  month,
  spells,
  schedule: z.exactOptional(scheduleOrRows),
  employment: z.exactOptional(employment),
});

export const entry: { readonly input: z.ZodType<ScbMonthInput> } = { input };
