/** What a call that must be refused was refused for. */
import type { InvalidInput } from '../../src/finding/invalid-input.js';
import type { Issue } from '../../src/finding/issue.js';

export function refusalOf(call: () => unknown): Pick<Issue, 'path' | 'code'>[] {
  return issuesOf(call).map(({ path, code }) => ({ path, code }));
}

/** The same with what is told beside path and code. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if ((error as Partial<InvalidInput>).code !== 'invalid-input') throw error;
    return (error as InvalidInput).issues;
  }
  throw new Error('the input was not refused');
}
