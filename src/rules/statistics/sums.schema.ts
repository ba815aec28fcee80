/** Sums over many people. */
import type * as z from 'zod';
import { hoursUpTo } from '../../edge/fields.js';

export const MOST_PEOPLE = 10_000_000;

const MOST_HOURS = 100_000_000_000;

export const hoursOfMany: z.ZodType<number> = hoursUpTo(MOST_HOURS);
