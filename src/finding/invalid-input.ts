import type { Issue } from './issue.js';

/**
 * Thrown by the checked functions for input that does not fit the rule's schema. Recognise it by `code`, not by
 * `instanceof`: the ESM and the CommonJS build each have a class of their own.
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
}

/** A path as people write it: `spells[0].to`; `(input)` for the whole. */
export function pathText(path: Issue['path']): string {
  if (path.length === 0) return '(input)';
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}
