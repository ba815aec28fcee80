/** What pay beside sickness benefit reduces it by (SFB 28:19–21): worked examples, each beside what it leaves open. */
import { describe, expect, it } from 'vitest';
import {
  assess,
  type AssessOptions,
  type AssessValue,
  type Case,
  type SickPayAgreement,
} from '../../src/core.js';
import { plusDays } from '../support/dates.js';

const FIRST = '2026-01-12';
/** The date of a day of the sickness. */
const day = (number: number): string => plusDays(FIRST, number - 1);

const bands = (belowCeiling: number, aboveCeiling = 0, toDay: number | null = null): SickPayAgreement => ({
  bands: [{ fromDay: 15, toDay, belowCeiling, aboveCeiling }],
});

type Terms = Omit<AssessOptions, 'asOf'>;

interface Given {
  readonly monthly?: number;
  readonly sgi?: number;
  readonly extent?: number;
  readonly days?: number;
  readonly from?: string;
  readonly bornOn?: string;
}

function valueOf(
  { monthly = 30_000, sgi, extent = 1, days = 100, from = FIRST, bornOn }: Given,
  terms: Terms,
): AssessValue {
  const given: Case = {
    ref: 'A-1',
    employment: { from: '2015-01-01', to: null, pay: { monthly, hoursPerWeek: 40 } },
    benefit: { sgi: sgi ?? Math.min(592_000, monthly * 12) },
    spells: [{ from, to: plusDays(from, days - 1), extent }],
    ...(bornOn !== undefined && { bornOn }),
  };
  return assess(given, { asOf: plusDays(from, days - 1), ...terms }).value;
}

/** The benefit of the day, and what it is reduced by. */
const benefitOn = ({ money }: AssessValue, date: string): readonly [number | null, number | undefined] => {
  const found = money.benefit.find(({ from, to }) => from <= date && date <= to);
  return [found?.perDay ?? null, found?.reducedBy];
};
const beside = ({ open }: AssessValue): AssessValue['open'] =>
  open.filter(({ id }) => id === 'pay-beside-benefit');

/** A month of 30 000 is 986.30 a day of pay and 765 of benefit, one of 60 000 is 1 972.60 (1 621.92 under the ceiling) and 1 259. */
describe('pay beside the benefit reduces it', () => {
  it.each<readonly [string, Given, Terms, number, number | undefined]>([
    ['a tenth is free', {}, { agreement: bands(10) }, 765, undefined],
    ['15 %: 49.32 above a tenth', {}, { agreement: bands(15) }, 716, 49],
    [
      'a tenth from the employer on top of a tenth',
      {},
      { agreement: bands(10), employerSupplement: bands(10) },
      667,
      98,
    ],
    ['of the employer alone', {}, { employerSupplement: bands(15) }, 716, 49],
    ['a tenth, and AGS of 95.63', {}, { agreement: bands(10), insurance: 'ags' }, 670, 95],
    ['AGS alone is below a tenth', {}, { insurance: 'ags' }, 765, undefined],
    [
      'ITP is no free group sickness insurance',
      {},
      { agreement: bands(10), insurance: 'itp' },
      765,
      undefined,
    ],
    ['no more than the benefit', {}, { employerSupplement: bands(90) }, 0, 765],
    [
      '90 % of pay above the ceiling is free',
      { monthly: 60_000 },
      { agreement: bands(10, 90) },
      1259,
      undefined,
    ],
    ['95 % of it: 17.53 too much', { monthly: 60_000 }, { agreement: bands(10, 95) }, 1242, 17],
    [
      'what is free above the ceiling is not free below',
      { monthly: 60_000 },
      { agreement: bands(15, 0) },
      1178,
      81,
    ],
    ['half of it at half the extent', { extent: 0.5 }, { agreement: bands(15) }, 359, 24],
  ])('%s', (_, given, terms, perDay, reducedBy) => {
    const value = valueOf(given, terms);
    expect(benefitOn(value, day(95))).toEqual([perDay, reducedBy]);
    expect(value.money.income.at(-1)?.parts.find(({ source }) => source === 'sickness-benefit')?.perDay).toBe(
      perDay,
    );
    expect(beside(value)).toEqual([]);
  });

  it('on continuation level only 85 % of pay above the ceiling is free', () => {
    const terms = { agreement: bands(10, 90) };
    const value = valueOf({ monthly: 60_000, days: 380, from: '2025-01-06' }, terms);
    const levels = value.money.benefit.map(({ level, reducedBy }) => [level, reducedBy]);
    expect(levels.filter(([level]) => level === 'normal').map(([, by]) => by)).toEqual([
      undefined,
      undefined,
    ]);
    expect(levels.filter(([level]) => level === 'continuation').map(([, by]) => by)).toEqual([17]);
  });

  it('on the days of the agreement, and every line adds up', () => {
    const { money } = valueOf({}, { agreement: bands(15, 0, 90) });
    expect(
      money.benefit.map(({ from, to, perDay, reducedBy, days, total }) => [
        from,
        to,
        perDay,
        reducedBy,
        days,
        total,
      ]),
    ).toEqual([
      [day(15), day(90), 716, 49, 76, 54_416],
      [day(91), day(100), 765, undefined, 10, 7650],
    ]);
    const byMonth = money.months.flatMap(({ bySource }) =>
      bySource.flatMap(({ source, amount }) => (source === 'sickness-benefit' ? (amount ?? NaN) : [])),
    );
    expect(byMonth.reduce((sum, amount) => sum + amount)).toBe(54_416 + 7650);
  });

  it('reduces nothing before the employment, and nothing without a pay', () => {
    const spells = [{ from: FIRST, to: day(60), extent: 1 }];
    const options = { asOf: day(60), agreement: bands(15) };
    const segments = (employment: Case['employment']): unknown[] =>
      assess(
        { ref: 'A-1', ...(employment && { employment }), benefit: { sgi: 360_000 }, spells },
        options,
      ).value.money.benefit.map(({ perDay, reducedBy }) => [perDay, reducedBy]);
    const from = '2026-02-09';
    expect(segments({ from, to: null, pay: [{ from, monthly: 30_000, hoursPerWeek: 40 }] })).toEqual([
      [null, undefined],
      [765, undefined],
      [716, 49],
    ]);
    expect(segments({ from: '2015-01-01', to: null })).toEqual([[765, undefined]]);
  });

  it('cites the sections where it is reduced, and only there', () => {
    const given = {
      employment: { from: '2015-01-01', to: null, pay: { monthly: 30_000, hoursPerWeek: 40 } },
    };
    const cited = (percent: number): readonly string[] =>
      assess(
        {
          ref: 'A-1',
          ...given,
          benefit: { sgi: 360_000 },
          spells: [{ from: FIRST, to: day(60), extent: 1 }],
        },
        { asOf: day(60), agreement: bands(percent) },
      ).basis.flatMap((lagrum) => ('kapitel' in lagrum ? [`${lagrum.kapitel}:${lagrum.paragraf}`] : []));
    expect(cited(15)).toEqual(expect.arrayContaining(['28:19', '28:20', '28:21']));
    expect(cited(10)).not.toContain('28:21');
  });
});

describe('the rounding of the reduction', () => {
  const rounding = ({ open }: AssessValue): AssessValue['open'] =>
    open.filter(({ interpretation }) => interpretation?.question === 'rounded-for');

  it('is by the day, with what once for all the days would leave', () => {
    // 49.315… a day: 86 days are 4 214 by the day, and 4 241 at once.
    expect(rounding(valueOf({}, { agreement: bands(15) }))).toMatchObject([
      {
        id: 'disputed-reading',
        from: day(15),
        to: day(100),
        interpretation: { taken: 'each-day', other: ['the-whole-time'] },
        outcomes: [
          { if: 'each-day', days: 86, benefit: 61_576 },
          { if: 'the-whole-time', days: 86, benefit: 61_549 },
        ],
      },
    ]);
  });

  it('is told too where a day alone is not reduced by a whole krona', () => {
    // AGS-KL of 162.25 is 0.058 above a tenth of the pay under the ceiling: 1.74 in 30 days.
    const value = valueOf({ monthly: 60_000, days: 120 }, { insurance: 'ags-kl' });
    expect(benefitOn(value, day(100))).toEqual([1259, undefined]);
    expect(rounding(value)[0]?.outcomes?.map(({ benefit }) => benefit)).toEqual([37_770, 37_769]);
  });

  it('is no question where it makes no difference', () => {
    // 15 % of 36 500 a month is 60 kronor a day above a tenth.
    const value = valueOf({ monthly: 36_500 }, { agreement: bands(15) });
    expect(benefitOn(value, day(95))[1]).toBe(60);
    expect(rounding(value)).toEqual([]);
  });
});

describe('the reduction is open', () => {
  it('where the benefit is of a lower level than the absence', () => {
    // Of 88.77 for 60 %, five sixths are for the half of the benefit: 73.97 − 49.32; or all of it: 88.77 − 49.32.
    const value = valueOf({ extent: 0.6 }, { agreement: bands(15) });
    expect(benefitOn(value, day(95))).toEqual([383, undefined]);
    expect(beside(value)).toMatchObject([
      {
        missing: ['payForBenefitTime'],
        from: day(15),
        to: day(100),
        outcomes: [
          { if: 'pay-in-proportion', days: 86, benefit: 86 * 359 },
          { if: 'all-of-the-pay', days: 86, benefit: 86 * 344 },
        ],
      },
    ]);
    // 60 % at a tenth: all of it is 9.86 too much for the half, and in proportion nothing.
    expect(beside(valueOf({ extent: 0.6 }, { agreement: bands(10) }))[0]?.outcomes).toMatchObject([
      { benefit: 86 * 383 },
      { benefit: 86 * 374 },
    ]);
    // 51 % at a tenth: 0.99 is no whole krona.
    expect(beside(valueOf({ extent: 0.51 }, { agreement: bands(10) }))).toEqual([]);
  });

  it.each<readonly [string, Given, Terms, string]>([
    [
      'what an agreement gives is not known',
      {},
      { agreement: 'hotel-restaurant', employerSupplement: bands(15) },
      'agreementTerm',
    ],
    [
      'whether the insurance still pays is not known',
      { bornOn: '1960-02' },
      {
        agreement: { bands: [{ fromDay: 91, toDay: null, belowCeiling: 15, aboveCeiling: 0 }] },
        insurance: 'ags-kl',
      },
      'insurance.highestAge',
    ],
    [
      'the ceiling of the year is not known',
      { from: '2028-01-10', monthly: 20_000, sgi: 480_000 },
      { insurance: 'ags' },
      'priceBaseAmount',
    ],
  ])('where %s', (_, given, terms, missing) => {
    const value = valueOf(given, terms);
    const [question] = beside(value);
    expect(question).toMatchObject({ missing: [missing] });
    expect(question).not.toHaveProperty('outcomes');
    expect(value.money.benefit.some(({ reducedBy }) => reducedBy !== undefined)).toBe(false);
  });
});
