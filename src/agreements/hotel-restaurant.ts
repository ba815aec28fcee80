import type { Guidance } from '../law/lagrum.js';
import type { Agreement } from './agreement.js';

const CONTENTS: Guidance = {
  kalla:
    'Visita och HRF, Gröna riksavtalet 2017–2020 på engelska (bara innehållsförteckningen kunde läsas), http://businessdocbox.com/Human_Resources/92581867-Collective-bargaining-agreement.html',
};

export const hotelRestaurant: Agreement = {
  id: 'hotel-restaurant',
  name: {
    sv: 'Hotell och restaurang: Gröna riksavtalet',
    en: 'Hotels and restaurants: Gröna riksavtalet',
  },
  parties: ['Visita', 'Hotell- och restaurangfacket'],
  validity: {
    from: '2020-11-01',
    to: '2023-03-31',
    read: {
      sv: 'Ingen text om sjuklön är funnen. Tiden är den senaste som förbundets sida visade; en senare är inte sedd.',
      en: 'No text on sick pay was found. The time is the latest that the union’s page showed; a later one was not seen.',
    },
  },
  convention: {
    value: 'unknown',
    from: null,
    to: null,
    clause: null,
    source: CONTENTS,
    checkedOn: '2026-11-29',
    confidence: null,
    note: {
      sv: 'Sjuklönen står i kapitel 6 i utgåvan 2017–2020, som inte kunde läsas.',
      en: 'Sick pay stands in chapter 6 of the edition of 2017–2020, which could not be read.',
    },
  },
  mostKarensHours: {
    value: 'unknown',
    from: null,
    to: null,
    clause: null,
    source: CONTENTS,
    checkedOn: '2026-11-29',
    confidence: null,
  },
  unsocialHoursInKarens: {
    value: 'unknown',
    from: null,
    to: null,
    clause: null,
    source: CONTENTS,
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
          source: CONTENTS,
          checkedOn: '2026-11-29',
          confidence: null,
        },
      ],
      aboveCeiling: [
        {
          value: 'unknown',
          from: null,
          to: null,
          clause: null,
          source: CONTENTS,
          checkedOn: '2026-11-29',
          confidence: null,
        },
      ],
    },
  ],
};
