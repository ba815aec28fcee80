/** The retirement target age (SFB 2:10 a–10 c), which ends several benefits: it belongs to the person, not to the year. */
import type { Assumption } from '../../finding/finding.js';
import { pensionAgesOf, type PensionAges } from '../../law/pension-age.table.js';
import { addDays, type Day } from '../../time/day.js';
import { monthOfTurning, type IsoMonth } from '../../time/month.js';

export interface TargetAge {
  /** In years. */
  readonly age: number;
  /** The first day of the month in which it is reached. */
  readonly from: Day;
  /** The last day of the month before: until then what ends at the target age can be paid, that day included. */
  readonly lastDayBefore: Day;
  /** That the latest known age was taken, where the one for the birth year is not fixed yet; otherwise empty. */
  readonly assumptions: readonly Assumption[];
}

/** The target age of somebody born in the month. */
export function targetAgeOf(bornOn: IsoMonth): TargetAge {
  // The table begins with the first year that any date can have, so every month of birth has a row.
  const { guaranteePension: age, provisional } = pensionAgesOf(bornOn) as PensionAges;
  const from = monthOfTurning(bornOn, age);
  return {
    age,
    from,
    lastDayBefore: addDays(from, -1),
    assumptions: provisional ? [{ fact: 'targetAge', assumed: String(age) }] : [],
  };
}
