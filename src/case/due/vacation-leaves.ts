/** Vacation that was granted, the sickness that met it, and the days that sickness took whole. */
import { addDays, toDay, type Day } from '../../time/day.js';
import { firstIndex, itemAt } from '../../time/lists.js';
import { inOrder, splitBefore, type Period } from '../../time/period.js';
import { extentRuns } from '../facts/extent-runs.js';
import type { Facts } from '../facts/facts.js';
import { unitsOf } from '../facts/scheduled-hours.js';
import type { Sickness, Spell } from '../facts/sickness.js';
import type { CaseVacationLeave } from '../given/case.js';

export interface VacationLeave extends Period {
  readonly given: CaseVacationLeave;
  /** Its position in the input. */
  readonly index: number;
}

/** In order. */
export function vacationLeaves({ case: { employment } }: Facts): VacationLeave[] {
  const { vacation = [] } = employment ?? {};
  return inOrder(
    vacation.map((given, index) => ({ from: toDay(given.from), to: toDay(given.to), given, index })),
  );
}

/** Those that share a day with the period. The others must be in order, and no two of them share a day. */
export function meeting<Other extends Period>(others: readonly Other[], { from, to }: Period): Other[] {
  const first = firstIndex(others.length, (i) => itemAt(others, i).to >= from);
  const after = firstIndex(others.length, (i) => itemAt(others, i).from > to);
  return others.slice(first, after);
}

/** The days on which the sick person could not work at all, in order. */
export function wholeSickDays(facts: Facts, { spells }: Sickness): Period[] {
  const worked = new Set<Day>();
  for (const spell of spells) if (isPartlyWorked(facts, spell)) worked.add(spell.from);
  const whole = extentRuns(spells).filter(({ extent }) => extent === 1);
  const cuts = [...worked].flatMap((day) => [day, addDays(day, 1)]);
  return splitBefore(whole, cuts).filter(({ from }) => !worked.has(from));
}

/** Hours of a first day say that it was partly worked, unless they are all that was to be worked on it. */
function isPartlyWorked(
  { case: { employment }, pay, scheduled }: Facts,
  { from, registered }: Spell,
): boolean {
  if (registered.hoursFirstDay === undefined) return false;
  const hoursAreKnown = pay !== undefined || employment?.schedule !== undefined;
  const units = hoursAreKnown ? scheduled.unitsOn(from) : 0;
  return units === 0 || unitsOf(registered.hoursFirstDay) < units;
}
