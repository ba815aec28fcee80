/**
 * Sickness on the first working day of the time that the case tells of: it may go on from before, in a sick-pay period
 * whose karensavdrag and days are used already (SjLL 6 and 7 §§).
 */
import { nearest } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { sjll6second, sjll7first } from '../../../law/sjll.js';
import { dayOfChain } from '../../../rules/shared/added-periods.js';
import { sickPayPeriodTerms } from '../../../rules/sick-pay/periods/table.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { periodOn } from '../../../time/period.js';
import type { Case } from '../../given/case.js';
import type { Facts } from '../../facts/facts.js';
import type { CasePeriod } from '../../facts/sickness.js';
import { firstDayAtWork } from '../../facts/first-day-at-work.js';
import {
  sickPayAnswer,
  type CountedAnswer,
  type SickPayAnswer,
  type SickPayAnswerId,
} from './sick-pay-answer.js';
import { sickPayPartsOf, type SickPayParts } from '../../parts.js';
import { unitsAt, unitsOf, type ScheduledDays } from '../../facts/scheduled-hours.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface ContinuationQuestion {
  readonly id: 'may-continue';
  readonly missing: readonly string[];
  /** The first day of the sickness. */
  readonly from: IsoDate;
  readonly sickPayOutcomes: readonly SickPayAnswer[];
  readonly lagrum: readonly Lagrum[];
}

export function openContinuation(parts: SickPayParts): ContinuationQuestion[] {
  const period = mayContinue(parts.facts);
  if (period === undefined) return [];
  return [
    {
      id: 'may-continue',
      missing: ['opening'],
      from: toIso(period.from),
      sickPayOutcomes: continuationAnswers(parts, period).map(sickPayAnswer),
      lagrum: cite(BASIS, toIso(period.from)),
    },
  ];
}

/**
 * A new period, and the two ends of what can have been otherwise. An end that would lie before the law that is known is
 * left out.
 */
export function continuationAnswers(parts: SickPayParts, { from }: CasePeriod): CountedAnswer[] {
  const asOf = toIso(parts.facts.asOf);
  const answer = (of: SickPayParts, id: SickPayAnswerId): CountedAnswer[] => {
    const period = periodOn(of.facts.periods, from);
    if (period === undefined) return [];
    return [{ if: id, dayNumber: dayOfChain(period.sicknesses, from), parts: of }];
  };
  const { first, last } = continuing(parts.facts, from);
  return [
    ...answer(parts, 'new-period'),
    ...answer(sickPayPartsOf(first, asOf), 'began-the-day-before'),
    ...answer(sickPayPartsOf(last, asOf), 'employer-days-used'),
  ];
}

/** The first sick-pay period, where it begins before any work can have been done in the time that is known. */
export function mayContinue({ case: given, periods, scheduled }: Facts): CasePeriod | undefined {
  const { observedFrom, opening, employment } = given;
  const first = periods[0];
  if (observedFrom === undefined || opening !== undefined || first === undefined) return undefined;
  const from = toDay(observedFrom);
  const beganEmployed = employment !== undefined && toDay(employment.from) >= first.from;
  if (beganEmployed || first.from < from || isPartlyWorked(first, scheduled)) return undefined;
  return firstDayAtWork(scheduled, from, first.from) === first.from ? first : undefined;
}

/**
 * The case where the sickness began the day before, and where the employer’s days are all used. In both the karensavdrag
 * of the period has been made.
 */
function continuing({ case: given }: Facts, from: Day): { readonly first: Case; readonly last: Case } {
  const { daysInPeriod } = nearest(sickPayPeriodTerms, toIso(from));
  const employedFrom = given.employment === undefined ? undefined : toDay(given.employment.from);
  const most = employedFrom === undefined ? daysInPeriod : Math.min(daysInPeriod, from - employedFrom);
  const after = (days: number): Case => ({
    ...given,
    opening: {
      periodFrom: toIso(addDays(from, -days)),
      sickTo: toIso(addDays(from, -1)),
      sickPayDays: days,
      deducted: MORE_THAN_ANY_DEDUCTION,
    },
  });
  return { first: after(1), last: after(most) };
}

/** Who was at work on the first day fell ill that day. */
function isPartlyWorked({ from, sicknesses }: CasePeriod, scheduled: ScheduledDays): boolean {
  return sicknesses[0].spells.some(
    ({ from: day, registered: { hoursFirstDay, extent } }) =>
      day === from &&
      hoursFirstDay !== undefined &&
      unitsOf(hoursFirstDay) < unitsAt(scheduled.unitsOn(day), extent),
  );
}

/** In kronor: so that nothing is left of the karensavdrag. */
const MORE_THAN_ANY_DEDUCTION = 1_000_000_000;

const BASIS: readonly Ground[] = [sjll6second, sjll7first];
