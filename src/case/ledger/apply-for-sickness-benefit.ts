import { sfb110s4, sfb27s17, sfb27s18 } from '../../law/sfb.js';
import { toIso } from '../../time/day.js';
import type { DayRun } from '../days.js';
import type { Facts } from '../facts.js';
import { paidByFk } from '../fk-days.js';
import type { LedgerEntry } from '../ledger.js';

/** The application for sickness benefit: the act sets no last day, but a late notice to Försäkringskassan costs days. */
export function applyForSicknessBenefit(facts: Facts, runs: readonly DayRun[]): LedgerEntry[] {
  return paidByFk(facts, runs).map(({ period, firstBenefitDay }) => ({
    id: 'apply-for-sickness-benefit',
    who: 'insured',
    from: toIso(period.from),
    dueOn: null,
    lastDay: null,
    status: firstBenefitDay > facts.asOf ? 'upcoming' : 'due',
    projected: firstBenefitDay > facts.asOf,
    evidence: 'application',
    ifLate: 'benefit-seven-days-back',
    lagrum: [sfb110s4, sfb27s17, sfb27s18],
  }));
}
