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
  ['not-an-option', ' It is woman or man. Row 3.', ' Det ska vara woman eller man. Rad 3.'],
  ['not-an-option', ' It is true or false.', ' Det ska vara true eller false.'],
  [
    'not-an-option',
    ' It is to-29, 30-49, from-50. Row 3.',
    ' Det ska vara något av to-29, 30-49, from-50. Rad 3.',
  ],
  [
    'not-an-option',
    ' It is 0.25, 0.5, 0.75 or 1: half is 0.5, not 50. Row 2, the first of 2.',
    ' Det ska vara 0.25, 0.5, 0.75 eller 1: hälften är 0.5, inte 50. Rad 2, den första av 2.',
  ],
] as const)('%s%s', (code, english, swedish) => {
  expect(said(code, english)).toBe(swedish);
});

it.each([
  [
    'Columns that are not known: #1 (id), #3 (a.b). The columns are person, from, to and, where they are known, extent, fitFrom.',
    'Okända kolumner: #1 (id), #3 (a.b). Kolumnerna är person, from, to och, där de är kända, extent, fitFrom.',
  ],
  [
    'Columns that are not known: #1, #2. The file seems to begin with a row: it must begin with the names. The columns are person and, where they are known, extent.',
    'Okända kolumner: #1, #2. Filen verkar börja med en rad: den ska börja med namnen. Kolumnerna är person och, där de är kända, extent.',
  ],
  ['The file is empty.', 'Filen är tom.'],
])('tells what a message says in place of the words of its code: %s', (message, swedish) => {
  expect(issueText({ path: [], code: 'unknown-key', message }, 'sv')).toBe(
    `${issueWords['unknown-key'].sv} ${swedish}`,
  );
});

it('leaves the English as it is', () => {
  const message = `${issueWords['not-a-date'].en} Row 2.`;
  expect(issueText({ path: [], code: 'not-a-date', message }, 'en')).toBe(message);
});
