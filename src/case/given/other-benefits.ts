/** Benefits for other reasons than the own sickness, on the days for which Försäkringskassan pays them. */
import type { Extent } from '../../rules/sickness-benefit/day-amount/day-amount.js';
import type { IsoDate } from '../../time/day.js';

/**
 * Pregnancy benefit (SFB 10 kap.), parental benefit (12 kap.), temporary parental benefit (13 kap.), disease carrier’s benefit
 * (46 kap.) and benefit for the care of a close relative (47 kap.).
 */
export type OtherBenefitKind =
  'pregnancy' | 'parental' | 'temporary-parental' | 'disease-carrier' | 'close-relative';

export interface OtherBenefit {
  readonly from: IsoDate;
  /** The last day, included. */
  readonly to: IsoDate;
  readonly kind: OtherBenefitKind;
  /** The share of each day that it is paid for; an eighth only of the two parental benefits. */
  readonly extent: Extent | 0.125;
  /** The expected day of the birth, of pregnancy benefit only. Absent: not known. */
  readonly dueOn?: IsoDate;
  /** The day on which the child was born, of parental benefit only. Absent: not known. */
  readonly childBornOn?: IsoDate;
}
