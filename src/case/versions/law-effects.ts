/** What another law does to one case. */
import type { Lagrum } from '../../law/lagrum.js';
import { addDays, toDay, toIso, type IsoDate } from '../../time/day.js';
import type { Case } from '../given/case.js';
import { changesOf, type Changes } from './changes.js';
import { daysTo, firstSickDay, movedCase, movedView } from './moved-case.js';
import { viewOf, type CaseView } from './view.js';
import { keysOf } from '../../finding/record.js';

export type LawEffect = 'payers' | 'comparisons' | 'pay' | 'benefit' | 'duties' | 'counters' | 'open';

export interface ChangesUnderLaw {
  readonly changes: Changes;
  readonly basis: readonly Lagrum[];
}

/** Undefined for a case without sickness: no law has anything to meet. */
export function changesUnder(
  given: Case,
  { lawOn: [earlier, later], asOf }: { readonly lawOn: readonly [IsoDate, IsoDate]; readonly asOf: IsoDate },
): ChangesUnderLaw | undefined {
  const first = firstSickDay(given);
  if (first === undefined) return undefined;
  const under = (lawOn: IsoDate): CaseView => {
    const days = daysTo(lawOn, first);
    const view = viewOf(movedCase(given, days), { asOf: toIso(addDays(toDay(asOf), days)) });
    return movedView(view, -days);
  };
  const [was, is] = [under(earlier), under(later)];
  return { changes: changesOf(was, is, []), basis: [...new Set([...was.basis, ...is.basis])] };
}

export function effectsOf({
  payers,
  comparisons,
  corrections,
  duties,
  counters,
  open,
}: Changes): LawEffect[] {
  const amounts = corrections.flatMap((correction) => correction.amounts);
  const found: Readonly<Record<LawEffect, boolean>> = {
    payers: payers.length > 0,
    comparisons: comparisons.length > 0,
    pay: amounts.some(({ kind }) => kind !== 'sickness-benefit'),
    benefit: amounts.some(({ kind }) => kind === 'sickness-benefit'),
    duties: duties.length > 0,
    counters: counters.length > 0,
    open: open.length > 0,
  };
  return keysOf(found).filter((effect) => found[effect]);
}
