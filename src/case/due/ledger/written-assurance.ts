import { sjll9 } from '../../../law/sjll.js';
import { toIso, type IsoDate } from '../../../time/day.js';
import type { DayRun } from '../../pay/days.js';
import { earliestIn } from '../../given/by-sickness.js';
import type { Facts } from '../../facts/facts.js';
import type { CasePeriod } from '../../facts/sickness.js';
import type { LedgerEntry } from '../duty.js';
import { statusFrom } from '../../../rules/shared/deadline.js';
import { cite, type Ground } from '../../../law/provision.js';

/** The employee's written assurance: no day is set, but sick pay need not be paid before it. */
export function writtenAssurance(facts: Facts, runs: readonly DayRun[]): LedgerEntry[] {
  const paid = new Set(runs.filter(({ payer }) => payer === 'employer').map(({ period }) => period));
  const given = earliestIn(facts.periods, facts.case.assuranceOn);
  return facts.periods
    .filter((period) => paid.has(period))
    .map((period) => entryOf(facts, period, given.get(period)));
}

function entryOf({ asOf }: Facts, { from }: CasePeriod, assuranceOn: IsoDate | undefined): LedgerEntry {
  const day = toIso(from);
  return {
    id: 'written-assurance',
    who: 'employee',
    from: day,
    dueOn: null,
    lastDay: null,
    status: statusFrom(day, assuranceOn, toIso(asOf)),
    projected: from > asOf,
    evidence: 'assurance',
    ifLate: 'pay-can-wait',
    lagrum: cite(BASIS, day),
  };
}

const BASIS: readonly Ground[] = [sjll9];
