import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain } from '../../../src/core.js';
import { newest } from '../../../src/law/dated.js';
import { toIso, type IsoDate } from '../../../src/time/day.js';
import type { ChainInput } from '../../../src/rules/work-capacity/chain/chain.js';
import { chainsOf, type Chain } from '../../../src/rules/shared/added-periods.js';
import { breaksOf } from '../../../src/rules/work-capacity/chain-breaks.js';
import {
  chainExceptions,
  chainTerms,
  labourMarketWordings,
  olderWordings,
  onDemandWordings,
  pandemicSuspensions,
} from '../../../src/rules/work-capacity/chain/table.js';
import { chainInput } from '../../oracle/arbitraries.js';
import { dayBetween, plusDays } from '../../support/dates.js';
import { holdsForAll } from '../../support/properties.js';

/** What the finding says about the comparison, whatever the day's number. */
function comparison(input: ChainInput): unknown {
  const finding = chain(input);
  switch (finding.outcome) {
    case 'decided':
      return finding.value.comparedWith;
    case 'undetermined':
      return finding.alternatives?.map(({ if: answer, value }) => [answer, value.comparedWith]);
    case 'out-of-scope':
      return finding.known;
  }
}

/** One sick period over many wordings and ages, and a day in it that is not the first. */
const inOnePeriod = fc
  .tuple(chainInput, dayBetween('2008-07-02', '2030-01-01'), fc.integer({ min: 1, max: 4000 }), fc.boolean())
  .map(([input, on, before, careDelayedByPandemic]): ChainInput => ({
    ...input,
    on,
    spells: [{ from: plusDays(on, -before), to: '2031-01-01' }],
    careDelayedByPandemic,
  }));

const breaks = ({ spells, bornOn }: ChainInput): string[] =>
  chainsOf(spells, newest(chainTerms).fewerThanDaysBetween).flatMap((periods) =>
    breaksOf(periods, bornOn).map(toIso),
  );

function chainIn(from: IsoDate, to: IsoDate): Chain {
  const [only, ...others] = chainsOf([{ from, to }], newest(chainTerms).fewerThanDaysBetween);
  if (only === undefined || others.length > 0) throw new Error('one chain');
  return only;
}

describe('the breaks of a chain', () => {
  it('are the only days in a sick period on which the comparison changes', () => {
    holdsForAll(inOnePeriod, (input) => {
      const days = new Set(breaks(input));
      for (let back = 0; back < 3; back++) {
        const on = plusDays(input.on, -back);
        const before = plusDays(on, -1);
        if (days.has(on) || before < (input.spells[0]?.from ?? '') || before < '2008-07-01') continue;
        expect(comparison({ ...input, on })).toEqual(comparison({ ...input, on: before }));
      }
    });
  });

  it('hold days 91, 181, 366 and 551', () => {
    const periods = chainIn('2026-01-10', '2026-04-30');
    const days = breaksOf(periods, undefined).map(toIso);
    expect(new Set(days)).toEqual(
      new Set(['2026-01-10', '2026-04-10', '2026-07-09', '2027-01-10', '2027-07-14']),
    );
  });

  it('hold the first days of wordings that come after the first day of the period', () => {
    const periods = chainIn('2021-03-15', '2022-02-28');
    const days = breaksOf(periods, undefined).map(toIso);
    const wordings = [
      chainExceptions,
      labourMarketWordings,
      olderWordings,
      onDemandWordings,
      pandemicSuspensions,
    ]
      .flat()
      .map(({ from }) => from);
    const later = wordings.filter((from) => from > '2021-03-15');
    expect(later.length).toBeGreaterThan(1);
    expect(days).toEqual(expect.arrayContaining(later));
    expect(wordings.filter((from) => from <= '2021-03-15' && days.includes(from))).toEqual(['2021-03-15']);
  });

  it('hold the months of the pension ages', () => {
    const periods = chainIn('2026-01-10', '2026-04-30');
    const days = breaksOf(periods, '1963-05').map(toIso);
    expect(days).toEqual(expect.arrayContaining(['2027-05-01', '2030-05-01']));
    expect(breaksOf(periods, '1899-12')).toEqual(breaksOf(periods, undefined));
  });
});
