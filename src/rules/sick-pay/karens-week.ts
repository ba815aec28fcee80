/** The week of which the karensavdrag is a share (SjLL 6 § second para.), where the pay alone does not tell it. */
import { hundredths, kronor, plus, times, type Amount, type Share } from '../../money/amount.js';

export interface AverageWeek {
  /**
   * The hours of the average week, where they are others than those of the pay: irregular hours, a week that a public
   * holiday makes shorter, extra hours that were agreed. At most two decimals. Absent: those of the pay.
   */
  readonly hours?: number;
  /** What is earned in it beside the basic pay: supplements, commission and the like, in kronor. Absent: nothing. */
  readonly parts?: number;
}

/** What makes the week another than that of the pay. */
export interface WeekFacts {
  readonly averageWeek?: AverageWeek | undefined;
  /** The most hours that the karens takes, for `karensperiod` only. Absent: no other limit than its share of the week. */
  readonly mostKarensHours?: number | undefined;
}

/** The week of which the karensavdrag is a share. */
export interface KarensWeek {
  readonly pay: Amount;
  /** In hundredths. */
  readonly hours: number;
}

/** From the basic pay of a week. `byHours`: the karens takes hours, and no other parts of the pay are in it. */
export function karensWeek(
  week: Amount,
  hoursPerWeek: number,
  { averageWeek: { hours = hoursPerWeek, parts } = NONE, mostKarensHours }: WeekFacts,
  { num, den }: Share,
  byHours: boolean,
  tell?: object,
): KarensWeek {
  const average = hundredths(hours);
  // So many hours a week as the share makes into the most that the karens takes.
  const most = mostKarensHours === undefined ? Infinity : (hundredths(mostKarensHours) * den) / num;
  const counted = Math.min(average, most);
  const ordinary = hundredths(hoursPerWeek);
  const basic = counted === ordinary ? week : times(week, counted, ordinary, '÷');
  return { pay: parts === undefined || byHours ? basic : plus(basic, kronor(parts, tell)), hours: counted };
}

const NONE: AverageWeek = {};
