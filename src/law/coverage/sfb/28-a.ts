import type { CoverageGroup } from '../group.js';

export const chapter28A: readonly CoverageGroup[] = [
  {
    sections: ['28 a:2'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'I övrigt gäller 27 och 28 kap.',
      en: 'Chapters 27 and 28 apply otherwise.',
    },
  },
  {
    sections: ['28 a:3'],
    status: 'part-of',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'När den tidigare sjukersättningen eller aktivitetsersättningen upphörde anges som ett faktum.',
      en: 'When the earlier sickness or activity compensation ended is stated as a fact.',
    },
  },
  {
    sections: ['28 a:4'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Ingen rätt finns där hel sjukpenning på fortsättningsnivån är minst hela beloppet.',
      en: 'There is no right where whole benefit on the continuation level is at least the whole amount.',
    },
  },
  {
    sections: ['28 a:5'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Rätten börjar dagen efter den då den tidigare ersättningen upphörde.',
      en: 'The right begins on the day after the earlier compensation ended.',
    },
  },
  {
    sections: ['28 a:6'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Ingen rätt finns under studier med stöd eller i program; uppräkningen ändrades den 1 januari 2026 (SFS 2025:1546).',
      en: 'There is no right during studies with support or in a programme; the list changed on 1 January 2026 (SFS 2025:1546).',
    },
  },
  {
    sections: ['28 a:7'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Rätten varar längst till månaden före riktåldern för pension.',
      en: 'The right lasts at the longest to the month before the retirement target age.',
    },
  },
  {
    sections: ['28 a:8'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Om arbetsförmågan är nedsatt i ett heltidsarbete är en bedömning.',
      en: 'Whether capacity is reduced in full-time work is an assessment.',
    },
  },
  {
    sections: ['28 a:9', '28 a:10', '28 a:11'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Beloppen för sju dagar i veckan, och skillnaden där det finns en SGI, beräknas.',
      en: 'The amounts for seven days a week, and the difference where there is an SGI, are calculated.',
    },
  },
  {
    sections: ['28 a:12'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Under de första fjorton dagarna lämnas bara det som överstiger den vanliga sjukpenningen för hela tiden.',
      en: 'In the first fourteen days only what exceeds the ordinary benefit of the whole time is paid.',
    },
  },
  {
    sections: ['28 a:13'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Beloppen bredvid sjukersättning beräknas.',
      en: 'The amounts beside sickness compensation are calculated.',
    },
  },
  {
    sections: ['28 a:14'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Livräntan delad med 365 dras av.',
      en: 'The annuity divided by 365 is deducted.',
    },
  },
  {
    sections: ['28 a:15'],
    status: 'part-of',
    rules: ['sickness-benefit/levels'],
    why: {
      sv: 'Ersättningen lämnas på båda nivåerna.',
      en: 'It is paid on either level.',
    },
  },
  {
    sections: ['28 a:16', '28 a:17'],
    status: 'part-of',
    rules: ['sickness-benefit/benefit-karensavdrag'],
    why: {
      sv: 'Karensavdrag och karensdagar gäller som för vanlig sjukpenning.',
      en: 'Karensavdrag and karensdagar apply as for ordinary benefit.',
    },
  },
  {
    sections: ['28 a:18'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Hur rätten behålls under arbete, studier och annat ingår inte.',
      en: 'How the right is kept during work, studies and the like is not modelled.',
    },
  },
  {
    sections: ['28 a:19'],
    status: 'implemented',
    rules: ['sickness-benefit/special-cases'],
    why: {
      sv: 'Rätten upphör vid en SGI på 115 400 kronor.',
      en: 'The right ends at an SGI of 115 400 kronor.',
    },
  },
  {
    sections: ['28 a:20'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Arbetsgivarinträde gäller inte.',
      en: 'Payment to the employer does not apply.',
    },
  },
];
