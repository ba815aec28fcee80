/** What the codes of a table register: known words of absence in Swedish and English, and the time codes of PAXml. */
import type { AbsenceCode } from '../rows/absence-row.js';
import { paxmlCodeEntry } from '../paxml/codes.js';
import { folded } from '../file/names.js';
import { keysOf } from '../../finding/record.js';

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
    'sjukledig',
    'sjukledighet',
    'sick',
    'sickness',
    'sickleave',
    'sickpay',
    'ill',
    'illness',
    'arbetsskada',
  ],
  vacation: ['semester', 'semesterdag', 'vacation', 'annualleave', 'holiday'],
  'parental-leave': [
    'foraldraledig',
    'foraldraledighet',
    'foraldrapenning',
    'forledig',
    'pappaledig',
    'mammaledig',
    'parentalleave',
  ],
  'care-of-child': [
    'vab',
    'vardavbarn',
    'vardavsjuktbarn',
    'tillfalligforaldrapenning',
    'careofchild',
    'childcare',
  ],
  'other-leave': [
    'tjanstledig',
    'tjanstledighet',
    'kompledig',
    'kompledighet',
    'komp',
    'atk',
    'arbetstidskonto',
    'permission',
    'permittering',
    'ledig',
    'ovrigfranvaro',
    'otherleave',
    'leave',
    'unpaidleave',
  ],
  work: [
    'arbete',
    'arbetstid',
    'arbetadtid',
    'narvaro',
    'narvarande',
    'arbetad',
    'arbetat',
    'mertid',
    'overtid',
    'work',
    'worked',
    'worktime',
    'overtime',
    'present',
  ],
};

const CODES = keysOf(WORDS);

/** `ignored` for codes that are to be passed over, `supplements` also for balances; undefined for what nobody knows. */
export function absenceCodeOf(
  text: string,
  mapping: Readonly<Record<string, AbsenceCode | 'ignore'>>,
): AbsenceCode | 'ignored' | 'supplements' | undefined {
  if (Object.hasOwn(mapping, text)) {
    const mapped = mapping[text];
    return mapped === 'ignore' ? 'ignored' : mapped;
  }
  const kind = paxmlCodeEntry(text.toUpperCase())?.kind;
  if (kind !== undefined) return kind === 'supplement' || kind === 'balance' ? 'supplements' : kind;
  return codeOfWord(folded(text));
}

/** What a folded word registers. */
export function codeOfWord(word: string): AbsenceCode | undefined {
  return CODES.find((code) => WORDS[code].includes(word));
}
