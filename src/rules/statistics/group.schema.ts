import type * as z from 'zod';
import { oneOf } from '../../edge/fields.js';
import type { AgeGroup, Sex } from './group.js';

export const sex: z.ZodType<Sex> = oneOf(['woman', 'man']);

export const ageGroup: z.ZodType<AgeGroup> = oneOf(['to-29', '30-49', 'from-50']);
