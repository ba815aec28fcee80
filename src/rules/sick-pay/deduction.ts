/** The karensavdrag on exact amounts: the part that `karensavdrag` and `amount` share. */
import { frozen } from '../../finding/frozen.js';
import type { Assumption, Interpretation } from '../../finding/finding.js';
import { atLeastNothing, least, minus, NOTHING, shareOf, type Amount } from '../../money/amount.js';
import { toDay, toIso, type IsoDate } from '../../time/day.js';
import { monthsBefore } from '../../time/month.js';
import type { KarensavdragTerms } from './karensavdrag/table.js';

/** Why a karensavdrag is never made for the employee, whatever the count: SjLL 15 §. */
export type Exemption = 'special-high-risk-protection' | 'seafarer';

/** Why the period has a karensavdrag, or has none. */
export type KarensavdragReason = 'ordinary' | 'ten-deductions' | Exemption;

/** Whether "the last twelve months" include the same date twelve months earlier. */
export type TwelveMonthsReading = 'same-date-included' | 'same-date-excluded';

/** The questions that a finding about the karensavdrag can list in `interpretations`. */
export type DeductionQuestion = 'twelve-months' | 'ten-with-which-employer';

export interface DeductionFacts {
  readonly periodFrom: IsoDate;
  readonly earlierDeductions?: readonly IsoDate[];
  readonly exemption?: Exemption;
  readonly readings?: { readonly twelveMonths?: TwelveMonthsReading };
}

export interface DeductionGround {
  readonly reason: KarensavdragReason;
  readonly interpretations: readonly Interpretation[];
}

/** The facts that are taken for none where they are not given. */
export type DeductionFact = 'exemption' | 'earlierDeductions' | 'alreadyDeducted';

const NO_EXEMPTION: Assumption = { fact: 'exemption', assumed: 'none' };
const NO_EARLIER_DEDUCTIONS: Assumption = { fact: 'earlierDeductions', assumed: 'none' };
const NOTHING_DEDUCTED: Assumption = { fact: 'alreadyDeducted', assumed: 'none' };

/** What a deduction can rest on. Listed once, not anew for every finding: lists that grow are slow to make. */
export const DEDUCTION_ASSUMPTIONS: Readonly<
  Record<'none' | 'exemption' | 'earlier' | 'already' | 'both', readonly Assumption[]>
> = /* @__PURE__ */ frozen({
  none: [],
  exemption: [NO_EXEMPTION],
  earlier: [NO_EXEMPTION, NO_EARLIER_DEDUCTIONS],
  already: [NO_EXEMPTION, NOTHING_DEDUCTED],
  both: [NO_EXEMPTION, NO_EARLIER_DEDUCTIONS, NOTHING_DEDUCTED],
});

/** The absent facts that a deduction rests on; nothing rests on them where none is made anyway. */
export function deductionAssumptions(
  { earlierDeductions, alreadyDeducted }: DeductionFacts & { readonly alreadyDeducted?: number },
  reason: KarensavdragReason,
  lists: typeof DEDUCTION_ASSUMPTIONS = DEDUCTION_ASSUMPTIONS,
): readonly Assumption[] {
  if (reason !== 'ordinary') return lists.none;
  if (earlierDeductions === undefined) return alreadyDeducted === undefined ? lists.both : lists.earlier;
  return alreadyDeducted === undefined ? lists.already : lists.exemption;
}

/** Whether the period has a karensavdrag, and why (SjLL 6 § third para., 15 §). */
export function deductionGround(facts: DeductionFacts, terms: KarensavdragTerms): DeductionGround {
  if (facts.exemption !== undefined) return { reason: facts.exemption, interpretations: [] };
  const earlier = facts.earlierDeductions ?? [];
  if (earlier.length < terms.mostDeductions) return ORDINARY;

  const frameFrom = toIso(monthsBefore(toDay(facts.periodFrom), terms.frameMonths).from);
  const inFrame = earlier.filter((date) => frameFrom <= date && date < facts.periodFrom);
  if (inFrame.length < terms.mostDeductions) return ORDINARY;
  const distinct = new Set(inFrame);
  const included = distinct.size >= terms.mostDeductions;
  const excluded = distinct.size - (distinct.has(frameFrom) ? 1 : 0) >= terms.mostDeductions;
  const taken = facts.readings?.twelveMonths ?? 'same-date-included';
  const reached = taken === 'same-date-included' ? included : excluded;

  const interpretations: Interpretation[] = [];
  if (included !== excluded) {
    const other = taken === 'same-date-included' ? 'same-date-excluded' : 'same-date-included';
    interpretations.push({ question: 'twelve-months', taken, other: [other] });
  }
  if (reached) {
    interpretations.push({
      question: 'ten-with-which-employer',
      taken: 'this-employer',
      other: ['any-employer'],
    });
  }
  return { reason: reached ? 'ten-deductions' : 'ordinary', interpretations };
}

const ORDINARY: DeductionGround = { reason: 'ordinary', interpretations: [] };

export interface Deduction {
  /** The whole karensavdrag of the period. */
  readonly full: Amount;
  /** What is left of it; less than nothing where more was deducted before. */
  readonly left: Amount;
  /** What is deducted now: never more than the sick pay there is. */
  readonly now: Amount;
  /** What stays open for a relapse. */
  readonly remaining: Amount;
}

/** How much is deducted (SjLL 6 § second para.). `sickPay` absent: as much as is left. */
export function deductionOf(
  weeklySickPay: Amount,
  alreadyDeducted: Amount,
  sickPay: Amount | undefined,
  terms: KarensavdragTerms,
): Deduction {
  const full = shareOf(weeklySickPay, terms.deductionShare);
  const left = minus(full, alreadyDeducted);
  const most = atLeastNothing(left);
  const now = sickPay === undefined ? most : least(most, sickPay);
  return { full, left, now, remaining: minus(most, now) };
}

/** No deduction is due: nothing now, nothing later. */
export function noDeduction(weeklySickPay: Amount, terms: KarensavdragTerms): Deduction {
  const full = shareOf(weeklySickPay, terms.deductionShare);
  return { full, left: NOTHING, now: NOTHING, remaining: NOTHING };
}
