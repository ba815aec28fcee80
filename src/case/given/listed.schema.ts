import * as z from 'zod';
import { listOf, MOST_LINES } from '../../edge/fields.js';
import { NEITHER } from './rows.schema.js';

/** One, or a list with one for every sickness or period. */
export function onceOrList<One>(one: z.ZodType<One>): z.ZodType<One | readonly One[]> {
  return z.union([one, listOf(one, MOST_LINES)], NEITHER);
}
