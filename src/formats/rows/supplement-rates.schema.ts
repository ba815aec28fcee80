import * as z from 'zod';
import { money } from '../../edge/fields.js';
import { SUPPLEMENT_CODES, type SupplementCode, type SupplementRates } from './supplement-row.js';

const fields = Object.fromEntries(
  SUPPLEMENT_CODES.map((code) => [code, z.exactOptional(money)]),
) as unknown as Record<SupplementCode, z.ZodExactOptional<z.ZodType<number>>>;

/** Kronor per hour by code. */
export const rates: z.ZodType<SupplementRates> = z.strictObject(fields);
