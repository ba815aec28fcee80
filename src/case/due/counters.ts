/** The counters side by side. They count different things, and people mix them up: where two differ, the note says why. */
import { toIso, type IsoDate } from '../../time/day.js';
import { covers } from '../../time/period.js';
import { nearest } from '../../law/dated.js';
import { sickPayPeriodTerms } from '../../rules/sick-pay/periods/table.js';
import type { LevelsValue } from '../../rules/sickness-benefit/levels/levels.js';
import { counterParts } from '../../generated/counter-parts.js';
import type { Facts, Sickness } from '../facts/facts.js';

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
}

export type CounterName = keyof Counters;

/** Why two counters differ. */
export type CounterDifference =
  | 'late-notice'
  | 'relapse-counts-afresh'
  | 'only-fourteen-days'
  | 'unbroken-sickness-only'
  | 'periods-added-together'
  | 'days-in-the-frame';

export interface CounterNote {
  readonly counter: CounterName;
  readonly differsFrom: CounterName;
  readonly because: CounterDifference;
}

/** What the counters are made of, beside the facts. */
export interface CounterParts {
  /** The sickness on the day of the assessment. */
  readonly current: Sickness | undefined;
  /** The first days of all periods with a karensavdrag, in order. */
  readonly deductions: readonly IsoDate[];
  /** The levels as they stand on the day of the assessment, if that is a day with benefit. */
  readonly benefit: LevelsValue | undefined;
}

/** One counter. */
export type CounterPart = (facts: Facts, parts: CounterParts) => number | null;

export function countersOf(facts: Facts, made: Omit<CounterParts, 'current'>): Counters {
  const current = facts.sicknesses.find((sickness) => covers(sickness, facts.asOf));
  const parts = { current, ...made };
  const entries = Object.entries(counterParts).map(([name, part]) => [name, part(facts, parts)]);
  return Object.fromEntries(entries) as Counters;
}

/** Notes for the counters that differ on the day. */
export function counterNotes(counters: Counters, { asOf }: Facts): CounterNote[] {
  const { sickPayDay, certificateDay, sickPeriodDay, planDay, chainDay, benefitDaysInFrame } = counters;
  const notes: CounterNote[] = [];
  const note = (counter: CounterName, differsFrom: CounterName, because: CounterDifference): void => {
    notes.push({ counter, differsFrom, because });
  };
  if (certificateDay !== null && certificateDay !== planDay) note('certificateDay', 'planDay', 'late-notice');
  if (certificateDay !== null && planDay !== sickPeriodDay) {
    note('certificateDay', 'sickPeriodDay', 'relapse-counts-afresh');
  }
  const { daysInPeriod } = nearest(sickPayPeriodTerms, toIso(asOf));
  const isPastSickPay = sickPeriodDay !== null && sickPeriodDay > daysInPeriod;
  // The self-employed and the unemployed have no employer whose days could be over.
  if (planDay !== null && sickPayDay === null && isPastSickPay) {
    note('sickPayDay', 'sickPeriodDay', 'only-fourteen-days');
  }
  if (planDay !== null && planDay !== sickPeriodDay)
    note('planDay', 'sickPeriodDay', 'unbroken-sickness-only');
  if (chainDay !== null && chainDay !== sickPeriodDay)
    note('chainDay', 'sickPeriodDay', 'periods-added-together');
  if (benefitDaysInFrame !== null && benefitDaysInFrame !== sickPeriodDay) {
    note('benefitDaysInFrame', 'sickPeriodDay', 'days-in-the-frame');
  }
  return notes;
}
