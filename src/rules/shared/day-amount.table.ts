import type { Dated, NextChanges } from '../../law/dated.js';
import { sfb28s10, sfb28s7 } from '../../law/sfb-benefit.js';
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
    source: [{ kalla: 'lagen (1962:381) om allmän försäkring 3 kap., upphävd 2011; paragraferna ej lästa' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2011-01-01',
    sgiFactor: { num: 97, den: 100 },
    levels: { normal: { num: 80, den: 100 }, continuation: { num: 75, den: 100 } },
    daysPerYear: 365,
    source: [sfb28s7, sfb28s10],
    checkedOn: '2026-11-22',
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
    source: [
      { forfattning: 'SFS 2010:110', kapitel: '28', paragraf: '11', giltigFom: '2011-01-01' },
      { kalla: 'för 2010: lagen (1962:381) om allmän försäkring 3 kap.' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    // Not 1 September, as secondary sources have it: 2015:453 p. 1 sets 7 September for this section alone.
    from: '2015-09-07',
    perDay: 543,
    notFor: ['preventive'],
    source: [
      {
        forfattning: 'SFS 2010:110',
        kapitel: '28',
        paragraf: '11',
        giltigFom: '2015-09-07',
        andrad: 'SFS 2015:453',
      },
      {
        forfattning: 'SFS 2015:453',
        paragraf: 'övergångsbestämmelserna',
        punkt: '1–2',
        giltigFom: '2015-09-01',
      },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    // For days from then on, also in sick periods that began before (2021:1240 p. 2).
    from: '2022-02-01',
    perDay: 543,
    notFor: ['preventive', 'on-demand'],
    source: [
      {
        forfattning: 'SFS 2010:110',
        kapitel: '28',
        paragraf: '11',
        giltigFom: '2022-02-01',
        andrad: 'SFS 2021:1240',
      },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'benefitTerms' | 'unemployedCaps'> = {
  benefitTerms: null,
  unemployedCaps: null,
};
