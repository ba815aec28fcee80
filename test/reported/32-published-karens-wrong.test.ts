// kollega.se, “Karensavdrag – så fungerar det”: 30 000 kr a month, 1 429 kr a day (a twenty-first), a karensavdrag of 20 % of five
// days’ pay. SjLL 6 §: 20 % of a week’s sick pay, 286 kr less.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { evaluate } = reported(import.meta.url);

const APRIL = {
  periodFrom: '2026-04-13',
  pay: { monthly: 31500, hoursPerWeek: 40 },
  absence: ['13', '14', '15', '16', '17'].map((day) => ({ date: `2026-04-${day}`, hours: 8 })),
  convention: 'working-days-21',
};

describe('a week of sickness, a day’s pay being a twenty-first of the month’s', () => {
  it.each([
    [
      '30 000 kr',
      'in.json',
      { payLost: 7142.86, sickPayBefore: 5714.29, karensavdrag: 1142.86, sickPay: 4571.43 },
    ],
    ['31 500 kr', APRIL, { payLost: 7500, sickPayBefore: 6000, karensavdrag: 1200, sickPay: 4800 }],
  ])('has a karensavdrag of 20 %% of its sick pay, %s', async (_, input, value) => {
    expect(await evaluate('sick-pay/amount', input)).toMatchObject({ outcome: 'decided', value });
  });
});
