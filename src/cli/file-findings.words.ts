/** What is said of findings in files, beside the sentences of their codes. */
import type { Words } from '../finding/words.js';

export type FileName = 'line' | 'lines' | 'file' | 'employee' | 'element' | 'looksLike';

export const fileNames: Words<FileName> = {
  line: { sv: 'rad', en: 'line' },
  lines: { sv: 'rad', en: 'lines' },
  file: { sv: 'fil', en: 'file' },
  employee: { sv: 'anställd', en: 'employee' },
  element: { sv: 'ett element vars namn inte kan visas', en: 'an element whose name cannot be shown' },
  looksLike: { sv: 'ser ut som', en: 'looks like' },
};
