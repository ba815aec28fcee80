import { sjll9 } from '../../law/sjll.js';
import { toIso } from '../../time/day.js';
import type { DayRun } from '../days.js';
import type { Facts } from '../facts.js';
import type { LedgerEntry } from '../ledger.js';

/** The employee's written assurance: no day is set, but sick pay need not be paid before it. */
export function writtenAssurance({ periods, asOf }: Facts, runs: readonly DayRun[]): LedgerEntry[] {
  const paid = new Set(runs.filter(({ payer }) => payer === 'employer').map(({ period }) => period));
  return periods
    .filter((period) => paid.has(period))
    .map(({ from }) => ({
      id: 'written-assurance',
      who: 'employee',
      from: toIso(from),
      dueOn: null,
      lastDay: null,
      status: from > asOf ? 'upcoming' : 'due',
      projected: from > asOf,
      evidence: 'assurance',
      ifLate: 'pay-can-wait',
      lagrum: [sjll9],
    }));
}
