import { certificate as certificateRule } from '../../rules/sick-pay/certificate.js';
import { toDay, toIso } from '../../time/day.js';
import { certifiedOn } from '../certificates.js';
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
      status: certifiedOn(facts, requiredFrom)
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
