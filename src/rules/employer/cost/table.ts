import { frozen } from '../../../finding/frozen.js';
import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Guidance } from '../../../law/lagrum.js';
import type { IsoDate } from '../../../time/day.js';

/** The sectors that a reference value was published for. */
export type CostSector = 'municipal-and-regional' | 'private';

/** The occupational group of a typical case, as the publisher names it. */
export type CostOccupation = 'care-and-personal-assistance' | 'metal-and-industrial-work';

/** The measure of a typical case. */
export type CostMeasureKind = 'psychologist-or-psychotherapist' | 'addiction-treatment';

/** The published example behind an amount. */
export interface CostTypicalCase {
  /** About so many years old. */
  readonly ageAbout: number;
  readonly occupation: CostOccupation;
  readonly measure: CostMeasureKind;
}

/** What a long sick leave cost the employer in a typical case of each sector: published examples, no law. */
export interface CostReferences extends Dated {
  /** The last day of the years that the figures describe. */
  readonly to: IsoDate;
  /** In kronor for one sick leave. */
  readonly amounts: Readonly<Record<CostSector, number>>;
  readonly cases: Readonly<Record<CostSector, CostTypicalCase>>;
  /** All cases of rehabilitation support that the publisher counted in those years, of both sectors. */
  readonly rehabilitationCases: number;
  readonly source: readonly Guidance[];
}

export const costReferences: readonly CostReferences[] = [
  {
    from: '2015-01-01',
    to: '2020-12-31',
    amounts: { 'municipal-and-regional': 130_382, private: 125_424 },
    cases: {
      'municipal-and-regional': {
        ageAbout: 50,
        occupation: 'care-and-personal-assistance',
        measure: 'psychologist-or-psychotherapist',
      },
      private: { ageAbout: 50, occupation: 'metal-and-industrial-work', measure: 'addiction-treatment' },
    },
    rehabilitationCases: 7037,
    source: /* @__PURE__ */ frozen([
      { kalla: 'Afa Försäkring, seminarium om rehabiliteringsstödet 2015–2020' },
    ]),
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'costReferences'> = { costReferences: null };

export const chosenBy: ChosenBys<'costReferences'> = { costReferences: 'day' };
