/** Fields that the rules about the karensavdrag share. */
import * as z from 'zod';
import { date, listOf, MOST_LINES, oneOf } from '../../edge/fields.js';
import type { Exemption, TwelveMonthsReading } from './deduction.js';

export const earlierDeductions: z.ZodType<readonly string[]> = listOf(date, MOST_LINES);

export const exemption: z.ZodType<Exemption> = oneOf(['special-high-risk-protection', 'seafarer']);

export const deductionReadings: z.ZodType<{ readonly twelveMonths?: TwelveMonthsReading }> = z.strictObject({
  twelveMonths: z.exactOptional(oneOf(['same-date-included', 'same-date-excluded'])),
});
