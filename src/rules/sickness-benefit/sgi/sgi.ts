import type { Tell } from '../../../finding/step.js';
import { decided, type Finding } from '../../../finding/finding.js';
import {
  compare,
  hundredths,
  kronor,
  least,
  minus,
  NOTHING,
  plus,
  publish,
  shareOf,
  type Amount,
} from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { sgiLimitsOn } from '../../shared/sgi-limits.js';
import { sgiTerms, type SgiTerms } from './table.js';
import { cite, together } from '../../../law/provision.js';
import { at } from '../../../law/dated.js';

export interface SgiInput {
  /** The day that the benefit concerns: it decides the year's price base amount and the ceiling in force. */
  readonly on: IsoDate;
  /** Yearly income of employment, in kronor. */
  readonly employment: number;
  /** Yearly income of other work, in kronor. */
  readonly other: number;
  /** Whether a price base amount that is calculated but not decided may be used. Absent: no. */
  readonly provisional?: true;
}

/** Yearly amounts in kronor. */
export interface SgiValue {
  /** Whether the income reaches the least that gives an SGI. */
  readonly qualifies: boolean;
  /** The whole SGI; 0 where the income does not qualify. */
  readonly sgi: number;
  /** The part of it that is income of employment. */
  readonly employment: number;
  /** The part of it that is income of other work. */
  readonly other: number;
  /** The highest SGI on the day, not rounded to hundreds. */
  readonly ceiling: number;
  /** The least income that gives an SGI, not rounded to hundreds. */
  readonly floor: number;
  /** The price base amount that ceiling and floor follow from. */
  readonly priceBase: number;
}

/** The fact that a finding of this rule can list in `assumptions`. */
export type SgiAssumption = 'priceBase';

/**
 * The income that sickness benefit is calculated on (SGI): how much of the yearly income counts, and which part of it.
 *
 * The income must reach 24 % of the price base amount, tested before any rounding. Each of the two incomes is rounded
 * down to whole hundreds; what exceeds the ceiling is disregarded, income of other work first. For days before a
 * change of the ceiling the older one stays.
 *
 * Does not decide which income counts, nor whether it comes from work in Sweden and can be assumed to last six months
 * or to recur yearly (25:2–24), nor what an SGI that was fixed before is worth now (26 kap.). That is
 * Försäkringskassan's.
 *
 * @source SFB 25:3 second para. 3, 25:5; until 2010 AFL 3:2
 * @inForce 2010-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative incomes, more than two decimals
 * @example
 * import { sgi } from 'sjukregler';
 *
 * const found = sgi({ on: '2026-05-01', employment: 570050, other: 50000 });
 * found.outcome === 'decided' && found.value.sgi; //=> 592000
 * found.outcome === 'decided' && found.value.employment; //=> 570000
 * found.outcome === 'decided' && found.value.other; //=> 22000
 */
export function sgi(input: SgiInput): Finding<SgiValue> {
  return sgiTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function sgiTold(
  input: SgiInput,
  tell?: Tell<[floor: Amount, ceiling: Amount, counted: CountedIncome]>,
): Finding<SgiValue> {
  const limits = sgiLimitsOn(input, tell);
  if ('outcome' in limits) return limits;

  const { priceBase, ceiling, row, assumptions } = limits;
  const terms = at(sgiTerms, input.on) as SgiTerms;
  const floor = shareOf(kronor(priceBase.priceBase, tell), terms.leastShare);
  const qualifies = compare(plus(kronor(input.employment), kronor(input.other)), floor) >= 0;
  const counted = qualifies ? countedIncome(input, ceiling, terms, tell) : NO_INCOME;
  tell?.(floor, ceiling, counted);

  return decided(
    {
      qualifies,
      sgi: publish(counted.all),
      employment: publish(counted.employment),
      other: publish(counted.other),
      ceiling: publish(ceiling),
      floor: publish(floor),
      priceBase: priceBase.priceBase,
    },
    cite(together(together(terms.source, row.source), priceBase.source), input.on),
    { assumptions },
  );
}

interface CountedIncome {
  /** Each rounded down, and both together. */
  readonly rounded: Income;
  readonly sum: Amount;
  /** What of that the ceiling leaves, and the part of it from either. */
  readonly all: Amount;
  readonly employment: Amount;
  readonly other: Amount;
}

interface Income {
  readonly employment: Amount;
  readonly other: Amount;
}

const NO_INCOME: CountedIncome = {
  rounded: { employment: NOTHING, other: NOTHING },
  sum: NOTHING,
  all: NOTHING,
  employment: NOTHING,
  other: NOTHING,
};

/** Rounded down first, then cut: the ceiling takes the top off income of other work before that of employment. */
function countedIncome(input: SgiInput, ceiling: Amount, terms: SgiTerms, tell?: object): CountedIncome {
  const rounded = {
    employment: roundedDown(input.employment, terms, tell),
    other: roundedDown(input.other, terms, tell),
  };
  const sum = plus(rounded.employment, rounded.other);
  const all = least(sum, ceiling);
  const employment = least(rounded.employment, ceiling);
  return { rounded, sum, all, employment, other: minus(all, employment) };
}

function roundedDown(income: number, { roundedDownTo }: SgiTerms, tell?: object): Amount {
  const ore = hundredths(income);
  return kronor((ore - (ore % hundredths(roundedDownTo))) / 100, tell);
}
