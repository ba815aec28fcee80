import { decided, type Assumption, type Finding } from '../../../finding/finding.js';
import { frozen } from '../../../finding/frozen.js';
import type { Tell } from '../../../finding/step.js';
import { notCoveredBy } from '../../../finding/wording.js';
import { at } from '../../../law/dated.js';
import { cite } from '../../../law/provision.js';
import {
  atLeastNothing,
  compare,
  kronor,
  least,
  minus,
  NOTHING,
  plus,
  publish,
  type Amount,
} from '../../../money/amount.js';
import { monthsFrom, type Counted } from '../../../time/counted.js';
import { toDay, toIso, type IsoDate } from '../../../time/day.js';
import { MONTHS_PER_YEAR, yearFrom } from '../vacation-year.js';
import { savingTerms, type SavingTerms } from './table.js';

export interface DaysLeftInput {
  /** The first day of the vacation year: 1 April, unless a central collective agreement says another. */
  readonly vacationYearFrom: IsoDate;
  /** Days with vacation pay of the year, without saved ones. */
  readonly paidDays: number;
  /** Of them, those that were taken. */
  readonly takenDays: number;
  /** The paid days that were earned during the year, for the next one: `qualifyingAbsence` says how many. */
  readonly earnedDays: number;
  /** Whether days that were saved in earlier years are taken in this one. Absent: no. */
  readonly takesSavedDays?: boolean;
  /** How many days the employee saves. Absent: none. */
  readonly savesDays?: number;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type DaysLeftAssumption = 'takesSavedDays';

export interface DaysLeftValue {
  /** Paid days that were not taken. */
  readonly unused: number;
  /** Of them, those that the employee may save. */
  readonly mayBeSaved: number;
  /** Of them, those that the employee saves. */
  readonly saved: number;
  /** The last day by which saved days are laid out; null where none is saved. */
  readonly saveUntil: IsoDate | null;
  /** Days that are paid in money, since they cannot be laid out. */
  readonly paidOut: number;
  /** Days that are laid out in the next vacation year. */
  readonly carriedOver: number;
  /** The last day for paying; null where none is paid out. */
  readonly payBy: IsoDate | null;
}

/**
 * What becomes of paid vacation that could not be laid out in its year: how many days may be saved, how many are paid out,
 * and how many go on into the next year.
 *
 * Only days above twenty can be saved, and none in a year in which saved days are taken. Of the others only so many are
 * paid out as, with the days earned in the year, are more than twenty-five.
 *
 * Does not decide why the days could not be laid out, nor what a day is paid with (16–16 b §§). Saved days may be laid out
 * in the sixth year where the parties agree (20 §).
 *
 * @source SemL 18, 20, 26 a §§
 * @inForce vacation years from 2010-04-01 –
 * @throws InvalidInput (checked API) on more days taken than paid, more saved than may be
 * @example
 * import { daysLeft } from 'sjukregler';
 *
 * const found = daysLeft({
 *   vacationYearFrom: '2026-04-01', paidDays: 25, takenDays: 0, earnedDays: 13, savesDays: 5,
 * });
 * found.outcome === 'decided' && found.value.saveUntil; //=> '2032-03-31'
 * found.outcome === 'decided' && found.value.paidOut; //=> 8
 * found.outcome === 'decided' && found.value.carriedOver; //=> 12
 */
export function daysLeft(input: DaysLeftInput): Finding<DaysLeftValue> {
  return daysLeftTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function daysLeftTold(
  input: DaysLeftInput,
  tell?: Tell<[unused: Amount, above: Amount, saveUntil: Counted, payBy: Counted]>,
): Finding<DaysLeftValue> {
  const { vacationYearFrom, savesDays = 0, takesSavedDays } = input;
  const terms = at(savingTerms, vacationYearFrom);
  if (terms === undefined) return notCoveredBy(savingTerms);

  const unused = minus(kronor(input.paidDays, tell), kronor(input.takenDays, tell));
  const unsaved = savesDays === 0 ? unused : minus(unused, kronor(savesDays, tell));
  const above = minus(plus(unsaved, kronor(input.earnedDays, tell)), kronor(terms.mostInNextYear, tell));
  const paidOut = least(unsaved, atLeastNothing(above));

  const yearEnd = yearFrom(toDay(vacationYearFrom)).to;
  const saveUntil = monthsFrom(yearEnd, terms.saveYears * MONTHS_PER_YEAR);
  const payBy = monthsFrom(yearEnd, terms.payMonths);
  tell?.(unused, above, saveUntil, payBy);

  return decided(
    {
      unused: publish(unused),
      mayBeSaved: mostToSave(input, terms),
      saved: savesDays,
      saveUntil: savesDays === 0 ? null : toIso(saveUntil.day),
      paidOut: publish(paidOut),
      carriedOver: publish(minus(unsaved, paidOut)),
      payBy: compare(paidOut, NOTHING) === 0 ? null : toIso(payBy.day),
    },
    cite(terms.source, vacationYearFrom),
    { assumptions: takesSavedDays === undefined ? NO_SAVED_DAYS : [] },
  );
}

/**
 * How many of the year’s days may be saved.
 *
 * @internal
 */
export function mostToSave(
  { paidDays, takenDays, takesSavedDays = false }: DaysLeftInput,
  { notSaved }: Pick<SavingTerms, 'notSaved'>,
): number {
  return takesSavedDays ? 0 : Math.max(0, Math.min(paidDays - takenDays, paidDays - notSaved));
}

const NO_SAVED_DAYS: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'takesSavedDays', assumed: 'false' },
]);
