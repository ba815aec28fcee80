import { sjll8first } from '../../../law/sjll.js';
import { toIso } from '../../../time/day.js';
import type { DayRun } from '../../pay/days.js';
import type { Facts } from '../../facts/facts.js';
import type { Sickness } from '../../facts/sickness.js';
import type { LedgerEntry } from '../duty.js';
import { firstEmployedDay } from '../../facts/notice-day.js';
import { owedDays } from '../../pay/owed-days.js';
import { statusOf } from '../../../rules/shared/deadline.js';
import { cite, type Ground } from '../../../law/provision.js';

/** The employee's notice to the employer, on the first day of every sickness for which the employer can owe sick pay. */
export function sickNotice(facts: Facts, runs: readonly DayRun[]): LedgerEntry[] {
  return [...owedDays(facts, runs).keys()].map((sickness) => entryOf(facts, sickness));
}

function entryOf(facts: Facts, sickness: Sickness): LedgerEntry {
  const first = firstEmployedDay(facts, sickness);
  const day = toIso(first);
  const doneOn = sickness.spells[0].registered.notifiedOn ?? day;
  return {
    id: 'sick-notice',
    who: 'employee',
    from: toIso(sickness.from),
    dueOn: day,
    lastDay: day,
    status: statusOf({ dueOn: day, lastDay: day, doneOn, asOf: toIso(facts.asOf) }),
    projected: first > facts.asOf,
    evidence: 'notice',
    ifLate: 'no-pay-before-notice',
    lagrum: cite(BASIS, day),
  };
}

const BASIS: readonly Ground[] = [sjll8first];
