/** How an issue is made: where, which code, and the code's words. */
import { InvalidInput } from '../finding/invalid-input.js';
import type { Issue, IssueCode } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';

export function issueAt(path: Issue['path'], code: IssueCode, named: Named = {}): Issue {
  return { path, code, message: `${issueWords[code].en}${namedText(named)}`, ...named };
}

/** What can be named of the schema. */
type Named = Pick<Issue, 'nearest' | 'options'>;

/** More options than these nobody reads. */
const MOST_OPTIONS = 20;

function namedText({ nearest, options = [] }: Named): string {
  if (nearest !== undefined) return ` Is \`${nearest}\` meant?`;
  return options.length === 0 || options.length > MOST_OPTIONS ? '' : ` Allowed: ${options.join(', ')}.`;
}

/** The error for input with one thing wrong. */
export function refusal(path: Issue['path'], code: IssueCode): InvalidInput {
  return new InvalidInput([issueAt(path, code)]);
}
