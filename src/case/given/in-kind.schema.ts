import * as z from 'zod';
import { date, listOf, money, MOST_LINES, oneOf, reversed } from '../../edge/fields.js';
import type { BenefitInKind } from './in-kind.js';

const benefit: z.ZodType<BenefitInKind> = z
  .strictObject({
    kind: oneOf(['car', 'meals', 'housing', 'other']),
    goesOn: z.boolean(),
    monthlyValue: money,
    from: z.exactOptional(date),
    to: z.exactOptional(date),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, reversed);

/** In any order; several at a time add up. */
export const inKind: z.ZodType<readonly BenefitInKind[]> = listOf(benefit, MOST_LINES);
