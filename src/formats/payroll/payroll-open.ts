/** What keeps the lines of a pay period from being known, or would make them others. */
import type { AgreementTermName } from '../../agreements/agreement.js';
import {
  MOST_COUNTED,
  fitDateAnswers,
  fitDateTurns,
  type TurningFitDates,
} from '../../case/due/open/fit-date.js';
import { continuationAnswers, mayContinue } from '../../case/due/open/continuation.js';
import type { CountedAnswer, SickPayAnswer } from '../../case/due/open/sick-pay-answer.js';
import type { SickPayParts } from '../../case/parts.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { covers, type Period } from '../../time/period.js';

export interface PayrollGap {
  readonly id:
    | 'pay'
    | 'parameter-unknown'
    | 'agreement-term-unknown'
    | 'schedule'
    | 'average-week'
    | 'unsocial-hours'
    | 'ongoing'
    | 'outside-employment'
    | 'fit-date'
    | 'may-continue';
  /** The first day that it concerns. */
  readonly from: IsoDate;
  /** The term of the agreement that is not known, or not followed here. */
  readonly term?: AgreementTermName;
  /** The days of being fit again that would turn the answer. */
  readonly fitDate?: TurningFitDates;
  /** What each answer would mean for the pay period, that of the lines first. */
  readonly outcomes?: readonly PayrollAnswer[];
}

/** Amounts in kronor, of the pay period alone; null where the pay is not known. */
export interface PayrollAnswer extends SickPayAnswer {
  /** The sum of its lines. */
  readonly total: number | null;
}

/** What the lines of a pay period come to. */
export type PeriodAmounts = Pick<PayrollAnswer, 'karensavdrag' | 'sickPay' | 'total'>;

/** The average week, or the supplements by the clock, that the sick pay of the lines depends on. */
export function partsGaps(
  { sickPay: { exact, supplementGap, placeGap, weekUnknownFrom } }: SickPayParts,
  span: Period,
): PayrollGap[] {
  const isPaid = exact.some(({ days }) => days.some(({ day }) => covers(span, day)));
  const gap = (id: PayrollGap['id'], day: Day | undefined): PayrollGap[] =>
    day === undefined || !isPaid || day > span.to ? [] : [{ id, from: toIso(day) }];
  const placed = gap('unsocial-hours', placeGap?.day);
  return [
    ...gap('average-week', weekUnknownFrom),
    ...gap('unsocial-hours', supplementGap?.day),
    ...(placeGap?.missing === 'agreementTerm'
      ? placed.map(({ from }): PayrollGap => ({
          id: 'agreement-term-unknown',
          from,
          term: 'unsocial-hours-in-karens',
        }))
      : placed),
  ];
}

/** Sickness on the first working day that is known may go on from before. */
export function continuationGaps(
  parts: SickPayParts,
  span: Period,
  amountsOf: (parts: SickPayParts) => PeriodAmounts,
): PayrollGap[] {
  const period = mayContinue(parts.facts);
  if (period === undefined || period.to < span.from || span.to < period.from) return [];
  const outcomes = continuationAnswers(parts, period).map((answer) => answerIn(answer, amountsOf));
  return [{ id: 'may-continue', from: toIso(period.from), outcomes }];
}

/** Links that a fit date would turn, where the money of the pay period turns with them. */
export function fitDateGaps(
  parts: SickPayParts,
  span: Period,
  amountsOf: (parts: SickPayParts) => PeriodAmounts,
): PayrollGap[] {
  const turns = fitDateTurns(parts.facts).filter(
    ({ link, later }) => link === 'sick-pay-period' && later <= span.to,
  );
  return turns.slice(-MOST_COUNTED).flatMap((turn): PayrollGap[] => {
    const { link, assumed, from, to, later } = turn;
    const outcomes = fitDateAnswers(parts, turn).map((answer) => answerIn(answer, amountsOf));
    if (
      new Set(outcomes.map(({ karensavdrag, sickPay, total }) => `${karensavdrag} ${sickPay} ${total}`))
        .size === 1
    )
      return [];
    return [{ id: 'fit-date', from: toIso(later), fitDate: { link, assumed, from, to }, outcomes }];
  });
}

function answerIn(
  { parts, ...answer }: CountedAnswer,
  amountsOf: (parts: SickPayParts) => PeriodAmounts,
): PayrollAnswer {
  return { ...answer, ...amountsOf(parts) };
}

/** Days that the employer pays, but that lie outside the shifts that are known: no hours are counted on them. */
export function scheduleGaps({ facts, runs }: SickPayParts, span: Period): PayrollGap[] {
  if (facts.case.employment?.schedule === undefined) return [];
  for (const { from, to, payer } of runs) {
    if (payer !== 'employer') continue;
    for (let day: Day = from; day <= to; day = addDays(day, 1)) {
      const isWithin = span.from <= day && day <= span.to;
      const { scheduled } = facts;
      if (isWithin && scheduled.kindOf(day) === 'unknown' && !scheduled.calledIn(day))
        return [{ id: 'schedule', from: toIso(day) }];
    }
  }
  return [];
}

/** A sickness without a last day is known through the day of the assessment: the rest of the pay period is not in the lines. */
export function ongoingGaps({ facts }: SickPayParts, span: Period): PayrollGap[] {
  const last = facts.spells.at(-1);
  if (last?.registered.to !== null || last.to >= span.to) return [];
  const from = addDays(last.to, 1);
  return [{ id: 'ongoing', from: toIso(from < span.from ? span.from : from) }];
}

/** Days of sickness before or after the employment, which are in no line. */
export function outsideEmployment({ facts, runs }: SickPayParts, span: Period): PayrollGap[] {
  const { employment } = facts.case;
  if (employment === undefined) return [];
  const first = toDay(employment.from);
  const last = employment.to === null ? undefined : toDay(employment.to);
  for (const { from, to } of runs) {
    for (let day = from < span.from ? span.from : from; day <= to && day <= span.to; day = addDays(day, 1)) {
      if (day < first || (last !== undefined && day > last)) {
        return [{ id: 'outside-employment', from: toIso(day) }];
      }
    }
  }
  return [];
}
