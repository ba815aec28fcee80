import { decided, type Decided } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import type { IsoDate } from '../../time/day.js';
import type { Case } from '../given/case.js';
import type { Changes } from './changes.js';
import { changesUnder, effectsOf, type LawEffect } from './law-effects.js';
import { NO_CASES, tallied, type LawTally } from './law-tally.js';

export type { LawEffect } from './law-effects.js';
export type { LawTally } from './law-tally.js';

export interface LawRadarOptions {
  /** The two dates of law: from the first to the second. */
  readonly lawOn: readonly [IsoDate, IsoDate];
  /** The day that the assessments refer to, in the cases' own time. */
  readonly asOf: IsoDate;
}

/** A case that the second date of law treats otherwise than the first. */
export interface AffectedCase {
  readonly ref: string;
  readonly effects: readonly LawEffect[];
  /** In the case’s own time. */
  readonly changes: Changes;
}

export interface LawRadarValue {
  readonly lawOn: readonly [IsoDate, IsoDate];
  readonly asOf: IsoDate;
  readonly tally: LawTally;
  /** In the order in which the cases were given. */
  readonly affected: readonly AffectedCase[];
}

/**
 * Cases under two dates of law: which are affected by what changed in between, and how.
 *
 * Each case is moved in time as a whole, by whole weeks, so that its first day of sickness is the first such weekday on
 * or after each of the two dates; both are assessed, moved back, and compared. So every rule meets the case as it would
 * meet one that began then, with the amounts of that year: a price base amount that rose is an effect too.
 *
 * Does not apply transitional provisions to a case that had begun before. Public holidays are left out, and so are
 * last days that a day off moves. Months and years keep their own lengths: a frame of twelve
 * months can hold a day more. Ages move along by the month.
 *
 * @source SjLL; SFB 27 and 30 kap.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on a case that does not fit or spans more than a hundred years
 * @example
 * import { lawRadar } from 'sjukregler';
 *
 * const { value } = lawRadar(
 *   [
 *     {
 *       ref: 'A-17',
 *       employment: { from: '2020-01-01', to: null, pay: { monthly: 60000, hoursPerWeek: 40 } },
 *       spells: [{ from: '2026-01-12', to: '2026-02-20', extent: 1 }],
 *       benefit: { sgi: 720000 },
 *     },
 *   ],
 *   { lawOn: ['2025-01-01', '2026-01-01'], asOf: '2026-02-20' },
 * );
 * value.affected[0]?.effects; //=> ['benefit']
 */
export function lawRadar(cases: readonly Case[], options: LawRadarOptions): Decided<LawRadarValue> {
  const affected: AffectedCase[] = [];
  const basis = new Set<Lagrum>();
  let tally = NO_CASES;
  for (const given of cases) {
    const found = changesUnder(given, options);
    const effects = found === undefined ? [] : effectsOf(found.changes);
    tally = tallied(tally, effects, found?.changes);
    if (found === undefined || effects.length === 0) continue;
    affected.push({ ref: given.ref, effects, changes: found.changes });
    for (const lagrum of found.basis) basis.add(lagrum);
  }
  return decided({ lawOn: options.lawOn, asOf: options.asOf, tally, affected }, [...basis]);
}
