/** The case with another day of return or another extent, told as the facts of such a case. */
import type { Case, CaseSpell } from '../../src/case/case.js';
import { addDays, toDay, toIso, type Day } from '../../src/time/day.js';
import type { WhatIf } from './state.js';

/** The days between which a return can be tried, and the one that the case itself means. */
export interface Range {
  readonly first: Day;
  readonly last: Day;
  readonly own: Day;
}

const A_YEAR_AND_A_HALF = 548;

/** The spell that runs on the day of the assessment. */
function running({ spells }: Case, asOf: Day): CaseSpell | undefined {
  return spells.find(({ from, to }) => toDay(from) <= asOf && (to === null || toDay(to) > asOf));
}

/** Undefined where no spell runs on the day: then there is nothing to vary. */
export function rangeOf(given: Case, asOf: Day): Range | undefined {
  const spell = running(given, asOf);
  if (spell === undefined) return undefined;
  const expected = spell.to ?? given.prognosis?.expectedTo;
  const end = expected === undefined ? asOf : toDay(expected);
  const first = addDays(asOf, 1);
  const own = end < first ? first : addDays(end, 1);
  const last = addDays(asOf, A_YEAR_AND_A_HALF);
  return { first, last: own > last ? own : last, own };
}

/** The same case with the change made; what lies on or before the day of the assessment stays as it is. */
export function changed(given: Case, asOf: Day, { backOn, extent }: WhatIf): Case {
  const spell = running(given, asOf);
  if (spell === undefined) return given;
  const range = rangeOf(given, asOf) as Range;
  const back = backOn === null ? range.own : toDay(backOn);
  const end = toIso(addDays(back, -1));
  const isLater = extent !== null && extent !== spell.extent && back > addDays(asOf, 1);
  const { fitFrom: _, ...rest } = spell;
  const changedSpell: CaseSpell = { ...rest, to: isLater ? toIso(asOf) : end };
  const next: readonly CaseSpell[] = isLater ? [{ from: toIso(addDays(asOf, 1)), to: end, extent }] : [];
  return {
    ...given,
    spells: given.spells.flatMap((one) => (one === spell ? [changedSpell, ...next] : [one])),
    ...(given.prognosis !== undefined && { prognosis: { ...given.prognosis, expectedTo: end } }),
  };
}
