import {
  decided,
  notCoveredBefore,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { at, firstDay, nearest } from '../../../law/dated.js';
import { sjll4a2, sjll7first, sjll7second, sjll7third, sjllTransition2018 } from '../../../law/sjll.js';
import { addDays, earlier, later, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { link } from '../../../time/link.js';
import { isWorkingDay } from '../../../time/holidays.js';
import { inOrder, length, type Period } from '../../../time/period.js';
import { joinsWithinOn } from '../period-link.js';
import { sickPayPeriodTerms, type SickPayPeriodTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** A spell of sickness as it was registered, days off included. */
export interface SickSpell {
  /** The first day of sickness, on which work was missed. */
  readonly from: IsoDate;
  /** The last day of sickness, included. */
  readonly to: IsoDate;
  /** The first day on which the employee was fit again. The spell lasts to the day before, if that is later than `to`. */
  readonly fitFrom?: IsoDate;
  /** Whether the employee fully returned and worked at least one day before the next spell. Absent: true. */
  readonly workedAfter?: boolean;
}

export interface PeriodsInput {
  /** In any order. Overlapping and touching spells are one, with the facts of the one that ends last. At most 20 000. */
  readonly spells: readonly SickSpell[];
  /** The last day of the employment. No day after it is the employer's. */
  readonly employmentEnds?: IsoDate;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: Partial<PeriodsReadings>;
}

/** The choices where SjLL 4 a § 2 is open; the first of each is the default. */
export interface PeriodsReadings {
  /** Whether a relapse into a period without employer days has any, once the employee has fully returned to work. */
  readonly relapseAfterBar: 'remaining-employer-days' | 'no-employer-days';
  /** Whether fourteen days paid in several joined spells are "a whole sick-pay period". */
  readonly wholePeriodOfParts: 'whole' | 'not-whole';
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type PeriodsQuestion = 'start-on-day-off' | 'whole-period-of-parts' | 'relapse-after-bar';

/** Days of one spell that the employer answers for. */
export interface EmployerDays {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** The number of the first and the last day among the fourteen. */
  readonly firstDay: number;
  readonly lastDay: number;
}

export type NoEmployerDays = 'no-full-return' | 'employment-ended';

/** One or more spells that belong together. */
export interface SickPayPeriod {
  /** The first day of the first spell. */
  readonly from: IsoDate;
  /** The last day of the last spell, included. */
  readonly to: IsoDate;
  /** All sick days of the spells, also those after day 14. Days between the spells are not counted. */
  readonly sickDays: number;
  /** Days 1–14, one item for every spell that has any. */
  readonly employerDays: readonly EmployerDays[];
  /** The last day that is the employer's; null where none is. */
  readonly lastEmployerDate: IsoDate | null;
  /** The date of the 15th sick day; null where there are fewer. */
  readonly day15: IsoDate | null;
  /** Why no day is the employer's. Absent where some day is. */
  readonly noEmployerDays?: NoEmployerDays;
}

export interface PeriodsValue {
  /** Earliest first. */
  readonly periods: readonly SickPayPeriod[];
}

const BASIS: readonly Ground[] = [sjll7first, sjll7second, sjll7third, sjll4a2];

/**
 * Joins spells of sickness into sick-pay periods and numbers the employer's days 1–14.
 *
 * A spell that begins within five days from the end of the one before belongs to the same period; the days between
 * are not counted. After a whole period the employer has no new days until the employee has fully returned and
 * worked at least one day.
 *
 * Does not decide whether sick pay is due (`right`, `qualifyingTime`), nor how much (`amount`). Spells are calendar
 * spells: days without scheduled work in the middle of a sickness belong to it, and leaving them out would read them
 * as recovery.
 *
 * @source SjLL 7 §, 4 a § 2
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { periods } from 'sjukregler';
 *
 * const found = periods({
 *   spells: [
 *     { from: '2026-03-02', to: '2026-03-05' },
 *     { from: '2026-03-10', to: '2026-03-10' },
 *   ],
 * });
 * found.outcome === 'decided' && found.value.periods.length; //=> 1
 * found.outcome === 'decided' && found.value.periods[0]?.employerDays[1]?.firstDay; //=> 5
 */
export function periods(input: PeriodsInput): Finding<PeriodsValue> {
  const spells = mergedSpells(input.spells);
  const first = spells[0];
  if (first === undefined) return decided({ periods: [] }, cite(BASIS, undefined));

  if (at(sickPayPeriodTerms, toIso(first.from)) === undefined)
    return notCoveredBefore(firstDay(sickPayPeriodTerms), [sjllTransition2018]);

  const bar = new Bar();
  const readings = { ...DEFAULT_READINGS, ...input.readings };
  const questions = new Set<PeriodsQuestion>();
  const employmentEnds = input.employmentEnds === undefined ? undefined : toDay(input.employmentEnds);
  const circumstances = { bar, employmentEnds, readings, questions };
  const found = link(spells, { within: joinsWithinOn }).map((joined) => {
    const { from } = joined[0] as Spell;
    return sickPayPeriod(joined, { ...circumstances, terms: nearest(sickPayPeriodTerms, toIso(from)) });
  });

  const lastFrom = toIso((spells.at(-1) as Spell).from);
  return decided({ periods: found }, cite(BASIS, lastFrom), {
    interpretations: interpretationsOf(questions, readings),
    assumptions: assumptionsOf(spells, bar),
  });
}

const DEFAULT_READINGS: PeriodsReadings = {
  relapseAfterBar: 'remaining-employer-days',
  wholePeriodOfParts: 'whole',
};

interface Spell extends Period {
  readonly fitKnown: boolean;
  readonly workedAfter: boolean | undefined;
}

/** Spells in order, free of overlaps and never touching. */
function mergedSpells(given: readonly SickSpell[]): Spell[] {
  const spells = given.map(({ from, to, fitFrom, workedAfter }): Spell => {
    const lastDay = fitFrom === undefined ? toDay(to) : later(toDay(to), addDays(toDay(fitFrom), -1));
    return { from: toDay(from), to: lastDay, fitKnown: fitFrom !== undefined, workedAfter };
  });
  const merged: Spell[] = [];
  for (const spell of inOrder(spells)) {
    const last = merged.at(-1);
    if (last === undefined || spell.from > last.to + 1) merged.push(spell);
    else merged[merged.length - 1] = { ...facts(last, spell), from: last.from };
  }
  return merged;
}

/** The spell that ends last; of two that end together, the one that says the employee did not return. */
function facts(a: Spell, b: Spell): Spell {
  if (a.to !== b.to) return a.to > b.to ? a : b;
  const workedAfter = b.workedAfter === false ? false : (a.workedAfter ?? b.workedAfter);
  return { from: b.from, to: b.to, fitKnown: a.fitKnown || b.fitKnown, workedAfter };
}

/**
 * The bar of 4 a § 2: from the spell in which the employer has paid a whole period, until the first spell from that
 * one on after which the employee fully returned and worked.
 */
class Bar {
  active = false;
  /** Whether the whole period that raised the bar was made of several spells. */
  ofParts = false;
  /** Whether the bar would stand, had fourteen days paid in parts been read as a whole period. */
  spared = false;
  /** Whether an absent `workedAfter` was taken for true where false would have raised or kept the bar. */
  returnAssumed = false;

  raise(spell: Spell, ofParts: boolean): void {
    this.active = spell.workedAfter === false;
    this.ofParts = ofParts;
    if (spell.workedAfter === undefined) this.returnAssumed = true;
  }

  /** The other reading: days paid in parts raise no bar. */
  spare(spell: Spell): void {
    this.spared = spell.workedAfter === false;
  }

  lift(spell: Spell): void {
    if (spell.workedAfter !== false) this.spared = false;
    if (!this.active || spell.workedAfter === false) return;
    this.active = false;
    if (spell.workedAfter === undefined) this.returnAssumed = true;
  }
}

interface Circumstances {
  readonly terms: SickPayPeriodTerms;
  readonly bar: Bar;
  readonly employmentEnds: Day | undefined;
  readonly readings: PeriodsReadings;
  /** Questions on which the answer turned out to depend. */
  readonly questions: Set<PeriodsQuestion>;
}

function sickPayPeriod(joined: readonly Spell[], circumstances: Circumstances): SickPayPeriod {
  const { terms, bar, employmentEnds, readings, questions } = circumstances;
  const barred = bar.active;
  if (bar.spared || (barred && bar.ofParts)) questions.add('whole-period-of-parts');
  if (!isWorkingDay((joined[0] as Spell).from)) questions.add('start-on-day-off');

  const employerDays: EmployerDays[] = [];
  let day15: Day | undefined;
  let counted = 0;
  for (const spell of joined) {
    const firstDay = counted + 1;
    counted += length(spell);
    const returnedSince = barred && !bar.active;
    if (returnedSince && firstDay <= terms.daysInPeriod) questions.add('relapse-after-bar');
    const paid = !barred || (returnedSince && readings.relapseAfterBar === 'remaining-employer-days');
    const days = paid ? daysOfEmployer(spell, firstDay, terms.daysInPeriod, employmentEnds) : undefined;
    if (days !== undefined) employerDays.push(days);
    if (day15 === undefined && counted > terms.daysInPeriod) {
      day15 = addDays(spell.from, terms.daysInPeriod + 1 - firstDay);
    }
    const ofParts = firstDay > 1;
    const wholePeriodPaid = days?.lastDay === terms.daysInPeriod;
    if (!wholePeriodPaid) bar.lift(spell);
    else if (ofParts && readings.wholePeriodOfParts === 'not-whole') bar.spare(spell);
    else bar.raise(spell, ofParts);
  }

  const last = employerDays.at(-1);
  return {
    from: toIso((joined[0] as Spell).from),
    to: toIso((joined.at(-1) as Spell).to),
    sickDays: counted,
    employerDays,
    lastEmployerDate: last === undefined ? null : last.to,
    day15: day15 === undefined ? null : toIso(day15),
    ...(last === undefined && { noEmployerDays: barred ? 'no-full-return' : 'employment-ended' }),
  };
}

/** The part of a spell that lies among the period's employer days and within the employment. */
function daysOfEmployer(
  spell: Spell,
  firstDay: number,
  daysInPeriod: number,
  employmentEnds: Day | undefined,
): EmployerDays | undefined {
  const byCount = addDays(spell.from, daysInPeriod - firstDay);
  const limit = employmentEnds === undefined ? byCount : earlier(byCount, employmentEnds);
  const to = earlier(spell.to, limit);
  if (to < spell.from) return undefined;
  return { from: toIso(spell.from), to: toIso(to), firstDay, lastDay: firstDay + (to - spell.from) };
}

function assumptionsOf(spells: readonly Spell[], bar: Bar): Assumption[] {
  const assumptions: Assumption[] = [];
  if (spells.slice(0, -1).some((spell) => !spell.fitKnown)) {
    assumptions.push({ fact: 'fitFrom', assumed: 'day-after-last' });
  }
  if (bar.returnAssumed) assumptions.push({ fact: 'workedAfter', assumed: 'true' });
  return assumptions;
}

function interpretationsOf(
  questions: ReadonlySet<PeriodsQuestion>,
  readings: PeriodsReadings,
): Interpretation[] {
  const choices: Record<PeriodsQuestion, readonly [taken: string, ...other: string[]]> = {
    'start-on-day-off': ['registered-day', 'first-working-day'],
    'whole-period-of-parts': taking(readings.wholePeriodOfParts, ['whole', 'not-whole']),
    'relapse-after-bar': taking(readings.relapseAfterBar, ['remaining-employer-days', 'no-employer-days']),
  };
  return [...questions].map((question) => {
    const [taken, ...other] = choices[question];
    return { question, taken, other };
  });
}

function taking<R extends string>(taken: R, all: readonly R[]): [R, ...R[]] {
  return [taken, ...all.filter((reading) => reading !== taken)];
}
