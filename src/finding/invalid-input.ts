import { isErrorNamed } from './error-named.js';
import type { Issue } from './issue.js';

/**
 * Thrown by the checked functions for input that does not fit the rule's schema. Every entry of the package, in ESM and in
 * CommonJS, recognises those of every other one by `instanceof`.
 *
 * Neither the message nor the issues ever hold a value of the input.
 */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly code = 'invalid-input';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`invalid input: ${issues.map((issue) => `${pathText(issue.path)} ${issue.code}`).join(', ')}`);
    this.issues = issues;
  }

  static override [Symbol.hasInstance](value: unknown): value is InvalidInput {
    return super[Symbol.hasInstance](value) || (this === InvalidInput && isErrorNamed(value, 'InvalidInput'));
  }
}

/** A path as people write it: `spells[0].to`; `(input)` for the whole. */
export function pathText(path: Issue['path']): string {
  if (path.length === 0) return '(input)';
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}
