import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { code, date, inUnit, listOf, money, MOST_LINES, oneOf, whole } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { CostInput, CostMeasure } from './cost.js';

const MOST_SICK_DAYS = 1_000_000;
const ALL_PER_CENT = 100;

const perCent = inUnit(money.pipe(z.number().min(0).max(ALL_PER_CENT, code('too-large'))), 'named');

const measure: z.ZodType<CostMeasure> = z
  .strictObject({ cost: money, support: z.exactOptional(money) })
  .superRefine(refusedUnless<CostMeasure>(isPartOfCost, 'support', 'too-large'));

function isPartOfCost({ cost, support = 0 }: CostMeasure): boolean {
  return support <= cost;
}

const input: z.ZodType<CostInput> = z.strictObject({
  expectedSickDays: whole(1, MOST_SICK_DAYS),
  sickPay: money,
  contributionPercent: z.exactOptional(perCent),
  costPerDay: z.exactOptional(money),
  measures: listOf(measure, MOST_LINES),
  sector: z.exactOptional(oneOf(['municipal-and-regional', 'private'])),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<CostInput> = {
  id: 'employer/cost',
  title: { sv: 'Kostnadsjämförelse för arbetsgivaren', en: 'Cost comparison for the employer' },
  sections: [],
  covered: { from: '2015-01-01', to: null },
  input,
};
