/** Benefit per day of the case, also in years whose price base amount is not decided. */
import type { Tell } from '../../finding/step.js';
import { frozen } from '../../finding/frozen.js';
import { valueOf, type Assumption, type Decided, type Interpretation } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import { knownPriceBaseDates } from '../../law/price-base-amount.table.js';
import { kronor, least, publish } from '../../money/amount.js';
import {
  calendarDayAmount,
  type CalendarDayAmount,
  type CalendarDayFacts,
} from '../../rules/shared/day-amount.js';
import { sgiLimitsOn, type SgiLimits } from '../../rules/shared/sgi-limits.js';
import {
  dayAmountTold,
  type BenefitLevel,
  type DayAmountValue,
  type Extent,
} from '../../rules/sickness-benefit/day-amount/day-amount.js';
import { toDay, type IsoDate } from '../../time/day.js';
import type { Facts } from '../facts/facts.js';
import { insuredOn } from '../facts/insured.js';
import { cite } from '../../law/provision.js';

/** Whole kronor. */
export interface PerDay {
  /** Whole benefit of a day. */
  readonly wholeDay: number;
  /** Benefit at the extent. */
  readonly amount: number;
}

export interface KnownPerDay extends PerDay {
  readonly lagrum: readonly Lagrum[];
  readonly interpretations: readonly Interpretation[];
  readonly assumptions: readonly Assumption[];
}

/** What an amount lies between where the ceiling of the year is not known. */
export interface BoundedPerDay {
  /** With the last decided ceiling. */
  readonly least: number;
  /** Without a ceiling. */
  readonly most: number;
}

/** Takes an amount per day as it was made. */
export type TellPerDay = Tell<[made: CalendarDayAmount]>;

export interface BenefitDay {
  readonly on: IsoDate;
  readonly sgi: number;
  readonly level: BenefitLevel;
  readonly extent: Extent;
}

/**
 * Only the ceiling of the SGI depends on the year's price base amount, and benefit never falls by a higher ceiling: where
 * the last decided ceiling and none at all give the same, every ceiling between them does.
 */
function perDayOf(day: BenefitDay, isUnemployed: boolean, tell?: TellPerDay): KnownPerDay | BoundedPerDay {
  const unemployed = isUnemployed ? ({ unemployed: true } as const) : {};
  const sgi = underCeiling(day);
  if (!('outcome' in sgiLimitsOn(day))) {
    const found = dayAmountTold({ ...day, ...unemployed, sgi }, tell);
    const { interpretations = [] } = found as Decided<DayAmountValue>;
    return { ...valueOf(found), lagrum: found.basis, interpretations, assumptions: [] };
  }
  const lowest = withoutLimits({ ...day, ...unemployed, sgi }, tell);
  const highest = withoutLimits({ ...day, ...unemployed });
  return lowest.amount === highest.amount ? lowest : { least: lowest.amount, most: highest.amount };
}

/**
 * Undefined after an employment of which it is not known what came after it, if the amount depends on that: with other work
 * it is no lower, and the highest to the unemployed (28:11) is the same or less.
 */
export function benefitPerDay(
  facts: Facts,
  day: BenefitDay,
  tell?: TellPerDay,
): KnownPerDay | BoundedPerDay | undefined {
  const insured = insuredOn(facts.case, toDay(day.on));
  const found = perDayOf(day, insured === 'unemployed', tell);
  return insured !== undefined || isSame(found, perDayOf(day, true)) ? found : undefined;
}

function isSame(a: KnownPerDay | BoundedPerDay, b: KnownPerDay | BoundedPerDay): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.least === other.least && one.most === other.most;
}

function boundsOf(found: KnownPerDay | BoundedPerDay): BoundedPerDay {
  return 'least' in found ? found : { least: found.amount, most: found.amount };
}

/** What of the SGI lies under the ceiling of the day, or under the last decided one where that of the day is not known. */
export function underCeiling({ on, sgi }: Pick<BenefitDay, 'on' | 'sgi'>): number {
  const limits = sgiLimitsOn({ on });
  const { ceiling } =
    'outcome' in limits ? (sgiLimitsOn({ on: knownPriceBaseDates().to }) as SgiLimits) : limits;
  return publish(least(kronor(sgi), ceiling));
}

function withoutLimits(facts: CalendarDayFacts, tell?: TellPerDay): KnownPerDay {
  const made = calendarDayAmount(facts, tell);
  tell?.(made);
  const { wholeDay, amount, grounds, interpretations } = made;
  const lagrum = cite(grounds, facts.on);
  return { wholeDay, amount, lagrum, interpretations, assumptions: NOT_BELOW };
}

/** The price base amount follows prices (SFB 2:7) and fell in 2014 and in 2016: that it does not is taken for granted, and said. */
const NOT_BELOW: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'priceBaseAmount', assumed: 'not-below-last-decided' },
]);
