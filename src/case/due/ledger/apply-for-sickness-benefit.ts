import { sfb110s4 } from '../../../law/sfb/110.js';
import { sfb27s17, sfb27s18 } from '../../../law/sfb/27.js';
import { toIso, type IsoDate } from '../../../time/day.js';
import type { DayRun } from '../../pay/days.js';
import { earliestIn } from '../../given/by-sickness.js';
import type { Facts } from '../../facts/facts.js';
import { paidByFk, type PaidByFk } from '../../pay/fk-days.js';
import type { LedgerEntry } from '../duty.js';
import { statusFrom } from '../../../rules/shared/deadline.js';
import { cite, type Ground } from '../../../law/provision.js';

/** The application for sickness benefit: the act sets no last day, but a late notice to Försäkringskassan costs days. */
export function applyForSicknessBenefit(facts: Facts, runs: readonly DayRun[]): LedgerEntry[] {
  const applied = earliestIn(facts.sickPeriods, facts.case.appliedToFk);
  return paidByFk(facts, runs).map((paid) => entryOf(facts, paid, applied.get(paid.period)));
}

function entryOf(
  { asOf }: Facts,
  { period, firstBenefitDay }: PaidByFk,
  appliedOn: IsoDate | undefined,
): LedgerEntry {
  return {
    id: 'apply-for-sickness-benefit',
    who: 'insured',
    from: toIso(period.from),
    dueOn: null,
    lastDay: null,
    status: statusFrom(toIso(firstBenefitDay), appliedOn, toIso(asOf)),
    projected: firstBenefitDay > asOf,
    evidence: 'application',
    ifLate: 'benefit-seven-days-back',
    lagrum: cite(BASIS, toIso(firstBenefitDay)),
  };
}

const BASIS: readonly Ground[] = [sfb110s4, sfb27s17, sfb27s18];
