/** Tables with a column for each kind of absence or work, as time sheets on paper have them. */
import type { AbsenceCode } from '../rows/absence-row.js';
import { HOUR_WORDS, wordsOf } from '../file/names.js';
import { codeOfWord } from './codes.js';

/** Hours worked, which stand beside those of absence also in tables with a column for the code. */
const WORKED: readonly string[] = ['arbetad', 'arbetade', 'arbetat', 'worked', 'narvaro', 'narvarotimmar'];

/** Paid beside the hours of another column. */
const SUPPLEMENTS: readonly string[] = ['ob', 'beredskap', 'restid'];

/** Part of the hours of another column. */
const OF_WHICH = 'varav';

/** Words that make no other kind of it. */
export const BESIDE: readonly string[] = [
  ...HOUR_WORDS,
  'antal',
  'tid',
  'time',
  'of',
  'number',
  'franvaro',
  'absence',
];

/** Hours that are planned, or of any kind. */
const SCHEDULED: readonly string[] = ['arbetstid', 'arbetstidtimmar'];

const LEAVES: readonly AbsenceCode[] = ['vacation', 'parental-leave', 'care-of-child', 'other-leave'];

/**
 * What the hours of a column with this header register; undefined for no kind at all. A header of several kinds of leave,
 * such as `Semester/ATK`, is the first of them; one that joins sickness or work with anything else is none.
 */
export function kindOfHeader(header: string, hasCodes: boolean): AbsenceCode | 'ignore' | undefined {
  const all = wordsOf(header).filter((word) => !BESIDE.includes(word));
  const rest = all.filter((word) => word !== OF_WHICH);
  if (rest.length === 0) return undefined;
  if (rest.every((word) => SUPPLEMENTS.includes(word))) return 'ignore';
  if (rest.length < all.length)
    return rest.every((word) => codeOfWord(word) === 'work') ? 'ignore' : undefined;
  if (rest.every((word) => WORKED.includes(word))) return 'work';
  if (hasCodes) return undefined;
  const parts = header.split(/[/,+&]|\s(?:och|and|eller|or)\s/i).map(kindOfPart);
  const [first] = parts;
  if (first === undefined) return undefined;
  return parts.every((part) => part === first || (isLeave(part) && isLeave(first))) ? first : undefined;
}

function isLeave(code: AbsenceCode | undefined): boolean {
  return code !== undefined && LEAVES.includes(code);
}

function kindOfPart(text: string): AbsenceCode | undefined {
  const whole = wordsOf(text).filter((word) => !BESIDE.includes(word));
  const name = whole.join('').replace(/(?:timmar|tim|hours)$/, '');
  return SCHEDULED.includes(name) ? undefined : codeOfWord(name);
}
