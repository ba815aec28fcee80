import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import type { IsoDate } from '../../../time/day.js';
import {
  earlySignalsChecklist,
  type EarlySign,
  type EarlySignalsItem,
  type EarlySignalsRow as RowOfChecklist,
} from './table.js';
import { cite } from '../../../law/provision.js';

export type {
  EarlySign,
  EarlySignalsItem,
  EarlySignalsKind,
  EarlySignalsLevel,
  EarlySignalsOutcome,
} from './table.js';

/** An item of the checklist, what research ties it to and where that stands. */
export interface EarlySignalsRow extends Omit<RowOfChecklist, 'basis'> {
  readonly basis: readonly Lagrum[];
}

export interface EarlySignalsInput {
  /** What the workplace has in place. There is no field about a person: signs of ill health are health data. */
  readonly inPlace: readonly EarlySignalsItem[];
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type EarlySignalsAssumption = 'on';

export interface EarlySignalsValue {
  readonly complete: boolean;
  readonly missing: readonly EarlySignalsItem[];
  readonly items: readonly (EarlySignalsRow & { readonly met: boolean })[];
  /** What `signs-known` is about: what can be noticed before anybody is absent. No field takes whether somebody shows it. */
  readonly signs: readonly { readonly sign: EarlySign; readonly basis: readonly Lagrum[] }[];
}

/**
 * What a workplace needs in place to notice and act on early signs of ill health that are not absence.
 *
 * A checklist on three levels: the organisation's guidelines, routines and practice; the work group's risks and
 * protections; and the steps from talk to follow-up, with employee and manager together. Most people with mental
 * ill-health are at work, so no absence is no all-clear.
 *
 * Does not take, and does not judge, anything about a person. Guidance, not law.
 *
 * @source guidance from insurers and authorities
 * @throws InvalidInput (checked API) on an unknown item
 * @example
 * import { earlySignals } from 'sjukregler';
 *
 * const found = earlySignals({ inPlace: ['guidelines', 'routines', 'practice'] });
 * found.outcome === 'decided' && found.value.complete; //=> false
 */
export function earlySignals({ inPlace, on }: EarlySignalsInput): Finding<EarlySignalsValue> {
  const checklist = wordingOn(earlySignalsChecklist, on);
  if (checklist === undefined) return notCoveredBy(earlySignalsChecklist);

  const { rows, signs, source } = checklist;
  const items = rows.map((row) => ({
    ...row,
    outcomes: [...row.outcomes],
    met: inPlace.includes(row.item),
    basis: cite(row.basis, on),
  }));
  const missing = items.filter(({ met }) => !met).map(({ item }) => item);
  return decided(
    {
      complete: missing.length === 0,
      missing,
      items,
      signs: signs.map(({ sign, basis }) => ({ sign, basis: cite(basis, on) })),
    },
    cite(source, on),
    { assumptions: assumedWording(on) },
  );
}
