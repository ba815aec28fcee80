import type { LevelTerms } from '../rules/sickness-benefit/levels/table.js';
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
 * that pass as personal or coordination numbers
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
    writePerson(work, starts[person] as number, starts[person + 1] as number);
  }
  return result;
}

/** The first day that is not the employer's; without an end where every day is. */
function firstBenefitDay({ count, to, employerTo }: Sicknesses): number {
  for (let i = 0; i < count; i++) {
    if ((employerTo[i] as number) < (to[i] as number)) return (employerTo[i] as number) + 1;
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
  const first = sicknesses.from[0] as number;
  const covered = rowOn(law.sickPay, first) !== undefined;
  if (covered) {
    sickPayPeriods(sicknesses, law.sickPay);
    // The law of levels is known for longer than that of sick-pay periods.
    work.frame.fill(sicknesses, law.sickPay, rowOn(law.levels, firstBenefitDay(sicknesses)) as LevelTerms);
  }
  for (let row = begin; row < end; row++) {
    const sickness = (result.sickPeriod[row] as number) - 1;
    const right = isOpen(spells.to[row] as number, lastDay(spells, row, days.to), days.to) ? FLAGS.right : 0;
    result.flags[row] = right;
    writeSickness(work, row, sickness);
    writeChain(work, row, sickness);
    if (covered) writePayers(work, row, sickness);
    else writeNotCovered(work, row);
  }
}

function isOpen(registered: number, last: number, observedTo: number): boolean {
  return registered === ONGOING || last >= observedTo;
}

/** The day if it is one of the spell's own, otherwise none. */
function ownDay({ ownFrom, result }: Work, row: number, day: number): number {
  const from = ownFrom[row] as number;
  return day >= from && day < from + (result.days[row] as number) ? day : NONE;
}

function writeSickness(work: Work, row: number, sickness: number): void {
  const { law, sicknesses, result } = work;
  const first = sicknesses.from[sickness] as number;
  result.day8[row] = ownDay(work, row, first + rowNear(law.certificates, first).daysAfterNotice);
  result.day30[row] = ownDay(work, row, first + rowNear(law.plans, first).dueOnDay - 1);
}

function writeChain(work: Work, row: number, sickness: number): void {
  const { spells, days, law, sicknesses, result } = work;
  const chainFrom = sicknesses.chainFrom[sickness] as number;
  const { employerTestAfter, labourMarketTestAfter, lastTestAfter, fewerThanDaysBetween } = rowNear(
    law.chains,
    chainFrom,
  );
  const from = spells.from[row] as number;
  const to = lastDay(spells, row, days.to);
  // The date on which the chain would have its day 0.
  const origin = (sicknesses.from[sickness] as number) - (sicknesses.chainDay[sickness] as number);
  result.chain[row] = sicknesses.chain[sickness] as number;
  result.chainStart[row] = from >= law.chainFrom ? from - origin : NONE;
  result.chainEnd[row] = to >= law.chainFrom ? to - origin : NONE;
  result.day91[row] = chainDate(work, row, origin + employerTestAfter + 1);
  result.day181[row] = chainDate(work, row, origin + labourMarketTestAfter + 1);
  result.day366[row] = chainDate(work, row, origin + lastTestAfter + 1);
  if (chainFrom - days.from < fewerThanDaysBetween || mayGoOnEarlier(work, sickness)) {
    result.flags[row] = (result.flags[row] as number) | FLAGS.leftChain;
  }
}

/** Whether sickness before the chain may belong to it however long ago it was, for want of 90 days at work between. */
function mayGoOnEarlier({ days, law, sicknesses }: Work, sickness: number): boolean {
  if (!rowNear(law.gaps, sicknesses.chainFrom[sickness] as number).onlyDaysWorked) return false;
  return days.from > law.chainFrom || (sicknesses.chain[sickness] as number) > 1;
}

function chainDate(work: Work, row: number, day: number): number {
  return day >= work.law.chainFrom ? ownDay(work, row, day) : NONE;
}

function writePayers(work: Work, row: number, sickness: number): void {
  const { spells, days, law, sicknesses, frame, ownFrom, result } = work;
  const own = ownFrom[row] as number;
  const last = own + (result.days[row] as number) - 1;
  const benefitFrom = Math.max(own, (sicknesses.employerTo[sickness] as number) + 1);
  const benefitDays = Math.max(0, last - benefitFrom + 1);
  const normal = benefitDays === 0 ? 0 : frame.normalDays(benefitFrom, last);
  const first = sicknesses.from[sickness] as number;
  const periodFrom = sicknesses.periodFrom[sickness] as number;
  const { daysInPeriod, joinsWithinDays } = rowNear(law.sickPay, periodFrom);
  const day15 = first + daysInPeriod + 1 - (sicknesses.periodDay[sickness] as number);
  result.sickPayPeriod[row] = sicknesses.period[sickness] as number;
  result.employerDays[row] = (result.days[row] as number) - benefitDays;
  result.firstFkDay[row] = benefitDays === 0 ? NONE : benefitFrom;
  result.day15[row] = ownDay(work, row, day15);
  result.normalDays[row] = normal;
  result.continuationDays[row] = benefitDays - normal;
  result.benefitQuarters[row] =
    spells.extent === undefined ? NONE : benefitDays * (spells.extent[row] as number);
  let flags = result.flags[row] as number;
  if (periodFrom - days.from < joinsWithinDays) flags |= FLAGS.leftPeriod;
  if (benefitDays > 0 && benefitFrom - frame.days < days.from) flags |= FLAGS.leftLevels;
  result.flags[row] = flags;
}

function writeNotCovered({ result }: Work, row: number): void {
  result.sickPayPeriod[row] = NONE;
  result.employerDays[row] = NONE;
  result.firstFkDay[row] = NONE;
  result.day15[row] = NONE;
  result.normalDays[row] = NONE;
  result.continuationDays[row] = NONE;
  result.benefitQuarters[row] = NONE;
  result.flags[row] = (result.flags[row] as number) | FLAGS.notCovered;
}
