import type { Guidance } from '../law/lagrum.js';
import type { Agreement } from './agreement.js';

const CIRCULAR: Guidance = {
  kalla:
    'SKR och Sobona, cirkulär om vissa ändringar i AB § 17 mom. 3–6 och § 28 mom. 5 (2018-12-19), https://webbutik.skl.se/skr/tjanster/cirkular/cirkular/2018/overenskommelseomvissaandringariallmannabestammelser17mom36och28mom5.25982.html',
};
const HR_SERVICE: Guidance = {
  kalla:
    'HR Servicecenter, Karensavdrag (odaterad), https://hrservicecenter.se/medarbetare/guider-medarbetare/karensavdrag/',
};
const HAPARANDA: Guidance = {
  kalla:
    'Haparanda stad, Om du blir sjuk (odaterad, efter 2019-01-01), https://www.haparanda.se/intranat/personalrummet/min-anstallning/om-du-blir-sjuk.html',
};
const AB_12: Guidance = {
  kalla:
    'MinTrygghet, Kommunalt anställd: kollektivavtalade försäkringar (AB 12, 2012–2014), http://mintrygghet.se/ersattning/kommunalt-anstalld/sjukdom/kollektivavtalade-forsakringar/',
};
const ROGER: Guidance = {
  kalla:
    'MinTrygghet, Halkade på bion (odaterad; siffrorna är 2020 års), https://mintrygghet.se/handelseexempel/barbro/',
};
const CAPITEX: Guidance = {
  kalla:
    'Capitex Pension, AKAP-KR sjukförmåner (2023 eller senare), https://support.capitex.vitec.net/capitexpension/doc/AKAPKR-(AKAP-KL)_-Sjukformaner.html',
};

export const municipal: Agreement = {
  id: 'municipal',
  name: {
    sv: 'Kommuner och regioner: Allmänna bestämmelser (AB)',
    en: 'Municipalities and regions: Allmänna bestämmelser (AB)',
  },
  parties: [
    'Sveriges Kommuner och Regioner',
    'Sobona',
    'Svenska Kommunalarbetareförbundet',
    'OFR:s förbundsområden',
    'AkademikerAlliansen',
    'Sveriges Lärare',
  ],
  validity: {
    from: '2025-04-01',
    to: null,
    read: {
      sv: 'AB 25 kunde inte läsas, och dess numrering är inte kontrollerad. Villkoren kommer från cirkulär, arbetsgivares sidor och exempel från 2012–2023.',
      en: 'AB 25 could not be read, and its numbering was not checked. The terms come from circulars, employers’ pages and examples of 2012–2023.',
    },
  },
  convention: {
    value: 'municipal',
    from: '2019-01-01',
    to: null,
    clause: '§ 17 mom. 4',
    source: CIRCULAR,
    checkedOn: '2026-11-29',
    confidence: 'S',
    note: {
      sv: 'Per kalenderdag för den som har minst en hel månads planerad tid, annars per timme. Karensavdraget är kalenderdagslönen × 1,40 × 80 %; en sida utelämnar 80 %, men bara med dem stämmer det med SjLL 6 §. Underlaget för sjuklön står i § 28 mom. 5.',
      en: 'By calendar day for whoever has at least a whole month of planned time, otherwise by the hour. The karensavdrag is the calendar-day pay × 1.40 × 80 %; one page leaves out the 80 %, but only with it does the amount agree with SjLL 6 §. The base of sick pay stands in § 28 mom. 5.',
    },
  },
  mostKarensHours: null,
  unsocialHoursInKarens: {
    value: false,
    from: '2019-01-01',
    to: null,
    clause: null,
    source: HR_SERVICE,
    checkedOn: '2026-11-29',
    confidence: 'I',
    note: {
      sv: 'Följer av att avdraget är ett fast belopp; ingen sida säger det.',
      en: 'Follows from the deduction being a fixed amount; no page says it.',
    },
  },
  ceiling: [
    {
      value: 7.5,
      from: null,
      to: '2018-06-30',
      clause: null,
      source: AB_12,
      checkedOn: '2026-11-29',
      confidence: 'S',
    },
    {
      value: 8,
      from: '2018-07-01',
      to: '2021-12-31',
      clause: null,
      source: ROGER,
      checkedOn: '2026-11-29',
      confidence: 'I',
      note: {
        sv: 'Läst ur ett räkneexempel för 2020 och som taket för sjukpenning (SFB 25:5).',
        en: 'Read from an example for 2020, and as the ceiling of sickness benefit (SFB 25:5).',
      },
    },
    {
      value: 10,
      from: '2022-01-01',
      to: '2022-12-31',
      clause: null,
      source: CAPITEX,
      checkedOn: '2026-11-29',
      confidence: 'I',
      note: {
        sv: 'Läst som taket för sjukpenning (SFB 25:5); sidan är från 2023 eller senare.',
        en: 'Read as the ceiling of sickness benefit (SFB 25:5); the page is of 2023 or later.',
      },
    },
    {
      value: 10,
      from: '2023-01-01',
      to: null,
      clause: null,
      source: CAPITEX,
      checkedOn: '2026-11-29',
      confidence: 'S',
    },
  ],
  supplements: [
    {
      fromDay: 15,
      toDay: 90,
      belowCeiling: [
        {
          value: 10,
          from: null,
          to: null,
          clause: '§ 28 mom. 6–7',
          source: HAPARANDA,
          checkedOn: '2026-11-29',
          confidence: 'S',
          note: {
            sv: 'Momenten anges av Vårdfokus; numreringen i AB 25 är inte kontrollerad.',
            en: 'The numbers of the clause are those that Vårdfokus gives; the numbering of AB 25 was not checked.',
          },
        },
      ],
      aboveCeiling: [
        {
          value: 'unknown',
          from: null,
          to: '2019-12-31',
          clause: null,
          source: AB_12,
          checkedOn: '2026-11-29',
          confidence: null,
          note: {
            sv: 'I AB 12 upp till omkring 77,6 % sammanlagt. När andelen blev 90 % är inte funnet.',
            en: 'In AB 12 up to about 77.6 % in all. When the share became 90 % was not found.',
          },
        },
        {
          value: 90,
          from: '2020-01-01',
          to: '2022-12-31',
          clause: null,
          source: ROGER,
          checkedOn: '2026-11-29',
          confidence: 'I',
          note: {
            sv: 'Läst ur ett räkneexempel för 2020.',
            en: 'Read from an example for 2020.',
          },
        },
        {
          value: 90,
          from: '2023-01-01',
          to: null,
          clause: '§ 28 mom. 6–7',
          source: CAPITEX,
          checkedOn: '2026-11-29',
          confidence: 'S',
        },
      ],
    },
    {
      fromDay: 91,
      toDay: 360,
      belowCeiling: [
        {
          value: 0,
          from: null,
          to: null,
          clause: null,
          source: CAPITEX,
          checkedOn: '2026-11-29',
          confidence: 'S',
          note: {
            sv: 'I stället lämnar försäkringen AGS-KL ersättning.',
            en: 'The insurance AGS-KL pays instead.',
          },
        },
      ],
      aboveCeiling: [
        {
          value: 80,
          from: null,
          to: '2022-12-31',
          clause: null,
          source: ROGER,
          checkedOn: '2026-11-29',
          confidence: 'I',
          note: {
            sv: 'Läst ur ett räkneexempel för 2020; AB 12 säger detsamma.',
            en: 'Read from an example for 2020; AB 12 says the same.',
          },
        },
        {
          value: 80,
          from: '2023-01-01',
          to: null,
          clause: null,
          source: CAPITEX,
          checkedOn: '2026-11-29',
          confidence: 'S',
        },
      ],
    },
    {
      fromDay: 361,
      toDay: null,
      belowCeiling: [
        {
          value: 0,
          from: null,
          to: null,
          clause: null,
          source: CAPITEX,
          checkedOn: '2026-11-29',
          confidence: 'S',
        },
      ],
      aboveCeiling: [
        {
          value: 'unknown',
          from: null,
          to: null,
          clause: null,
          source: CAPITEX,
          checkedOn: '2026-11-29',
          confidence: null,
          note: {
            sv: '80 % eller 0, efter omständigheterna i det enskilda fallet.',
            en: '80 % or 0, by the circumstances of the single case.',
          },
        },
      ],
    },
  ],
};
