import type { Lagrum } from '../../../law/lagrum.js';
import { sickDuringVacation } from '../../../rules/vacation/sick-during-vacation/sick-during-vacation.js';
import { toIso, type IsoDate } from '../../../time/day.js';
import { isSome } from '../../../time/lists.js';
import type { Period } from '../../../time/period.js';
import type { Facts } from '../../facts/facts.js';
import type { Sickness } from '../../facts/sickness.js';
import type { CaseVacationLeave } from '../../given/case.js';
import { listed } from '../../given/listed.js';
import type { LedgerEntry, LedgerStatus } from '../duty.js';
import { meeting, vacationLeaves, wholeSickDays, type VacationLeave } from '../vacation-leaves.js';

/**
 * The employee's request that whole days of sickness in a vacation not be counted as vacation, from the first such day of
 * the sickness on. Whether it was made without delay is not decided.
 */
export function vacationDaysBack(facts: Facts): LedgerEntry[] {
  const leaves = vacationLeaves(facts);
  return facts.sicknesses.flatMap((sickness) => {
    const met = meeting(leaves, sickness);
    return isSome(met) ? entryOf(facts, sickness, met) : [];
  });
}

function entryOf(facts: Facts, sickness: Sickness, met: readonly VacationLeave[]): LedgerEntry[] {
  const sick = wholeSickDays(facts, sickness);
  const lost = met.flatMap((leave) => lostOf(leave, meeting(sick, leave)));
  if (!isSome(lost)) return [];
  const [{ dueOn, lagrum }] = lost;
  const from = toIso(sickness.from);
  const today = toIso(facts.asOf);
  return [
    {
      id: 'vacation-days-back',
      who: 'employee',
      from,
      dueOn,
      lastDay: null,
      status: lost.every(({ leave }) => isAskedBack(leave, from, today)) ? 'done' : open(dueOn, today),
      projected: dueOn > today,
      evidence: 'request',
      ifLate: 'days-stay-vacation',
      lagrum,
    },
  ];
}

interface Lost {
  readonly leave: CaseVacationLeave;
  /** The first day of vacation that was lost whole. */
  readonly dueOn: IsoDate;
  readonly lagrum: readonly Lagrum[];
}

/** Every vacation has its own days of vacation, so that each is asked about by itself. */
function lostOf({ given: leave }: VacationLeave, sick: readonly Period[]): Lost[] {
  const { from, to, vacationDays } = leave;
  const found = sickDuringVacation({
    vacation: [{ from, to }],
    ...(vacationDays !== undefined && { vacationDays }),
    absence: sick.map((days) => ({ from: toIso(days.from), to: toIso(days.to), extent: 1 })),
    requestedWithoutDelay: true,
  });
  if (found.outcome !== 'decided') return [];
  const [dueOn] = found.value.dates;
  return dueOn === undefined ? [] : [{ leave, dueOn, lagrum: found.basis }];
}

/** Nobody has asked about days of a sickness that had not begun (SemL 15 §). */
function isAskedBack({ askedBackOn }: CaseVacationLeave, sickFrom: IsoDate, asOf: IsoDate): boolean {
  return listed(askedBackOn).some((day) => sickFrom <= day && day <= asOf);
}

function open(dueOn: IsoDate, asOf: IsoDate): LedgerStatus {
  return asOf < dueOn ? 'upcoming' : 'possible';
}
