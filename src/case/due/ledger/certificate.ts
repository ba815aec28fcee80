import { certificateTold } from '../../../rules/sick-pay/certificate/certificate.js';
import type { Decided } from '../../../finding/finding.js';
import type { CertificateRequired } from '../../../rules/sick-pay/certificate/certificate.js';
import { later, toDay, toIso, type Day } from '../../../time/day.js';
import type { Period } from '../../../time/period.js';
import type { DayRun } from '../../pay/days.js';
import { certifiedIn } from '../../facts/certified-extent.js';
import type { Facts } from '../../facts/facts.js';
import type { Sickness } from '../../facts/sickness.js';
import type { LedgerEntry, TellDay } from '../duty.js';
import { noticeDay } from '../../facts/notice-day.js';
import { owedDays } from '../../pay/owed-days.js';
import { statusOf } from '../../../rules/shared/deadline.js';

/**
 * The certificate to the employer, for every sickness with sick pay to be owed on the day that takes one, or later. It is to
 * certify the reduction (SjLL 8 § second para.): one that covers less of the day than is lost leaves the duty undone.
 */
export function certificate(facts: Facts, runs: readonly DayRun[], tell?: TellDay): LedgerEntry[] {
  const isCertified = certifiedIn(facts);
  return [...owedDays(facts, runs)].flatMap(([sickness, owed]) =>
    entryOf(facts, sickness, owed, isCertified, tell),
  );
}

/** The rule's finding; undefined where the sickness ends before the day that takes a certificate. */
export function certificateOf(facts: Facts, sickness: Sickness, tell?: TellDay): Required | undefined {
  const sickFrom = toIso(sickness.from);
  const found = certificateTold({ sickFrom, notifiedOn: toIso(noticeDay(facts, sickness)) }, (dayEight) =>
    tell?.('certificate', sickFrom, dayEight),
  );
  if (found.outcome !== 'decided' || found.value.rule === 'suspended') return undefined;
  const { value, basis } = found;
  return toDay(value.requiredFrom) > sickness.to ? undefined : { value, basis };
}

/** What asks for a certificate. */
type Required = Pick<Decided<CertificateRequired>, 'value' | 'basis'>;

function entryOf(
  facts: Facts,
  sickness: Sickness,
  owed: readonly Period[],
  isCertified: (day: Day) => boolean,
  tell: TellDay | undefined,
): LedgerEntry[] {
  const found = certificateOf(facts, sickness, tell);
  if (found === undefined) return [];
  const requiredFrom = toDay(found.value.requiredFrom);
  const first = owed.find(({ to }) => to >= requiredFrom);
  if (first === undefined) return [];
  // What opening balances settle is not looked at: a day among them stands, and is left out of the ledger.
  const isSettled = facts.settledTo !== undefined && requiredFrom <= facts.settledTo;
  const due = isSettled ? requiredFrom : later(first.from, requiredFrom);
  const dueOn = toIso(due);
  return [
    {
      id: 'certificate',
      who: 'employee',
      from: toIso(sickness.from),
      dueOn,
      lastDay: null,
      status: isCertified(due)
        ? 'done'
        : statusOf({ dueOn, lastDay: null, doneOn: undefined, asOf: toIso(facts.asOf) }),
      projected: due > facts.asOf,
      evidence: 'certificate',
      ifLate: 'no-pay-without-certificate',
      lagrum: found.basis,
    },
  ];
}
