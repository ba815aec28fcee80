import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import {
  certificateSuspension2020,
  certificateSuspension2022,
  sjll10,
  sjll10a,
  sjll8second,
} from '../../../law/sjll.js';

export interface CertificateTerms extends Dated {
  /** Sick pay from so many calendar days after the notice day takes a certificate. */
  readonly daysAfterNotice: number;
  /** No certificate is required for any day of the sick-pay period. */
  readonly suspended: boolean;
  /** Whether an employer or Försäkringskassan can demand one from an earlier day. */
  readonly demandPossible: boolean;
}

const ORDINARY = [sjll8second, sjll10, sjll10a];

/** By the day that the certificate would concern. */
export const certificateTerms: readonly CertificateTerms[] = [
  {
    from: '2019-01-01',
    daysAfterNotice: 7,
    suspended: false,
    demandPossible: true,
    source: ORDINARY,
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2020-03-13',
    daysAfterNotice: 7,
    suspended: true,
    demandPossible: false,
    source: [certificateSuspension2020],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2021-10-01',
    daysAfterNotice: 7,
    suspended: false,
    demandPossible: true,
    source: ORDINARY,
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2022-01-19',
    daysAfterNotice: 7,
    suspended: true,
    demandPossible: true,
    source: [certificateSuspension2022],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2022-04-01',
    daysAfterNotice: 7,
    suspended: false,
    demandPossible: true,
    source: ORDINARY,
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'certificateTerms'> = { certificateTerms: null };

export const chosenBy: ChosenBys<'certificateTerms'> = { certificateTerms: 'day' };
