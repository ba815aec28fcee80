import type { CoverageGroup } from '../group.js';

export const chapter31: readonly CoverageGroup[] = [
  {
    sections: ['31:2'],
    status: 'part-of',
    rules: ['rehabilitation/allowance', 'rehabilitation/special-grant'],
    why: {
      sv: 'Ersättningen består av rehabiliteringspenning och särskilt bidrag.',
      en: 'The compensation consists of rehabilitation allowance and special grant.',
    },
  },
  {
    sections: ['31:3'],
    status: 'part-of',
    rules: [
      'rehabilitation/allowance',
      'rehabilitation/work-training',
      'rehabilitation/ways-back',
      'rehabilitation/plan',
      'coordination/benefits',
    ],
    why: {
      sv: 'En nedsättning med minst en fjärdedel under arbetslivsinriktad rehabilitering krävs; om åtgärden har rätt syfte är en bedömning.',
      en: 'A reduction of at least a quarter during work-oriented rehabilitation is required; whether the measure has the right aim is an assessment.',
    },
  },
  {
    sections: ['31:4'],
    status: 'implemented',
    rules: ['rehabilitation/allowance'],
    why: {
      sv: 'Ersättningen lämnas längst till månaden före riktåldern för pension.',
      en: 'It is paid at the longest to the month before the retirement target age.',
    },
  },
  {
    sections: ['31:5'],
    status: 'part-of',
    rules: ['rehabilitation/allowance'],
    why: {
      sv: 'Sjukdom under åtgärden, i högst 30 dagar i följd, följs; ledighet och uppehåll ingår inte.',
      en: 'Sickness during the measure, for at most 30 days in a row, is followed; leave and breaks are not modelled.',
    },
  },
  {
    sections: ['31:6'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Ersättning vid utbildning följer av föreskrifter.',
      en: 'Compensation during education is by regulation.',
    },
  },
  {
    sections: ['31:7', '31:11'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen gäller familjehemsföräldrar.',
      en: 'The section is about foster parents.',
    },
  },
  {
    sections: ['31:8'],
    status: 'part-of',
    rules: ['rehabilitation/allowance'],
    why: {
      sv: 'De fyra omfattningarna följs; i vilken grad åtgärden hindrar arbete är en bedömning.',
      en: 'The four extents are followed; how far the measure hinders work is an assessment.',
    },
  },
  {
    sections: ['31:9'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Arbete medan sjukersättning betalas enligt 37 kap. 3 § ingår inte.',
      en: 'Work while sickness compensation is paid under 37:3 is not part of the library.',
    },
  },
  {
    sections: ['31:10'],
    status: 'implemented',
    rules: ['rehabilitation/allowance'],
    why: {
      sv: 'Underlag, högsta belopp och nivåer är sjukpenningens.',
      en: 'The basis, the cap and the levels are those of sickness benefit.',
    },
  },
  {
    sections: ['31:12'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Minskningen för andra förmåner för samma tid ingår inte.',
      en: 'The reduction by other benefits for the same time is not modelled.',
    },
  },
  {
    sections: ['31:13'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Rehabiliteringspenning till arbetsgivaren ingår inte.',
      en: 'Payment of the allowance to the employer is not modelled.',
    },
  },
  {
    sections: ['31:14'],
    status: 'part-of',
    rules: ['rehabilitation/special-grant'],
    why: {
      sv: 'Särskilt bidrag gäller merkostnader; beloppen följer av föreskrifter.',
      en: 'The special grant is for extra costs; its amounts are by regulation.',
    },
  },
];
