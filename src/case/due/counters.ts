/** The counters side by side. They count different things, and people mix them up: where two differ, the note says why. */
import { toIso } from '../../time/day.js';
import { covers } from '../../time/period.js';
import { nearest } from '../../law/dated.js';
import { sickPayPeriodTerms } from '../../rules/sick-pay/periods/table.js';
import { counterParts } from '../../generated/counter-parts.js';
import type { Facts } from '../facts/facts.js';
import type { CounterName, CounterParts, Counters } from './counter.js';

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
