/** An open question of a case, and what each answer to it would mean. */
import type { AgreementTermName } from '../../agreements/agreement.js';
import type { Interpretation } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import type { ComparedWith } from '../../rules/work-capacity/chain/chain.js';
import type { IsoDate } from '../../time/day.js';
import type { BelowStatute } from '../pay/floor.js';
import type { TurningFitDates } from './open/fit-date.js';
import type { SickPayAnswerId } from './open/sick-pay-answer.js';

export type OpenId =
  | 'pay'
  | 'schedule'
  | 'sgi'
  | 'first-days'
  | 'parameter-unknown'
  | 'prognosis'
  | 'prognosis-day'
  | 'chain-exception'
  | 'added-periods'
  | 'work-after-employment'
  | 'law-not-covered'
  | 'insured'
  | 'disputed-reading'
  | 'age-limits'
  | 'would-have-worked'
  | 'benefit-karensavdrag'
  | 'fit-date'
  | 'may-continue'
  | 'collective-insurance'
  | 'agreed-pay'
  | 'agreement-term-unknown'
  | 'below-statute'
  | 'pay-beside-benefit'
  | 'average-week'
  | 'unsocial-hours'
  | 'other-benefit'
  | 'sgi-protection';

/** What an answer to an open question about the benefit can be. */
export type OpenAnswer =
  | 'other-work'
  | 'unemployed'
  | 'not-stopped'
  | 'stopped'
  | 'would-have-worked'
  | 'would-not-have-worked'
  | 'registered'
  | 'not-registered'
  | 'ceiling-as-last-decided'
  | 'ceiling-above-income'
  | 'pay-in-proportion'
  | 'all-of-the-pay'
  | 'each-day'
  | 'the-whole-time'
  | 'each-employer'
  | 'all-employers';

/** What one answer would mean for the sickness benefit of the days concerned. */
export interface OpenOutcome {
  readonly if: OpenAnswer;
  /** How many of the days would be paid for. */
  readonly days: number;
  /** In kronor, for all of them together; null where an amount is not known. */
  readonly benefit: number | null;
}

/** An answer, and what it would mean. */
export interface OpenAlternative {
  readonly if: string;
  /** What the capacity would be compared with; null where an assessment would have to come first. */
  readonly value: readonly ComparedWith[] | null;
  /** The days concerned whose benefit would be known, and the benefit of them all in kronor; null where of none. */
  readonly days?: number;
  readonly benefit?: number | null;
}

/** The readings that have results of their own for the sick pay. */
export type SickPayReading =
  'counted' | 'not-counted' | 'one-from-each' | 'one-in-all' | 'pay-at-period-start' | 'pay-of-each-day';

/** What one reading or answer would mean for the sick pay. Amounts are kronor for the whole case; null where the pay is not known. */
export interface SickPayOutcome {
  readonly if: SickPayReading | SickPayAnswerId;
  /** The first day of being fit again under this answer, where that is the question. */
  readonly fitFrom?: IsoDate;
  /** The number of the day `from` in its sick-pay period. */
  readonly dayNumber: number;
  readonly karensavdrag: number | null;
  readonly sickPay: number | null;
}

export interface OpenQuestion {
  readonly id: OpenId;
  /** The facts or assessments that would settle it. */
  readonly missing: readonly string[];
  /** The first day that it concerns; null where it concerns the whole case. */
  readonly from: IsoDate | null;
  /** The last day that it concerns, where that is known; days between that it does not concern may lie before it. */
  readonly to?: IsoDate;
  /** The term of the agreement that is not known. */
  readonly term?: AgreementTermName;
  /** What each answer would mean for what the capacity is compared with, and for the benefit where that depends on it. */
  readonly alternatives?: readonly OpenAlternative[];
  /** The days of being fit again that would turn the answer. */
  readonly fitDate?: TurningFitDates;
  /**
   * What each answer or reading would mean for the benefit, that of the assessment first; none of those to
   * `pay-beside-benefit` is taken.
   */
  readonly outcomes?: readonly OpenOutcome[];
  /** What each reading or answer would mean for the sick pay, that of the assessment first. */
  readonly sickPayOutcomes?: readonly SickPayOutcome[];
  /** The sick pay by the agreement and what the statute lets it give at least, where it gives less. */
  readonly belowStatute?: BelowStatute;
  /** The reading taken and the others, where the law is disputed. */
  readonly interpretation?: Interpretation;
  readonly lagrum: readonly Lagrum[];
}
