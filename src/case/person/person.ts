/** What is known about one person who has several employments, or income of other work beside one. */
import type { IsoDate } from '../../time/day.js';
import type { IsoMonth } from '../../time/month.js';
import type { PayLayers } from '../given/agreement.js';
import type { Case, CaseSpell, DatedSgi } from '../given/case.js';

/** A case of one employment: what concerns the person and not the employer stands at the person; other benefits are not taken. */
export type EmploymentCase = Omit<Case, 'benefit' | 'otherBenefits' | 'selfEmployed' | 'bornOn'>;

export interface PersonEmployment {
  /** An opaque reference, another one for each employment. */
  readonly ref: string;
  /** The absence, the pay, the schedule and the facts as they are known to this employer. */
  readonly case: EmploymentCase;
  /**
   * The yearly income of this employment that qualifies for sickness benefit, in kronor, before any ceiling: one for all
   * time, or every one from its first day, in order. Before the first, and where it is absent, it is not known.
   */
  readonly income?: number | readonly DatedSgi[];
  /** What this employer pays by agreement beside the benefit. Absent: nothing. */
  readonly agreement?: NonNullable<PayLayers['agreement']>;
}

/** An incapacity that Försäkringskassan has judged, of all the work of the person together. */
export type PersonSpell = Pick<CaseSpell, 'from' | 'to' | 'extent' | 'fitFrom'>;

export interface Person {
  /** An opaque reference: 1–64 letters, digits, `-`, `_`, `.`; never a name or a personal number. */
  readonly ref: string;
  /** From one to twenty. */
  readonly employments: readonly PersonEmployment[];
  /** The yearly income of other work than employment, as `income` of an employment. Absent: none. */
  readonly otherIncome?: number | readonly DatedSgi[];
  /** The karenstid of the income of other work. Absent: karensdagar. */
  readonly selfEmployed?: { readonly karenstid: 1 | 7 | 14 | 30 | 60 | 90 };
  /** Days with benefit or rehabilitation allowance that are not among the spells. Absent: none. */
  readonly earlierDays?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** The month of birth. */
  readonly bornOn?: IsoMonth;
  /**
   * The extent that Försäkringskassan has judged, on the days for which it has; at most one spell is ongoing, and it is the
   * latest. Absent, and on other days: the extent of the employments, where they all have the same.
   */
  readonly spells?: readonly PersonSpell[];
}

export interface AssessPersonOptions {
  /** The day that the assessment refers to: what lies after it is projected, and nothing reads the clock. */
  readonly asOf: IsoDate;
}
