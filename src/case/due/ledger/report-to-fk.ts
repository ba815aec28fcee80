import { reportToFkTold } from '../../../rules/employer/report-to-fk/report-to-fk.js';
import { toIso, type IsoDate } from '../../../time/day.js';
import type { DayRun } from '../../pay/days.js';
import { earliestIn } from '../../given/by-sickness.js';
import type { Facts } from '../../facts/facts.js';
import type { CasePeriod } from '../../facts/sickness.js';
import type { LedgerEntry, TellDay } from '../duty.js';
import { statusOf } from '../../../rules/shared/deadline.js';

/** The employer's report to Försäkringskassan, for every period that goes on after day 14. */
export function reportToFk(facts: Facts, runs: readonly DayRun[], tell?: TellDay): LedgerEntry[] {
  const paid = new Set(runs.filter(({ payer }) => payer === 'employer').map(({ period }) => period));
  const reported = earliestIn(facts.periods, facts.case.reportedToFk);
  return facts.periods.flatMap((period) =>
    entryOf(facts, period, paid.has(period), reported.get(period), tell),
  );
}

function entryOf(
  { case: { employment }, asOf }: Facts,
  { from, employerDays, day15 }: CasePeriod,
  gaveSickPay: boolean,
  reportedOn: IsoDate | undefined,
  tell: TellDay | undefined,
): LedgerEntry[] {
  const last = employerDays.at(-1);
  if (last === undefined) return [];
  const lastEmployerDate = toIso(last.to);
  const begun = toIso(from);
  const facts = {
    lastEmployerDate,
    sickPeriodContinues: day15 !== undefined,
    employmentContinues: !employment?.to || employment.to > lastEmployerDate,
    gaveSickPay,
  };
  const found = reportToFkTold(facts, (due) => tell?.('report-to-fk', begun, due));
  if (found.outcome !== 'decided' || !found.value.required || day15 === undefined) return [];
  const { dueOn, lastDay } = found.value;
  return [
    {
      id: 'report-to-fk',
      who: 'employer',
      from: begun,
      dueOn,
      lastDay,
      status: statusOf({ dueOn, lastDay, doneOn: reportedOn, asOf: toIso(asOf) }),
      projected: day15 > asOf,
      evidence: 'report',
      ifLate: 'fine',
      lagrum: found.basis,
    },
  ];
}
