import { decided, type Finding } from '../../../finding/finding.js';
import { sjll4a2, sjll7first, sjll7second, sjll7third } from '../../../law/sjll.js';
import { addDays, later, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { inOrder } from '../../../time/period.js';
import { sickPayPeriod, type SickPayPeriod } from './in-dates.js';
import { periodsOnDays, unbroken, type PeriodsReadings, type SpellOnDays } from './on-days.js';

export type { EmployerDays, SickPayPeriod } from './in-dates.js';
export type { NoEmployerDays, PeriodsQuestion, PeriodsReadings } from './on-days.js';
import { cite, type Ground } from '../../../law/provision.js';

/** A spell of sickness as it was registered, days off included. */
export interface SickSpell {
  /** The first day of sickness, on which work was missed. */
  readonly from: IsoDate;
  /** The last day of sickness, included. */
  readonly to: IsoDate;
  /** The first day on which the employee was fit again. The spell lasts to the day before, if that is later than `to`. */
  readonly fitFrom?: IsoDate;
  /** Whether the employee fully returned and worked at least one day before the next spell. Absent: true. */
  readonly workedAfter?: boolean;
}

export interface PeriodsInput {
  /** In any order. Overlapping and touching spells are one, with the facts of the one that ends last. At most 20 000. */
  readonly spells: readonly SickSpell[];
  /** The last day of the employment. No day after it is the employer's. */
  readonly employmentEnds?: IsoDate;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: Partial<PeriodsReadings>;
}

export interface PeriodsValue {
  /** Earliest first. */
  readonly periods: readonly SickPayPeriod[];
}

const BASIS: readonly Ground[] = [sjll7first, sjll7second, sjll7third, sjll4a2];

/**
 * Joins spells of sickness into sick-pay periods and numbers the employer's days 1–14.
 *
 * A spell that begins within five days from the end of the one before belongs to the same period; the days between
 * are not counted. After a whole period the employer has no new days until the employee has fully returned and
 * worked at least one day.
 *
 * Does not decide whether sick pay is due (`right`, `qualifyingTime`), nor how much (`amount`). Spells are calendar
 * spells: days without scheduled work in the middle of a sickness belong to it, and leaving them out would read them
 * as recovery.
 *
 * @source SjLL 7 §, 4 a § 2
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { periods } from 'sjukregler';
 *
 * const found = periods({
 *   spells: [
 *     { from: '2026-03-02', to: '2026-03-05' },
 *     { from: '2026-03-10', to: '2026-03-10' },
 *   ],
 * });
 * found.outcome === 'decided' && found.value.periods.length; //=> 1
 * found.outcome === 'decided' && found.value.periods[0]?.employerDays[1]?.firstDay; //=> 5
 */
export function periods(input: PeriodsInput): Finding<PeriodsValue> {
  const { employmentEnds, readings } = input;
  const sicknesses = unbroken(inOrder(input.spells.map(onDays)));
  const found = periodsOnDays(sicknesses, {
    employmentEnds: employmentEnds === undefined ? undefined : toDay(employmentEnds),
    readings,
  });
  if (found.notCovered !== undefined) return found.notCovered;
  const last = sicknesses.at(-1);
  const basis = cite(BASIS, last && toIso(last.from));
  return decided({ periods: found.periods.map(sickPayPeriod) }, basis, found);
}

function onDays({ from, to, fitFrom, workedAfter }: SickSpell): SpellOnDays {
  const lastDay = fitFrom === undefined ? toDay(to) : later(toDay(to), addDays(toDay(fitFrom), -1));
  return { from: toDay(from), to: lastDay, fitKnown: fitFrom !== undefined, workedAfter };
}
