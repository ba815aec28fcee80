/** What every day of sickness gives, by its source, and the months: worked examples, and that all of it adds up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  type AssessOptions,
  type AssessValue,
  type Case,
  type CaseEmployment,
  type SickPayAgreement,
} from '../../src/core.js';
import { payrollLines } from '../../src/formats.js';
import { plusDays } from '../support/dates.js';

const SCHEDULE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 } as const;

/** Days 15–90 as in most agreements of salaried staff and of municipalities. */
const AGREEMENT: SickPayAgreement = {
  bands: [{ fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 }],
};
/** Of municipalities: on days 91–360 only the pay above the ceiling. */
const AB: SickPayAgreement = {
  bands: [
    { fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 },
    { fromDay: 91, toDay: 360, belowCeiling: 0, aboveCeiling: 80 },
  ],
};

const employed = (monthly: number): CaseEmployment => ({
  from: '2015-01-01',
  to: null,
  pay: { monthly, hoursPerWeek: 40 },
  schedule: SCHEDULE,
});

type Terms = Omit<AssessOptions, 'asOf'>;

const valueOf = (given: Partial<Case>, terms: Terms = {}, asOf = '2026-12-31'): AssessValue =>
  assess({ ref: 'A-1', spells: [], ...given }, { asOf, ...terms }).value;

/** A whole sickness of so many days, by a pay of a month. */
const sick = (monthly: number, days: number, terms: Terms = {}, from = '2026-01-12'): AssessValue =>
  valueOf(
    {
      employment: employed(monthly),
      benefit: { sgi: Math.min(592_000, monthly * 12) },
      spells: [{ from, to: plusDays(from, days - 1), extent: 1 }],
    },
    terms,
  );

/** What a day gives by source. */
const on = ({ money }: AssessValue, date: string): Record<string, number | null> =>
  Object.fromEntries(
    money.income
      .filter(({ from, to }) => from <= date && date <= to)
      .flatMap(({ parts }) => parts.map(({ source, perDay }) => [source, perDay])),
  );
/** The date of a day of the sickness. */
const day = (number: number): string => plusDays('2026-01-12', number - 1);

describe('a day of sickness', () => {
  it.each([
    [30_000, 20, { agreement: AGREEMENT, insurance: 'itp' }, { supplement: 98.63, 'sickness-benefit': 765 }],
    [30_000, 100, { agreement: AGREEMENT, insurance: 'itp' }, { 'sickness-benefit': 765, itp: 98.63 }],
    [30_000, 20, { insurance: 'ags' }, { 'sickness-benefit': 765, ags: 95.63 }],
    [30_000, 100, { agreement: AB, insurance: 'ags-kl' }, { 'sickness-benefit': 765, 'ags-kl': 98.59 }],
    [
      60_000,
      20,
      { agreement: AGREEMENT, insurance: 'itp' },
      { supplement: 477.81, 'sickness-benefit': 1259 },
    ],
    [60_000, 100, { agreement: AGREEMENT, insurance: 'itp' }, { 'sickness-benefit': 1259, itp: 390.14 }],
    [60_000, 20, { insurance: 'ags' }, { 'sickness-benefit': 1259, ags: 157.38 }],
    [
      60_000,
      100,
      { agreement: AB, insurance: 'ags-kl' },
      { supplement: 280.55, 'sickness-benefit': 1259, 'ags-kl': 162.25 },
    ],
    [30_000, 20, {}, { 'sickness-benefit': 765 }],
  ] as const)('%i a month, day %i, with %o', (monthly, number, terms, expected) => {
    expect(on(sick(monthly, 120, terms), day(number))).toEqual(expected);
  });

  it.each([
    [{ insurance: 'ags' }, 14, 15, 'ags'],
    [{ insurance: 'ags-kl' }, 90, 91, 'ags-kl'],
    [{ insurance: 'itp' }, 90, 91, 'itp'],
    [{ agreement: AGREEMENT }, 14, 15, 'supplement'],
  ] as const)('%o begins after day %i', (terms, before, first, source) => {
    const value = sick(30_000, 120, terms);
    expect(Object.keys(on(value, day(before)))).not.toContain(source);
    expect(Object.keys(on(value, day(first)))).toContain(source);
  });

  it.each([['ags'], ['ags-kl'], ['itp']] as const)('%s ends after day 360', (insurance) => {
    const value = sick(30_000, 365, { insurance }, '2025-01-06');
    expect(Object.keys(on(value, plusDays('2025-01-06', 359)))).toContain(insurance);
    expect(Object.keys(on(value, plusDays('2025-01-06', 360)))).not.toContain(insurance);
  });

  it('ITP begins on the 106th sick day of twelve months', () => {
    // Six periods of 20 days, 40 days apart: day 106 of them is the sixth day of the last one.
    const spells = Array.from({ length: 6 }, (_, i) => {
      const from = plusDays('2026-01-12', i * 60);
      return { from, to: plusDays(from, 19), extent: 1 };
    });
    const given = { employment: employed(30_000), benefit: { sgi: 360_000 }, spells };
    const last = spells[5]?.from as string;
    const value = valueOf(given, { insurance: 'itp' });
    // Its first 14 days are the employer’s.
    expect(on(value, plusDays(last, 13))).not.toHaveProperty('itp');
    expect(on(value, plusDays(last, 14))).toHaveProperty('itp', 98.63);
    expect(
      on(valueOf({ ...given, spells: spells.slice(1) }, { insurance: 'itp' }), plusDays(last, 14)),
    ).not.toHaveProperty('itp');
  });

  it('half of it at half the extent', () => {
    const spells = [{ from: '2026-01-12', to: '2026-05-31', extent: 0.5 }];
    const given = { employment: employed(30_000), benefit: { sgi: 360_000 }, spells };
    expect(on(valueOf(given, { agreement: AGREEMENT, insurance: 'itp' }), day(20))).toEqual({
      supplement: 49.32,
      'sickness-benefit': 383,
    });
    expect(on(valueOf(given, { insurance: 'itp' }), day(100))).toMatchObject({ itp: 49.32 });
  });
});

describe('the pay lost', () => {
  it('is by hours through day 14 and by calendar days after it', () => {
    const value = sick(30_000, 20);
    const [period] = value.money.sickPay;
    const lost = (from: string, to: string): number =>
      Math.round(
        value.money.income
          .filter((span) => from <= span.from && span.to <= to)
          .reduce((sum, { payLost }) => sum + (payLost ?? NaN) * 100, 0),
      );
    expect(lost('2026-01-12', '2026-01-25')).toBe(Math.round((period?.payLost ?? NaN) * 100));
    // 6 × 30 000 × 12 / 365.
    expect(lost('2026-01-26', '2026-01-31')).toBe(591_781);
  });

  it('of hourly pay is by hours throughout', () => {
    const pay = { hourly: 200, hoursPerWeek: 40 };
    const value = valueOf({
      employment: { ...employed(1), pay },
      benefit: { sgi: 416_000 },
      spells: [{ from: '2026-03-02', to: '2026-03-22', extent: 1 }],
    });
    const [month] = value.money.months;
    // Fifteen working days of eight hours.
    expect(month).toMatchObject({ month: '2026-03', payLost: 24_000 });
    expect(value.money.income.at(-1)).toMatchObject({ from: '2026-03-16', payLost: 8000 });
  });

  it('is not known without a pay, after the employment, or where the schedule ends', () => {
    const spells = [{ from: '2026-03-02', to: '2026-03-31', extent: 1 }];
    const lost = (given: Partial<Case>): (number | null)[] =>
      valueOf({ spells, benefit: { sgi: 360_000 }, ...given }).money.income.map(({ payLost }) => payLost);
    const { pay: _, ...without } = employed(1);
    expect(new Set(lost({ employment: without }))).toEqual(new Set([null]));
    expect(new Set(lost({ insured: 'unemployed' }))).toEqual(new Set([null]));
    expect(lost({ employment: { ...employed(30_000), to: '2026-03-20' } }).at(-1)).toBeNull();
    const shifts = [{ date: '2026-03-02', hours: 8 }];
    expect(lost({ employment: { ...employed(30_000), schedule: { shifts } } })[0]).toBeNull();
  });

  it('follows a raise', () => {
    const pay = [
      { from: '2020-01-01', monthly: 30_000, hoursPerWeek: 40 },
      { from: '2026-03-21', monthly: 36_500, hoursPerWeek: 40 },
    ];
    const value = valueOf({
      employment: { ...employed(1), pay },
      benefit: { sgi: 360_000 },
      spells: [{ from: '2026-03-02', to: '2026-03-25', extent: 1 }],
    });
    expect(value.money.income.slice(-2).map(({ from, payLost }) => [from, payLost])).toEqual([
      ['2026-03-16', 4931.51],
      ['2026-03-21', 6000],
    ]);
  });
});

describe('a month', () => {
  it('has each source, the employer’s cost and the employee’s loss', () => {
    const { months } = sick(30_000, 60, { agreement: AGREEMENT }).money;
    expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(months[1]).toEqual({
      month: '2026-02',
      bySource: [
        { source: 'supplement', amount: 2761.64 },
        { source: 'sickness-benefit', amount: 21_420 },
      ],
      payLost: 27_616.44,
      unpaid: 3434.8,
      employerCost: { pay: 2761.64, contributions: 867.71, percent: 31.42, reason: 'age-not-known' },
      projected: false,
    });
  });

  it.each([
    ['1980-05', 30_000, 31.42, 'full'],
    ['1958-12', 30_000, 10.21, 'older'],
    ['1959-01', 30_000, 31.42, 'full'],
    ['1937-06', 30_000, 0, 'born-1937-or-earlier'],
    ['2005-01', 25_000, 20.81, 'young'],
    ['2005-01', 25_001, null, 'young-above-limit'],
  ] as const)(
    'has the contributions of somebody born in %s with %i a month',
    (bornOn, monthly, percent, reason) => {
      const { months } = valueOf({
        employment: employed(monthly),
        bornOn,
        spells: [{ from: '2026-04-13', to: '2026-04-17', extent: 1 }],
      }).money;
      expect(months[0]?.employerCost).toMatchObject({ percent, reason });
    },
  );

  it('costs nobody anything where there is no employer', () => {
    const { months } = valueOf({
      insured: 'unemployed',
      benefit: { sgi: 300_000 },
      spells: [{ from: '2026-03-02', to: '2026-03-31', extent: 1 }],
    }).money;
    expect(months).toMatchObject([{ employerCost: null, payLost: null, unpaid: null }]);
  });

  it('is not looked at day by day where a date must be a mistake', () => {
    const { months, income } = valueOf({
      spells: [{ from: '1926-01-01', to: '2026-03-31', extent: 1 }],
    }).money;
    expect(months).toEqual([]);
    expect(income.every(({ parts }) => parts.length === 0)).toBe(true);
  });
});

describe('what is not known', () => {
  const ids = ({ open }: AssessValue): string[] => open.map(({ id }) => id);

  it('adds nothing where neither agreement nor insurance is given', () => {
    const found = assess(
      {
        ref: 'A-1',
        employment: employed(30_000),
        spells: [{ from: '2026-01-12', to: '2026-06-30', extent: 1 }],
        benefit: { sgi: 360_000 },
      },
      { asOf: '2026-12-31' },
    );
    for (const id of ['collective-insurance', 'agreed-pay', 'pay-beside-benefit']) {
      expect(ids(found.value)).not.toContain(id);
    }
    expect(JSON.stringify(found.assumptions)).not.toContain('insurance');
  });

  it('is an open question where the insurance asks for a pay', () => {
    const { pay: _, ...employment } = employed(1);
    const value = valueOf(
      {
        employment,
        benefit: { sgi: 360_000 },
        spells: [{ from: '2026-01-12', to: '2026-05-31', extent: 1 }],
      },
      { insurance: 'itp' },
    );
    expect(value.open.find(({ id }) => id === 'collective-insurance')).toMatchObject({
      missing: ['employment.pay'],
      from: day(91),
    });
    expect(on(value, day(91))).toEqual({ 'sickness-benefit': 765, itp: null });
  });

  it('is an open question where the highest age is not known', () => {
    const value = valueOf(
      {
        employment: employed(30_000),
        bornOn: '1960-02',
        benefit: { sgi: 360_000 },
        spells: [{ from: '2026-01-12', to: '2026-05-31', extent: 1 }],
      },
      { insurance: 'ags-kl' },
    );
    expect(value.open.find(({ id }) => id === 'collective-insurance')).toMatchObject({
      missing: ['insurance.highestAge'],
    });
  });

  it('is an open question where the agreement asks for a ceiling that is not decided', () => {
    const value = valueOf(
      {
        employment: employed(30_000),
        benefit: { sgi: 360_000 },
        spells: [{ from: '2028-01-10', to: '2028-03-31', extent: 1 }],
      },
      { agreement: AGREEMENT },
      '2028-12-31',
    );
    expect(value.open.find(({ id }) => id === 'agreed-pay')).toMatchObject({ from: '2028-01-24' });
    expect(on(value, '2028-02-01')).toMatchObject({ supplement: null });
    expect(value.money.months[1]?.unpaid).toBeNull();
  });

  it('has the benefit that agreement and insurance together leave', () => {
    expect(on(sick(30_000, 60, { agreement: AGREEMENT, insurance: 'ags' }), day(20))).toEqual({
      supplement: 98.63,
      'sickness-benefit': 670,
      ags: 95.63,
    });
  });
});

const ore = (kronor: number | null): number => Math.round((kronor ?? NaN) * 100);
const sum = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((total, amount) => total + ore(amount), 0);

const percent = fc.constantFrom(0, 10, 12.5, 80, 87.6, 90);
const terms: fc.Arbitrary<Terms> = fc.record(
  {
    agreement: fc.tuple(percent, percent, percent).map(([a, b, c]) => ({
      bands: [
        { fromDay: 15, toDay: 90, belowCeiling: a, aboveCeiling: b },
        { fromDay: 91, toDay: null, belowCeiling: 0, aboveCeiling: c },
      ],
    })),
    insurance: fc.constantFrom('ags' as const, 'ags-kl' as const, 'itp' as const),
  },
  { requiredKeys: [] },
);
const spells = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 40 }),
      days: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 200 })),
      extent: fc.constantFrom(1, 0.75, 0.5, 0.25, 0.2),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drawn) => {
    let next = '2024-11-04';
    return drawn.map(({ gap, days, extent }) => {
      const from = plusDays(next, gap);
      const to = plusDays(from, days - 1);
      next = plusDays(to, 1);
      return { from, to, extent };
    });
  });
const pay = fc.oneof(
  fc.record({
    monthly: fc.constantFrom(24_999.99, 31_234.56, 60_000, 150_000),
    hoursPerWeek: fc.constantFrom(40, 38.25),
  }),
  fc.record({ hourly: fc.constantFrom(151.37, 250), hoursPerWeek: fc.constantFrom(40, 20) }),
);

describe('days, months and the money of the case', () => {
  it('add up, source by source, to the öre', () => {
    fc.assert(
      fc.property(spells, pay, pay, terms, (drawn, one, other, given) => {
        const rows = [
          { from: '2015-01-01', ...one },
          { from: '2025-02-10', ...other },
        ];
        const theCase: Case = {
          ref: 'A-1',
          employment: { from: '2015-01-01', to: null, pay: rows },
          benefit: { sgi: 420_000 },
          spells: drawn,
        };
        const { money } = valueOf(theCase, given);
        const bySource = (source: string): { spans: number; months: number } => ({
          spans: sum(
            money.income.flatMap(({ parts }) =>
              parts.filter((part) => part.source === source).map(({ total }) => total),
            ),
          ),
          months: sum(
            money.months.flatMap(({ bySource: of }) =>
              of.filter((part) => part.source === source).map(({ amount }) => amount),
            ),
          ),
        });
        const { agreement, insurance } = given;
        const { lines } = payrollLines(theCase, {
          from: '2024-01-01',
          to: '2030-12-31',
          asOf: '2026-12-31',
          ...(agreement && { agreement }),
        }).value;
        const ofKinds = (...kinds: string[]): number =>
          sum(lines.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
        const expected: Record<string, number> = {
          'sick-pay': sum(money.sickPay.map(({ sickPay }) => sickPay)),
          'sickness-benefit': sum(money.benefit.map(({ total }) => total)),
          supplement: ofKinds('agreed-pay', 'agreed-pay-above-ceiling'),
        };
        for (const [source, all] of Object.entries(expected)) {
          expect([source, bySource(source)]).toEqual([source, { spans: all, months: all }]);
        }
        if (insurance !== undefined) {
          const { spans, months } = bySource(insurance);
          expect(months).toBe(spans);
        }
        expect(ofKinds('sick-pay', 'karensavdrag')).toBe(expected['sick-pay']);
        // Everything that a day gives, and what it takes.
        const payLost = sum(money.income.map((span) => span.payLost));
        expect(sum(money.months.map((month) => month.payLost))).toBe(payLost);
        const paid = sum(money.income.flatMap(({ parts }) => parts.map(({ total }) => total)));
        expect(sum(money.income.map(({ unpaid }) => unpaid))).toBe(payLost - paid);
        expect(sum(money.months.map(({ unpaid }) => unpaid))).toBe(payLost - paid);
        if ('monthly' in one && 'monthly' in other) {
          expect(payLost).toBe(0 - ofKinds('absence', 'absence-without-sick-pay', 'absence-after-sick-pay'));
        }
        // The employer pays its own sources and nothing else.
        expect(sum(money.months.map(({ employerCost }) => employerCost?.pay ?? null))).toBe(
          bySource('sick-pay').spans + bySource('supplement').spans,
        );
      }),
    );
  });

  it('keep every day once, and the spans of a case without agreement and insurance are parts of none', () => {
    fc.assert(
      fc.property(spells, terms, (drawn, given) => {
        const theCase = { employment: employed(31_234.56), benefit: { sgi: 370_000 }, spells: drawn };
        const without = valueOf(theCase).money.income;
        const { income, benefit } = valueOf(theCase, given).money;
        // Reduced to nothing, benefit of both levels is alike, and its days one span: each end is held to its own day.
        for (const { from, to, payer, perDay } of income) {
          for (const on of [from, to]) {
            const holds = (span: { readonly from: string; readonly to: string }): boolean =>
              span.from <= on && on <= span.to;
            const reduced = benefit.find(holds)?.reducedBy ?? 0;
            expect(without.find(holds)).toMatchObject({
              payer,
              perDay: perDay === null ? null : perDay + reduced,
            });
          }
        }
        for (const { parts, payer, perDay } of without) {
          const source = { employer: 'sick-pay', fk: 'sickness-benefit', none: '' }[payer];
          expect(parts.map((part) => [part.source, part.perDay])).toEqual(
            payer === 'none' ? [] : [[source, perDay]],
          );
        }
      }),
    );
  });
});
