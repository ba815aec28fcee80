import type { CoverageGroup } from '../group.js';

export const chapter31A: readonly CoverageGroup[] = [
  {
    sections: ['31 a:2', '31 a:7', '31 a:8'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Beloppen är desamma som i 28 a kap. 9 §, sju dagar i veckan.',
      en: 'The amounts are those of 28 a:9, seven days a week.',
    },
  },
  {
    sections: ['31 a:3', '31 a:5'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Att den försäkrade tidigare har haft ersättning tas för givet.',
      en: 'That the insured had compensation earlier is taken for granted.',
    },
  },
  {
    sections: ['31 a:4'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Gränsen är densamma som i 28 a kap. 4 §.',
      en: 'The threshold is that of 28 a:4.',
    },
  },
  {
    sections: ['31 a:6'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Jämförelsen med ett heltidsarbete är en del av en bedömning som inte görs här.',
      en: 'The comparison with full-time work is part of an assessment that is not made here.',
    },
  },
  {
    sections: ['31 a:9', '31 a:10', '31 a:11'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Skillnaden, sjukersättning och livränta räknas som i 28 a kap. 11, 13 och 14 §§.',
      en: 'The difference, sickness compensation and annuity are counted as in 28 a:11, 13 and 14.',
    },
  },
  {
    sections: ['31 a:12'],
    status: 'part-of',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Ersättningen lämnas på båda nivåerna.',
      en: 'It is paid on either level.',
    },
  },
  {
    sections: ['31 a:13'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Hur rätten behålls under arbete, studier och annat ingår inte.',
      en: 'How the right is kept during work, studies and the like is not modelled.',
    },
  },
  {
    sections: ['31 a:14'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Rätten upphör vid en SGI på 115 400 kronor.',
      en: 'The right ends at an SGI of 115 400 kronor.',
    },
  },
  {
    sections: ['31 a:15'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Arbetsgivarinträde gäller inte.',
      en: 'Payment to the employer does not apply.',
    },
  },
];
