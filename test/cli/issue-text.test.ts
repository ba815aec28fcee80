/** What the command line says of an issue: in Swedish what the message says beyond the words of its code, too. */
import { expect, it } from 'vitest';
import { issueText } from '../../src/cli/issue-text.js';
import { issueWords } from '../../src/finding/issue.words.js';
import type { IssueCode } from '../../src/finding/issue.js';

const said = (code: IssueCode, beyond: string): string =>
  issueText({ path: [], code, message: `${issueWords[code].en}${beyond}` }, 'sv').slice(
    issueWords[code].sv.length,
  );

it.each([
  ['unknown-key', ' Is `weeklyPay` meant?', ' Menas `weeklyPay`?'],
  ['not-an-option', ' Allowed: 1, 0.75, 0.5, 0.25.', ' Tillåtna: 1, 0.75, 0.5, 0.25.'],
  ['not-an-option', ' Allowed: employer, fk.', ' Tillåtna: employer, fk.'],
  ['not-json', ' It is empty.', ' Den är tom.'],
  ['not-json', ' It stops at line 3, column 7.', ' Det slutar gå att läsa på rad 3, kolumn 7.'],
  ['not-a-date', ' Row 2.', ' Rad 2.'],
  ['not-a-date', ' Row 2, the first of 14.', ' Rad 2, den första av 14.'],
  ['missing', '', ''],
] as const)('%s%s', (code, english, swedish) => {
  expect(said(code, english)).toBe(swedish);
});

it('leaves the English as it is', () => {
  const message = `${issueWords['not-a-date'].en} Row 2.`;
  expect(issueText({ path: [], code: 'not-a-date', message }, 'en')).toBe(message);
});
