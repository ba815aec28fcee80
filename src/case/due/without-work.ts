/** Since when there has been no work, as the protection of the SGI asks: through one absence or several without work between. */
import { addDays, earlier, FIRST_YEAR, FOREVER, toDay, type Day } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import { covers, lastBegun, overlap, type Period } from '../../time/period.js';
import type { Facts } from '../facts/facts.js';
import { worksOn } from '../facts/insured.js';
import { unitsOf } from '../facts/scheduled-hours.js';

export interface WithoutWork {
  /** The absences since the work, in order, the one asked about last. */
  readonly absences: readonly Period[];
  /** The last day of work; undefined where it is not known. */
  readonly endedOn: Day | undefined;
  /** What else may have been the last day of work. */
  readonly otherwise: readonly OtherwiseEnded[];
}

interface OtherwiseEnded {
  /** Whether there was work before the last absence, or the work was broken off with the employment. */
  readonly id: 'time-before-absence' | 'end-of-employment';
  readonly endedOn: Day;
}

/** Looks back from the last of the absences, which must be in order, to the work before them. */
export function withoutWork(facts: Facts, absences: readonly Period[]): WithoutWork {
  let at = absences.length - 1;
  const last = itemAt(absences, at);
  while (at > 0 && !isWorkedBetween(facts, itemAt(absences, at - 1), itemAt(absences, at))) at--;
  const since = absences.slice(at);
  const first = itemAt(since, 0);
  const work = workTime(facts);
  const before = lastDayBefore(facts, first);
  const isKnown = work !== undefined && before >= work.from;
  // The case may say that there was work after the employment, but not until when.
  if (!isKnown || (at > 0 && itemAt(absences, at - 1).to >= work.to))
    return { absences: since, endedOn: undefined, otherwise: [] };

  const endedOn = earlier(before, work.to);
  const otherwise: OtherwiseEnded[] = [];
  const between = lastDayBefore(facts, last);
  if (first !== last && (between < work.to || worksOn(facts.case, between) === undefined))
    otherwise.push({ id: 'time-before-absence', endedOn: between });
  if (endedOn < work.to && work.to <= last.to) otherwise.push({ id: 'end-of-employment', endedOn: work.to });
  return { absences: since, endedOn, otherwise };
}

/** Whether the case knows of work on the day, if nothing keeps from it. */
export function hasWorkOn(facts: Facts, day: Day): boolean {
  const work = workTime(facts);
  return work !== undefined && covers(work, day);
}

/** Where there was an employment, work is taken to have been done unless the case says that nobody returned to it. */
function isWorkedBetween(facts: Facts, { to }: Period, next: Period): boolean {
  const between = { from: addDays(to, 1), to: addDays(next.from, -1) };
  const work = workTime(facts);
  const workedAfter = lastBegun(facts.sicknesses, to)?.workedAfter;
  return work !== undefined && overlap(work, between) !== undefined
    ? workedAfter !== false
    : workedAfter === true;
}

/** The days with work that the case knows of; undefined where it knows of none. An own business goes on after an employment. */
function workTime({ case: given, insured }: Facts): Period | undefined {
  const employment = insured === 'self-employed' ? undefined : given.employment;
  if (insured === 'unemployed' && !employment?.to) return undefined;
  return {
    from: employment === undefined ? toDay(`${FIRST_YEAR}-01-01`) : toDay(employment.from),
    to: employment?.to ? toDay(employment.to) : FOREVER,
  };
}

/** The last day on which there was work before the absence, if there was: its first day where some of that was worked. */
function lastDayBefore({ scheduled, spells }: Facts, { from }: Period): Day {
  const missed = spells.find((spell) => spell.from === from)?.registered.hoursFirstDay;
  const isWorkedInPart = missed !== undefined && unitsOf(missed) < scheduled.unitsOn(from);
  return isWorkedInPart ? from : addDays(from, -1);
}
