import type { DayRun } from '../../pay/days.js';
import { workTrialTold } from '../../../rules/rehabilitation/work-trial/work-trial.js';
import { valueOf } from '../../../finding/finding.js';
import { toDay, toIso } from '../../../time/day.js';
import type { Facts } from '../../facts/facts.js';
import { isWithinEmployment } from '../../facts/insured.js';
import type { LedgerEntry, TellDay } from '../duty.js';
import { statusOf } from '../../../rules/shared/deadline.js';

/** The notification, signed by insured and employer, of a work trial that is planned within the employment. */
export function workTrialNotification(
  { asOf, case: given }: Facts,
  _runs: readonly DayRun[],
  tell?: TellDay,
): LedgerEntry[] {
  const { workTrial: planned } = given;
  if (planned === undefined || !isWithinEmployment(given, toDay(planned.from))) return [];
  const { from, notificationReceivedOn } = planned;
  const facts = {
    from,
    benefitWholeFrom: from,
    benefitWholeTo: from,
    employed: true,
    ownEmployer: true,
    notificationReceivedOn: notificationReceivedOn ?? from,
    signedByBoth: true,
  };
  const found = workTrialTold(facts, (_, statutory) => tell?.('work-trial-notification', from, statutory));
  const { notifyBy } = valueOf(found);
  if (notifyBy === null) return [];
  return [
    {
      id: 'work-trial-notification',
      who: 'insured',
      from,
      dueOn: notifyBy,
      lastDay: notifyBy,
      status: statusOf({
        dueOn: notifyBy,
        lastDay: notifyBy,
        doneOn: notificationReceivedOn,
        asOf: toIso(asOf),
      }),
      projected: false,
      evidence: 'notification',
      ifLate: 'trial-begins-later',
      lagrum: found.basis,
    },
  ];
}
