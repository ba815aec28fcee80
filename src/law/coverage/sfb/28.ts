import type { CoverageGroup } from '../group.js';

export const chapter28: readonly CoverageGroup[] = [
  {
    sections: ['28:2', '28:3', '28:4'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount', 'sickness-benefit/hours-amount'],
    why: {
      sv: 'De två beräkningssätten är en regel var; den som frågar väljer.',
      en: 'The two methods are one rule each; the caller chooses.',
    },
  },
  {
    sections: ['28:5'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'När sjukpenningen räknas i timmar anger den som frågar.',
      en: 'When benefit is counted in hours is stated by the caller.',
    },
  },
  {
    sections: ['28:6'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Tredje stycket om arbetslösa avgörs; de andra grunderna anges som fakta.',
      en: 'The third paragraph, on the unemployed, is decided; the other grounds are stated as facts.',
    },
  },
  {
    sections: ['28:7'],
    status: 'implemented',
    rules: ['sickness-benefit/day-amount', 'sickness-benefit/hours-amount'],
    why: {
      sv: 'Underlaget är 80 eller 75 procent av SGI gånger 0,97.',
      en: 'The basis is 80 or 75 per cent of the SGI times 0.97.',
    },
  },
  {
    sections: ['28:8'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'För flera anställningar räknas SGI utan den som ger sjuklön; årsarbetstiden och etableringsjobb anges av den som frågar.',
      en: 'For several employments the SGI is made without the one that pays sick pay; annual hours and subsidised jobs are stated by the caller.',
    },
  },
  {
    sections: ['28:9'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen gäller familjehemsföräldrar.',
      en: 'The section is about foster parents.',
    },
  },
  {
    sections: ['28:10'],
    status: 'implemented',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Underlaget delas med 365 och avrundas till hela kronor.',
      en: 'The basis is divided by 365 and rounded to whole kronor.',
    },
  },
  {
    sections: ['28:11'],
    status: 'implemented',
    rules: ['sickness-benefit/day-amount'],
    why: {
      sv: 'Högsta dagsbeloppet för arbetslösa gäller till den del den försäkrade är arbetslös.',
      en: 'The highest day amount for the unemployed applies to the extent that the insured is unemployed.',
    },
  },
  {
    sections: ['28:12', '28:13', '28:14', '28:16'],
    status: 'implemented',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Timkvoten, timmarna, dagarna och avrundningarna följs.',
      en: 'The hourly quotient, the hours, the days and the roundings are followed.',
    },
  },
  {
    sections: ['28:15'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Varje omfattning är ett anrop för sig.',
      en: 'Every extent is a call of its own.',
    },
  },
  {
    sections: ['28:17'],
    status: 'part-of',
    rules: ['sickness-benefit/day-amount', 'sickness-benefit/hours-amount'],
    why: {
      sv: 'De två delarna är en regel var; den som frågar lägger ihop dem.',
      en: 'The two parts are one rule each; the caller adds them.',
    },
  },
  {
    sections: ['28:18'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Schablonberäknad arbetstid följer av föreskrifter.',
      en: 'Working time by a flat rate is by regulation.',
    },
  },
  {
    sections: ['28:19'],
    status: 'implemented',
    rules: ['sickness-benefit/with-pay'],
    why: {
      sv: 'Minskningen över 10 procent, och över 90 eller 85 procent ovanför taket, beräknas.',
      en: 'The reduction above 10 per cent, and above 90 or 85 per cent over the ceiling, is calculated.',
    },
  },
  {
    sections: ['28:20'],
    status: 'part-of',
    rules: ['sickness-benefit/with-pay'],
    why: {
      sv: 'Fri gruppsjukförsäkring räknas som lön: den som frågar tar med den.',
      en: 'Free group sickness insurance counts as pay: the caller includes it.',
    },
  },
  {
    sections: ['28:21'],
    status: 'part-of',
    rules: ['sickness-benefit/with-pay'],
    why: {
      sv: 'Minskningen avrundas nedåt; avräkning mot nästa utbetalning ingår inte.',
      en: 'The reduction is rounded down; set-off against the next payment is not modelled.',
    },
  },
];
