/**
 * The interface of Standard Schema, version 1 (standardschema.dev), as far as the checked functions fill it: what form
 * and server libraries ask of a schema. Its authors want it copied, so that nobody depends on a package for types.
 */
import type { Issue } from '../finding/issue.js';

export interface StandardSchema<Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'sjukregler';
    /** The input, or everything that is wrong with it: paths and codes, never a value. Does not throw. */
    readonly validate: (
      input: unknown,
    ) => { readonly value: Input; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    /** For the type checker only: never there when the program runs. */
    readonly types?: { readonly input: Input; readonly output: Input };
  };
}
