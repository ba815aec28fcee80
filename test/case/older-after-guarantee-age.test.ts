/** The disputed reading of SFB 27:49 d in a case: what the capacity is compared with once guarantee pension can be drawn. */
import { describe, expect, it } from 'vitest';
import { assess, type Case } from '../../src/core.js';

const given: Case = {
  ref: 'A-1',
  employment: { from: '2020-01-01', to: null },
  spells: [{ from: '2026-01-01', to: '2026-12-31', extent: 1 }],
};
const EARLY = ['own-work', 'work-offered-temporarily', 'other-work-with-employer'];
const ORDINARY = [...EARLY, 'normally-occurring-work', 'available-suitable-work'];
const NO_LABOUR_MARKET_TEST = [...EARLY, 'available-suitable-work'];

const readingIn = (more: Partial<Case>) =>
  assess({ ...given, ...more }, { asOf: '2027-01-04' }).value.open.filter(
    ({ interpretation }) => interpretation?.question === 'older-after-guarantee-age',
  );

describe('an older employee after the month of the guarantee pension', () => {
  it('has a disputed reading from day 181, whether or not an exception was decided on', () => {
    // Born in March 1958: guarantee pension from March 2024. Day 181 is 30 June 2026.
    const [open, ...more] = readingIn({ bornOn: '1958-03' });
    expect(more).toEqual([]);
    expect(open).toMatchObject({
      id: 'disputed-reading',
      from: '2026-06-30',
      interpretation: { taken: 'ordinary-chain', other: ['no-labour-market-test'] },
    });
    expect(open?.alternatives).toEqual([{ if: 'no-labour-market-test', value: NO_LABOUR_MARKET_TEST }]);
    const decided = readingIn({ bornOn: '1958-03', decisions: { chainException: 'none' } });
    expect(decided[0]?.alternatives).toEqual([
      { if: 'ordinary-chain', value: ORDINARY },
      { if: 'no-labour-market-test', value: NO_LABOUR_MARKET_TEST },
    ]);
  });

  it('has it from the month of that age, where that comes later', () => {
    // Born in October 1959: guarantee pension at 66, from October 2025; in October 1960 at 67, from October 2027.
    expect(readingIn({ bornOn: '1959-10' })).toHaveLength(1);
    expect(readingIn({ bornOn: '1960-10' })).toEqual([]);
  });

  it('has none without a month of birth, nor where nobody is sick on day 181', () => {
    expect(readingIn({})).toEqual([]);
    expect(
      readingIn({ bornOn: '1958-03', spells: [{ from: '2026-01-01', to: '2026-06-29', extent: 1 }] }),
    ).toEqual([]);
  });
});
