import * as z from 'zod';
import { clockTime, code, money, oneOf } from '../../edge/fields.js';
import { lostPartKind } from './lost-parts.schema.js';
import type { Supplement, SupplementDay } from './supplement.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'public-holiday'] as const;

/** More than any agreement has. */
const MOST_SUPPLEMENTS = 100;

const days: z.ZodType<readonly SupplementDay[]> = z
  .array(oneOf(DAYS))
  .min(1, code('too-few'))
  .max(DAYS.length, code('too-many'));

const supplement: z.ZodType<Supplement> = z.strictObject({
  kind: lostPartKind,
  days,
  from: clockTime(false),
  to: clockTime(true),
  rate: money,
});

export const supplements: z.ZodType<readonly Supplement[]> = z
  .array(supplement)
  .max(MOST_SUPPLEMENTS, code('too-many'));
