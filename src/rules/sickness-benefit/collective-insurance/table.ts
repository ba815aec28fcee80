import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Guidance } from '../../../law/lagrum.js';

/** What the insurers and the parties publish. Their terms were not read: F0265, F6270, the ITP plan, Alecta's terms. */
const AFA_PAGE: Guidance = { kalla: 'Afa Försäkring, Ersättning vid sjukskrivning (sidan, inte villkoren)' };
const AFA_KL: Guidance = { kalla: 'SKR och Afa Försäkring om AGS-KL (sidor, inte villkoren)' };
const ALECTA: Guidance = { kalla: 'Alecta, ITP Sjukpension (sidan, inte villkoren)' };
const AFA_AGES: Guidance = { kalla: 'Afa Försäkring och Avtalat, höjda åldersgränser 2023 och 2026' };
const ITP_AGES: Guidance = { kalla: 'PTK, höjda åldersgränser i ITP 2023 och 2026' };

/** The group insurances that pay beside sickness benefit, by the day. */
export type DayInsurance = 'ags' | 'ags-kl' | 'itp';

/** Thousandths of a per cent of the benefit that Försäkringskassan pays for the day, and the days of the sick period. */
export interface BenefitShares extends Dated {
  readonly shares: Readonly<
    Record<
      Exclude<DayInsurance, 'itp'>,
      {
        readonly normal: number;
        readonly continuation: number;
        readonly firstDay: number;
        /** The first day where the employer pays no sick pay by agreement before it. Absent: the same. */
        readonly earliestDay?: number;
        readonly lastDay: number;
      }
    >
  >;
}

export const benefitShares: readonly BenefitShares[] = [
  {
    // Seen from 2005 to 2026; the day on which a share began to apply is not known.
    from: '2018-07-01',
    shares: {
      ags: { normal: 12_500, continuation: 13_300, firstDay: 15, lastDay: 360 },
      'ags-kl': { normal: 12_887, continuation: 13_746, firstDay: 91, earliestDay: 15, lastDay: 360 },
    },
    source: [AFA_PAGE, AFA_KL],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

/** A share of the pay in a band: in thousandths of a per cent, through so many income base amounts. */
export interface PayBand {
  readonly share: number;
  readonly throughIncomeBases: number;
}

/** The sickness pension of ITP 1 and ITP 2 beside sickness benefit. */
export interface ItpTerms extends Dated {
  /** Thousandths of a per cent of the pay up to the highest SGI. */
  readonly belowCeiling: number;
  /** Of the pay above it, in order. */
  readonly above: readonly PayBand[];
  readonly firstDay: number;
  /** The first of the sick days of the frame, where there are several periods. */
  readonly firstOfYear: number;
  /** The frame in which they are counted, in months back from the day. */
  readonly frameMonths: number;
  /** The last day with the share of pay up to the highest SGI. */
  readonly lastDayBelowCeiling: number;
}

export const itpTerms: readonly ItpTerms[] = [
  {
    // Sickness that began earlier keeps the pension that was decided then.
    from: '2018-07-01',
    belowCeiling: 10_000,
    above: [
      { share: 65_000, throughIncomeBases: 20 },
      { share: 32_500, throughIncomeBases: 30 },
    ],
    firstDay: 91,
    firstOfYear: 106,
    frameMonths: 12,
    lastDayBelowCeiling: 360,
    source: [ALECTA],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

/** Paid through the month before the one in which the age is reached. */
export interface InsuranceAges extends Dated {
  readonly ages: Readonly<Record<DayInsurance, number>>;
  /** A higher age that may have been agreed on and was not found. */
  readonly perhaps?: Readonly<Partial<Record<DayInsurance, number>>>;
  /** The same, for sickness that began before the row. */
  readonly perhapsRunning?: Readonly<Partial<Record<DayInsurance, number>>>;
}

export const insuranceAges: readonly InsuranceAges[] = [
  {
    from: '2018-07-01',
    ages: { ags: 65, 'ags-kl': 65, itp: 65 },
    source: [AFA_PAGE, ITP_AGES],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    // In ITP for sickness that begins from this day on.
    from: '2023-01-01',
    ages: { ags: 66, 'ags-kl': 66, itp: 66 },
    source: [AFA_AGES, ITP_AGES],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    from: '2026-01-01',
    ages: { ags: 67, 'ags-kl': 66, itp: 67 },
    perhaps: { 'ags-kl': 67 },
    perhapsRunning: { itp: 67 },
    source: [AFA_AGES, ITP_AGES],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'benefitShares' | 'itpTerms' | 'insuranceAges'> = {
  benefitShares: null,
  itpTerms: null,
  insuranceAges: null,
};

export const chosenBy: ChosenBys<'benefitShares' | 'itpTerms' | 'insuranceAges'> = {
  benefitShares: 'day',
  itpTerms: 'sickness',
  insuranceAges: 'day',
};
