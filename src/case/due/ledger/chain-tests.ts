import type { DayRun } from '../../pay/days.js';
import { daysTo } from '../../../time/counted.js';
import { toDay, toIso } from '../../../time/day.js';
import { lastOf, itemAt } from '../../../time/lists.js';
import { chainOn } from '../../facts/compared-with.js';
import type { Facts } from '../../facts/facts.js';
import { insuredOn } from '../../facts/insured.js';
import type { LedgerEntry, LedgerId, TellDay } from '../duty.js';
import { statusOf } from '../../../rules/shared/deadline.js';

const IDS: readonly LedgerId[] = ['chain-test-90', 'chain-test-180', 'chain-test-365'];

/**
 * The tests of the rehabilitation chain that the latest chain reaches or is projected to reach. After an employment there
 * are those of somebody with other work, where that is known.
 */
export function chainTests(facts: Facts, _runs: readonly DayRun[], tell?: TellDay): LedgerEntry[] {
  const chain = facts.chains.at(-1);
  if (chain === undefined) return [];
  const first = chain[0];
  const last = lastOf(chain);
  const found = chainOn(facts, chain, first.from);
  if (found.outcome !== 'decided') return [];
  return found.value.tests.flatMap(({ from: day, applies }, i) => {
    if (day === null || !applies) return [];
    const dueOn = toDay(day);
    if (dueOn > last.to || insuredOn(facts.case, dueOn) !== facts.insured) return [];
    const id = itemAt(IDS, i);
    const from = toIso(first.from);
    if (dueOn <= first.to) tell?.(id, from, daysTo(dueOn, first.from));
    return [
      {
        id,
        who: 'fk',
        from,
        dueOn: toIso(dueOn),
        lastDay: null,
        status: statusOf({ dueOn: toIso(dueOn), lastDay: null, doneOn: undefined, asOf: toIso(facts.asOf) }),
        projected: dueOn > facts.asOf,
        evidence: 'decision',
        ifLate: 'nothing',
        lagrum: chainOn(facts, chain, dueOn).basis,
      },
    ];
  });
}
