import { sjll8first } from '../../law/sjll.js';
import { toIso } from '../../time/day.js';
import type { Facts, Spell } from '../facts.js';
import type { LedgerEntry } from '../ledger.js';
import { statusOf } from '../status.js';

/** The employee's notice to the employer, on the first day of every sickness. */
export function sickNotice({ employed, sicknesses, asOf }: Facts): LedgerEntry[] {
  if (!employed) return [];
  return sicknesses.map(({ from, spells }) => {
    const day = toIso(from);
    const notifiedOn = (spells[0] as Spell).registered.notifiedOn ?? day;
    return {
      id: 'sick-notice',
      who: 'employee',
      from: day,
      dueOn: day,
      lastDay: day,
      status: statusOf({ dueOn: day, lastDay: day, doneOn: notifiedOn, asOf: toIso(asOf) }),
      projected: from > asOf,
      evidence: 'notice',
      ifLate: 'no-pay-before-notice',
      lagrum: [sjll8first],
    };
  });
}
