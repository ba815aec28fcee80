/** What an agreement gives beside sickness benefit, once sick pay is over. None is built in: agreements differ. */

/** Per cent of the pay, with at most two decimals. */
export interface AgreementBand {
  /** The first day of the sick-pay period that it covers: 15 or later. */
  readonly fromDay: number;
  /** The last one, included; null as long as the sickness goes on. */
  readonly toDay: number | null;
  /** Of the pay up to the ceiling of the income that qualifies for sickness benefit. */
  readonly belowCeiling: number;
  /** Of the pay above that ceiling. */
  readonly aboveCeiling: number;
}

export interface SickPayAgreement {
  /** In order of their days, without overlaps. */
  readonly bands: readonly AgreementBand[];
}

export function bandOn({ bands }: SickPayAgreement, dayNumber: number): AgreementBand | undefined {
  return bands.find(({ fromDay, toDay }) => fromDay <= dayNumber && (toDay === null || dayNumber <= toDay));
}
