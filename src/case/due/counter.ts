/** A counter of a case, and what it is made of. */
import type { LevelsValue } from '../../rules/sickness-benefit/levels/levels.js';
import type { IsoDate } from '../../time/day.js';
import type { Facts } from '../facts/facts.js';
import type { Sickness } from '../facts/sickness.js';
import type { CaseVacation } from './vacation.js';

/** Null where the day of the assessment is no day of sickness, or the counter does not concern the insured. */
export interface Counters {
  /** The day among the employer's fourteen. */
  readonly sickPayDay: number | null;
  /** Counted from the day of the sick notice, afresh for every sickness. */
  readonly certificateDay: number | null;
  /** All sick days of the period, relapses within five days included. */
  readonly sickPeriodDay: number | null;
  /** Days of the unbroken sickness. */
  readonly planDay: number | null;
  /** The day of the rehabilitation chain. */
  readonly chainDay: number | null;
  /** Periods with a karensavdrag in the last twelve months, the day itself included. */
  readonly karensavdragInTwelveMonths: number;
  /** Days that count against those on the normal level, within the frame before the day and with the day itself. */
  readonly benefitDaysInFrame: number | null;
  /** Days of sickness in the earning year of the day: of them, 180 qualify for vacation pay. */
  readonly vacationDaysOfSickness: number | null;
}

export type CounterName = keyof Counters;

/** What the counters are made of, beside the facts. */
export interface CounterParts {
  /** The sickness on the day of the assessment. */
  readonly current: Sickness | undefined;
  /** The first days of all periods with a karensavdrag, in order. */
  readonly deductions: readonly IsoDate[];
  /** The levels as they stand on the day of the assessment, if that is a day with benefit. */
  readonly benefit: LevelsValue | undefined;
  /** What the sickness does to the vacation; null without an employment. */
  readonly vacation: CaseVacation | null;
}

/** One counter. */
export type CounterPart = (facts: Facts, parts: CounterParts) => number | null;
