import type { CoverageGroup } from '../group.js';

export const chapter24: readonly CoverageGroup[] = [
  {
    sections: ['24:2'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Paragrafen inleder 27 kap. 2 § och 28 a kap. 3–4 §§ och har inget eget att avgöra.',
      en: 'The section introduces 27:2 and 28 a:3–4 and has nothing of its own to decide.',
    },
  },
  {
    sections: ['24:3'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen nämner andra förmåner som bygger på SGI; av dem ingår bara rehabiliteringspenning.',
      en: 'The section names other benefits that build on the SGI; of them only rehabilitation allowance is modelled.',
    },
  },
];
