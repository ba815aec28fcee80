/** An issue in words: those of its code, and what the English message says beyond them. */
import type { Issue } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import type { Language } from '../finding/words.js';

/** What a message says beyond the words of its code, in Swedish. What is not among it is left out. */
const BEYOND: readonly (readonly [english: RegExp, swedish: string])[] = [
  [/The file is empty\./, 'Filen är tom.'],
  [/Columns that are not known: ((?:#\d+(?: \([^)]*\))?(?:, )?)+)\./, 'Okända kolumner: $1.'],
  [
    /The file seems to begin with a row: it must begin with the names\./,
    'Filen verkar börja med en rad: den ska börja med namnen.',
  ],
  [
    /The columns are ([^.]*) and, where they are known, ([^.]*)\./,
    'Kolumnerna är $1 och, där de är kända, $2.',
  ],
  [
    /It is 0\.25, 0\.5, 0\.75 or 1: half is 0\.5, not 50\./,
    'Det ska vara 0.25, 0.5, 0.75 eller 1: hälften är 0.5, inte 50.',
  ],
  [/It is (true|woman) or (false|man)\./, 'Det ska vara $1 eller $2.'],
  [/It is (to-29, .*?)\./, 'Det ska vara något av $1.'],
  [/Is `([^`]+)` meant\?/, 'Menas `$1`?'],
  [/Allowed: ([^.]+(?:\.\d+[^.]*)*)\./, 'Tillåtna: $1.'],
  [/It is empty\./, 'Den är tom.'],
  [/It stops at line (\d+), column (\d+)\./, 'Det slutar gå att läsa på rad $1, kolumn $2.'],
  [/A person has one row for each month\./, 'En person har en rad för varje månad.'],
  [
    /Whoever is sick in a month has a row for it in the file of --ordinary-hours\./,
    'Den som är sjuk en månad har en rad för månaden i filen till --ordinary-hours.',
  ],
  [
    /Hours are lost to sickness only in a month with sickness in the file of --spells\./,
    'Sjuktimmar finns bara en månad med sjukdom i filen till --spells.',
  ],
  [/(\d+) of them\./, '$1 stycken.'],
  [/Row (\d+)\./, 'Rad $1.'],
  [/Row (\d+), the first of (\d+)\./, 'Rad $1, den första av $2.'],
];

export function issueText({ code, message }: Issue, language: Language): string {
  if (language === 'en') return message;
  const { en } = issueWords[code];
  const beyond = message.startsWith(en) ? message.slice(en.length) : message;
  const told = BEYOND.flatMap(([english, swedish]) => {
    const [found] = english.exec(beyond) ?? [];
    return found === undefined ? [] : [found.replace(english, swedish)];
  });
  return [issueWords[code].sv, ...told].join(' ');
}

/** The same issues with their messages in a language. */
export function issuesIn(issues: readonly Issue[], language: Language): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, message: issueText(issue, language) }));
}
