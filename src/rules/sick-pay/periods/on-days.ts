/** Sick-pay periods on days, with the spells of each: what the rule publishes in dates, and what a case is made of. */
import {
  notCoveredBefore,
  type Assumption,
  type Interpretation,
  type OutOfScope,
} from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { sjllTransition2018 } from '../../../law/sjll.js';
import { addDays, earlier, toIso, type Day } from '../../../time/day.js';
import { isWorkingDay } from '../../../time/holidays.js';
import { lastOf, type NonEmpty } from '../../../time/lists.js';
import { length, type Period } from '../../../time/period.js';
import { dependsOnWording, joined } from '../period-link.js';
import { sickPayPeriodTerms, type SickPayPeriodTerms } from './table.js';

/** The choices where SjLL 4 a § 2 is open; the first of each is the default. */
export interface PeriodsReadings {
  /** Whether a relapse into a period without employer days has any, once the employee has fully returned to work. */
  readonly relapseAfterBar: 'remaining-employer-days' | 'no-employer-days';
  /** Whether fourteen days paid in several joined spells are "a whole sick-pay period". */
  readonly wholePeriodOfParts: 'whole' | 'not-whole';
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type PeriodsQuestion =
  'start-on-day-off' | 'whole-period-of-parts' | 'relapse-after-bar' | 'wording-of-link';

export type NoEmployerDays = 'no-full-return' | 'employment-ended';

/** A spell of sickness with its facts. */
export interface SpellOnDays extends Period {
  /** Whether it is known on which day the employee was fit again. */
  readonly fitKnown: boolean;
  /** Whether the employee fully returned and worked before the next spell, where that is known. */
  readonly workedAfter: boolean | undefined;
}

/** Spells that overlap or touch as one, with the facts of the one that ends last. */
export interface UnbrokenSickness<Spell> extends SpellOnDays {
  /** In order. */
  readonly spells: NonEmpty<Spell>;
}

/** Days of one spell that the employer answers for. */
export interface EmployerDaysOnDays extends Period {
  /** The number of the first and the last day among the fourteen. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** One or more sicknesses that belong together, from the first day of the first to the last day of the last. */
export interface PeriodOnDays<Sickness extends SpellOnDays> extends Period {
  /** In order. */
  readonly sicknesses: NonEmpty<Sickness>;
  readonly sickDays: number;
  readonly employerDays: readonly EmployerDaysOnDays[];
  readonly day15: Day | undefined;
  readonly noEmployerDays: NoEmployerDays | undefined;
}

export interface PeriodsOnDays<Sickness extends SpellOnDays> {
  readonly periods: readonly PeriodOnDays<Sickness>[];
  /** Set where some sicknesses lie before the law that is known: they are in no period. */
  readonly notCovered: OutOfScope | undefined;
  readonly interpretations: readonly Interpretation[];
  readonly assumptions: readonly Assumption[];
}

/** The spells, which must be in order, where none is broken off by the next. */
export function unbroken<Spell extends SpellOnDays>(inOrder: readonly Spell[]): UnbrokenSickness<Spell>[] {
  const merged: (SpellOnDays & { readonly spells: [Spell, ...Spell[]] })[] = [];
  for (const spell of inOrder) {
    const last = merged.at(-1);
    if (last === undefined || spell.from > last.to + 1) merged.push({ ...onDays(spell), spells: [spell] });
    else {
      last.spells.push(spell);
      merged[merged.length - 1] = { ...facts(last, spell), from: last.from, spells: last.spells };
    }
  }
  return merged;
}

function onDays({ from, to, fitKnown, workedAfter }: SpellOnDays): SpellOnDays {
  return { from, to, fitKnown, workedAfter };
}

/** The spell that ends last; of two that end together, the one that says the employee did not return. */
function facts(a: SpellOnDays, b: SpellOnDays): SpellOnDays {
  if (a.to !== b.to) return onDays(a.to > b.to ? a : b);
  const workedAfter = b.workedAfter === false ? false : (a.workedAfter ?? b.workedAfter);
  return { from: b.from, to: b.to, fitKnown: a.fitKnown || b.fitKnown, workedAfter };
}

/** The periods that unbroken sicknesses, in order, make under a law that is known. */
export function periodsOnDays<Sickness extends SpellOnDays>(
  sicknesses: readonly Sickness[],
  given: {
    readonly employmentEnds?: Day | undefined;
    readonly readings?: Partial<PeriodsReadings> | undefined;
  },
): PeriodsOnDays<Sickness> {
  const bar = new Bar();
  const readings = { ...DEFAULT_READINGS, ...given.readings };
  const questions = new Set<PeriodsQuestion>();
  const circumstances = { bar, employmentEnds: given.employmentEnds, readings, questions };
  if (areJoinedByWording(sicknesses)) questions.add('wording-of-link');
  const groups = joined(sicknesses);
  const covered: Sickness[] = [];
  const periods = groups.flatMap((group) => {
    const terms = at(sickPayPeriodTerms, toIso(group[0].from));
    if (terms === undefined) return [];
    covered.push(...group);
    return [periodOnDays(group, { ...circumstances, terms })];
  });
  return {
    periods,
    notCovered:
      periods.length === groups.length
        ? undefined
        : notCoveredBefore(firstDay(sickPayPeriodTerms), [sjllTransition2018]),
    interpretations: interpretationsOf(questions, readings),
    assumptions: assumptionsOf(covered, bar),
  };
}

function areJoinedByWording(sicknesses: readonly Period[]): boolean {
  return sicknesses.some((later, i) => {
    const earlier = sicknesses[i - 1];
    return earlier !== undefined && dependsOnWording(earlier, later);
  });
}

const DEFAULT_READINGS: PeriodsReadings = {
  relapseAfterBar: 'remaining-employer-days',
  wholePeriodOfParts: 'whole',
};

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

  raise(spell: SpellOnDays, ofParts: boolean): void {
    this.active = spell.workedAfter === false;
    this.ofParts = ofParts;
    if (spell.workedAfter === undefined) this.returnAssumed = true;
  }

  /** The other reading: days paid in parts raise no bar. */
  spare(spell: SpellOnDays): void {
    this.spared = spell.workedAfter === false;
  }

  lift(spell: SpellOnDays): void {
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

function periodOnDays<Sickness extends SpellOnDays>(
  sicknesses: NonEmpty<Sickness>,
  circumstances: Circumstances,
): PeriodOnDays<Sickness> {
  const { terms, bar, employmentEnds, readings, questions } = circumstances;
  const barred = bar.active;
  if (bar.spared || (barred && bar.ofParts)) questions.add('whole-period-of-parts');
  const { from } = sicknesses[0];
  if (!isWorkingDay(from)) questions.add('start-on-day-off');

  const employerDays: EmployerDaysOnDays[] = [];
  let day15: Day | undefined;
  let counted = 0;
  for (const spell of sicknesses) {
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

  return {
    from,
    to: lastOf(sicknesses).to,
    sicknesses,
    sickDays: counted,
    employerDays,
    day15,
    noEmployerDays: employerDays.length > 0 ? undefined : barred ? 'no-full-return' : 'employment-ended',
  };
}

/** The part of a spell that lies among the period's employer days and within the employment. */
function daysOfEmployer(
  spell: SpellOnDays,
  firstDay: number,
  daysInPeriod: number,
  employmentEnds: Day | undefined,
): EmployerDaysOnDays | undefined {
  const byCount = addDays(spell.from, daysInPeriod - firstDay);
  const limit = employmentEnds === undefined ? byCount : earlier(byCount, employmentEnds);
  const to = earlier(spell.to, limit);
  if (to < spell.from) return undefined;
  return { from: spell.from, to, firstDay, lastDay: firstDay + (to - spell.from) };
}

function assumptionsOf(spells: readonly SpellOnDays[], bar: Bar): Assumption[] {
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
    'wording-of-link': ['later-spell', 'earlier-spell'],
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
