/**
 * Objects that can have one of several forms. A zod union would report its issues without a path: the schema takes the
 * fields of all forms as optional, and these checks sort them out.
 */
import type { IssueCode } from '../finding/issue.js';

/** The fields that an object of the form must have, and those it may have. */
export interface Form {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export type Refuse = (path: (string | number)[], message: IssueCode) => void;

/** Where the issues of a zod refinement go. */
interface Context {
  addIssue: (issue: {
    code: 'custom';
    path: (string | number)[];
    message: string;
    continue: boolean;
  }) => void;
}

/** What is refused goes no further: checks of the list that the object stands in would trip over it. */
export function refuseIn(context: Context): Refuse {
  return (path, message) => {
    context.addIssue({ code: 'custom', path, message, continue: false });
  };
}

/** Refuses what the object lacks for the form and what belongs to another one; whether it has the form. */
export function hasForm(given: object, { required, optional }: Form, refuse: Refuse): boolean {
  const keys = Object.keys(given);
  const lacking = required.filter((key) => !keys.includes(key));
  const foreign = keys.filter((key) => !required.includes(key) && !optional.includes(key));
  for (const key of lacking) refuse([key], 'missing');
  for (const key of foreign) refuse([key], 'not-applicable');
  return lacking.length === 0 && foreign.length === 0;
}
