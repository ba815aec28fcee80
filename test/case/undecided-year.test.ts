/**
 * Benefit for days in a year whose price base amount is not decided (SFB 2:6–7, 25:5): the ceiling is all that depends on
 * it, so the amount is known where every ceiling gives the same.
 */
import { describe, expect, it } from 'vitest';
import { assess, dayAmount, type Case, type DayAmountValue, type Decided } from '../../src/core.js';
import { knownPriceBaseDates, priceBaseAmountsOf } from '../../src/law/price-base-amount.table.js';

/** The last decided year and two years after it, whichever they are. */
const LAST = Number(knownPriceBaseDates().to.slice(0, 4));
const YEAR = LAST + 2;
const CEILING = (priceBaseAmountsOf(`${LAST}-06-01`)?.priceBase ?? 0) * 10;

const ofRule = (sgi: number, more = {}): number =>
  (
    dayAmount({
      on: `${LAST}-06-01`,
      sgi,
      level: 'normal',
      extent: 1,
      ...more,
    }) as Decided<DayAmountValue>
  ).value.amount;

const assessed = (sgi: number, more: Partial<Case> = {}, year = YEAR) =>
  assess(
    {
      ref: 'A-1',
      employment: { from: '2020-01-01', to: null },
      benefit: { sgi },
      spells: [{ from: `${year}-03-01`, to: `${year}-03-31`, extent: 1 }],
      ...more,
    },
    { asOf: `${year}-05-01` },
  );
const perDayOf = (sgi: number, more?: Partial<Case>) =>
  assessed(sgi, more).value.money.benefit.map(({ perDay }) => perDay);
const unknownIn = (sgi: number, more?: Partial<Case>) =>
  assessed(sgi, more).value.open.filter(({ id }) => id === 'parameter-unknown');
const ASSUMED = { fact: 'priceBaseAmount', assumed: 'not-below-last-decided' };

describe('benefit in a year without a decided price base amount', () => {
  it.each([14_400, 200_000, 360_000, 590_000, CEILING])('is known with an SGI of %d', (sgi) => {
    expect(perDayOf(sgi)).toEqual([ofRule(sgi)]);
    expect(unknownIn(sgi)).toEqual([]);
    expect(assessed(sgi).assumptions).toContainEqual(ASSUMED);
  });

  it('is known above the last ceiling as long as the whole kronor are the same', () => {
    // 100 kr of SGI are 21 öre a day.
    const perDay = (sgi: number): number => Math.round((sgi * 0.97 * 0.8) / 365);
    const same = [100, 200, 300, 400].filter((more) => perDay(CEILING + more) === perDay(CEILING));
    for (const more of same) expect(perDayOf(CEILING + more)).toEqual([perDay(CEILING)]);
    expect(perDayOf(CEILING + 500)).toEqual([null]);
  });

  it('is open above it, between the amount of the last ceiling and that of the whole income', () => {
    const sgi = CEILING + 50_000;
    const days = 17;
    const whole = Math.round((sgi * 0.97 * 0.8) / 365);
    expect(perDayOf(sgi)).toEqual([null]);
    expect(unknownIn(sgi)).toEqual([
      {
        id: 'parameter-unknown',
        missing: ['priceBaseAmount'],
        from: `${YEAR}-03-15`,
        to: `${YEAR}-03-31`,
        outcomes: [
          { if: 'ceiling-as-last-decided', days, benefit: days * ofRule(CEILING) },
          { if: 'ceiling-above-income', days, benefit: days * whole },
        ],
        lagrum: [
          expect.objectContaining({ kapitel: '2', paragraf: '7' }),
          expect.objectContaining({ kapitel: '25', paragraf: '5' }),
        ],
      },
    ]);
    expect(assessed(sgi).assumptions).not.toContainEqual(ASSUMED);
  });

  it('is the cap of the unemployed, whatever the ceiling', () => {
    const unemployed = (sgi: number) =>
      assess(
        {
          ref: 'A-1',
          insured: 'unemployed',
          benefit: { sgi },
          spells: [{ from: `${YEAR}-03-01`, to: `${YEAR}-03-31`, extent: 1 }],
        },
        { asOf: `${YEAR}-05-01` },
      ).value.money.benefit.map(({ perDay }) => perDay);
    expect(unemployed(CEILING + 200_000)).toEqual([null, 543]);
  });

  it('takes nothing for granted in a decided year', () => {
    const { assumptions, value } = assessed(360_000, {}, LAST);
    expect(value.money.benefit[0]?.perDay).toBe(ofRule(360_000));
    expect(assumptions).not.toContainEqual(ASSUMED);
  });

  it('ends with the last decided year where the income lies above the ceiling', () => {
    const spells = [{ from: `${LAST}-12-01`, to: `${LAST + 1}-01-31`, extent: 1 as const }];
    const { value } = assess(
      { ref: 'A-1', employment: { from: '2020-01-01', to: null }, benefit: { sgi: CEILING + 9_000 }, spells },
      { asOf: `${LAST + 1}-02-01` },
    );
    expect(value.money.benefit.map(({ from, to, perDay }) => [from, to, perDay])).toEqual([
      [`${LAST}-12-15`, `${LAST}-12-31`, ofRule(CEILING)],
      [`${LAST + 1}-01-01`, `${LAST + 1}-01-31`, null],
    ]);
  });

  it('goes over the turn of the year without a break', () => {
    const spells = [{ from: `${LAST}-12-01`, to: `${LAST + 1}-01-31`, extent: 1 as const }];
    const { value } = assess(
      { ref: 'A-1', employment: { from: '2020-01-01', to: null }, benefit: { sgi: 360_000 }, spells },
      { asOf: `${LAST + 1}-02-01` },
    );
    expect(value.money.benefit.map(({ from, to, perDay }) => [from, to, perDay])).toEqual([
      [`${LAST}-12-15`, `${LAST + 1}-01-31`, ofRule(360_000)],
    ]);
  });
});
