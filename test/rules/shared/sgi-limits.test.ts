import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAmount, hoursAmount, sgi } from '../../../src/core.js';
import { priceBaseAmounts, type PriceBaseAmounts } from '../../../src/law/price-base-amount.table.js';
import { lawTables } from '../../../src/report/law/law-tables.js';
import { lastDecidedDay, undecided } from '../../support/undecided.js';

/** As between the calculation in July and the decision in autumn. */
const CALCULATED: PriceBaseAmounts = {
  from: undecided('01-01'),
  priceBase: 60_000,
  raised: 61_300,
  provisional: true,
  source: [{ kalla: 'x' }],
  checkedOn: '2026-11-29',
  confidence: 'S',
};
const ASSUMED = [{ fact: 'priceBase', assumed: 'provisional' }];
const UNKNOWN = {
  outcome: 'out-of-scope',
  reason: 'parameter-unknown',
  known: { from: '2010-01-01', to: lastDecidedDay },
};

describe('an amount that is calculated and not decided', () => {
  const table = priceBaseAmounts as PriceBaseAmounts[];
  const decided = [...table];
  beforeAll(() => {
    table.splice(0, Infinity, ...decided.filter(({ from }) => from < CALCULATED.from), CALCULATED);
  });
  afterAll(() => {
    table.splice(0, Infinity, ...decided);
  });

  it.each(['01-01', '12-31'])('is used on %s of its year by who asks for it', (day) => {
    const on = undecided(day);
    expect(sgi({ on, employment: 800_000, other: 0, provisional: true })).toMatchObject({
      outcome: 'decided',
      value: { sgi: 600_000, ceiling: 600_000, floor: 14_400 },
      assumptions: ASSUMED,
    });
    expect(sgi({ on, employment: 800_000, other: 0 })).toMatchObject(UNKNOWN);
  });

  it('is not used after its year', () => {
    const on = `${Number(CALCULATED.from.slice(0, 4)) + 1}-01-01`;
    expect(sgi({ on, employment: 800_000, other: 0, provisional: true })).toMatchObject(UNKNOWN);
  });

  it('gives no assumption where a decided one is asked for', () => {
    const found = sgi({ on: lastDecidedDay, employment: 800_000, other: 0, provisional: true });
    expect(found.outcome).toBe('decided');
    expect(found).not.toHaveProperty('assumptions');
  });

  it('is told by every rule with a ceiling, also where nothing is paid', () => {
    const on = CALCULATED.from;
    const day = { on, sgi: 600_000, level: 'normal', extent: 1, provisional: true } as const;
    expect(dayAmount(day)).toMatchObject({ value: { wholeDay: 1_276 }, assumptions: ASSUMED });
    expect(
      dayAmount({ ...day, unemployed: true, firstFourteenDays: true, registeredJobSeeker: false }),
    ).toMatchObject({ value: { wholeDay: 0 }, assumptions: ASSUMED });
    expect(hoursAmount({ ...day, annualHours: 2_000, hours: 8, days: 1 })).toMatchObject({
      value: { hourly: 233 },
      assumptions: ASSUMED,
    });
  });

  it('is marked in the table, which gives no day amounts for it', () => {
    expect(lawTables.pbb('en').rows.at(-1)).toContain('61300 (provisional)');
    expect(lawTables['day-amounts']('en').rows.map(([from]) => from)).not.toContain(CALCULATED.from);
  });
});
