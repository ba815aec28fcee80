import { daysFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { decided, notCoveredBefore, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { certificateOrdinance2 } from '../../../law/ordinances/1995-1051.js';
import { sfb27s25 } from '../../../law/sfb/27.js';
import { later, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { certificateDays } from '../../shared/certificate-days.table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface BenefitCertificateInput {
  /** The first day of the sick period, a sick-pay period that it follows directly included (26 §). */
  readonly firstDay: IsoDate;
  /** The first day that benefit is asked for. Absent: the first day of the sick period. */
  readonly firstBenefitDay?: IsoDate;
  /** Whether the insured has income of other work and pays own contributions. Absent: false. */
  readonly selfEmployed?: boolean;
  /** The day from which Försäkringskassan has ordered the insured to hand in a certificate. Absent: no such order. */
  readonly demandedFrom?: IsoDate;
}

export type BenefitCertificateRule = 'ordinary' | 'postponed' | 'demanded';

export interface BenefitCertificateValue {
  /** The first day for which the reduced capacity must be proven by a certificate handed in to Försäkringskassan. */
  readonly requiredFrom: IsoDate;
  /** The number of that day, the first day of the sick period being 1. */
  readonly dayNumber: number;
  /** The first day of benefit that takes a certificate: never before benefit is asked for. */
  readonly neededForBenefitFrom: IsoDate;
  readonly rule: BenefitCertificateRule;
}

const BASIS_DEMANDED: readonly Ground[] = [certificateOrdinance2, sfb27s25];

/**
 * From which day the insured must prove the reduced capacity by a certificate to Försäkringskassan.
 *
 * From the seventh day after the first day of the sick period, that is day 8. Försäkringskassan can order an earlier
 * day. During the pandemic day 15: sick periods that began 2020-03-06–2021-09-30 and 2022-01-12–2022-03-31, for
 * those who pay own contributions from 2021-12-01.
 *
 * Does not decide what the certificate must say, whether an order had reasons, or whether Försäkringskassan does
 * without one: its own regulations may make exceptions. The certificate to the employer has its own day (`certificate`).
 *
 * @source SFB 27:25; förordning (1995:1051) 2 §
 * @inForce 2014-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { benefitCertificate } from 'sjukregler';
 *
 * const found = benefitCertificate({ firstDay: '2026-03-02', firstBenefitDay: '2026-03-16' });
 * found.outcome === 'decided' && found.value.requiredFrom; //=> '2026-03-09'
 * found.outcome === 'decided' && found.value.neededForBenefitFrom; //=> '2026-03-16'
 */
export function benefitCertificate(input: BenefitCertificateInput): Finding<BenefitCertificateValue> {
  return benefitCertificateTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function benefitCertificateTold(
  input: BenefitCertificateInput,
  tell?: Tell<[ordinary: Counted]>,
): Finding<BenefitCertificateValue> {
  const terms = at(certificateDays, input.firstDay);
  if (terms === undefined) return notCoveredBefore(firstDay(certificateDays), [sfb27s25]);

  const first = toDay(input.firstDay);
  const days = input.selfEmployed ? terms.daysAfterFirstSelfEmployed : terms.daysAfterFirst;
  const postponed =
    terms.postponedFor === 'all' || (terms.postponedFor === 'self-employed' && input.selfEmployed === true);
  const counted = daysFrom(first, days);
  tell?.(counted);
  const ordinary = counted.day;
  const demanded = input.demandedFrom === undefined ? ordinary : later(toDay(input.demandedFrom), first);
  const isDemanded = demanded < ordinary;
  const requiredFrom = isDemanded ? demanded : ordinary;
  const firstBenefitDay = toDay(input.firstBenefitDay ?? input.firstDay);

  return decided(
    {
      requiredFrom: toIso(requiredFrom),
      dayNumber: requiredFrom - first + 1,
      neededForBenefitFrom: toIso(later(requiredFrom, firstBenefitDay)),
      rule: isDemanded ? 'demanded' : postponed ? 'postponed' : 'ordinary',
    },
    cite(isDemanded ? BASIS_DEMANDED : postponed ? [sfb27s25, ...terms.source] : [sfb27s25], input.firstDay),
  );
}
