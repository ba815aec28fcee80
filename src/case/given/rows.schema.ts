import * as z from 'zod';
import { listOf, MOST_LINES } from '../../edge/fields.js';
import type { IsoDate } from '../../time/day.js';

/** One for all time, or at least one row in order of their first days. */
export function onceOrRows<One, Row extends { readonly from: IsoDate }>(
  one: z.ZodType<One>,
  row: z.ZodType<Row>,
): z.ZodType<One | readonly Row[]> {
  const rows = listOf(row, MOST_LINES)
    .superRefine((given, context) => {
      if (given.length === 0) context.addIssue({ code: 'custom', path: [], message: 'too-few' });
      given.forEach(({ from }, i) => {
        const before = given[i - 1];
        if (before === undefined || before.from < from) return;
        context.addIssue({ code: 'custom', path: [i, 'from'], message: 'not-in-order' });
      });
    })
    .meta({ minItems: 1 });
  return z.union([one, rows], NEITHER);
}

/** What is neither the one nor a list has the wrong type, as it has where only the one can be given. */
export const NEITHER: { readonly error: z.core.$ZodErrorMap } = {
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'missing' : 'wrong-type'),
};
