/** Socialförsäkringsbalken chapter 30: the employer's duties (6–6 a §§), and what surrounds them. */
import type { CoverageGroup } from './coverage.js';

export const sfb30: readonly CoverageGroup[] = [
  {
    sections: [
      '30:1',
      '30:2',
      '30:3',
      '30:4',
      '30:5',
      '30:7',
      '30:8',
      '30:9',
      '30:10',
      '30:11',

      '30:13',
      '30:14',
    ],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen kommer med reglerna om rehabilitering.',
      en: 'The section comes with the rehabilitation rules.',
    },
  },
  {
    sections: ['30:12'],
    status: 'part-of',
    rules: ['rehabilitation/allowance'],
    why: {
      sv: 'Att Försäkringskassan har upprättat en rehabiliteringsplan anges som ett faktum; planen själv kommer med reglerna om rehabilitering.',
      en: 'That Försäkringskassan has drawn up a rehabilitation plan is stated as a fact; the plan itself comes with the rehabilitation rules.',
    },
  },
  {
    sections: ['30:6'],
    status: 'implemented',
    rules: ['employer/return-to-work-plan'],
    why: {
      sv: 'Om och senast när planen för återgång i arbete ska finnas avgörs; hur länge arbetsförmågan kan antas vara nedsatt anges som ett faktum.',
      en: 'Whether and by when the plan for return to work must exist is decided; how long capacity can be assumed to be reduced is stated as a fact.',
    },
  },
  {
    sections: ['30:6 a'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Skyldigheten att lämna upplysningar och medverka till åtgärder kommer med reglerna om rehabilitering.',
      en: 'The duty to give information and to see to measures comes with the rehabilitation rules.',
    },
  },
];
