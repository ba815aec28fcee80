// blog.vismadraftit.se, an expert's answers on the karensavdrag: for a period that begins on 1 February the twelve months reach
// back to 1 February of the year before. By the calendar, twelve months that end on 1 February begin on 2 February. SjLL 6 §
// third para.: ten deductions within the last twelve months, and no more is made.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { evaluate } = reported(import.meta.url);

const inJune = (oldest: string): object => ({
  periodFrom: '2026-06-15',
  weeklyPay: 8000,
  earlierDeductions: [
    oldest,
    ...['07', '08', '09', '10', '11', '12'].map((m) => `2025-${m}-01`),
    '2026-01-05',
    '2026-02-05',
    '2026-03-05',
  ],
});

describe.each([
  ['February', { inside: 'in-c.json', outside: 'in-b.json', boundary: 'in-a.json' }],
  ['June', { inside: inJune('2025-06-16'), outside: inJune('2025-06-14'), boundary: inJune('2025-06-15') }],
])('the oldest of ten deductions, a period that begins in %s', (_, { inside, outside, boundary }) => {
  it('counts within twelve months', async () => {
    expect(await evaluate('sick-pay/karensavdrag', inside)).toMatchObject({
      value: { due: false, reason: 'ten-deductions', amount: 0 },
    });
  });

  it('does not count before them', async () => {
    // 8 000 × 80 % × 20 %.
    expect(await evaluate('sick-pay/karensavdrag', outside)).toMatchObject({
      value: { due: true, reason: 'ordinary', amount: 1280 },
    });
  });

  it('is a named reading on the day itself', async () => {
    const found = (await evaluate('sick-pay/karensavdrag', boundary)) as {
      interpretations?: { question: string }[];
    };
    expect(found.interpretations?.map(({ question }) => question)).toContain('twelve-months');
  });
});
