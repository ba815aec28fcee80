/** The checks of a schema, as conditions in JavaScript. */
import type * as z from 'zod';

/** As much of a check as is read here. */
interface CheckDefinition {
  readonly check: string;
  readonly fn?: (value: unknown) => unknown;
  readonly when?: unknown;
  readonly value?: unknown;
  readonly inclusive?: boolean;
  readonly maximum?: unknown;
}

/**
 * What must be so of the variable `x`. Undefined where the check could make another value of it, or is none that is known.
 * `constant` gives the name of a value that the condition needs.
 */
export function conditionOf(
  check: z.core.$ZodCheck,
  x: string,
  constant: (value: unknown) => string,
): string | undefined {
  const { check: kind, fn, when, value: limit, inclusive, maximum } = check._zod.def as CheckDefinition;
  switch (kind) {
    case 'greater_than':
    case 'less_than':
      if (typeof limit !== 'number') return undefined;
      return `${x} ${kind === 'less_than' ? '<' : '>'}${inclusive ? '=' : ''} ${limit}`;
    case 'max_length':
      return `${x}.length <= ${String(maximum)}`;
    case 'custom':
      if (when !== undefined) return undefined;
      return `${constant(fn ?? withoutIssue(check))}(${x})`;
    case 'min_length':
    case 'string_format':
      return `${constant(withoutIssue(check))}(${x})`;
    default:
      return undefined;
  }
}

/** Zod’s own check of a value, which it finds nothing wrong with. */
function withoutIssue(check: z.core.$ZodCheck): (value: unknown) => boolean {
  const zod = check._zod as { check(payload: z.core.ParsePayload): unknown };
  return (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    // A check that takes its time cannot be waited for; no schema here has one.
    return zod.check(payload) === undefined && payload.issues.length === 0;
  };
}
