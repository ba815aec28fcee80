import { workplaceRehabilitation } from '../../../rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import { toDay, toIso, type IsoDate } from '../../../time/day.js';
import type { Facts } from '../../facts/facts.js';
import { isWithinEmployment } from '../../facts/insured.js';
import type { LedgerEntry } from '../duty.js';
import { statusOf } from '../../../rules/shared/deadline.js';

/** The employer's application for workplace rehabilitation support, for every year with measures for its employee. */
export function applyForWorkplaceSupport({ asOf, case: given }: Facts): LedgerEntry[] {
  const performed = (given.workplaceSupportOn ?? []).filter((day) => isWithinEmployment(given, toDay(day)));
  const firstOfYear = new Map<string, IsoDate>();
  for (const day of performed.sort()) {
    if (!firstOfYear.has(day.slice(0, 4))) firstOfYear.set(day.slice(0, 4), day);
  }
  return [...firstOfYear].flatMap(([year, from]): LedgerEntry[] => {
    const found = workplaceRehabilitation({ year: Number(year), lines: [] });
    if (found.outcome !== 'decided') return [];
    const { applyBy, lastDay } = found.value;
    return [
      {
        id: 'apply-for-workplace-support',
        who: 'employer',
        from,
        dueOn: applyBy,
        lastDay,
        status: statusOf({ dueOn: applyBy, lastDay, doneOn: undefined, asOf: toIso(asOf) }),
        projected: false,
        evidence: 'application',
        ifLate: 'no-support',
        lagrum: found.basis,
      },
    ];
  });
}
