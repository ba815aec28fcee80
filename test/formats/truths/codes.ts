/** The codes that systems have for sickness, work and leave. */
import type { AbsenceCode } from '../../../src/formats.js';
import type { Dialect } from './dialect.js';
import type { WrittenRow } from './written-row.js';

/** Two codes of each kind, one after the other for each dialect of codes. */
const CODES: Readonly<
  Record<AbsenceCode, Readonly<Record<'words' | 'more' | 'paxml' | 'own', readonly string[]>>>
> = {
  sick: {
    words: ['Sjuk', 'Sjukfrånvaro'],
    more: ['SJK_KAR', 'SJK_LÖN'],
    paxml: ['SJK', 'SJK_PEN'],
    own: ['1001', '1002'],
  },
  work: { words: ['Arbete', 'Närvaro'], more: ['TID', 'MER'], paxml: ['ARB', 'TID'], own: ['2001', '2002'] },
  vacation: {
    words: ['Semester', 'Vacation'],
    more: ['SEM_SPA', 'SEM_OBE'],
    paxml: ['SEM', 'SEM_BET'],
    own: ['3001', '3002'],
  },
  'parental-leave': {
    words: ['Föräldraledig', 'Parental leave'],
    more: ['PAP', 'FPE'],
    paxml: ['FPE', 'PAP'],
    own: ['4001', '4002'],
  },
  'care-of-child': {
    words: ['VAB', 'Vård av barn'],
    more: ['KON', 'VAB'],
    paxml: ['VAB', 'KON'],
    own: ['5001', '5002'],
  },
  'other-leave': {
    words: ['Tjänstledig', 'Permission'],
    more: ['PEM', 'UTB'],
    paxml: ['TJL', 'NÄR'],
    own: ['6001', '6002'],
  },
};

/** What a reader must be told of codes that only this system has. */
export const OWN_CODES: Readonly<Record<string, AbsenceCode>> = Object.fromEntries(
  (Object.keys(CODES) as AbsenceCode[]).flatMap((kind) =>
    CODES[kind].own.map((code) => [code, kind] as const),
  ),
);

export function codeOf({ kind, code }: WrittenRow, { format, codes }: Dialect): string {
  const known = format === 'csv' ? 'words' : 'paxml';
  return CODES[kind][codes === 'known' ? known : codes === 'own' ? 'own' : 'more'][code] as string;
}
