/** What is said of findings in files, beside the sentences of their codes. */
import type { Words } from '../finding/words.js';

export type FileName =
  'line' | 'lines' | 'file' | 'employee' | 'days' | 'place' | 'header' | 'element' | 'looksLike' | 'accepted';

export const fileNames: Words<FileName> = {
  line: { sv: 'rad', en: 'line' },
  lines: { sv: 'rad', en: 'lines' },
  file: { sv: 'fil', en: 'file' },
  employee: { sv: 'anställd', en: 'employee' },
  days: { sv: 'dagar', en: 'days' },
  place: { sv: 'plats', en: 'place' },
  header: { sv: 'rubrik', en: 'header' },
  element: { sv: 'ett element vars namn inte kan visas', en: 'an element whose name cannot be shown' },
  looksLike: { sv: 'ser ut som', en: 'looks like' },
  accepted: { sv: 'godtagen', en: 'accepted' },
};
