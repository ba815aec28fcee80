/** An issue in words: those of its code, and what the English message says beyond them. */
import type { Issue } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import type { Language } from '../finding/words.js';

/** What stands behind the words of a code, in Swedish. What is not among it is left out. */
const BEYOND: readonly (readonly [english: RegExp, swedish: string])[] = [
  [/Is `([^`]+)` meant\?/, 'Menas `$1`?'],
  [/Allowed: ([^.]+(?:\.\d+[^.]*)*)\./, 'Tillåtna: $1.'],
  [/It is empty\./, 'Den är tom.'],
  [/It stops at line (\d+), column (\d+)\./, 'Det slutar gå att läsa på rad $1, kolumn $2.'],
  [/Row (\d+)\./, 'Rad $1.'],
  [/Row (\d+), the first of (\d+)\./, 'Rad $1, den första av $2.'],
];

export function issueText({ code, message }: Issue, language: Language): string {
  if (language === 'en') return message;
  const beyond = message.slice(issueWords[code].en.length);
  const told = BEYOND.flatMap(([english, swedish]) => {
    const [found] = english.exec(beyond) ?? [];
    return found === undefined ? [] : [found.replace(english, swedish)];
  });
  return [issueWords[code].sv, ...told].join(' ');
}
