import { benefitCertificate } from '../../../rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
import { toDay, toIso } from '../../../time/day.js';
import { certifiedOn } from '../../facts/certificates.js';
import type { DayRun } from '../../pay/days.js';
import type { Facts } from '../../facts/facts.js';
import { paidByFk, type PaidByFk } from '../../pay/fk-days.js';
import type { LedgerEntry } from '../duty.js';
import { statusOf } from '../../../rules/shared/deadline.js';

/** The certificate to Försäkringskassan, for every sick period with benefit on the day that takes one, or later. */
export function certificateToFk(facts: Facts, runs: readonly DayRun[]): LedgerEntry[] {
  return paidByFk(facts, runs).flatMap((paid) => entryOf(facts, paid));
}

function entryOf(facts: Facts, { period, firstBenefitDay, lastBenefitDay }: PaidByFk): LedgerEntry[] {
  const found = benefitCertificate({
    firstDay: toIso(period.from),
    firstBenefitDay: toIso(firstBenefitDay),
    selfEmployed: facts.insured === 'self-employed',
  });
  if (found.outcome !== 'decided') return [];
  const dueOn = found.value.neededForBenefitFrom;
  if (toDay(dueOn) > lastBenefitDay) return [];
  return [
    {
      id: 'certificate-to-fk',
      who: 'insured',
      from: toIso(period.from),
      dueOn,
      lastDay: null,
      status: certifiedOn(facts, toDay(dueOn))
        ? 'done'
        : statusOf({ dueOn, lastDay: null, doneOn: undefined, asOf: toIso(facts.asOf) }),
      projected: toDay(dueOn) > facts.asOf,
      evidence: 'certificate',
      ifLate: 'benefit-can-wait',
      lagrum: found.basis,
    },
  ];
}
