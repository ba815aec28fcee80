/** Sums of many people, and what is told of them. */
import { kronor, NOTHING, plus, publish, type Amount } from '../../../money/amount.js';
import { perCent } from '../per-cent.js';
import type { Telling } from '../telling.js';
import type { AbsencePart, PersonAbsence } from './person.js';

/** Null where the figures are left out. */
export interface AbsenceCounts {
  /** Calendar days of sickness, a day of several spells once. */
  readonly days: number | null;
  /**
   * The same in whole days: a day of half sick leave is half a day. Of several spells the greatest extent counts. Null also
   * where those absent in part are few.
   */
  readonly wholeDays: number | null;
  /** Unbroken sicknesses that began in the time. Null also where they are of few. */
  readonly occasions: number | null;
}

export interface AbsenceFigures extends AbsenceCounts {
  /** Ordinary working time lost; null also where a spell does not say it. */
  readonly hours: number | null;
  /** In per cent of ordinary working time, with one decimal; null also where hours are not known. */
  readonly shareOfHours: number | null;
  /** How many had any sickness in the time. Null in all figures where those who had none are few in one. */
  readonly peopleAbsent: number | null;
  /** Occasions for each 100 people, with one decimal. */
  readonly incidence: number | null;
}

export function countsOf(parts: readonly AbsencePart[]): AbsenceCounts & { readonly occasions: number } {
  let [days, quarters, occasions] = [0, 0, 0];
  for (const part of parts) {
    days += part.days;
    quarters += part.quarters;
    occasions += part.occasions;
  }
  return { days, wholeDays: quarters / 4, occasions };
}

export function figuresOf(people: readonly PersonAbsence[]): AbsenceFigures {
  const counts = countsOf(people.flatMap(({ parts }) => parts));
  const lost = sumOf(people.flatMap((person) => person.hours.map(({ hours }) => hours)));
  const ordinary = sumOf(people.map(({ given }) => given.ordinaryHours));
  return {
    ...counts,
    hours: lost === undefined ? null : publish(lost),
    shareOfHours:
      lost === undefined || ordinary === undefined || isNone(ordinary) ? null : perCent(lost, ordinary),
    peopleAbsent: people.filter(({ parts }) => parts.length > 0).length,
    incidence: people.length === 0 ? null : perCent(kronor(counts.occasions), kronor(people.length)),
  };
}

/** The counts without those that are left out. */
export function toldCounts<Counts extends AbsenceCounts>(
  counts: Counts,
  { sums, wholeDays, occasions }: Telling,
): Counts {
  return {
    ...counts,
    ...(sums ? {} : { days: null }),
    ...(wholeDays ? {} : { wholeDays: null }),
    ...(occasions ? {} : { occasions: null }),
  };
}

/** The figures without those that are left out. */
export function toldFigures(figures: AbsenceFigures, told: Telling): AbsenceFigures {
  return {
    ...toldCounts(figures, told),
    ...(told.sums ? {} : { hours: null, shareOfHours: null }),
    ...(told.occasions ? {} : { incidence: null }),
    ...(told.heads ? {} : { peopleAbsent: null }),
  };
}

/** Exact; undefined where one of them is not known. */
export function sumOf(hours: readonly (number | undefined)[]): Amount | undefined {
  let sum = NOTHING;
  for (const one of hours) {
    if (one === undefined) return undefined;
    sum = plus(sum, kronor(one));
  }
  return sum;
}

function isNone({ num }: Amount): boolean {
  return num === 0;
}
