/** The sliders as changes that the package knows, and what is then otherwise. */
import type { AssessValue } from '../../src/case/assess.js';
import type { Case } from '../../src/case/given/case.js';
import { changedCase, misfits, type CaseChange } from '../../src/case/given/changed-case.js';
import type { CompareValue } from '../../src/case/versions/compare.js';
import type { Decided } from '../../src/finding/finding.js';
import { compare } from '../../src/index.js';
import { addDays, later, parseDay, toDay, toIso, type Day, type IsoDate } from '../../src/time/day.js';
import type { WhatIf } from './state.js';

/** The days between which a return can be tried, and the one that the case itself means. */
export interface Range {
  readonly first: Day;
  readonly last: Day;
  readonly own: Day;
}

const A_YEAR_AND_A_HALF = 548;

/** Undefined where no spell goes on after the day of the assessment: then there is nothing to vary. */
export function rangeOf(given: Case, { asOf, days }: AssessValue): Range | undefined {
  const first = addDays(toDay(asOf), 1);
  if (misfits(given, partTime(first, 0.5), asOf).length > 0) return undefined;
  const own = later(first, addDays(toDay(days.at(-1)?.to ?? asOf), 1));
  return { first, last: later(own, addDays(first, A_YEAR_AND_A_HALF)), own };
}

/** The day of return that was chosen, within the range. */
export function backIn({ first, last, own }: Range, { backOn }: WhatIf): Day {
  const chosen = parseDay(backOn ?? '') ?? own;
  return Math.min(Math.max(chosen, first), last) as Day;
}

export function comparedWith(
  given: Case,
  whatIf: WhatIf,
  range: Range,
  asOf: IsoDate,
): Decided<CompareValue> {
  const changed = changesOf(whatIf, range).reduce((one, change) => changedCase(one, change, asOf), given);
  return compare(given, changed, { asOf });
}

function changesOf(whatIf: WhatIf, range: Range): CaseChange[] {
  const back = backIn(range, whatIf);
  const lastSick = toIso(addDays(back, -1));
  const changes: CaseChange[] = [];
  if (back < range.own) changes.push({ kind: 'end', on: lastSick });
  if (back > range.own) changes.push({ kind: 'prolong', to: lastSick });
  if (whatIf.extent !== null && back > range.first) changes.push(partTime(range.first, whatIf.extent));
  return changes;
}

function partTime(from: Day, extent: NonNullable<WhatIf['extent']>): CaseChange {
  return { kind: 'return-part-time', from: toIso(from), extent };
}
