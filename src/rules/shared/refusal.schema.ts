/** What does not fit between fields that each fit by themselves. */
import type * as z from 'zod';
import type { IssueCode } from '../../finding/issue.js';

/**
 * Refuses an input for which `fits` does not hold, at the field named. Not where something is wrong already: one
 * mistake is one issue.
 */
export function refusedUnless<Input>(
  fits: (input: Input) => boolean,
  field: keyof Input & string,
  code: IssueCode,
): (input: Input, context: z.RefinementCtx) => void {
  return (input, context) => {
    if (context.issues.length > 0 || fits(input)) return;
    context.addIssue({ code: 'custom', path: [field], message: code });
  };
}
