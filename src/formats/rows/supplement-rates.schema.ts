import * as z from 'zod';
import { money } from '../../edge/fields.js';
import { recordOf } from '../../finding/record.js';
import { SUPPLEMENT_CODES, type SupplementRates } from './supplement-row.js';

const fields = recordOf(SUPPLEMENT_CODES, () => z.exactOptional(money));

/** Kronor per hour by code. */
export const rates: z.ZodType<SupplementRates> = z.strictObject(fields);
