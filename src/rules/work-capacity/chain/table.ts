import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import {
  sfb27s46,
  sfb27s48,
  sfb27s49a,
  sfb27s47,
  sfb27s48first,
  sfb27s48third,
  sfb27s49,
  sfb27s49b,
  sfb27s49d,
  sfb27s51,
} from '../../../law/sfb/27.js';
import { chainTransition2008fifth } from '../../../law/afl.js';
import { chainTransition2013 } from '../../../law/sfb/transitional.js';
import type { Ground } from '../../../law/provision.js';

/** How the days of the chain are counted, and when its tests begin. */
export interface ChainTerms extends Dated {
  /** Sick periods are added together when fewer than so many days lie between them, or of those between were worked. */
  readonly fewerThanDaysBetween: number;
  /** Days of reduced capacity after which other work with the employer counts (47 §), and for on-demand employees the labour market (49 b §). */
  readonly employerTestAfter: number;
  /** Days after which the labour market counts (48 §). */
  readonly labourMarketTestAfter: number;
  /** Days after which it counts with fewer exceptions (49 §). */
  readonly lastTestAfter: number;
}

export const chainTerms: readonly ChainTerms[] = [
  {
    from: '2008-07-01',
    fewerThanDaysBetween: 90,
    employerTestAfter: 90,
    labourMarketTestAfter: 180,
    lastTestAfter: 365,
    source: [sfb27s46, sfb27s47, sfb27s48first, sfb27s49, sfb27s51],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** Which days between two sick periods count when they are added together (51 §). By the first day of the later one. */
export interface ChainGapWording extends Dated {
  /** Whether only the days count on which the insured worked: sick periods that were never worked between are always added. */
  readonly onlyDaysWorked: boolean;
}

export const chainGapWordings: readonly ChainGapWording[] = [
  {
    from: '2008-07-01',
    onlyDaysWorked: true,
    // Read in the wordings of 2010 and 2011.
    source: [sfb27s51],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
  {
    from: '2014-01-01',
    onlyDaysWorked: false,
    source: [sfb27s51, chainTransition2013],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

/** From when there is a chain for sick periods that began before the first one. */
export const ongoingSickPeriods: readonly Dated[] = [
  { from: '2009-01-01', source: [chainTransition2008fifth], checkedOn: '2026-11-29', confidence: 'P' },
];

/** Through which day of the chain each exception keeps the earlier test; null where the exception did not exist. */
export interface ChainExceptions extends Dated {
  readonly predominantReasonsThrough: number | null;
  readonly specialReasonsThrough: number | null;
}

const SOU_2019: Ground = { kalla: 'SOU 2019:2' };

export const chainExceptions: readonly ChainExceptions[] = [
  {
    from: '2008-07-01',
    predominantReasonsThrough: null,
    specialReasonsThrough: 365,
    source: [sfb27s48third, SOU_2019],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2021-03-15',
    predominantReasonsThrough: 365,
    specialReasonsThrough: null,
    source: [sfb27s48],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2022-02-01',
    predominantReasonsThrough: 365,
    specialReasonsThrough: 550,
    source: [sfb27s48third, sfb27s49],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** When the labour market of the later tests came to mean normally occurring work (SFS 2012:256). */
export interface LabourMarketWording extends Dated {
  readonly normallyOccurring: boolean;
}

export const labourMarketWordings: readonly LabourMarketWording[] = [
  {
    from: '2008-07-01',
    normallyOccurring: false,
    source: [{ kalla: 'SFS 2012:256 återinförde normalt förekommande arbete' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2012-07-01',
    normallyOccurring: true,
    source: [sfb27s48],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** From when on-demand employees have a test of their own (49 b §). */
export const onDemandWordings: readonly Dated[] = [
  { from: '2022-02-01', source: [sfb27s49b], checkedOn: '2026-11-22', confidence: 'P' },
];

/** From when older insured persons with work are excepted from 48 and 49 §§ (49 d §). */
export const olderWordings: readonly Dated[] = [
  { from: '2022-02-01', source: [sfb27s49d], checkedOn: '2026-11-22', confidence: 'P' },
];

/** When care delayed by the pandemic suspended 48 and 49 §§. */
export interface PandemicSuspension extends Dated {
  readonly suspended: boolean;
}

export const pandemicSuspensions: readonly PandemicSuspension[] = [
  {
    from: '2020-04-02',
    suspended: true,
    source: [sfb27s49a],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
  {
    from: '2024-01-01',
    suspended: false,
    source: [{ kalla: '27 kap. 49 a § upphörde vid utgången av 2023' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<
  | 'chainTerms'
  | 'chainGapWordings'
  | 'ongoingSickPeriods'
  | 'chainExceptions'
  | 'labourMarketWordings'
  | 'onDemandWordings'
  | 'olderWordings'
  | 'pandemicSuspensions'
> = {
  chainTerms: null,
  chainGapWordings: null,
  ongoingSickPeriods: null,
  chainExceptions: null,
  labourMarketWordings: null,
  onDemandWordings: null,
  olderWordings: null,
  pandemicSuspensions: null,
};

export const chosenBy: ChosenBys<
  | 'chainTerms'
  | 'chainGapWordings'
  | 'ongoingSickPeriods'
  | 'chainExceptions'
  | 'labourMarketWordings'
  | 'onDemandWordings'
  | 'olderWordings'
  | 'pandemicSuspensions'
> = {
  chainTerms: 'day',
  chainGapWordings: 'spell',
  ongoingSickPeriods: 'day',
  chainExceptions: 'day',
  labourMarketWordings: 'day',
  onDemandWordings: 'day',
  olderWordings: 'day',
  pandemicSuspensions: 'day',
};
