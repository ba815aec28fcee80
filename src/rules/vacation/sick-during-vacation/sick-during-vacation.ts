import { decided, undetermined, type Finding, type Interpretation } from '../../../finding/finding.js';
import { frozen } from '../../../finding/frozen.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import { cite } from '../../../law/provision.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { movesLastDay } from '../../../time/holidays.js';
import { holderOf, inOrder, type Period } from '../../../time/period.js';
import { daysBackWordings } from './table.js';

export interface AbsenceInVacation {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** The share of ordinary working time that could not have been worked: above 0, and 1 where none could. */
  readonly extent: number;
}

export interface SickDuringVacationInput {
  /** The vacation as it was granted, both ends included, in any order; no two share a day. At most 20 000. */
  readonly vacation: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /**
   * The days of it that count as days of vacation, for those who regularly work Saturdays or Sundays. Absent: Monday to
   * Friday, without public holidays, Midsummer Eve, Christmas Eve and New Year’s Eve.
   */
  readonly vacationDays?: readonly IsoDate[];
  /** Sickness, work injury, or other absence that qualifies under 17 a–17 b §§; no two share a day. At most 20 000. */
  readonly absence: readonly AbsenceInVacation[];
  /** Whether the employee asked without delay that the days not be counted. Absent: not known. */
  readonly requestedWithoutDelay?: boolean;
}

/** Whether the employee asked. */
export type VacationRequest = 'requested-without-delay' | 'not-requested-without-delay';

/** The facts that a finding of this rule can list in `assumptions`. */
export type SickDuringVacationAssumption = 'vacation';

/** The questions that a finding of this rule can list in `interpretations`. */
export type SickDuringVacationQuestion = 'part-of-a-day';

export interface SickDuringVacationValue {
  /** Days of vacation in the leave. */
  readonly vacationDays: number;
  /** Those that are not counted as vacation, and can be taken later. */
  readonly daysBack: number;
  /** The days that come back, in order. */
  readonly dates: readonly IsoDate[];
  /** Days of vacation that were lost in part: they stay vacation. */
  readonly partDates: readonly IsoDate[];
  /** Days that remain used. */
  readonly daysTaken: number;
  /** Whether the days that are left are laid out together, unless the employee agrees to something else. */
  readonly inOneRun: boolean;
}

/**
 * Which days of a vacation do not count as vacation, since the employee was sick or had other absence that qualifies.
 *
 * A day on which the employee could not have worked comes back where the employee asks for it without delay. Days off in
 * the leave are no days of vacation and cannot come back.
 *
 * Does not decide whether the request was made without delay, nor whether the sickness is shown. Not whether absence
 * qualifies (`qualifyingAbsence`).
 *
 * @source SemL 3 a, 9, 15 §§
 * @inForce 2011-04-01 –
 * @throws InvalidInput (checked API) on vacations or absences that share a day, days of vacation outside the leave
 * @example
 * import { sickDuringVacation } from 'sjukregler';
 *
 * const found = sickDuringVacation({
 *   vacation: [{ from: '2026-07-06', to: '2026-07-31' }],
 *   absence: [{ from: '2026-07-13', to: '2026-07-19', extent: 1 }],
 *   requestedWithoutDelay: true,
 * });
 * found.outcome === 'decided' && found.value.daysBack; //=> 5
 * found.outcome === 'decided' && found.value.daysTaken; //=> 15
 */
export function sickDuringVacation(
  input: SickDuringVacationInput,
): Finding<SickDuringVacationValue, 'requestedWithoutDelay'> {
  const vacation = inOrder(input.vacation.map(onDays));
  const on = vacation[0] && toIso(vacation[0].from);
  const wording = wordingOn(daysBackWordings, on);
  if (wording === undefined) return notCoveredBy(daysBackWordings);

  const basis = cite(wording.source, on);
  const days = vacationDaysIn(vacation, input.vacationDays);
  const absentOn = holderOf(inOrder(input.absence.map(onDays)));
  const absent = days.flatMap((day) => {
    const absence = absentOn(day);
    return absence === undefined ? [] : [{ date: toIso(day), whole: absence.extent === 1 }];
  });
  const lost = absent.filter(({ whole }) => whole).map(({ date }) => date);
  const partDates = absent.filter(({ whole }) => !whole).map(({ date }) => date);
  const withBack = (dates: readonly IsoDate[]): SickDuringVacationValue => ({
    vacationDays: days.length,
    daysBack: dates.length,
    dates,
    partDates,
    daysTaken: days.length - dates.length,
    inOneRun: dates.length > 0,
  });

  const interpretations = partDates.length > 0 ? PART_OF_A_DAY : NONE;
  if (lost.length > 0 && input.requestedWithoutDelay === undefined) {
    return undetermined(
      ['requestedWithoutDelay'],
      basis,
      [
        { if: 'requested-without-delay', value: withBack(lost) },
        { if: 'not-requested-without-delay', value: withBack([]) },
      ],
      interpretations,
    );
  }
  const dates = input.requestedWithoutDelay === true ? lost : [];
  return decided(withBack(dates), basis, { interpretations, assumptions: assumedWording(on, 'vacation') });
}

function onDays<Days extends { readonly from: IsoDate; readonly to: IsoDate }>(
  days: Days,
): Omit<Days, 'from' | 'to'> & Period {
  return { ...days, from: toDay(days.from), to: toDay(days.to) };
}

/** In order. Saturdays, Sundays and the days that are as Sundays (3 a §) are those to which no last day for an act falls. */
function vacationDaysIn(vacation: readonly Period[], given: readonly IsoDate[] | undefined): Day[] {
  if (given !== undefined) return given.map(toDay).sort((a, b) => a - b);
  const days: Day[] = [];
  for (const { from, to } of vacation) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (!movesLastDay(day)) days.push(day);
    }
  }
  return days;
}

const NONE: readonly never[] = [];
const PART_OF_A_DAY: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'part-of-a-day', taken: 'not-given-back', other: ['given-back'] },
]);
