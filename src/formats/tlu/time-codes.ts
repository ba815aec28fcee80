/** What the time codes of a file register: the file names them, and says which are absence. */
import type { AbsenceCode } from '../rows/absence-row.js';
import { codeOfWord } from '../csv/codes.js';
import { folded, wordsOf } from '../file/names.js';

export type Meaning = AbsenceCode | 'ignore';

/** Balances of flexitime and of time for overtime. */
const BALANCES: readonly string[] = ['991', '992'];

const NO_ABSENCE = '0';

/** Undefined for an absence of an unknown name: it could be sickness. */
export function meaningOfTimeCode(given: Readonly<Record<string, string>>): Meaning | undefined {
  const { TimeCodeName = '', AbsenceType = '' } = given;
  if (BALANCES.includes(AbsenceType)) return 'ignore';
  const named = codeOfWord(folded(TimeCodeName.replace(/\([^)]*\)/g, '')));
  if (AbsenceType !== NO_ABSENCE) return named;
  // The published examples write it with a small w.
  const isRegular = [given['RegularWorkingTime'], given['RegularworkingTime']].some(
    (flag) => flag === '1' || flag === 'true',
  );
  // Overtime of its kinds; travelling is time beside the hours of work.
  const isWork = isRegular || codeOfWord(wordsOf(TimeCodeName)[0] ?? '') === 'work';
  return isWork ? 'work' : 'ignore';
}
