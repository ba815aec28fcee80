import type { Guidance } from '../law/lagrum.js';
import type { Agreement } from './agreement.js';

const HANDELS: Guidance = {
  kalla:
    'Handels, Karensavdraget i Lager- och e-handelsavtalet (2019), https://handels.se/aktiv-i-facket/aktuellt/faq/karensavdraget-i-lager-och-e-handelsavtalet/',
};

export const warehouse: Agreement = {
  id: 'warehouse',
  name: {
    sv: 'Lager och e-handel: Lager- och e-handelsavtalet',
    en: 'Warehouses and e-commerce: Lager- och e-handelsavtalet',
  },
  parties: ['Svensk Handel', 'Handelsanställdas förbund'],
  validity: {
    from: '2025-04-01',
    to: '2027-03-31',
    read: {
      sv: 'Avtalet lästes inte självt. Villkoren kommer från förbundets sida från 2019. Avtalstiden anges bara av tredje part.',
      en: 'The agreement was not read itself. The terms come from the union’s page of 2019. The time of the agreement is told by third parties only.',
    },
  },
  convention: {
    value: 'karensperiod',
    from: null,
    to: null,
    clause: null,
    source: HANDELS,
    checkedOn: '2026-11-29',
    confidence: 'S',
    note: {
      sv: '20 % av den genomsnittliga tid som är överenskommen i förväg, i en vecka utan helgdag; i en vecka som verkligen är förkortad 20 % av den. Överenskommen mertid och övertid räknas med. Reglerna gäller senast från 2019-04-01.',
      en: '20 % of the average hours that were agreed in advance, in a week without a public holiday; in a week that really is shorter 20 % of that. Agreed extra hours and overtime count. The rules hold from 2019-04-01 at the latest.',
    },
  },
  mostKarensHours: {
    value: 8,
    from: null,
    to: null,
    clause: null,
    source: HANDELS,
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  unsocialHoursInKarens: {
    value: 'unknown',
    from: null,
    to: null,
    clause: null,
    source: HANDELS,
    checkedOn: '2026-11-29',
    confidence: null,
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
          source: HANDELS,
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
          source: HANDELS,
          checkedOn: '2026-11-29',
          confidence: null,
        },
      ],
    },
  ],
};
