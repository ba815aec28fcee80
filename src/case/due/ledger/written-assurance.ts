import { sjll9 } from '../../../law/sjll.js';
import { toIso } from '../../../time/day.js';
import type { DayRun } from '../../pay/days.js';
import type { Facts } from '../../facts/facts.js';
import type { CasePeriod } from '../../facts/sickness.js';
import type { LedgerEntry } from '../duty.js';
import { statusFrom } from '../../../rules/shared/deadline.js';
import { cite, type Ground } from '../../../law/provision.js';

/** The employee's written assurance: no day is set, but sick pay need not be paid before it. */
export function writtenAssurance(facts: Facts, runs: readonly DayRun[]): LedgerEntry[] {
  const paid = new Set(runs.filter(({ payer }) => payer === 'employer').map(({ period }) => period));
  const periods = facts.periods.filter((period) => paid.has(period));
  return periods.map((period) => entryOf(facts, period, period === periods.at(-1)));
}

function entryOf({ asOf, case: { assuranceOn } }: Facts, { from }: CasePeriod, latest: boolean): LedgerEntry {
  const day = toIso(from);
  return {
    id: 'written-assurance',
    who: 'employee',
    from: day,
    dueOn: null,
    lastDay: null,
    status: statusFrom(day, latest ? assuranceOn : undefined, toIso(asOf)),
    projected: from > asOf,
    evidence: 'assurance',
    ifLate: 'pay-can-wait',
    lagrum: cite(BASIS, day),
  };
}

const BASIS: readonly Ground[] = [sjll9];
