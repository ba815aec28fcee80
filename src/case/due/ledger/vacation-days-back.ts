import { sickDuringVacation } from '../../../rules/vacation/sick-during-vacation/sick-during-vacation.js';
import { toDay, toIso, type IsoDate } from '../../../time/day.js';
import { overlap, type Period } from '../../../time/period.js';
import { extentRuns } from '../../facts/extent-runs.js';
import type { Facts } from '../../facts/facts.js';
import type { Sickness } from '../../facts/sickness.js';
import type { CaseVacationLeave } from '../../given/case.js';
import type { LedgerEntry, LedgerStatus } from '../duty.js';

/**
 * The employee's request that whole days of sickness in a vacation not be counted as vacation, from the first such day of
 * the sickness on. Whether it was made without delay is not decided.
 */
export function vacationDaysBack(facts: Facts): LedgerEntry[] {
  const { vacation = [] } = facts.case.employment ?? {};
  return facts.sicknesses.flatMap((sickness) => {
    const met = vacation.filter(({ from, to }) => isIn(sickness, { from: toDay(from), to: toDay(to) }));
    return met.length === 0 ? [] : entryOf(facts, sickness, met);
  });
}

function entryOf(
  { asOf, spells }: Facts,
  sickness: Sickness,
  met: readonly CaseVacationLeave[],
): LedgerEntry[] {
  const found = sickDuringVacation({
    vacation: met.map(({ from, to }) => ({ from, to })),
    absence: extentRuns(spells)
      .filter((run) => isIn(sickness, run))
      .map((run) => ({ from: toIso(run.from), to: toIso(run.to), extent: run.extent })),
    requestedWithoutDelay: true,
  });
  if (found.outcome !== 'decided') return [];
  const [dueOn] = found.value.dates;
  if (dueOn === undefined) return [];
  const today = toIso(asOf);
  return [
    {
      id: 'vacation-days-back',
      who: 'employee',
      from: toIso(sickness.from),
      dueOn,
      lastDay: null,
      status: statusOf(dueOn, met, today),
      projected: dueOn > today,
      evidence: 'request',
      ifLate: 'days-stay-vacation',
      lagrum: found.basis,
    },
  ];
}

/** Done where it was asked of every vacation that the sickness met. */
function statusOf(dueOn: IsoDate, met: readonly CaseVacationLeave[], asOf: IsoDate): LedgerStatus {
  if (met.every(({ askedBackOn }) => askedBackOn !== undefined && askedBackOn <= asOf)) return 'done';
  return asOf < dueOn ? 'upcoming' : 'possible';
}

function isIn(sickness: Sickness, days: Period): boolean {
  return overlap(sickness, days) !== undefined;
}
