/** Sections of several chapters that are treated alike. */
import type { CoverageGroup } from '../group.js';

export const severalChapters: readonly CoverageGroup[] = [
  {
    sections: ['24:1', '25:1', '26:1', '27:1', '28:1', '28 a:1', '31:1', '31 a:1', '33:1'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen är en innehållsförteckning.',
      en: 'The section is a list of contents.',
    },
  },
  {
    sections: ['29:1', '30:1'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen är en innehållsförteckning.',
      en: 'The section is a list of contents.',
    },
  },
];
