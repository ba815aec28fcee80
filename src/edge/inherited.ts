/**
 * What all objects inherit is nobody's fact. Whoever gets an `exemption` onto `Object.prototype`, as careless merging of
 * JSON does, must not free a case from a karensavdrag. Own properties of the input are not enough: every object that is
 * made on the way to an answer, by zod and by the rules, inherits the same. So nothing is answered there.
 */
import { InvalidInput } from '../finding/invalid-input.js';
import type { Issue } from '../finding/issue.js';
import { issueAt } from './issue-at.js';

const NOTHING = {};

/**
 * What it gives where objects inherit nothing but what the language gives them.
 *
 * @throws InvalidInput where they inherit more
 */
export function uninherited<Result>(run: () => Result): Result {
  refuseInherited();
  return run();
}

/** @throws InvalidInput where objects inherit more than what the language gives them */
export function refuseInherited(): void {
  const issues = inheritedIssues();
  if (issues !== undefined) throw new InvalidInput(issues);
}

/** What is wrong where objects inherit more. Neither name nor value of it is told. */
export function inheritedIssues(): readonly Issue[] | undefined {
  for (const _ in NOTHING) return [issueAt([], 'polluted-prototype')];
  return undefined;
}
