import type { ChosenBys, Dated } from '../../law/dated.js';

/** Codes of SrfLAP, the chart of pay types of Srf konsulterna, group 41000 (sjukdom). */
export type SrfLapCode =
  '41110' | '41210' | '41220' | '41310' | '41320' | '41330' | '41410' | '41420' | '41500';

export interface SrfLapBand {
  /** The first day of the sick-pay period that the codes are for; they hold until the next band begins. */
  readonly fromDay: number;
  /** sjukavdrag */
  readonly absence: SrfLapCode;
  /** sjuklön */
  readonly pay: SrfLapCode;
  /** sjuklön above the ceiling (”över bb”), where the chart has a code of its own for it */
  readonly payAboveCeiling: SrfLapCode;
}

/**
 * The chart still speaks of a karensdag and of days 2–14. Since 2019 there is a karensavdrag, and sick pay from the
 * first day: 41110 is read as the karensavdrag, and the codes of days 2–14 as those of days 1–14. From day 365 on the
 * chart was read only as far as the group.
 */
export interface SrfLapCodes extends Dated {
  readonly karensavdrag: SrfLapCode;
  /** In order of their days. */
  readonly bands: readonly SrfLapBand[];
}

export const srfLapCodes: readonly SrfLapCodes[] = [
  {
    from: '2019-01-01',
    karensavdrag: '41110',
    bands: [
      { fromDay: 1, absence: '41210', pay: '41220', payAboveCeiling: '41220' },
      { fromDay: 15, absence: '41310', pay: '41320', payAboveCeiling: '41330' },
      { fromDay: 91, absence: '41410', pay: '41420', payAboveCeiling: '41420' },
      { fromDay: 365, absence: '41500', pay: '41500', payAboveCeiling: '41500' },
    ],
    source: [{ kalla: 'Srf konsulterna, SrfLAP, 40000 Frånvaro' }],
    checkedOn: '2026-11-26',
    confidence: 'I',
  },
];

export const chosenBy: ChosenBys<'srfLapCodes'> = { srfLapCodes: 'day' };
