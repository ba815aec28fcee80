/** What a run counts. */
import type { Words } from '../finding/words.js';

export type CountName = 'files' | 'rows' | 'employees' | 'days' | 'hours' | 'leftOut' | 'copies';

export const countNames: Words<CountName> = {
  files: { sv: 'filer', en: 'files' },
  rows: { sv: 'rader', en: 'rows' },
  employees: { sv: 'anställda', en: 'employees' },
  days: { sv: 'sjukdagar', en: 'sick days' },
  hours: { sv: 'sjuktimmar', en: 'sick hours' },
  leftOut: { sv: 'utelämnade', en: 'left out' },
  copies: { sv: 'kopior', en: 'copies' },
};
