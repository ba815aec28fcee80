/** What the codes of a table register: known words of absence in Swedish and English, and the time codes of PAXml. */
import type { AbsenceCode } from '../absence-row.js';
import { paxmlCodeEntry } from '../paxml/codes.js';
import { folded } from './columns.js';

/** Words without case, accents, blanks and punctuation. */
const WORDS: Readonly<Record<AbsenceCode, readonly string[]>> = {
  sick: [
    'sjuk',
    'sjukdom',
    'sjukfranvaro',
    'sjuklon',
    'sjukskriven',
    'sjukskrivning',
    'sjukpenning',
    'karens',
    'karensdag',
    'karensavdrag',
    'sick',
    'sickness',
    'sickleave',
    'sickpay',
    'ill',
    'illness',
    'arbetsskada',
  ],
  vacation: ['semester', 'semesterdag', 'vacation', 'annualleave', 'holiday'],
  'parental-leave': ['foraldraledig', 'foraldraledighet', 'foraldrapenning', 'parentalleave'],
  'care-of-child': ['vab', 'vardavbarn', 'careofchild', 'childcare'],
  'other-leave': [
    'tjanstledig',
    'tjanstledighet',
    'kompledig',
    'kompledighet',
    'komp',
    'permission',
    'permittering',
    'ledig',
    'ovrigfranvaro',
    'otherleave',
    'leave',
    'unpaidleave',
  ],
  work: ['arbete', 'arbetstid', 'narvaro', 'arbetad', 'overtid', 'work', 'worked', 'present'],
};

const CODES = Object.keys(WORDS) as AbsenceCode[];

/** `ignore` for what registers no absence and no work; undefined for what nobody knows. */
export function absenceCodeOf(
  text: string,
  mapping: Readonly<Record<string, AbsenceCode | 'ignore'>>,
): AbsenceCode | 'ignore' | undefined {
  if (Object.hasOwn(mapping, text)) return mapping[text];
  const kind = paxmlCodeEntry(text.toUpperCase())?.kind;
  if (kind !== undefined) return kind === 'supplement' || kind === 'balance' ? 'ignore' : kind;
  const word = folded(text);
  return CODES.find((code) => WORDS[code].includes(word));
}
