import type { IsoDate } from '../time/day.js';
import {
  at,
  type Confidence,
  type Dated,
  type NextChange,
  type ChosenBys,
  type NextChanges,
  firstDay,
} from './dated.js';
import { sfb2s6, sfb2s7, sfb2s9 } from './sfb/2.js';

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
  /* @__PURE__ */ yearOf(2010, 42400, 43300, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2011, 42800, 43700, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2012, 44000, 44900, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2013, 44500, 45400, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2014, 44400, 45300, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2015, 44500, 45400, '2026-11-22', 'S'),
  /* @__PURE__ */ yearOf(2016, 44300, 45200, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2017, 44800, 45700, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2018, 45500, 46500, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2019, 46500, 47400, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2020, 47300, 48300, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2021, 47600, 48600, '2026-11-22', 'S'),
  /* @__PURE__ */ yearOf(2022, 48300, 49300, '2026-11-22', 'S'),
  /* @__PURE__ */ yearOf(2023, 52500, 53500, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2024, 57300, 58500, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2025, 58800, 60000, '2026-11-22', 'P'),
  /* @__PURE__ */ yearOf(2026, 59200, 60500, '2026-11-22', 'S'),
  /* @__PURE__ */ yearOf(
    2027,
    59600,
    60900,
    '2026-11-29',
    'S',
    'regeringens pressmeddelande i september 2026, Prisbasbelopp för 2027 fastställt (förhöjt 60 900 kr, +0,7 %), och SCB:s beräkning 2026-07-15; förordningen ej sedd',
  ),
];

/** One line a year; the government decides the amounts in an ordinance, unless another source is named. */
function yearOf(
  year: number,
  priceBase: number,
  raised: number,
  checkedOn: IsoDate,
  confidence: Confidence,
  kalla = `förordningen om prisbasbelopp och förhöjt prisbasbelopp för ${year}`,
): PriceBaseAmounts {
  return { from: `${year}-01-01`, priceBase, raised, source: [sfb2s7, { kalla }], checkedOn, confidence };
}

export const nextChange: NextChanges<'priceBaseAmounts'> = {
  priceBaseAmounts: /* @__PURE__ */ decisionAfterTheLast(),
};

export const chosenBy: ChosenBys<'priceBaseAmounts'> = { priceBaseAmounts: 'day' };

/** A year without a decided row is refused, so the answers end with the last decided year. */
function decisionAfterTheLast(): NextChange {
  const lastYear = Number(knownPriceBaseDates().to.slice(0, 4));
  return {
    expectedFrom: `${lastYear}-07-15`,
    expectedBy: `${lastYear}-12-31`,
    sv: `regeringens beslut om prisbasbeloppen för ${lastYear + 1}`,
    en: `the government’s decision on the price base amounts of ${lastYear + 1}`,
    source: [sfb2s6, sfb2s9],
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
  const from = firstDay(priceBaseAmounts);
  let year = Number(from.slice(0, 4));
  while (priceBaseAmountsOf(`${year + 1}-01-01`) !== undefined) year++;
  return { from, to: `${year}-12-31` };
}
