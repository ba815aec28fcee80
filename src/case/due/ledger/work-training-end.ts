import { workTraining } from '../../../rules/rehabilitation/work-training/work-training.js';
import { toDay, toIso } from '../../../time/day.js';
import type { Facts } from '../../facts/facts.js';
import { isWithinEmployment } from '../../facts/insured.js';
import type { LedgerEntry } from '../duty.js';
import { statusOf } from '../../../rules/shared/deadline.js';

/** The last day of work training by Försäkringskassan's guidance; none with an employer who is one no longer. */
export function workTrainingEnd({ asOf, case: given }: Facts): LedgerEntry[] {
  const { workTraining: training } = given;
  if (training === undefined) return [];
  if (training.place === 'own-employer' && !isWithinEmployment(given, toDay(training.from))) return [];
  const week = { hoursPerWeek: 1, normalHoursPerWeek: 1 };
  const found = workTraining({ compensation: 'sickness-benefit', ...training, ...week });
  if (found.outcome !== 'decided' || found.value.longestTo === null) return [];
  const dueOn = found.value.longestTo;
  return [
    {
      id: 'work-training-end',
      who: 'fk',
      from: training.from,
      dueOn,
      lastDay: null,
      status: statusOf({ dueOn, lastDay: null, doneOn: undefined, asOf: toIso(asOf) }),
      projected: false,
      evidence: 'decision',
      ifLate: 'nothing',
      lagrum: found.basis,
    },
  ];
}
