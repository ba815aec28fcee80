import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import { certificatePostponed2020, certificatePostponed2022 } from '../../law/ordinances/1995-1051.js';
import { sfb27s25 } from '../../law/sfb/27.js';
import { sfb31s5 } from '../../law/sfb/31.js';
import type { Ground } from '../../law/provision.js';

/**
 * From which day a certificate must reach Försäkringskassan (SFB 27:25, 31:5). By the first day of the sick period, or
 * of the sickness during rehabilitation: the ordinances of the pandemic left running cases on the wording they began
 * with, and where one postponed the duty for time from a day, the row begins with the first case whose ordinary day
 * lies in that time.
 */
export interface CertificateDays extends Dated {
  /** For whom the days are more than the ordinary ones. */
  readonly postponedFor: 'nobody' | 'self-employed' | 'all';
  /** So many calendar days after the first day. */
  readonly daysAfterFirst: number;
  /** The same for somebody with income of other work who pays own contributions. */
  readonly daysAfterFirstSelfEmployed: number;
}

const ORDINARY: readonly Ground[] = [sfb27s25, sfb31s5];

export const certificateDays: readonly CertificateDays[] = [
  {
    from: '2014-01-01',
    postponedFor: 'nobody',
    daysAfterFirst: 7,
    daysAfterFirstSelfEmployed: 7,
    source: ORDINARY,
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    // For time from 2020-03-13, the seventh day after this one.
    from: '2020-03-06',
    postponedFor: 'all',
    daysAfterFirst: 14,
    daysAfterFirstSelfEmployed: 14,
    source: [certificatePostponed2020],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    // 2020:805 p. 1–3, as moved by 2021:719: not for cases whose first day lies before.
    from: '2021-10-01',
    postponedFor: 'nobody',
    daysAfterFirst: 7,
    daysAfterFirstSelfEmployed: 7,
    source: ORDINARY,
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    // For time from 2021-12-08 where own contributions are paid, the seventh day after this one.
    from: '2021-12-01',
    postponedFor: 'self-employed',
    daysAfterFirst: 7,
    daysAfterFirstSelfEmployed: 14,
    source: [certificatePostponed2022],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    // For all others for time from 2022-01-19.
    from: '2022-01-12',
    postponedFor: 'all',
    daysAfterFirst: 14,
    daysAfterFirstSelfEmployed: 14,
    source: [certificatePostponed2022],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    // 2022:78 p. 1–3: not for cases whose first day lies before.
    from: '2022-04-01',
    postponedFor: 'nobody',
    daysAfterFirst: 7,
    daysAfterFirstSelfEmployed: 7,
    source: ORDINARY,
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'certificateDays'> = { certificateDays: null };

export const chosenBy: ChosenBys<'certificateDays'> = { certificateDays: 'sickness' };
