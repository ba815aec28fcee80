/** How an issue is made: where, which code, and the code's words. */
import { InvalidInput } from '../finding/invalid-input.js';
import type { Issue, IssueCode } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';

export function issueAt(path: Issue['path'], code: IssueCode): Issue {
  return { path, code, message: issueWords[code].en };
}

/** The error for input with one thing wrong. */
export function refusal(path: Issue['path'], code: IssueCode): InvalidInput {
  return new InvalidInput([issueAt(path, code)]);
}
