import { benefitCertificateTold } from '../../../rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
import { toDay, toIso, type Day } from '../../../time/day.js';
import type { DayRun } from '../../pay/days.js';
import { certifiedIn } from '../../facts/certified-extent.js';
import type { Facts } from '../../facts/facts.js';
import { paidByFk, type PaidByFk } from '../../pay/fk-days.js';
import type { LedgerEntry, TellDay } from '../duty.js';
import { statusOf } from '../../../rules/shared/deadline.js';

/**
 * The certificate to Försäkringskassan, for every sick period with benefit on the day that takes one, or later. It is to certify
 * the reduction (SFB 27:25): one that covers less of the day than is lost leaves the duty undone.
 */
export function certificateToFk(facts: Facts, runs: readonly DayRun[], tell?: TellDay): LedgerEntry[] {
  const isCertified = certifiedIn(facts);
  return paidByFk(facts, runs).flatMap((paid) => entryOf(facts, paid, isCertified, tell));
}

function entryOf(
  facts: Facts,
  { period, firstBenefitDay, lastBenefitDay }: PaidByFk,
  isCertified: (day: Day) => boolean,
  tell: TellDay | undefined,
): LedgerEntry[] {
  const firstDay = toIso(period.from);
  const found = benefitCertificateTold(
    { firstDay, firstBenefitDay: toIso(firstBenefitDay), selfEmployed: facts.insured === 'self-employed' },
    (ordinary) => tell?.('certificate-to-fk', firstDay, ordinary),
  );
  if (found.outcome !== 'decided') return [];
  const dueOn = found.value.neededForBenefitFrom;
  if (toDay(dueOn) > lastBenefitDay) return [];
  return [
    {
      id: 'certificate-to-fk',
      who: 'insured',
      from: firstDay,
      dueOn,
      lastDay: null,
      status: isCertified(toDay(dueOn))
        ? 'done'
        : statusOf({ dueOn, lastDay: null, doneOn: undefined, asOf: toIso(facts.asOf) }),
      projected: toDay(dueOn) > facts.asOf,
      evidence: 'certificate',
      ifLate: 'benefit-can-wait',
      lagrum: found.basis,
    },
  ];
}
