import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import { sfb28s10, sfb28s11, sfb28s7 } from '../../law/sfb/28.js';
import { unemployedCapTransition2015 } from '../../law/sfb/transitional.js';
import type { Share } from '../../money/amount.js';

/** How sickness benefit and rehabilitation allowance follow from the SGI. */
export interface BenefitTerms extends Dated {
  /** What the SGI is multiplied by. */
  readonly sgiFactor: Share;
  /** The part of it that is paid, by level. */
  readonly levels: { readonly normal: Share; readonly continuation: Share };
  /** Calendar-day calculated benefit is the basis of a year divided by so many days, in leap years too. */
  readonly daysPerYear: number;
}

export const benefitTerms: readonly BenefitTerms[] = [
  {
    from: '2010-01-01',
    sgiFactor: { num: 97, den: 100 },
    levels: { normal: { num: 80, den: 100 }, continuation: { num: 75, den: 100 } },
    daysPerYear: 365,
    source: [sfb28s7, sfb28s10],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

/** What the benefit is: only `ordinary` benefit is capped for the unemployed without exception. */
export type BenefitKind = 'ordinary' | 'preventive' | 'on-demand';

/** The highest benefit to the extent that somebody is unemployed (SFB 28:11). */
export interface UnemployedCap extends Dated {
  /** Kronor per day, for whole benefit. */
  readonly perDay: number;
  /** The kinds of benefit that are not capped. */
  readonly notFor: readonly BenefitKind[];
}

export const unemployedCaps: readonly UnemployedCap[] = [
  {
    from: '2010-01-01',
    perDay: 486,
    notFor: ['preventive'],
    source: [sfb28s11],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    // Not 1 September, as secondary sources have it: 2015:453 p. 1 sets 7 September for this section alone.
    from: '2015-09-07',
    perDay: 543,
    notFor: ['preventive'],
    source: [sfb28s11, unemployedCapTransition2015],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    // For days from then on, also in sick periods that began before (2021:1240 p. 2).
    from: '2022-02-01',
    perDay: 543,
    notFor: ['preventive', 'on-demand'],
    source: [sfb28s11],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'benefitTerms' | 'unemployedCaps'> = {
  benefitTerms: null,
  unemployedCaps: null,
};

export const chosenBy: ChosenBys<'benefitTerms' | 'unemployedCaps'> = {
  benefitTerms: 'day',
  unemployedCaps: 'day',
};
