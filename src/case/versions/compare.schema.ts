import * as z from 'zod';
import type { PairEntry } from '../../edge/checked.js';
import { date, listOf, MOST_LINES, period } from '../../edge/fields.js';
import { payLayers } from '../given/agreement.schema.js';
import { entry as caseEntry } from '../assess.schema.js';
import { tooManyDays } from '../given/case-days.js';
import type { Case } from '../given/case.js';
import type { CompareOptions } from './compare.js';

const payPeriods: z.ZodType<NonNullable<CompareOptions['payPeriods']>> = listOf(
  period,
  MOST_LINES,
).superRefine((periods, context) => {
  periods.forEach(({ from }, i) => {
    const before = periods[i - 1];
    if (before === undefined || before.to < from) return;
    context.addIssue({ code: 'custom', path: [i, 'from'], message: 'not-applicable' });
  });
});

export const options: z.ZodType<CompareOptions> = z.strictObject({
  asOf: date,
  payPeriods: z.exactOptional(payPeriods),
  ...payLayers,
});

export const entry: PairEntry<Case, Case, CompareOptions> = {
  first: { name: 'before', schema: caseEntry.input },
  second: { name: 'after', schema: caseEntry.input },
  options,
  together: (before, after, { asOf }) => [
    ...(before.ref === after.ref ? [] : [{ path: ['after', 'ref'], code: 'other-reference' as const }]),
    ...tooManyDays(before, asOf, ['before']),
    ...tooManyDays(after, asOf, ['after']),
  ],
};
