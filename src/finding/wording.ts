/** What a finding says where a day chooses the wording: that it lies before the first one, or that none was given. */
import type { Dated } from '../law/dated.js';
import type { IsoDate } from '../time/day.js';
import { notCoveredBefore, type Assumption, type OutOfScope } from './finding.js';

/** Refuses a date before the first row of a table. */
export function notCoveredBy(table: readonly Dated[]): OutOfScope {
  const { from, source } = table[0] as Dated;
  return notCoveredBefore(from, source);
}

/** Says that the newest wording was used where no day was asked about. */
export function assumedWording(on: IsoDate | undefined, fact = 'on'): readonly Assumption[] {
  return on === undefined ? [{ fact, assumed: 'newest-wording' }] : NONE;
}

const NONE: readonly never[] = [];
