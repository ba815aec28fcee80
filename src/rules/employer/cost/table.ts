import { frozen } from '../../../finding/frozen.js';
import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Guidance } from '../../../law/lagrum.js';
import type { IsoDate } from '../../../time/day.js';

/** The sectors that a reference value was published for. */
export type CostSector = 'municipal-and-regional' | 'private';

/** What a long sick leave cost the employer in a typical case of each sector: published examples, no law. */
export interface CostReferences extends Dated {
  /** The last day of the years that the figures describe. */
  readonly to: IsoDate;
  /** In kronor for one sick leave. */
  readonly amounts: Readonly<Record<CostSector, number>>;
  readonly source: readonly Guidance[];
}

export const costReferences: readonly CostReferences[] = [
  {
    from: '2015-01-01',
    to: '2020-12-31',
    amounts: { 'municipal-and-regional': 130_382, private: 125_424 },
    source: /* @__PURE__ */ frozen([
      { kalla: 'Afa Försäkring, seminarium om rehabiliteringsstödet 2015–2020' },
    ]),
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'costReferences'> = { costReferences: null };

export const chosenBy: ChosenBys<'costReferences'> = { costReferences: 'day' };
