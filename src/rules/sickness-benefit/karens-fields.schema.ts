/** Fields that the rules about karens share. */
import * as z from 'zod';
import { inUnit, oneOf } from '../../edge/fields.js';
import type { KarensExemption, KarenstidChoice } from './karenstid/table.js';

export const karenstidChoice: z.ZodType<KarenstidChoice> = inUnit(z.literal([1, 7, 14, 30, 60, 90]), 'named');

export const karensExemption: z.ZodType<KarensExemption> = oneOf([
  'preventive',
  'seafarer',
  'general-high-risk-protection',
  'special-high-risk-protection',
]);
