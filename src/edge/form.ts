/**
 * Objects that can have one of several forms. A zod union would report its issues without a path: the schema takes the
 * fields of all forms as optional, and these checks sort them out.
 */
import type * as z from 'zod';
import type { IssueCode } from '../finding/issue.js';

/** The fields that an object of the form must have, and those it may have. */
export interface Form<Value = Readonly<Record<string, unknown>>> {
  readonly required: readonly (keyof Value & string)[];
  readonly optional: readonly (keyof Value & string)[];
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
export function hasForm<Value>(given: object, form: Form<Value>, refuse: Refuse): given is object & Value {
  const required: readonly string[] = form.required;
  const optional: readonly string[] = form.optional;
  const keys = Object.keys(given);
  const lacking = required.filter((key) => !keys.includes(key));
  const foreign = keys.filter((key) => !required.includes(key) && !optional.includes(key));
  for (const key of lacking) refuse([key], 'missing');
  for (const key of foreign) refuse([key], 'not-applicable');
  return lacking.length === 0 && foreign.length === 0;
}

/** The schema of the fields of all forms, whose checks let nothing through but one of the forms. */
export function ofForms<Value>(schema: z.ZodType): z.ZodType<Value> {
  return schema as z.ZodType<Value>;
}
