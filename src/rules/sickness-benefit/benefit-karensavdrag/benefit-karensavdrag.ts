import type { Tell } from '../../../finding/step.js';
import { decided, notCoveredBefore, type Finding, type Interpretation } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import {
  sfb27s26second,
  sfb27s27a,
  sfb27s27first,
  sfb27s27second,
  sfb27s27third,
  sfb27s28,
  sfb27s28a,
  sfb27s28b,
  sfb27s32,
  sfb27s39a,
  sfb27s39first,
  sfb27s40,
} from '../../../law/sfb/27.js';
import { karensTransition2018 } from '../../../law/sfb/transitional.js';
import {
  atLeastNothing,
  hundredths,
  kronor,
  least,
  minus,
  NOTHING,
  publish,
  shareOf,
  times,
  type Amount,
} from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { perDayAt, type Extent } from '../../shared/day-amount.js';
import { benefitKarensavdragTerms, type BenefitKarensavdragTerms } from './table.js';
import type { KarensExemption } from '../karenstid/table.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { Extent } from '../../shared/day-amount.js';
export type { KarensExemption } from '../karenstid/table.js';

/** Benefit that is calendar-day calculated during the first fourteen days. */
export interface CalendarDayBenefit {
  /** Whole benefit for a day, in kronor (`dayAmount`). */
  readonly wholeDay: number;
  /** The extent that it is paid at. Absent: 1. */
  readonly extent?: Extent;
}

/** Benefit that is working-time calculated during the first fourteen days. */
export interface WorkingTimeBenefit {
  /** The benefit that the insured is reckoned to get in an average week, in kronor. */
  readonly weekly: number;
}

/** Whether the deduction at a partial extent is that of a whole day's whole benefit or of a day at the extent. */
export type PartialExtentReading = 'whole-benefit' | 'benefit-at-extent';

export interface BenefitKarensavdragInput {
  /** The first day of the sick period, a relapse within five days included: it decides the wording. */
  readonly sickFrom: IsoDate;
  /** The income that the benefit answers to; each part of a mixed benefit is asked for by itself. */
  readonly income: 'employment' | 'other';
  readonly benefit: CalendarDayBenefit | WorkingTimeBenefit;
  /** For income of other work: whether the insured has become unemployed (28 b §). Absent: false. */
  readonly unemployed?: boolean;
  /** Whether the sick period began with a sick-pay period, or with sick pay to a seafarer (26 § second para.). Absent: false. */
  readonly sickPayFirst?: boolean;
  /** A ground on which benefit is paid without karens. Absent: none. */
  readonly exemption?: KarensExemption;
  /** The benefit that there is to deduct from now, in kronor. Absent: enough. */
  readonly available?: number;
  /** What has been deducted in the sick period before, in kronor. Absent: nothing. */
  readonly alreadyDeducted?: number;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly partialExtent?: PartialExtentReading };
}

/** Why benefit has a karensavdrag, or has none. */
export type BenefitKarensavdragReason =
  'ordinary' | 'unemployed-self-employed' | 'sick-pay-first' | 'karensdagar-instead' | KarensExemption;

export interface BenefitKarensavdragValue {
  /** Whether the sick period has a karensavdrag from benefit at all. */
  readonly due: boolean;
  readonly reason: BenefitKarensavdragReason;
  /** The whole karensavdrag, in kronor, also where none is due. */
  readonly full: number;
  /** What is deducted now, in kronor. */
  readonly amount: number;
  /** What stays open: for the following days, or a relapse within five days, in kronor. */
  readonly remaining: number;
  /**
   * How many days with benefit at the extent the whole karensavdrag takes, the first day with benefit being the first;
   * null where none is due, where a day gives nothing to deduct from, or where benefit is working-time calculated.
   */
  readonly days: number | null;
}

/** The question that a finding of this rule can list in `interpretations`. */
export type BenefitKarensavdragQuestion = 'karensavdrag-at-partial-extent';

/**
 * The karensavdrag from sickness benefit, where a sick period begins with benefit and not with sick pay: the benefit of
 * one whole day, or 20 % of an average week's where benefit is working-time calculated.
 *
 * Made from the first day with benefit on; once per sick period, to which a relapse within five days belongs. Not made
 * from preventive benefit, from a seafarer's outside inner trade, or under high-risk protection. Income of other work has
 * karensdagar instead, unless the insured has become unemployed.
 *
 * Does not decide whether benefit is calculated by calendar days or by working time (28:4–6), nor whether high-risk
 * protection applies (`generalHighRisk`). The deduction from sick pay is `karensavdrag`, days without benefit to the
 * self-employed are `karenstid`.
 *
 * @source SFB 27:27, 28–28 b, 32, 39–40
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on both or neither of a day's and a week's benefit, dates that do not exist
 * @example
 * import { benefitKarensavdrag } from 'sjukregler';
 *
 * // Half benefit of 1 020 kr is 510 kr a day: the deduction takes two days.
 * const found = benefitKarensavdrag({
 *   sickFrom: '2026-05-04', income: 'employment', benefit: { wholeDay: 1020, extent: 0.5 },
 * });
 * found.outcome === 'decided' && found.value.full; //=> 1020
 * found.outcome === 'decided' && found.value.days; //=> 2
 */
export function benefitKarensavdrag(input: BenefitKarensavdragInput): Finding<BenefitKarensavdragValue> {
  return benefitKarensavdragTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function benefitKarensavdragTold(
  input: BenefitKarensavdragInput,
  tell?: Tell<[deduction: Deduction, rest: Amount, now: Amount]>,
): Finding<BenefitKarensavdragValue> {
  const terms = at(benefitKarensavdragTerms, input.sickFrom);
  if (terms === undefined)
    return notCoveredBefore(firstDay(benefitKarensavdragTerms), [karensTransition2018]);

  const reason = reasonOf(input);
  const due = reason === 'ordinary' || reason === 'unemployed-self-employed';
  const deduction = deductionOf(input, terms, tell);
  const { full, perDay, method, interpretations } = deduction;
  const rest = due ? minus(full, kronor(input.alreadyDeducted ?? 0)) : NOTHING;
  const left = atLeastNothing(rest);
  const now = input.available === undefined ? left : least(left, kronor(input.available));
  tell?.(deduction, rest, now);

  return decided(
    {
      due,
      reason,
      full: publish(full),
      amount: publish(now),
      remaining: publish(minus(left, now)),
      days: due ? daysFor(publish(full), perDay) : null,
    },
    cite(due ? [...BASIS[reason], method, sfb27s32] : BASIS[reason], input.sickFrom),
    { interpretations: due ? interpretations : [] },
  );
}

const BASIS: Readonly<Record<BenefitKarensavdragReason, readonly Ground[]>> = {
  ordinary: [sfb27s27first],
  'unemployed-self-employed': [sfb27s28b, sfb27s27first],
  'sick-pay-first': [sfb27s27first, sfb27s26second],
  'karensdagar-instead': [sfb27s27a],
  preventive: [sfb27s28],
  seafarer: [sfb27s28a],
  'general-high-risk-protection': [sfb27s39first, sfb27s39a],
  'special-high-risk-protection': [sfb27s40],
};

function reasonOf({
  income,
  unemployed,
  sickPayFirst,
  exemption,
}: BenefitKarensavdragInput): BenefitKarensavdragReason {
  if (income === 'other' && !unemployed) return 'karensdagar-instead';
  if (sickPayFirst) return 'sick-pay-first';
  if (exemption !== undefined) return exemption;
  return income === 'other' ? 'unemployed-self-employed' : 'ordinary';
}

interface Deduction {
  readonly full: Amount;
  /** Benefit of a day at the extent, in kronor; undefined where benefit is working-time calculated. */
  readonly perDay: number | undefined;
  /** The same before it is rounded, where the deduction is made from it. */
  readonly exactPerDay: Amount | undefined;
  readonly method: Ground;
  readonly interpretations: readonly Interpretation[];
}

/** 27 § second and third paras. */
function deductionOf(
  { benefit, readings }: BenefitKarensavdragInput,
  terms: BenefitKarensavdragTerms,
  tell?: object,
): Deduction {
  if ('weekly' in benefit) {
    const full = shareOf(kronor(benefit.weekly, tell), terms.weekShare);
    return { full, perDay: undefined, exactPerDay: undefined, method: sfb27s27third, interpretations: [] };
  }
  const taken = readings?.partialExtent ?? 'whole-benefit';
  const other = taken === 'whole-benefit' ? 'benefit-at-extent' : 'whole-benefit';
  const { wholeDay, extent = 1 } = benefit;
  const { amount, exact } = perDayAt(kronor(wholeDay, tell), extent);
  const perDay = extent === 1 ? wholeDay : amount;
  const isWhole = taken === 'whole-benefit';
  return {
    full: times(kronor(isWhole ? wholeDay : perDay, tell), terms.wholeDays),
    perDay,
    exactPerDay: isWhole || extent === 1 ? undefined : exact.amount,
    method: sfb27s27second,
    interpretations:
      perDay === wholeDay ? [] : [{ question: 'karensavdrag-at-partial-extent', taken, other: [other] }],
  };
}

/** Days that give so much together, the last one perhaps not wholly used. Whole öre throughout. */
function daysFor(full: number, perDay: number | undefined): number | null {
  if (perDay === undefined || perDay === 0) return null;
  const ore = hundredths(perDay);
  const reaching = hundredths(full) + ore - 1;
  return (reaching - (reaching % ore)) / ore;
}
