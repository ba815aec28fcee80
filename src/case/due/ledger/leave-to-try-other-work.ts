import type { DayRun } from '../../pay/days.js';
import { daysTo } from '../../../time/counted.js';
import { leaveToTryOtherWork as leaveRule } from '../../../rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import { toDay, toIso, type IsoDate } from '../../../time/day.js';
import { covers } from '../../../time/period.js';
import { lastOf } from '../../../time/lists.js';
import type { Facts } from '../../facts/facts.js';
import type { LedgerEntry, TellDay } from '../duty.js';

/** The window for a contract with another employer, of the latest chain that reaches it while the employment lasts. */
export function leaveToTryOtherWork(
  { employed, chains, asOf, case: given }: Facts,
  _runs: readonly DayRun[],
  tell?: TellDay,
): LedgerEntry[] {
  const chain = chains.at(-1);
  if (!employed || chain === undefined) return [];
  const on = toIso(asOf);
  const found = leaveRule({
    spells: chain.map(({ from, to }) => ({ from: toIso(from), to: toIso(to) })),
    contractOn: on,
    leaveFrom: on,
    leaveTo: on,
    notifiedOn: on,
  });
  if (found.outcome !== 'decided' || found.value.windowFrom === null) return [];
  const { windowFrom, windowTo: closes } = found.value;
  const first = chain[0];
  const last = lastOf(chain);
  if (windowFrom > toIso(last.to)) return [];
  const employedTo = given.employment?.to ?? closes;
  if (windowFrom > employedTo) return [];
  const lastDay = employedTo < closes ? employedTo : closes;
  const from = toIso(first.from);
  const opens = toDay(windowFrom);
  if (opens <= first.to) tell?.('leave-to-try-other-work', from, daysTo(opens, first.from));
  return [
    {
      id: 'leave-to-try-other-work',
      who: 'employee',
      from,
      dueOn: windowFrom,
      lastDay,
      status: statusInWindow(on, windowFrom, lastDay, covers(last, asOf)),
      projected: windowFrom > on,
      evidence: 'contract',
      ifLate: 'no-right-after-the-window',
      lagrum: found.basis,
    },
  ];
}

/** A right, no duty: it is open within the window and gone after it. */
function statusInWindow(on: IsoDate, from: IsoDate, to: IsoDate, sick: boolean): LedgerEntry['status'] {
  if (on < from) return 'upcoming';
  return on <= to && sick ? 'possible' : 'not-required';
}
