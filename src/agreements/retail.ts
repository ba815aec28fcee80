import type { Guidance } from '../law/lagrum.js';
import type { Agreement } from './agreement.js';

const QUINYX: Guidance = {
  kalla: 'Quinyx, Nya karensavdraget (odaterad), https://quinyx.helpdocs.io/l/sv/article/axaom7km4l-karens',
};
const HANDELSNYTT: Guidance = {
  kalla:
    'Handelsnytt, Deltidare vinnare på nya sjukregler (2018-12-13), https://handelsnytt.se/2018/12/13/deltidare-vinnare-pa-nya-sjukregler/',
};

export const retail: Agreement = {
  id: 'retail',
  name: { sv: 'Detaljhandeln: Detaljhandelsavtalet', en: 'Retail: Detaljhandelsavtalet' },
  parties: ['Svensk Handel', 'Handelsanställdas förbund'],
  validity: {
    from: '2025-04-01',
    to: '2027-03-31',
    read: {
      sv: 'Avtalet lästes inte självt. Villkoren kommer från sidor från 2018–2024 om det. Avtalstiden anges bara av tredje part.',
      en: 'The agreement was not read itself. The terms come from pages of 2018–2024 about it. The time of the agreement is told by third parties only.',
    },
  },
  convention: {
    value: 'karensperiod',
    from: null,
    to: null,
    clause: null,
    source: QUINYX,
    checkedOn: '2026-11-29',
    confidence: 'S',
    note: {
      sv: 'De första schemalagda timmarna är obetalda, till och med 20 % av den genomsnittliga veckotid som är överenskommen i förväg; därefter 80 % med ob-ersättning till dag 14. Reglerna lästes i sidor från 2018–2024.',
      en: 'The first scheduled hours are unpaid, up to 20 % of the average weekly hours that were agreed in advance; after them 80 % with supplements for unsocial hours to day 14. The rules were read in pages of 2018–2024.',
    },
  },
  mostKarensHours: null,
  unsocialHoursInKarens: {
    value: true,
    from: null,
    to: null,
    clause: null,
    source: HANDELSNYTT,
    checkedOn: '2026-11-29',
    confidence: 'S',
    note: {
      sv: 'Förbundets tidning säger att en söndag därmed ger mindre än lagen.',
      en: 'The union’s own paper says that a Sunday then gives less than the statute.',
    },
  },
  ceiling: [],
  supplements: [
    {
      fromDay: 15,
      toDay: null,
      belowCeiling: [
        {
          value: 'unknown',
          from: null,
          to: null,
          clause: null,
          source: QUINYX,
          checkedOn: '2026-11-29',
          confidence: null,
          note: {
            sv: 'Ingen text om dagarna efter dag 14 är funnen.',
            en: 'No text on the days after day 14 was found.',
          },
        },
      ],
      aboveCeiling: [
        {
          value: 'unknown',
          from: null,
          to: null,
          clause: null,
          source: QUINYX,
          checkedOn: '2026-11-29',
          confidence: null,
        },
      ],
    },
  ],
};
