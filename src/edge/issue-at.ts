/** How an issue is made: where, which code, and the code's words. */
import { InvalidInput } from '../finding/invalid-input.js';
import type { Issue, IssueCode } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import type { Language } from '../finding/words.js';

export function issueAt(path: Issue['path'], code: IssueCode, named: Named = {}): Issue {
  return { path, code, message: messageOf(code, named, 'en'), ...named };
}

/** The issue with its message in a language. */
export function issueIn(issue: Issue, language: Language): Issue {
  return { ...issue, message: messageOf(issue.code, issue, language) };
}

function messageOf(code: IssueCode, named: Named, language: Language): string {
  return `${issueWords[code][language]}${namedText(named, language)}`;
}

/** What can be named of the schema. */
type Named = Pick<Issue, 'nearest' | 'options'>;

/** More options than these nobody reads. */
const MOST_OPTIONS = 20;

function namedText({ nearest, options = [] }: Named, language: Language): string {
  const isSwedish = language === 'sv';
  if (nearest !== undefined) return isSwedish ? ` Menas \`${nearest}\`?` : ` Is \`${nearest}\` meant?`;
  if (options.length === 0 || options.length > MOST_OPTIONS) return '';
  return ` ${isSwedish ? 'Tillåtna' : 'Allowed'}: ${options.join(', ')}.`;
}

/** The error for input with one thing wrong. */
export function refusal(path: Issue['path'], code: IssueCode): InvalidInput {
  return new InvalidInput([issueAt(path, code)]);
}
