/** The highest SGI on a date, and the price base amount that it follows from: what every rule that takes an SGI asks. */
import { frozen } from '../../finding/frozen.js';
import { notCoveredBefore, outOfScope, type Assumption, type OutOfScope } from '../../finding/finding.js';
import { at, nearest } from '../../law/dated.js';
import {
  knownPriceBaseDates,
  priceBaseAmounts,
  priceBaseAmountsOf,
  type PriceBaseAmounts,
} from '../../law/price-base-amount.table.js';
import { sgiCeilings, type SgiCeiling } from '../../law/sgi-ceiling.table.js';
import { kronor, times, type Amount } from '../../money/amount.js';
import { cite } from '../../law/provision.js';
import type { IsoDate } from '../../time/day.js';

export interface DateOfSgi {
  /** The date that decides the year's price base amount and the ceiling in force. */
  readonly on: IsoDate;
  /** Whether an amount that is calculated but not decided may be used. */
  readonly provisional?: boolean;
}

export interface SgiLimits {
  readonly priceBase: PriceBaseAmounts;
  /** The highest SGI, exact: never rounded to hundreds. */
  readonly ceiling: Amount;
  /** The row of the ceiling in force. */
  readonly row: SgiCeiling;
  /** That a provisional amount was used; otherwise empty. */
  readonly assumptions: readonly Assumption[];
}

const TENTHS = 10;

/** The limits on a date, or why there are none: too early, or a year without a decided amount. */
export function sgiLimitsOn({ on, provisional = false }: DateOfSgi, tell?: object): SgiLimits | OutOfScope {
  const decided = priceBaseAmountsOf(on);
  const priceBase = decided ?? (provisional ? provisionalAmountsOf(on) : undefined);
  const row = at(sgiCeilings, on);
  if (row === undefined) return notCoveredBefore(knownPriceBaseDates().from, nearest(sgiCeilings, on).source);
  if (priceBase === undefined)
    return outOfScope('parameter-unknown', knownPriceBaseDates(), cite(row.source, on));
  return {
    priceBase,
    ceiling: times(kronor(priceBase.priceBase, tell), row.tenthsOfPriceBase, TENTHS, '·'),
    row,
    assumptions: decided === undefined ? PROVISIONAL : [],
  };
}

const PROVISIONAL: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'priceBase', assumed: 'provisional' },
]);

function provisionalAmountsOf(on: IsoDate): PriceBaseAmounts | undefined {
  const row = at(priceBaseAmounts, on);
  return row?.provisional && yearOf(row.from) === yearOf(on) ? row : undefined;
}

function yearOf(date: IsoDate): string {
  return date.slice(0, 4);
}
