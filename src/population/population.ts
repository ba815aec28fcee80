import { chains } from './chains.js';
import { uninherited } from '../edge/inherited.js';
import { checkedObserved, checkedPersons, checkResult, type ObservedDays } from './check.js';
import {
  FLAGS,
  NONE,
  ONGOING,
  resultColumns,
  type Observed,
  type ResultColumns,
  type SpellColumns,
  valueAt,
} from './columns.js';
import { rowNear, rowOn } from './dated-rows.js';
import { Frame } from './frame.js';
import { joinSpells } from './join-spells.js';
import { lawOfPopulation, type Law } from './law.js';
import { sickPayPeriods } from './sick-pay.js';
import { Sicknesses } from './sicknesses.js';
import { lastDay } from './spell-end.js';

/**
 * Sick-pay periods, chain days, levels and the days on which something begins, for the spells of many persons at once:
 * columns in, columns out. The answers are those of `periods`, `chain` and `levels` under their default readings.
 *
 * Linear in the number of spells, and nothing is allocated for a spell. Persons do not depend on each other, so any
 * division of the rows that splits no person gives the same rows.
 *
 * Does not decide whether there is a right to sick pay or benefit. Sickness before the observed days is unknown: `flags`
 * tell where it could change the row, except that an unseen whole sick-pay period without a return to work could also
 * bar the employer's days of the person's first period (SjLL 4 a § 2).
 *
 * `result` are columns to write to, of one length with the spells, for those who count many parts and would make new ones
 * for each. Absent: new ones.
 *
 * @source SjLL 7 §, 4 a § 2; SFB 27:21–24, 27:51
 * @throws InvalidInput on rows out of order, columns of other lengths, days that do not exist, reversed spells, and persons
 * with ten digits or more
 * @example
 * import { NONE, ONGOING, population } from 'sjukregler/population';
 *
 * const found = population(
 *   {
 *     person: Int32Array.of(1, 1, 2),
 *     from: Int32Array.of(20454, 20464, 20454), // 2026-01-01, 2026-01-11, 2026-01-01
 *     to: Int32Array.of(20460, 20483, ONGOING), // 2026-01-07, 2026-01-30
 *   },
 *   { from: '2024-01-01', to: '2026-06-30' },
 * );
 * [...found.sickPayPeriod]; //=> [1, 1, 1]
 * [...found.employerDays]; //=> [7, 7, 14]
 * [...found.chainEnd]; //=> [7, 27, 181]
 * found.day181[0] === NONE; //=> true
 */
export function population(
  spells: SpellColumns,
  observed: Observed,
  result: ResultColumns = resultColumns(spells.person.length),
): ResultColumns {
  return uninherited(() => filled(spells, observed, result));
}

function filled(spells: SpellColumns, observed: Observed, result: ResultColumns): ResultColumns {
  const days = checkedObserved(observed);
  const { starts, persons } = checkedPersons(spells, days.to);
  checkResult(result, spells.person.length);
  const work: Work = {
    spells,
    days,
    law: lawOfPopulation(),
    sicknesses: new Sicknesses(),
    frame: new Frame(),
    ownFrom: new Int32Array(spells.person.length),
    result,
  };
  for (let person = 0; person < persons; person++) {
    writePerson(work, valueAt(starts, person), valueAt(starts, person + 1));
  }
  return result;
}

/** The first day that is not the employer's; without an end where every day is. */
function firstBenefitDay({ count, to, employerTo }: Sicknesses): number {
  for (let i = 0; i < count; i++) {
    if (valueAt(employerTo, i) < valueAt(to, i)) return valueAt(employerTo, i) + 1;
  }
  return Infinity;
}

/** What the persons of one call have in common. */
interface Work {
  readonly spells: SpellColumns;
  readonly days: ObservedDays;
  readonly law: Law;
  readonly sicknesses: Sicknesses;
  readonly frame: Frame;
  /** The first own day of each spell. */
  readonly ownFrom: Int32Array;
  readonly result: ResultColumns;
}

function writePerson(work: Work, begin: number, end: number): void {
  const { spells, days, law, sicknesses, ownFrom, result } = work;
  joinSpells(spells, begin, end, days.to, sicknesses, ownFrom, result);
  chains(sicknesses, law);
  const first = valueAt(sicknesses.from, 0);
  const covered = rowOn(law.sickPay, first) !== undefined;
  if (covered) {
    sickPayPeriods(sicknesses, law.sickPay);
    // The law of levels is known for longer than that of sick-pay periods.
    work.frame.fill(sicknesses, law.sickPay, rowNear(law.levels, firstBenefitDay(sicknesses)));
  }
  for (let row = begin; row < end; row++) {
    const sickness = valueAt(result.sickPeriod, row) - 1;
    const right = isOpen(valueAt(spells.to, row), lastDay(spells, row, days.to), days.to) ? FLAGS.right : 0;
    writeSickness(work, row, sickness);
    const chain = writeChain(work, row, sickness);
    const payers = covered ? writePayers(work, row, sickness) : writeNotCovered(work, row);
    result.flags[row] = right | chain | payers;
  }
}

function isOpen(registered: number, last: number, observedTo: number): boolean {
  return registered === ONGOING || last >= observedTo;
}

/** The day if it is one of the spell's own, otherwise none. */
function ownDay({ ownFrom, result }: Work, row: number, day: number): number {
  const from = valueAt(ownFrom, row);
  return day >= from && day < from + valueAt(result.days, row) ? day : NONE;
}

function writeSickness(work: Work, row: number, sickness: number): void {
  const { law, sicknesses, result } = work;
  const first = valueAt(sicknesses.from, sickness);
  result.day8[row] = ownDay(work, row, first + rowNear(law.certificates, first).daysAfterNotice);
  result.day30[row] = ownDay(work, row, first + rowNear(law.plans, first).dueOnDay - 1);
}

/** The flags that follow from the chain. */
function writeChain(work: Work, row: number, sickness: number): number {
  const { spells, days, law, sicknesses, result } = work;
  const chainFrom = valueAt(sicknesses.chainFrom, sickness);
  const { employerTestAfter, labourMarketTestAfter, lastTestAfter, fewerThanDaysBetween } = rowNear(
    law.chains,
    chainFrom,
  );
  const from = valueAt(spells.from, row);
  const to = lastDay(spells, row, days.to);
  // The date on which the chain would have its day 0.
  const origin = valueAt(sicknesses.from, sickness) - valueAt(sicknesses.chainDay, sickness);
  result.chain[row] = valueAt(sicknesses.chain, sickness);
  result.chainStart[row] = from >= law.chainFrom ? from - origin : NONE;
  result.chainEnd[row] = to >= law.chainFrom ? to - origin : NONE;
  result.day91[row] = chainDate(work, row, origin + employerTestAfter + 1);
  result.day181[row] = chainDate(work, row, origin + labourMarketTestAfter + 1);
  result.day366[row] = chainDate(work, row, origin + lastTestAfter + 1);
  const isLeft = chainFrom - days.from < fewerThanDaysBetween || mayGoOnEarlier(work, sickness);
  return isLeft ? FLAGS.leftChain : 0;
}

/** Whether sickness before the chain may belong to it however long ago it was, for want of 90 days at work between. */
function mayGoOnEarlier({ days, law, sicknesses }: Work, sickness: number): boolean {
  if (!rowNear(law.gaps, valueAt(sicknesses.chainFrom, sickness)).onlyDaysWorked) return false;
  return days.from > law.chainFrom || valueAt(sicknesses.chain, sickness) > 1;
}

function chainDate(work: Work, row: number, day: number): number {
  return day >= work.law.chainFrom ? ownDay(work, row, day) : NONE;
}

/** The flags that follow from who pays. */
function writePayers(work: Work, row: number, sickness: number): number {
  const { spells, days, law, sicknesses, frame, ownFrom, result } = work;
  const own = valueAt(ownFrom, row);
  const last = own + valueAt(result.days, row) - 1;
  const benefitFrom = Math.max(own, valueAt(sicknesses.employerTo, sickness) + 1);
  const benefitDays = Math.max(0, last - benefitFrom + 1);
  const normal = benefitDays === 0 ? 0 : frame.normalDays(benefitFrom, last);
  const first = valueAt(sicknesses.from, sickness);
  const periodFrom = valueAt(sicknesses.periodFrom, sickness);
  const { daysInPeriod, joinsWithinDays } = rowNear(law.sickPay, periodFrom);
  const day15 = first + daysInPeriod + 1 - valueAt(sicknesses.periodDay, sickness);
  result.sickPayPeriod[row] = valueAt(sicknesses.period, sickness);
  result.employerDays[row] = valueAt(result.days, row) - benefitDays;
  result.firstFkDay[row] = benefitDays === 0 ? NONE : benefitFrom;
  result.day15[row] = ownDay(work, row, day15);
  result.normalDays[row] = normal;
  result.continuationDays[row] = benefitDays - normal;
  const quarters = spells.extent?.[row];
  result.benefitQuarters[row] = quarters === undefined ? NONE : benefitDays * quarters;
  let flags = 0;
  if (periodFrom - days.from < joinsWithinDays) flags |= FLAGS.leftPeriod;
  if (benefitDays > 0 && benefitFrom - frame.days < days.from) flags |= FLAGS.leftLevels;
  return flags;
}

function writeNotCovered({ result }: Work, row: number): number {
  result.sickPayPeriod[row] = NONE;
  result.employerDays[row] = NONE;
  result.firstFkDay[row] = NONE;
  result.day15[row] = NONE;
  result.normalDays[row] = NONE;
  result.continuationDays[row] = NONE;
  result.benefitQuarters[row] = NONE;
  return FLAGS.notCovered;
}
