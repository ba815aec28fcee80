import type { Guidance } from '../law/lagrum.js';
import type { Agreement } from './agreement.js';

const KARENS: Guidance = {
  kalla:
    'Klausulen Beräkning av karensavdrag och sjuklön (fyra avtal efter 2019, ej namngivna), https://lawinsider.com/sv/clause/beräkning-av-karensavdrag-och-sjuklön/_2',
};
const DAY_15: Guidance = {
  kalla:
    'Klausulen Sjukdom fr o m 15:e kalenderdagen (löneavtal 2017–2020 och 2020–2023), https://lawinsider.com/sv/clause/sjukdom-fr-o-m-15e-kalenderdagen/_6',
};
const IKEM: Guidance = {
  kalla:
    'IKEM, Ändring i tjänstemannaavtalet på grund av höjt tak för sjukpenning (december 2021), https://www.ikem.se/nyheter/nyheter-2021/andring-i-tjanstemannaavtalet-pa-grund-av-hojt-tak-for-sjukpenning/',
};

export const salariedIndustry: Agreement = {
  id: 'salaried-industry',
  name: {
    sv: 'Tjänstemän i industrin: tjänstemannaavtalen',
    en: 'Salaried employees in industry: tjänstemannaavtalen',
  },
  parties: ['arbetsgivarorganisationer i industrin', 'Unionen', 'Sveriges Ingenjörer', 'Ledarna'],
  validity: {
    from: null,
    to: null,
    read: {
      sv: 'Klausuler ur avtal från 2017–2023, som i flera fall inte är namngivna. De gällande texterna är inte lästa, inte heller Teknikavtalet för tjänstemän.',
      en: 'Clauses of agreements of 2017–2023, several of them not named. The texts in force were not read, nor was Teknikavtalet for salaried employees.',
    },
  },
  convention: {
    value: 'karensperiod',
    from: '2019-01-01',
    to: null,
    clause: 'Beräkning av karensavdrag och sjuklön',
    source: KARENS,
    checkedOn: '2026-11-29',
    confidence: 'P',
    note: {
      sv: 'Hela månadslönen × 12 / (52 × veckotiden) dras per timme upp till 20 % av veckotiden, därefter 20 % av den till dag 14. På grundlönen är summan densamma som med årslönen delad med årets timmar.',
      en: 'All of monthly pay × 12 / (52 × weekly hours) is deducted per hour up to 20 % of the weekly hours, then 20 % of it to day 14. On the basic pay the sum is that of yearly pay by yearly hours.',
    },
  },
  mostKarensHours: null,
  unsocialHoursInKarens: {
    value: true,
    from: '2019-01-01',
    to: null,
    clause: 'Beräkning av karensavdrag och sjuklön',
    source: KARENS,
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
  ceiling: [
    {
      value: 7.5,
      from: null,
      to: '2018-06-30',
      clause: 'Sjukdom fr o m 15:e kalenderdagen',
      source: DAY_15,
      checkedOn: '2026-11-29',
      confidence: 'P',
    },
    {
      value: 8,
      from: '2018-07-01',
      to: '2021-12-31',
      clause: 'Sjukdom fr o m 15:e kalenderdagen',
      source: DAY_15,
      checkedOn: '2026-11-29',
      confidence: 'P',
    },
    {
      value: 10,
      from: '2022-01-01',
      to: null,
      clause: '§ 8 mom. 4:5',
      source: IKEM,
      checkedOn: '2026-11-29',
      confidence: 'S',
      note: {
        sv: 'Så som parten återger klausulen, också för pågående fall; formlerna är inte sedda.',
        en: 'As the party quotes the clause, running cases too; the formulas were not seen.',
      },
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
          clause: 'Sjukdom fr o m 15:e kalenderdagen',
          source: DAY_15,
          checkedOn: '2026-11-29',
          confidence: 'P',
          note: {
            sv: 'Klausulen drar 90 % per kalenderdag. En del avtal slutar vid dag 45; för vem är inte funnet.',
            en: 'The clause deducts 90 % a calendar day. Some agreements end on day 45; for whom was not found.',
          },
        },
      ],
      aboveCeiling: [
        {
          value: 90,
          from: null,
          to: null,
          clause: 'Sjukdom fr o m 15:e kalenderdagen',
          source: DAY_15,
          checkedOn: '2026-11-29',
          confidence: 'P',
          note: {
            sv: 'Klausulen drar 10 % av lönen över taket. Delningen med 365 saknas i den lästa kopian och är vår läsning.',
            en: 'The clause deducts 10 % of the pay above the ceiling. The division by 365 is lost in the copy that was read, and is our reading.',
          },
        },
      ],
    },
  ],
};
