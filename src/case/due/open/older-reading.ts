import { valueOf, type Finding, type Interpretation } from '../../../finding/finding.js';
import type { ChainFact, ChainValue, ComparedWith } from '../../../rules/work-capacity/chain/chain.js';
import { later, toIso, type Day } from '../../../time/day.js';
import { itemWhere } from '../../../time/lists.js';
import { covers, overlap } from '../../../time/period.js';
import { chainOn, type Comparison } from '../../facts/compared-with.js';
import type { DayRun } from '../../pay/days.js';
import type { Facts } from '../../facts/facts.js';
import type { OpenQuestion } from '../question.js';

/** Which question of the chain has results of its own: under the other reading no exception is asked for. */
export const OLDER_QUESTION = 'older-after-guarantee-age';

/** The disputed reading of SFB 27:49 d with what each reading compares the capacity with, from the first day it matters. */
export function olderReadingOpen(
  facts: Facts,
  comparisons: readonly Comparison[],
  runs: readonly DayRun[],
): OpenQuestion[] {
  for (const { from, to, finding } of comparisons) {
    if (finding === undefined) continue;
    const interpretation = interpretationOf(finding);
    if (interpretation === undefined) continue;
    const run = runs.find((candidate) => overlap(candidate, { from, to }) !== undefined);
    if (run === undefined) continue;
    const day = later(from, run.from);
    return [
      {
        id: 'disputed-reading',
        missing: [],
        from: toIso(day),
        alternatives: [
          ...(finding.outcome === 'decided'
            ? [{ if: interpretation.taken, value: finding.value.comparedWith }]
            : []),
          { if: OTHER, value: underOther(facts, day) },
        ],
        interpretation,
        lagrum: finding.basis,
      },
    ];
  }
  return [];
}

const OTHER = 'no-labour-market-test';

function interpretationOf(finding: Finding<ChainValue, ChainFact>): Interpretation | undefined {
  if (finding.outcome === 'out-of-scope') return undefined;
  return finding.interpretations?.find(({ question }) => question === OLDER_QUESTION);
}

/** Under the other reading the rule decides whatever the exception. */
function underOther(facts: Facts, day: Day): readonly ComparedWith[] {
  const chain = itemWhere(facts.chains, (periods) => periods.some((period) => covers(period, day)));
  return valueOf(chainOn(facts, chain, day, { olderAfterGuaranteeAge: OTHER })).comparedWith;
}
