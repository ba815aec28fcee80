/** What an agreement or the employer gives beside sickness benefit once sick pay is over. */
import type { AgreementId } from '../../agreements/agreement.js';

export type { AgreementId } from '../../agreements/agreement.js';

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

/** The layers on top of the statute. */
export interface PayLayers {
  /**
   * The collective agreement: the id of one that the library knows, or what it gives beside sickness benefit from day 15
   * on. Absent: none.
   */
  readonly agreement?: SickPayAgreement | AgreementId;
  /** What the employer itself gives beside sickness benefit on top of the agreement. Absent: nothing. */
  readonly employerSupplement?: SickPayAgreement;
}
