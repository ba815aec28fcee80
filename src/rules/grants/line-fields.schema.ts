/** Fields that the rules about invoice lines share. */
import * as z from 'zod';
import { date, inUnit, money, oneOf, reference, whole } from '../../edge/fields.js';
import { FIRST_YEAR, LAST_YEAR } from '../../time/day.js';
import type { GrantKind, GrantLine } from './lines.js';

export const grantKind: z.ZodType<GrantKind> = oneOf([
  'plan-return',
  'investigate-needs',
  'rehabilitation-leader',
  'supportive-talks',
  'stress-conflict-crisis',
  'supervision',
  'adaptation',
  'review-work',
  'other-workplace',
  'treatment',
  'addiction-treatment',
  'psychologist',
  'psychotherapist',
  'stress-or-lifestyle-course',
  'retraining',
]);

export const grantLine: z.ZodType<GrantLine> = z.strictObject({
  employee: reference,
  performedOn: date,
  startedOn: z.exactOptional(date),
  paid: money,
  kind: grantKind,
  providerApproved: z.boolean(),
});

/** A calendar year; the year after it is still one that dates can have. */
export const calendarYear: z.ZodType<number> = inUnit(whole(FIRST_YEAR, LAST_YEAR), 'year');
