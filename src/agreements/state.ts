import type { Guidance } from '../law/lagrum.js';
import type { Agreement } from './agreement.js';

const DAY_15: Guidance = {
  kalla:
    'Arbetsgivarverket, Ersättning från och med dag 15 (odaterad kopia från 2018–2021), https://www.arbetsgivarverket.se/ledare-i-staten/arbetsgivarguiden/rehabilitering/ersattning-fran-och-med-dag-15/',
};
const BENEFIT: Guidance = {
  kalla:
    'Arbetsgivarverket, Sjukpenning (2022 eller senare), https://www.arbetsgivarverket.se/ledare-i-staten/arbetsgivarguiden/rehabilitering/sjukpenning/',
};
const SEKO_2010: Guidance = {
  kalla:
    'Sekotidningen, Avtal med Arbetsgivarverket (hösten 2010), https://sekotidningen.se/nyhet/avtal-med-arbetsgivarverket/',
};
const SEKO_2018: Guidance = {
  kalla:
    'Seko, Höjt inkomsttak i sjukförsäkringen (2018), https://www.seko.se/press-och-aktuellt/nyheter/2018/hojt-inkomsttak-i-sjukforsakringen/',
};
const KAROLINSKA: Guidance = {
  kalla:
    'Karolinska Institutet, Om du blir sjuk (odaterad, efter 2019-01-01), https://medarbetare.ki.se/om-du-blir-sjuk',
};
const HR_SERVICE: Guidance = {
  kalla:
    'HR Servicecenter, Karensavdrag (odaterad), https://hrservicecenter.se/medarbetare/guider-medarbetare/karensavdrag/',
};

export const state: Agreement = {
  id: 'state',
  name: {
    sv: 'Staten: Villkorsavtal och Villkorsavtal-T',
    en: 'The state: Villkorsavtal and Villkorsavtal-T',
  },
  parties: ['Arbetsgivarverket', 'OFR/S,P,O', 'Saco-S', 'Seko'],
  validity: {
    from: null,
    to: null,
    read: {
      sv: 'Avtalen gäller tills vidare. De lästes inte själva, bara sidor från 2010–2022 om dem.',
      en: 'The agreements are open-ended. They were not read themselves, only pages of 2010–2022 about them.',
    },
  },
  convention: {
    value: 'state',
    from: '2019-01-01',
    to: null,
    clause: null,
    source: KAROLINSKA,
    checkedOn: '2026-11-29',
    confidence: 'S',
    note: {
      sv: 'Karensavdraget är 3,68 % av månadslönen: 16 % av fem gånger 4,6 %. Sedan 2014-02-01 är avtalen rättade, eftersom beräkningen kunde ge mindre än SjLL 6 §, framför allt kring helgdagar. Ordalydelsen av rättelsen är inte sedd, så den räknas inte här: där utfallet blir lägre än lagens säger svaret det.',
      en: 'The karensavdrag is 3.68 % of the monthly pay: 16 % of five times 4.6 %. The agreements were corrected from 2014-02-01, since the calculation could give less than SjLL 6 §, above all around public holidays. The wording of the correction was not seen, so it is not calculated here: where the outcome is less than the statute’s the answer says so.',
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
      source: SEKO_2018,
      checkedOn: '2026-11-29',
      confidence: 'S',
    },
    {
      value: 8,
      from: '2018-07-01',
      to: '2021-12-31',
      clause: null,
      source: DAY_15,
      checkedOn: '2026-11-29',
      confidence: 'S',
    },
    {
      value: 10,
      from: '2022-01-01',
      to: null,
      clause: null,
      source: BENEFIT,
      checkedOn: '2026-11-29',
      confidence: 'I',
      note: {
        sv: 'Läst som taket för sjukpenning (SFB 25:5); ingen text av avtalet efter 2022 är sedd.',
        en: 'Read as the ceiling of sickness benefit (SFB 25:5); no text of the agreement after 2022 was seen.',
      },
    },
  ],
  supplements: [
    {
      fromDay: 15,
      toDay: 364,
      belowCeiling: [
        {
          value: 10,
          from: null,
          to: null,
          clause: null,
          source: DAY_15,
          checkedOn: '2026-11-29',
          confidence: 'S',
        },
      ],
      aboveCeiling: [
        {
          value: 87.6,
          from: null,
          to: null,
          clause: null,
          source: DAY_15,
          checkedOn: '2026-11-29',
          confidence: 'S',
        },
      ],
    },
    {
      fromDay: 365,
      toDay: null,
      belowCeiling: [
        {
          value: 'unknown',
          from: null,
          to: null,
          clause: null,
          source: SEKO_2010,
          checkedOn: '2026-11-29',
          confidence: null,
          note: {
            sv: 'Parterna skiljer sig åt om dag 365: Arbetsgivarverket skriver dag 15–365, Seko till och med dag 364. Vad som gäller därefter är inte funnet.',
            en: 'The parties differ on day 365: Arbetsgivarverket writes days 15–365, Seko through day 364. What holds after it was not found.',
          },
        },
      ],
      aboveCeiling: [
        {
          value: 'unknown',
          from: null,
          to: null,
          clause: null,
          source: SEKO_2010,
          checkedOn: '2026-11-29',
          confidence: null,
        },
      ],
    },
  ],
};
