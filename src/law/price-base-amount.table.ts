import { at, type Dated, type NextChange, type NextChanges } from './dated.js';
import type { IsoDate } from '../time/day.js';

/** The price base amounts of one year (SFB 2:6–9), in kronor. Never used beyond their year. */
export interface PriceBaseAmounts extends Dated {
  /** prisbasbelopp */
  readonly priceBase: number;
  /** förhöjt prisbasbelopp */
  readonly raised: number;
  /** Calculated but not yet decided by the government: used only when the caller opts in. */
  readonly provisional?: boolean;
}

export const priceBaseAmounts: readonly PriceBaseAmounts[] = [
  {
    from: '2010-01-01',
    priceBase: 42400,
    raised: 43300,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2010' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2011-01-01',
    priceBase: 42800,
    raised: 43700,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2011' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2012-01-01',
    priceBase: 44000,
    raised: 44900,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2012' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2013-01-01',
    priceBase: 44500,
    raised: 45400,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2013' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2014-01-01',
    priceBase: 44400,
    raised: 45300,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2014' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2015-01-01',
    priceBase: 44500,
    raised: 45400,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2015' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2016-01-01',
    priceBase: 44300,
    raised: 45200,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2016' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2017-01-01',
    priceBase: 44800,
    raised: 45700,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2017' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2018-01-01',
    priceBase: 45500,
    raised: 46500,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2018' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2019-01-01',
    priceBase: 46500,
    raised: 47400,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2019' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2020-01-01',
    priceBase: 47300,
    raised: 48300,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2020' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2021-01-01',
    priceBase: 47600,
    raised: 48600,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2021' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2022-01-01',
    priceBase: 48300,
    raised: 49300,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2022' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2023-01-01',
    priceBase: 52500,
    raised: 53500,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2023' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2024-01-01',
    priceBase: 57300,
    raised: 58500,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2024' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2025-01-01',
    priceBase: 58800,
    raised: 60000,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2025' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2026-01-01',
    priceBase: 59200,
    raised: 60500,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      { kalla: 'förordningen om prisbasbelopp och förhöjt prisbasbelopp för 2026' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2027-01-01',
    priceBase: 59600,
    raised: 60900,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7', giltigFom: '2011-01-01' },
      {
        kalla:
          'regeringens pressmeddelande i september 2026, Prisbasbelopp för 2027 fastställt (förhöjt 60 900 kr, +0,7 %), och SCB:s beräkning 2026-07-15; förordningen ej sedd',
      },
    ],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'priceBaseAmounts'> = {
  priceBaseAmounts: /* @__PURE__ */ decisionAfterTheLast(),
};

/** A year without a decided row is refused, so the answers end with the last decided year. */
function decisionAfterTheLast(): NextChange {
  const lastYear = Number(knownPriceBaseDates().to.slice(0, 4));
  return {
    expectedFrom: `${lastYear}-07-15`,
    expectedBy: `${lastYear}-12-31`,
    sv: `regeringens beslut om prisbasbeloppen för ${lastYear + 1}`,
    en: `the government’s decision on the price base amounts of ${lastYear + 1}`,
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '6', giltigFom: '2011-01-01' },
      { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '9', giltigFom: '2011-01-01' },
    ],
  };
}

/** The decided amounts of the year that `date` lies in, or `undefined` where there is no decided row for that year. */
export function priceBaseAmountsOf(date: IsoDate): PriceBaseAmounts | undefined {
  const row = at(priceBaseAmounts, date);
  if (row === undefined || row.provisional || row.from.slice(0, 4) !== date.slice(0, 4)) return undefined;
  return row;
}

/** The dates for which decided amounts are known without a gap, both included. */
export function knownPriceBaseDates(): { readonly from: IsoDate; readonly to: IsoDate } {
  const { from } = priceBaseAmounts[0] as PriceBaseAmounts;
  let year = Number(from.slice(0, 4));
  while (priceBaseAmountsOf(`${year + 1}-01-01`) !== undefined) year++;
  return { from, to: `${year}-12-31` };
}
