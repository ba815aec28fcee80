import { firstDay, nearest } from '../../../law/dated.js';
import { onDemandFirstDays, type OnDemandFirstDays } from '../../../rules/shared/first-days.table.js';
import { addDays, toDay, toIso, type Day } from '../../../time/day.js';
import { splitBefore, holderOf } from '../../../time/period.js';
import { isSome } from '../../../time/lists.js';
import { isAmongFirstDays, type BenefitPart, type BenefitRun } from '../../pay/benefit.js';
import type { Facts } from '../../facts/facts.js';
import type { Sickness } from '../../facts/sickness.js';
import { insuredOn } from '../../facts/insured.js';
import type { OpenQuestion } from '../question.js';
import { notPaid, paid, spanOf } from './outcomes.js';
import { cite } from '../../../law/provision.js';

/**
 * Benefit to an on-demand employee for the first days of a sick period, which takes that it can be assumed that the
 * insured would have worked (SFB 27:16 a). In the first fourteen of them 27:10 asks the same for every hour, and they have
 * a question of their own. A relapse begins a new sick period: 27:32 does not name the section.
 */
export function wouldHaveWorkedOpen(facts: Facts, { runs }: BenefitPart): OpenQuestion[] {
  if (facts.insured !== 'on-demand') return [];
  const lawFrom = toDay(firstDay(onDemandFirstDays));
  const cuts = [lawFrom, ...facts.sicknesses.map(({ from }) => addDays(from, termsOn(from).firstDays))];
  const conditional = new Map<Sickness, BenefitRun[]>(facts.sicknesses.map((sickness) => [sickness, []]));
  const sicknessAt = holderOf(facts.sicknesses);
  for (const run of splitBefore(runs, cuts)) {
    const sickness = sicknessAt(run.from);
    if (sickness === undefined || run.from < lawFrom) continue;
    const asked = run.from < addDays(sickness.from, termsOn(sickness.from).firstDays);
    const isOnDemand = insuredOn(facts.case, run.from) === 'on-demand';
    if (asked && isOnDemand && !isAmongFirstDays(facts, run.from)) conditional.get(sickness)?.push(run);
  }
  return [...conditional.values()].flatMap((days): OpenQuestion[] => {
    if (!isSome(days)) return [];
    const { from, to } = spanOf(days);
    return [
      {
        id: 'would-have-worked',
        missing: ['wouldHaveWorked'],
        from: toIso(from),
        to: toIso(to),
        outcomes: [paid('would-have-worked', days), notPaid('would-not-have-worked')],
        lagrum: cite(termsOn(from).source, toIso(from)),
      },
    ];
  });
}

/** The wording of the first day of the sickness. */
function termsOn(from: Day): OnDemandFirstDays {
  return nearest(onDemandFirstDays, toIso(from));
}
