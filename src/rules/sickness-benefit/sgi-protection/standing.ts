/** Whether a ground holds, and on which days: one function for the sections that only days limit, one for pregnancy. */
import { monthsFrom, type Counted } from '../../../time/counted.js';
import { addDays, earlier, later, toDay, type Day, type IsoDate } from '../../../time/day.js';
import { isSome } from '../../../time/lists.js';
import type { IsoMonth } from '../../../time/month.js';
import { covers, overlap, type Period } from '../../../time/period.js';
import {
  conditionsOf,
  type PregnancyGround,
  type PregnancyReading,
  type SgiProtectedBy,
  type SgiProtectionFact,
  type SgiProtectionGround,
  type SgiProtectionReason,
} from './ground.js';
import { laterGrounds, type SgiGround, type SgiProtectionTerms } from './table.js';

/** What is asked, in days. */
export interface Question {
  readonly terms: SgiProtectionTerms;
  readonly on: Day;
  /** The last day of three months in a row. */
  readonly shortBreak: Counted;
  /** The first day without work. */
  readonly start: Day;
  /** Those that had not ended with the work and have begun by the day. */
  readonly grounds: readonly SgiProtectionGround[];
  /** The last day before the target age; undefined where the month of birth is not known. */
  readonly lastDay: Day | undefined;
  readonly bornOn: IsoMonth | undefined;
  readonly reading: PregnancyReading;
}

/** Whether a condition that is not known is taken to be met. */
export type Unknown = (fact: SgiProtectionFact) => boolean;

/** Days on which a ground holds. */
export interface Held extends Period {
  readonly ground: SgiProtectedBy;
  /** The last day that days let it hold; null where they do not decide. */
  readonly limit: Day | null;
}

export type Standing = Held | SgiProtectionReason;

/** 18 §: by itself, and only from work. */
export function shortBreakOf({ shortBreak, start, lastDay }: Question): Held[] {
  const to = earlier(shortBreak.day, lastDay ?? shortBreak.day);
  return start <= to ? [{ ground: 'short-break', from: start, to, limit: to }] : [];
}

export function standingOf(
  given: Exclude<SgiProtectionGround, PregnancyGround>,
  question: Question,
  unknown: Unknown,
): Standing {
  const conditions = conditionsOf(given);
  const failed = conditions.find(({ met }) => met === false);
  if (failed !== undefined) return failed.reason;
  if (conditions.some(({ fact, met }) => met === undefined && !unknown(fact))) return 'conditions-not-known';
  const days = daysInForce(given, question);
  if (days === undefined) return 'not-in-force';
  switch (given.ground) {
    case 'parental': {
      const first = toDay(given.receivedOn ?? given.childBornOn);
      const limit = parentalLimit(given, question.terms);
      if (limit < days.from) return 'child-too-old';
      return within(given.ground, days, { from: first, to: limit }) ?? 'child-not-received';
    }
    case 'sickness':
    case 'awaiting-decision': {
      const { lastDay } = question;
      if (lastDay === undefined) return { ground: given.ground, ...days, limit: null };
      return within(given.ground, days, { from: days.from, to: lastDay }) ?? 'target-age-reached';
    }
    default:
      return { ground: given.ground, ...days, limit: null };
  }
}

/** The days that a limited ground holds on; undefined where there are none. */
function within(ground: SgiGround, days: Period, limits: Period): Held | undefined {
  const both = overlap(days, limits);
  return both && { ground, ...both, limit: limits.to };
}

/** The days of a ground by what was said, through the day asked about; undefined where its section was no law yet. */
function daysInForce(given: SgiProtectionGround, question: Question): Period | undefined {
  const days = daysOf(given, question);
  const since = laterGrounds.find(({ grounds }) => grounds.includes(given.ground));
  return since === undefined ? days : overlap(days, { from: toDay(since.from), to: days.to });
}

function daysOf({ from, to }: SgiProtectionGround, { on }: Question): Period {
  return { from: toDay(from), to: to === null ? on : toDay(to) };
}

/** The last day on which the child has not turned one, or of the year since an adopted child was received (15 §). */
function parentalLimit(
  { childBornOn, receivedOn }: { readonly childBornOn: IsoDate; readonly receivedOn?: IsoDate },
  terms: SgiProtectionTerms,
): Day {
  const born = toDay(childBornOn);
  const young = addDays(monthsFrom(born, terms.childUnderMonths).day, -1);
  if (receivedOn === undefined) return young;
  const received = toDay(receivedOn);
  const isAdoptable = received < monthsFrom(born, terms.adoptedUnderYears * 12).day;
  const year = addDays(monthsFrom(received, terms.monthsFromReceiving).day, -1);
  return isAdoptable ? later(young, year) : young;
}

interface Pregnant {
  readonly standing: Standing;
  /** Whether the reading of 14 § decides. */
  readonly open: boolean;
}

/** 14 § */
export function pregnancyOf(given: PregnancyGround, held: readonly Held[], question: Question): Pregnant {
  const { start, reading } = question;
  const days = daysOf(given, question);
  const from = later(days.from, start);
  const birth = toDay(given.childBornOn ?? given.dueOn);
  if (birth < from) return { standing: 'child-is-born', open: false };

  const before = held.filter((other) => other.ground !== 'short-break' && covers(other, addDays(from, -1)));
  const isFromWork = from === start || !isSome(before);
  if ((isFromWork ? start : from) < earliestInterruption(given, question.terms).day) {
    return { standing: 'interrupted-too-early', open: false };
  }
  const standing: Held = { ground: 'pregnancy', from, to: earlier(days.to, birth), limit: birth };
  if (isFromWork) return { standing, open: false };
  if (before.every(({ ground }) => isStudies(ground))) return { standing: 'after-studies', open: false };
  return { standing: reading === 'protected' ? standing : 'after-other-ground', open: true };
}

function isStudies(ground: SgiProtectedBy): boolean {
  return ground === 'studies-with-support' || ground === 'studies-without-support';
}

/** By the birth or the expected day, whichever lets the work be broken off earlier. */
function earliestInterruption({ dueOn, childBornOn }: PregnancyGround, terms: SgiProtectionTerms): Counted {
  const first = childBornOn === undefined || dueOn < childBornOn ? dueOn : childBornOn;
  return monthsFrom(toDay(first), -terms.monthsBeforeBirth);
}

/** A day that the law counts to, and what it is. */
export interface CountedLimit {
  readonly limit: 'short-break' | 'earliest-interruption' | 'child-grown' | 'year-from-receiving';
  readonly counted: Counted;
}

/** The days that the answer is counted to. */
export function limitsOf({ terms, shortBreak, grounds }: Question): CountedLimit[] {
  return [
    { limit: 'short-break', counted: shortBreak },
    ...grounds.flatMap((given): CountedLimit[] => {
      if (given.ground === 'pregnancy') {
        return [{ limit: 'earliest-interruption', counted: earliestInterruption(given, terms) }];
      }
      if (given.ground !== 'parental') return [];
      return given.receivedOn === undefined
        ? [{ limit: 'child-grown', counted: monthsFrom(toDay(given.childBornOn), terms.childUnderMonths) }]
        : [
            {
              limit: 'year-from-receiving',
              counted: monthsFrom(toDay(given.receivedOn), terms.monthsFromReceiving),
            },
          ];
    }),
  ];
}
