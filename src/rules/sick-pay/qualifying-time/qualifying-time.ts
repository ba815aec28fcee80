import { daysFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import {
  decided,
  notCoveredBefore,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { sjll3first, sjll3second } from '../../../law/sjll.js';
import { addDays, toCivil, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { link } from '../../../time/link.js';
import { addMonths } from '../../../time/month.js';
import { covers, length, union, type Period } from '../../../time/period.js';
import { qualifyingTimeTerms, type QualifyingTimeTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/**
 * Which day a month is full on that begins on a date the next month does not have: 31 January to 27 or 28 February.
 */
export type QualifyingTimeShortMonthReading = 'day-before-last' | 'last-day';

/** The question that a finding of this rule can list in `interpretations`. */
export type QualifyingTimeQuestion = 'one-month';

export interface QualifyingTimeInput {
  /** The first day of the employment, on which the employee entered it. */
  readonly employedFrom: IsoDate;
  /** The last day of the agreed employment, included; null until further notice. */
  readonly employedTo: IsoDate | null;
  /** Earlier employments with the same employer, both ends included, in any order. Absent: none. */
  readonly earlier?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** Days of absence without valid reason: they are not counted. Absent: none. */
  readonly unexcusedAbsence?: readonly IsoDate[];
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly shortMonth?: QualifyingTimeShortMonthReading };
}

export interface QualifyingTimeValue {
  /** Whether the agreed employment is shorter than a month, even if the time is already served. */
  readonly qualifyingTimeApplies: boolean;
  /** The first day with a right to sick pay; null if never within the employment. */
  readonly entitledFrom: IsoDate | null;
}

const BASIS: readonly Ground[] = [sjll3first, sjll3second];

/**
 * From which day an employee has a right to sick pay at all.
 *
 * From the first day of the employment; if the agreed employment is shorter than one month, from the day after
 * fourteen calendar days in a row. Earlier employments with the same employer count if at most fourteen days lie
 * between.
 *
 * An employment is shorter than a month if its last day lies before the day preceding the same date in the next month:
 * 1–28 February is a month. Where that month does not have the date, the day preceding its last day is taken to do:
 * 31 January–27 February, which is listed as an open reading.
 *
 * Does not decide whether the employee is sick, or whether sick pay is due on a certain day (`right`).
 *
 * @source SjLL 3 §
 * @inForce 1996-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, an employment that ends before it begins
 * @example
 * import { qualifyingTime } from 'sjukregler';
 *
 * const found = qualifyingTime({ employedFrom: '2020-01-13', employedTo: '2020-02-03' });
 * found.outcome === 'decided' && found.value.entitledFrom; //=> '2020-01-27'
 */
export function qualifyingTime(input: QualifyingTimeInput): Finding<QualifyingTimeValue> {
  return qualifyingTimeTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function qualifyingTimeTold(
  input: QualifyingTimeInput,
  tell?: Tell<[after: Counted]>,
): Finding<QualifyingTimeValue> {
  const terms = at(qualifyingTimeTerms, input.employedFrom);
  if (terms === undefined) return notCoveredBefore(firstDay(qualifyingTimeTerms), BASIS);

  const from = toDay(input.employedFrom);
  const to = input.employedTo === null ? undefined : toDay(input.employedTo);
  const { fullOn, interpretations } = month(from, to, input, terms);
  if (to === undefined || to >= fullOn) {
    return decided(
      { qualifyingTimeApplies: false, entitledFrom: input.employedFrom },
      cite(BASIS, input.employedFrom),
      {
        interpretations,
      },
    );
  }
  const entitledFrom = dayAfterServed({ from, to }, input, terms, tell);
  return decided(
    { qualifyingTimeApplies: true, entitledFrom: entitledFrom === undefined ? null : toIso(entitledFrom) },
    cite(BASIS, input.employedFrom),
    { interpretations, assumptions: assumptionsOf(input) },
  );
}

interface Month {
  /** The last day of an employment that is exactly as long. */
  readonly fullOn: Day;
  /** Which reading was taken, where the other one answers otherwise; otherwise empty. */
  readonly interpretations: readonly Interpretation[];
}

/** A month from the first day of the employment. */
function month(
  from: Day,
  to: Day | undefined,
  { readings }: QualifyingTimeInput,
  { shortEmploymentMonths }: QualifyingTimeTerms,
): Month {
  const next = addMonths(from, shortEmploymentMonths);
  const dayBefore = addDays(next, -1);
  if (toCivil(next).dayOfMonth === toCivil(from).dayOfMonth)
    return { fullOn: dayBefore, interpretations: [] };
  const taken = readings?.shortMonth ?? 'day-before-last';
  const other = taken === 'last-day' ? 'day-before-last' : 'last-day';
  return {
    fullOn: taken === 'last-day' ? next : dayBefore,
    interpretations: to === dayBefore ? [{ question: 'one-month', taken, other: [other] }] : [],
  };
}

/** The first day of the employment by which the qualifying time has been served, if it is served within it. */
function dayAfterServed(
  employment: Period,
  input: QualifyingTimeInput,
  terms: QualifyingTimeTerms,
  tell?: Tell<[after: Counted]>,
): Day | undefined {
  const earlier = (input.earlier ?? []).map((period) => ({ from: toDay(period.from), to: toDay(period.to) }));
  const rows = link(union([...earlier, employment]), { within: terms.mostDaysBetween + 1 });
  const row = rows.find((employments) =>
    employments.some((period) => covers(period, employment.from)),
  ) as Period[];
  const unexcused = [...new Set(input.unexcusedAbsence ?? [])].map(toDay).sort((a, b) => a - b);

  let left = terms.days;
  for (const period of row) {
    const absent = unexcused.filter((day) => covers(period, day));
    const counted = daysFrom(period.from, left);
    // Absence and earlier employments make the count a longer story than one sum.
    if (row.length === 1 && absent.length === 0) tell?.(counted);
    const after = shiftedBy(absent, counted.day);
    if (after <= addDays(period.to, 1)) {
      const entitled = after <= employment.from ? employment.from : after;
      return entitled <= employment.to ? entitled : undefined;
    }
    left -= length(period) - absent.length;
  }
  return undefined;
}

/** The day after so many days, moved on by the skipped ones (in order) that are not counted. */
function shiftedBy(skipped: readonly Day[], day: Day): Day {
  let after = day;
  for (const skip of skipped) if (skip < after) after = addDays(after, 1);
  return after;
}

function assumptionsOf({ earlier, unexcusedAbsence }: QualifyingTimeInput): Assumption[] {
  const assumptions: Assumption[] = [];
  if (earlier === undefined) assumptions.push({ fact: 'earlier', assumed: 'none' });
  if (unexcusedAbsence === undefined) assumptions.push({ fact: 'unexcusedAbsence', assumed: 'none' });
  return assumptions;
}
