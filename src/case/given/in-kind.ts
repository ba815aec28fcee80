/** What the employer gives beside money: a car, meals, housing. */
import type { IsoDate } from '../../time/day.js';

export interface BenefitInKind {
  readonly kind: 'car' | 'meals' | 'housing' | 'other';
  /**
   * Whether the employee keeps it during the sickness: it is not lost then, and no sick pay is given for it. One that stops is
   * lost as monthly pay is, on the days that the employer pays and for which `lost` tells nothing in kind.
   */
  readonly goesOn: boolean;
  /** What it is worth, in kronor a month: what it is taxed at, or what was agreed. */
  readonly monthlyValue: number;
  /** The first day on which it belongs to the employment. Absent: from its beginning. */
  readonly from?: IsoDate;
  /** The last such day, included. Absent: until further notice. */
  readonly to?: IsoDate;
}
