/** Fields that the rules about benefit per day share. */
import * as z from 'zod';
import { code, inUnit, oneOf } from '../../edge/fields.js';
import { compare, kronor } from '../../money/amount.js';
import type { BenefitKind } from './day-amount.table.js';
import type { BenefitLevel, DayAmountReadings, Extent, PartialRounding } from './day-amount.js';
import { sgiLimitsOn, type DateOfSgi } from './sgi-limits.js';

export const benefitLevel: z.ZodType<BenefitLevel> = oneOf(['normal', 'continuation']);

export const benefitKind: z.ZodType<BenefitKind> = oneOf(['ordinary', 'preventive', 'on-demand']);

export const extent: z.ZodType<Extent> = inUnit(z.literal([1, 0.75, 0.5, 0.25]), 'share');

/** Only `true`: what is opted in to is never opted out of. */
export const optIn: z.ZodType<true> = z.literal(true);

export const partialRounding: z.ZodType<PartialRounding> = oneOf([
  'from-whole-day-amount',
  'from-exact-value',
]);

export const dayAmountReadings: z.ZodType<DayAmountReadings> = z.strictObject({
  partialRounding: z.exactOptional(partialRounding),
  unemployedPart: z.exactOptional(oneOf(['share-of-cap', 'whole-cap'])),
});

/** Also for what is no amount of kronor: shares and hours. */
export function atMostTwoDecimals(value: number): boolean {
  return Math.round(value * 100) / 100 === value;
}

/** A share above nothing, at most one, with at most two decimals. */
export const someShare: z.ZodType<number> = inUnit(
  z
    .number()
    .gt(0, code('not-positive'))
    .max(1, code('too-large'))
    .refine(atMostTwoDecimals, code('more-than-two-decimals')),
  'share',
);

/** `true`, or the share that is unemployed. */
export const unemployed: z.ZodType<true | number> = z.union([z.literal(true), someShare]);

/**
 * Refuses an SGI above the ceiling of its date, which no decision can have. Where the ceiling is not known the rule
 * says so.
 */
export function belowCeiling(given: DateOfSgi & { readonly sgi: number }, context: z.RefinementCtx): void {
  // An amount beyond all measure is refused already, and one reason is enough.
  if (context.issues.length > 0) return;
  const limits = sgiLimitsOn(given);
  if ('outcome' in limits || compare(kronor(given.sgi), limits.ceiling) <= 0) return;
  context.addIssue({ code: 'custom', path: ['sgi'], message: 'too-large' });
}
