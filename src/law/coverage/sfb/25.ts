import type { CoverageGroup } from '../group.js';

export const chapter25: readonly CoverageGroup[] = [
  {
    sections: ['25:2'],
    status: 'part-of',
    rules: ['sickness-benefit/sgi'],
    why: {
      sv: 'Den som frågar skiljer själv inkomst av anställning från inkomst av annat förvärvsarbete.',
      en: 'The caller tells income of employment and other income apart.',
    },
  },
  {
    sections: ['25:3'],
    status: 'part-of',
    rules: ['sickness-benefit/sgi'],
    why: {
      sv: 'Gränsen 24 procent av prisbasbeloppet prövas; om personen är försäkrad och om inkomsten varar i sex månader är fakta som anges.',
      en: 'The limit of 24 per cent of the price base amount is tested; being insured in Sweden and six months or yearly recurrence are facts that are stated.',
    },
  },
  {
    sections: ['25:4'],
    status: 'part-of',
    rules: ['sickness-benefit/sgi'],
    why: {
      sv: 'Svaret anger båda delarna för sig, som ett beslut ska göra.',
      en: 'The answer states both parts separately, as a decision must.',
    },
  },
  {
    sections: ['25:5'],
    status: 'implemented',
    rules: ['sickness-benefit/sgi'],
    why: {
      sv: 'Avrundning nedåt till hundratal, taket i prisbasbelopp och att annan inkomst minskas först följs.',
      en: 'Rounding down to hundreds, the ceiling in price base amounts, and cutting other income first are followed.',
    },
  },
  {
    sections: ['25:6'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om hur Försäkringskassan utreder inkomster.',
      en: 'The section is about how Försäkringskassan investigates income.',
    },
  },
  {
    sections: ['25:7'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Om en inkomst är inkomst av anställning avgör den som frågar.',
      en: 'Whether an income is income of employment is for the caller.',
    },
  },
  {
    sections: ['25:7 a', '25:9'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Skälig lön för liknande arbete under de första 36 månaderna är en bedömning.',
      en: 'Reasonable pay for similar work in the first 36 months is an assessment.',
    },
  },
  {
    sections: ['25:8', '25:10', '25:11', '25:12', '25:13', '25:14', '25:15'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Om en inkomst är inkomst av annat förvärvsarbete avgör den som frågar.',
      en: 'Whether an income is other income is for the caller.',
    },
  },
  {
    sections: ['25:16', '25:17', '25:18', '25:19', '25:20', '25:21', '25:22', '25:23', '25:24'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen undantar vissa inkomster; den som frågar anger inkomsten efter undantagen.',
      en: 'The section leaves certain incomes out; the caller gives income after the exceptions.',
    },
  },
  {
    sections: ['25:25'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Årsarbetstid finns bara där det finns inkomst av anställning.',
      en: 'Annual working time exists only where there is income of employment.',
    },
  },
  {
    sections: ['25:26'],
    status: 'part-of',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Årsarbetstiden i timmar anges av den som frågar.',
      en: 'The annual working time in hours is given by the caller.',
    },
  },
  {
    sections: ['25:27'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Schablonberäknad årsarbetstid följer av föreskrifter.',
      en: 'Annual working time by a flat rate is by regulation.',
    },
  },
  {
    sections: ['25:28'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Vilken ledighet som likställs med arbete avgör den som frågar.',
      en: 'Which leave counts as work is for the caller.',
    },
  },
  {
    sections: ['25:29'],
    status: 'implemented',
    rules: ['sickness-benefit/hours-amount'],
    why: {
      sv: 'Årsarbetstiden avrundas till hela timmar.',
      en: 'The annual working time is rounded to whole hours.',
    },
  },
  {
    sections: ['25:30'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om hur Försäkringskassan utreder arbetstiden.',
      en: 'The section is about how Försäkringskassan investigates hours.',
    },
  },
  {
    sections: ['25:31'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen är en hänvisning.',
      en: 'The section is a reference.',
    },
  },
];
