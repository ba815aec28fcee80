/** Fields about reduced capacity that several rules share. */
import * as z from 'zod';
import { code, inUnit } from '../../edge/fields.js';

/** A share of one: 0 is nothing, 1 the whole. */
export const shareOfOne: z.ZodType<number> = inUnit(
  z.number().min(0, code('negative')).max(1, code('too-large')),
  'share',
);
