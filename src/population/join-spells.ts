/** From the spells of one person to unbroken sicknesses, and the spells' own days. */
import { WORKED_AFTER, type ResultColumns, type SpellColumns, valueAt } from './columns.js';
import type { Sicknesses } from './sicknesses.js';
import { lastDay } from './spell-end.js';

/**
 * Joins the person's spells where they overlap or touch. The facts of the spell that ends last hold; of two that end
 * together, of the one that says the employee did not return. Writes `days` and `sickPeriod`, and to `ownFrom` the first own day.
 */
export function joinSpells(
  spells: SpellColumns,
  begin: number,
  end: number,
  observedTo: number,
  sicknesses: Sicknesses,
  ownFrom: Int32Array,
  result: ResultColumns,
): void {
  sicknesses.reset(end - begin);
  const { from: firstDays, to: lastDays, returned } = sicknesses;
  let current = -1;
  let coveredTo = 0;
  for (let row = begin; row < end; row++) {
    const from = valueAt(spells.from, row);
    const to = lastDay(spells, row, observedTo);
    const back = spells.workedAfter?.[row] === WORKED_AFTER.no ? 0 : 1;
    const begins = current < 0 || from > coveredTo + 1;
    const own = begins ? from : Math.max(from, coveredTo + 1);
    if (begins) {
      current++;
      firstDays[current] = from;
      returned[current] = back;
    } else if (to > coveredTo) returned[current] = back;
    else if (to === coveredTo && back === 0) returned[current] = 0;
    coveredTo = begins ? to : Math.max(coveredTo, to);
    lastDays[current] = coveredTo;
    result.sickPeriod[row] = current + 1;
    result.days[row] = Math.max(0, to - own + 1);
    ownFrom[row] = own;
  }
  sicknesses.count = current + 1;
}
