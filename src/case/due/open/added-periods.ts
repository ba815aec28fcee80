import type { Alternative, Undetermined } from '../../../finding/finding.js';
import type { ChainFact, ChainValue } from '../../../rules/work-capacity/chain/chain.js';
import { toIso, type Day } from '../../../time/day.js';
import type { Comparison } from '../../facts/compared-with.js';
import type { Facts } from '../../facts/facts.js';
import type { OpenQuestion } from '../question.js';

type OpenChain = Undetermined<ChainValue, ChainFact>;

/**
 * Chains that began before 2014, after 90 days or more without sickness: whether the earlier sick periods are added turns
 * on what was worked between (SFB 27:51 in its older wording), which a case does not tell. With what each answer gives on
 * the first day.
 */
export function addedPeriodsOpen({ chains }: Facts, comparisons: readonly Comparison[]): OpenQuestion[] {
  const first = new Set<Day>(chains.map(([first]) => first.from));
  return comparisons.flatMap(({ from, finding }) =>
    finding?.outcome === 'undetermined' && turnsOnWork(finding) && first.has(from)
      ? [questionOf(from, finding)]
      : [],
  );
}

/** Whether it is the days worked between sick periods that are missing. */
export function turnsOnWork({ missing }: OpenChain): boolean {
  return missing.includes('workedBefore');
}

function questionOf(from: Day, { basis, alternatives }: OpenChain): OpenQuestion {
  return {
    id: 'added-periods',
    missing: ['workedBefore'],
    from: toIso(from),
    alternatives: (alternatives as readonly Alternative<ChainValue>[]).map(({ if: answer, value }) => ({
      if: answer,
      value: value.comparedWith,
    })),
    lagrum: basis,
  };
}
