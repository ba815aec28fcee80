import { certificate as certificateRule } from '../../rules/sick-pay/certificate.js';
import { toDay, toIso, type Day } from '../../time/day.js';
import { covers, union } from '../../time/period.js';
import type { Facts, Sickness, Spell } from '../facts.js';
import type { LedgerEntry } from '../ledger.js';
import { statusOf } from '../status.js';

/** The certificate to the employer, for every sickness that lasts to the day it takes one. */
export function certificate(facts: Facts): LedgerEntry[] {
  if (!facts.employed) return [];
  return facts.sicknesses.flatMap((sickness) => entryOf(facts, sickness));
}

function entryOf(facts: Facts, sickness: Sickness): LedgerEntry[] {
  const { notifiedOn } = (sickness.spells[0] as Spell).registered;
  const found = certificateRule({ sickFrom: toIso(sickness.from), ...(notifiedOn && { notifiedOn }) });
  if (found.outcome !== 'decided' || found.value.requiredFrom === null) return [];
  const requiredFrom = toDay(found.value.requiredFrom);
  if (requiredFrom > sickness.to) return [];
  return [
    {
      id: 'certificate',
      who: 'employee',
      from: toIso(sickness.from),
      dueOn: found.value.requiredFrom,
      lastDay: null,
      status: coveredOn(facts, requiredFrom)
        ? 'done'
        : statusOf({
            dueOn: found.value.requiredFrom,
            lastDay: null,
            doneOn: undefined,
            asOf: toIso(facts.asOf),
          }),
      projected: requiredFrom > facts.asOf,
      evidence: 'certificate',
      ifLate: 'no-pay-without-certificate',
      lagrum: found.basis,
    },
  ];
}

/** The first day that takes a certificate, if one that is there covers it. */
function coveredOn({ case: { certificates = [] } }: Facts, requiredFrom: Day): boolean {
  const days = union(certificates.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })));
  return days.some((period) => covers(period, requiredFrom));
}
