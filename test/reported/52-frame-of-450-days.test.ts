// ka.se 2008-01-21, “Gamla sjukdagar räknas i nya sjukpenningen”, and forsakradviajobbet.se on the normal level: 200 days last
// year, then a long sickness after 60 or 87 days of work. SFB 27:21–24: normal level while fewer than 364 days stand in the 450
// days before the day.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { evaluate } = reported(import.meta.url);

interface Levels {
  readonly value: { readonly segments: readonly { readonly to: string; readonly level: string }[] };
}

/** 1 January to 18 July 2024. */
const TWO_HUNDRED_DAYS = { from: '2024-01-01', to: '2024-07-18' };

describe('200 days with benefit, and then a long sickness', () => {
  it.each([
    ['10 days between: 164 are left', '2024-07-29', '2025-01-08'],
    ['60 days between: 164 are left', '2024-09-17', '2025-02-27'],
    ['86 days between: the frame still holds all of them on the 165th', '2024-10-13', '2025-03-25'],
    ['87 days between: one has left it in time, and so does every day after', '2024-10-14', '2025-10-12'],
  ])('is on the normal level with %s', async (_, from, to) => {
    const found = (await evaluate('sickness-benefit/levels', {
      earlierDays: [TWO_HUNDRED_DAYS],
      days: [{ from, to: '2026-06-30' }],
    })) as Levels;
    expect(found.value.segments.slice(0, 2)).toMatchObject([
      { from, to, level: 'normal' },
      { level: 'continuation' },
    ]);
  });
});

describe('a sick-pay period before the benefit', () => {
  const normalTo = async (sickPayPeriods: readonly object[]): Promise<string | undefined> => {
    const days = [{ from: '2024-11-18', to: '2026-06-30' }];
    const found = (await evaluate('sickness-benefit/levels', { days, sickPayPeriods })) as Levels;
    return found.value.segments[0]?.to;
  };

  it('counts thirteen days where benefit follows it directly', async () => {
    // 351 days from 18 November.
    expect(await normalTo([{ from: '2024-11-04', to: '2024-11-17' }])).toBe('2025-11-03');
  });

  it('counts none where it does not', async () => {
    // 364 days.
    expect(await normalTo([{ from: '2024-10-01', to: '2024-10-14' }])).toBe('2025-11-16');
  });
});
