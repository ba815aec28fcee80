// vård-omsorg.se on sickness insurance, 2009: 18 000 kr a month give 459 kr a day. Asked for 2010, the first year that is covered.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { evaluate } = reported(import.meta.url);

describe('the amount of a day on the normal level', () => {
  it.each([
    // 216 000 × 0.97 × 80 % / 365 = 459.22
    [216_000, 459],
    // 240 000 × 0.97 × 80 % / 365 = 510.25
    [240_000, 510],
  ])('of an SGI of %i kr', async (sgi, amount) => {
    const input = { on: '2010-06-01', sgi, level: 'normal', extent: 1 };
    expect(await evaluate('sickness-benefit/day-amount', input)).toMatchObject({
      outcome: 'decided',
      value: { wholeDay: amount, amount },
    });
  });
});
