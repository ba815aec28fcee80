import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, dayAmount, levels, type AssessValue, type Case } from '../../src/core.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';

const EMPLOYMENT = { from: '2015-01-01', to: null, pay: { monthly: 40000, hoursPerWeek: 40 } };

function valueOf(given: Partial<Case>, asOf: string): AssessValue {
  return assess({ ref: 'A-1', spells: [], ...given }, { asOf }).value;
}

const moneyOf = (given: Partial<Case>, asOf: string) =>
  valueOf(given, asOf).money.benefit.map(({ from, to, level, perDay, days, total }) => [
    from,
    to,
    level,
    perDay,
    days,
    total,
  ]);

describe('benefit after the sick-pay period', () => {
  const long: Partial<Case> = {
    employment: EMPLOYMENT,
    benefit: { sgi: 480000 },
    spells: [{ from: '2025-01-01', to: '2026-02-28', extent: 1 }],
  };

  it('is on the normal level for 364 days, thirteen of the sick-pay period counted, and then on the continuation level', () => {
    // Thirteen days of sick pay and 351 with benefit: the last normal day is 31 December 2025.
    expect(moneyOf(long, '2026-03-01')).toEqual([
      ['2025-01-15', '2025-12-31', 'normal', 1020, 351, 358020],
      ['2026-01-01', '2026-02-28', 'continuation', 957, 59, 56463],
    ]);
  });

  it('counts the days in the frame and tells when the level changes', () => {
    const value = valueOf({ ...long, spells: [{ from: '2025-01-01', to: null, extent: 1 }] }, '2025-12-21');
    expect(value.counters.benefitDaysInFrame).toBe(354);
    expect(value.money.benefitDays).toEqual({ normalDaysLeft: 10, changesOn: '2026-01-01' });
  });

  it('is counted the same on a day before another sickness that is planned', () => {
    const spells = [
      { from: '2025-01-01', to: '2025-02-28', extent: 1 as const },
      { from: '2025-05-05', to: '2025-06-30', extent: 1 as const },
    ];
    expect(valueOf({ ...long, spells }, '2025-01-20').counters.benefitDaysInFrame).toBe(13 + 6);
  });

  it('changes its level on any day of the year', () => {
    // As above, from 3 February on and with thirty days of the winter before.
    const earlierDays = [{ from: '2024-12-02', to: '2024-12-31' }];
    expect(
      moneyOf(
        {
          ...long,
          benefit: { sgi: 480000, earlierDays },
          spells: [{ from: '2025-02-03', to: '2026-02-02', extent: 1 }],
        },
        '2026-03-01',
      ),
    ).toEqual([
      ['2025-02-17', '2026-01-03', 'normal', 1020, 321, 327420],
      ['2026-01-04', '2026-02-02', 'continuation', 957, 30, 28710],
    ]);
  });

  it('has no counter on a day of the employer, and none without benefit', () => {
    const value = valueOf(long, '2025-01-10');
    expect(value.counters.benefitDaysInFrame).toBeNull();
    expect(value.money.benefitDays).toBeNull();
  });

  it('at a partial extent is the part of the whole day amount', () => {
    expect(
      moneyOf({ ...long, spells: [{ from: '2025-03-03', to: '2025-03-31', extent: 0.25 }] }, '2026-03-01'),
    ).toEqual([['2025-03-17', '2025-03-31', 'normal', 255, 15, 3825]]);
  });

  it('is limited by the ceiling of the year that each day lies in', () => {
    expect(
      moneyOf(
        { ...long, benefit: { sgi: 592000 }, spells: [{ from: '2025-12-01', to: '2026-01-15', extent: 1 }] },
        '2026-03-01',
      ),
    ).toEqual([
      ['2025-12-15', '2025-12-31', 'normal', 1250, 17, 21250],
      ['2026-01-01', '2026-01-15', 'normal', 1259, 15, 18885],
    ]);
  });

  it('without an SGI has levels and no amounts, and says what is missing', () => {
    const { benefit: _, ...without } = long;
    const value = valueOf(without, '2026-03-01');
    expect(value.money.benefit[0]).toMatchObject({ level: 'normal', perDay: null, total: null });
    expect(value.open).toContainEqual(
      expect.objectContaining({ id: 'sgi', missing: ['benefit.sgi'], from: '2025-01-15' }),
    );
  });

  it('in a year without a decided price base amount is known below the last ceiling', () => {
    const value = valueOf(
      { ...long, spells: [{ from: '2096-12-01', to: '2097-01-10', extent: 1 }] },
      '2097-02-01',
    );
    expect(value.money.benefit.map(({ from, to, perDay }) => [from, to, perDay])).toEqual([
      ['2096-12-15', '2097-01-10', 1020],
    ]);
    expect(value.open.map(({ id }) => id)).not.toContain('parameter-unknown');
  });

  it('counts the sick pay of a period in parts but its first day', () => {
    const value = valueOf(
      {
        ...long,
        spells: [
          { from: '2025-03-03', to: '2025-03-03', extent: 1 },
          { from: '2025-03-05', to: '2025-03-09', extent: 1 },
          { from: '2025-03-12', to: '2025-03-20', extent: 1 },
        ],
      },
      '2025-03-20',
    );
    // Sick-pay days 1 + 5 + 8, then 20 March is day 15: thirteen days and one with benefit.
    expect(value.counters.benefitDaysInFrame).toBe(14);
  });

  it('counts no sick pay of a period that benefit does not follow', () => {
    const value = valueOf(
      {
        ...long,
        spells: [
          { from: '2025-03-03', to: '2025-03-05', extent: 1 },
          { from: '2025-03-08', to: '2025-03-10', extent: 1 },
          { from: '2025-06-02', to: '2025-06-20', extent: 1 },
        ],
      },
      '2025-06-20',
    );
    expect(value.counters.benefitDaysInFrame).toBe(13 + 5);
  });

  it('counts the sick pay before it where the employment ended within the fourteen days', () => {
    const counted = (to: string) =>
      valueOf(
        {
          ...long,
          employment: { ...EMPLOYMENT, to: '2025-03-07' },
          spells: [{ from: '2025-03-03', to, extent: 1 }],
        },
        to,
      ).counters.benefitDaysInFrame;
    // Of five days of sick pay the last four count (27:22 second paragraph, 27:26 second), however long benefit lasts.
    expect(counted('2025-03-12')).toBe(4 + 5);
    expect(counted('2025-03-20')).toBe(4 + 13);
  });

  it('counts the sick pay of a period in parts where the employment ended in the last of them, and not after it', () => {
    const counted = (ends: string) =>
      valueOf(
        {
          ...long,
          employment: { ...EMPLOYMENT, to: ends },
          spells: [
            { from: '2025-03-03', to: '2025-03-04', extent: 1 },
            { from: '2025-03-06', to: '2025-03-08', extent: 1 },
            { from: '2025-03-11', to: '2025-03-14', extent: 1 },
          ],
        },
        '2025-03-14',
      ).counters.benefitDaysInFrame;
    // Of the sick pay every day but the first; benefit for two days, for 1 + 4, and for four after days without sickness.
    expect(counted('2025-03-12')).toBe(1 + 3 + 2 + 2);
    expect(counted('2025-03-07')).toBe(1 + 2 + 1 + 4);
    expect(counted('2025-03-08')).toBe(4);
  });

  it('counts the sick pay of a period in parts whose fifteenth day is that of a relapse', () => {
    const value = valueOf(
      {
        ...long,
        spells: [
          { from: '2025-03-03', to: '2025-03-09', extent: 1 },
          { from: '2025-03-11', to: '2025-03-17', extent: 1 },
          { from: '2025-03-20', to: '2025-03-21', extent: 1 },
        ],
      },
      '2025-03-21',
    );
    expect(value.counters.benefitDaysInFrame).toBe(6 + 7 + 2);
  });
});

describe('benefit from the first day', () => {
  it('of an employee who has not returned is not known for the first days', () => {
    const value = valueOf(
      {
        employment: EMPLOYMENT,
        benefit: { sgi: 480000 },
        spells: [
          { from: '2025-01-06', to: '2025-02-16', extent: 1, workedAfter: false },
          { from: '2025-03-03', to: '2025-03-20', extent: 1 },
        ],
      },
      '2025-04-01',
    );
    expect(value.money.benefit.slice(-2)).toMatchObject([
      { from: '2025-03-03', to: '2025-03-16', perDay: null },
      { from: '2025-03-17', to: '2025-03-20', perDay: 1020 },
    ]);
    expect(value.open).toContainEqual(expect.objectContaining({ id: 'first-days', from: '2025-03-03' }));
  });

  it('of an unemployed person is capped after the first days', () => {
    const value = valueOf(
      {
        insured: 'unemployed',
        benefit: { sgi: 480000 },
        spells: [{ from: '2026-03-02', to: '2026-03-20', extent: 1 }],
      },
      '2026-04-01',
    );
    expect(value.money.benefit).toMatchObject([
      { from: '2026-03-02', to: '2026-03-15', perDay: null },
      { from: '2026-03-16', to: '2026-03-20', perDay: 543, total: 2715 },
    ]);
    expect(value.ledger.map(({ id, who }) => [id, who])).toEqual([
      ['apply-for-sickness-benefit', 'insured'],
      ['certificate-to-fk', 'insured'],
    ]);
  });

  it('of a self-employed person begins after the karensdagar, at a relapse within five days only once', () => {
    const given: Partial<Case> = {
      insured: 'self-employed',
      benefit: { sgi: 365000 },
      spells: [
        { from: '2026-03-02', to: '2026-03-06', extent: 1 },
        { from: '2026-03-10', to: '2026-03-15', extent: 1 },
      ],
    };
    expect(
      valueOf(given, '2026-04-01').days.map(({ from, to, payer, reason }) => [from, to, payer, reason]),
    ).toEqual([
      ['2026-03-02', '2026-03-06', 'none', 'karensdagar'],
      ['2026-03-10', '2026-03-11', 'none', 'karensdagar'],
      ['2026-03-12', '2026-03-15', 'fk', 'no-employer'],
    ]);
    expect(moneyOf(given, '2026-04-01')).toEqual([['2026-03-12', '2026-03-15', 'normal', 776, 4, 3104]]);
    const assumed = assess({ ref: 'A', spells: [], ...given }, { asOf: '2026-04-01' }).assumptions;
    expect(assumed).toContainEqual({ fact: 'selfEmployed.karenstid', assumed: 'karensdagar' });
  });

  it('of a self-employed person follows the chosen karenstid', () => {
    const given: Partial<Case> = {
      selfEmployed: { karenstid: 14 },
      benefit: { sgi: 365000 },
      spells: [{ from: '2026-03-02', to: '2026-03-20', extent: 0.5 }],
    };
    expect(moneyOf(given, '2026-04-01')).toEqual([['2026-03-16', '2026-03-20', 'normal', 388, 5, 1940]]);
  });
});

describe('the days of a self-employed person', () => {
  it('are none without sickness', () => {
    const { value } = assess({ ref: 'S-0', insured: 'self-employed', spells: [] }, { asOf: '2026-03-02' });
    expect(value.days).toEqual([]);
  });

  it('rest on the sections of the karens where there are any', () => {
    const sections = (spells: Case['spells']) =>
      assess({ ref: 'A-1', selfEmployed: { karenstid: 7 }, spells }, { asOf: '2026-04-01' }).basis.map(
        (cited) => ('paragraf' in cited ? cited.paragraf : ''),
      );
    expect(sections([{ from: '2026-03-02', to: '2026-03-20', extent: 1 }])).toContain('27 a');
    expect(sections([])).not.toContain('27 a');
  });

  it('all count, also where a sick period begins with benefit because the karenstid is used up', () => {
    const given: Partial<Case> = {
      selfEmployed: { karenstid: 14 },
      benefit: { sgi: 365000 },
      spells: [
        { from: '2026-03-02', to: '2026-03-20', extent: 1 },
        { from: '2026-03-30', to: '2026-04-03', extent: 1 },
      ],
    };
    expect(valueOf(given, '2026-04-03').counters.benefitDaysInFrame).toBe(5 + 5);
  });

  it('before the karens that is known are left as they are, and from its first day on have it', () => {
    const payers = (from: string, to: string) =>
      valueOf({ selfEmployed: { karenstid: 7 }, spells: [{ from, to, extent: 1 }] }, '2026-04-01').days.map(
        (days) => [days.from, days.payer],
      );
    expect(payers('2012-12-31', '2013-01-11')).toEqual([['2012-12-31', 'fk']]);
    expect(payers('2013-01-01', '2013-01-11')).toEqual([
      ['2013-01-01', 'none'],
      ['2013-01-08', 'fk'],
    ]);
  });
});

describe('laws of benefit in a case', () => {
  const spells = fc.array(
    fc.record({ offset: fc.integer({ min: 0, max: 900 }), days: fc.integer({ min: 1, max: 500 }) }),
    { minLength: 1, maxLength: 6 },
  );

  it('a total is its days times the amount per day, which is that of the rule', () => {
    fc.assert(
      fc.property(spells, fc.integer({ min: 15000, max: 590000 }), (drawn, sgi) => {
        const given: Partial<Case> = {
          employment: EMPLOYMENT,
          benefit: { sgi },
          spells: drawn.map(({ offset, days }) => {
            const from = addDays(toDay('2023-01-01'), offset);
            return { from: toIso(from), to: toIso(addDays(from, days - 1)), extent: 1 as const };
          }),
        };
        for (const segment of valueOf(given, '2026-12-31').money.benefit) {
          expect(segment.days).toBe(toDay(segment.to) - toDay(segment.from) + 1);
          const found = dayAmount({
            on: segment.from,
            sgi: Math.min(sgi, 525000),
            level: segment.level,
            extent: 1,
          });
          if (sgi > 525000 || found.outcome !== 'decided') continue;
          expect(segment.perDay).toBe(found.value.amount);
          expect(segment.total).toBe(found.value.amount * segment.days);
        }
      }),
    );
  });

  it('the levels are those of the rule', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 0, max: 200 }), (days, earlier) => {
        const from = toDay('2023-06-01');
        const earlierDays =
          earlier === 0 ? [] : [{ from: '2022-06-01', to: toIso(addDays(toDay('2022-06-01'), earlier - 1)) }];
        const value = valueOf(
          {
            employment: EMPLOYMENT,
            benefit: { sgi: 400000, earlierDays },
            spells: [{ from: toIso(from), to: toIso(addDays(from, days - 1)), extent: 1 }],
          },
          '2026-12-31',
        );
        const found = levels({
          days: [{ from: toIso(addDays(from, 14)), to: toIso(addDays(from, days - 1)) }],
          earlierDays,
          sickPayPeriods: [{ from: toIso(from), to: toIso(addDays(from, 13)) }],
        });
        const ofRule = found.outcome === 'decided' ? found.value.segments : [];
        const changes = value.money.benefit.filter(({ level }, i, all) => level !== all[i - 1]?.level);
        expect(changes.map(({ from, level }) => [from, level])).toEqual(
          ofRule.map(({ from, level }) => [from, level]),
        );
      }),
    );
  });
});

describe('the income of the insured, day by day', () => {
  const incomeOf = (given: Partial<Case>, asOf = '2026-12-31') =>
    valueOf(given, asOf).money.income.map(({ from, to, payer, perDay }) => [from, to, payer, perDay]);

  it('is sick pay on scheduled days, the karensavdrag first, and then benefit on every day', () => {
    // 40 000 × 12 / 52 / 40 × 8 × 80 % = 1 476,923… a day; the karensavdrag takes the first one.
    expect(
      incomeOf({
        employment: EMPLOYMENT,
        benefit: { sgi: 480000 },
        spells: [{ from: '2026-03-02', to: '2026-03-17', extent: 1 }],
      }),
    ).toEqual([
      ['2026-03-02', '2026-03-02', 'employer', 0],
      ['2026-03-03', '2026-03-03', 'employer', 1476.92],
      ['2026-03-04', '2026-03-04', 'employer', 1476.93],
      ['2026-03-05', '2026-03-06', 'employer', 1476.92],
      ['2026-03-07', '2026-03-08', 'employer', 0],
      ['2026-03-09', '2026-03-09', 'employer', 1476.93],
      ['2026-03-10', '2026-03-12', 'employer', 1476.92],
      ['2026-03-13', '2026-03-13', 'employer', 1476.93],
      ['2026-03-14', '2026-03-15', 'employer', 0],
      ['2026-03-16', '2026-03-17', 'fk', 1020],
    ]);
  });

  it('is nothing on days that nobody pays, and unknown where pay or SGI is', () => {
    expect(
      incomeOf({
        employment: { from: '2020-01-01', to: null },
        spells: [{ from: '2026-03-02', to: '2026-03-17', extent: 1, notifiedOn: '2026-03-04' }],
      }),
    ).toEqual([
      ['2026-03-02', '2026-03-03', 'none', 0],
      ['2026-03-04', '2026-03-15', 'employer', null],
      ['2026-03-16', '2026-03-17', 'fk', null],
    ]);
    expect(
      incomeOf({ insured: 'unemployed', spells: [{ from: '2014-03-03', to: '2014-03-04', extent: 1 }] }),
    ).toEqual([['2014-03-03', '2014-03-04', 'fk', null]]);
  });

  it('of a day without work in the period is nothing', () => {
    const saturday = [{ from: '2026-03-07', to: '2026-03-08', extent: 1 as const }];
    expect(incomeOf({ employment: EMPLOYMENT, spells: saturday })).toEqual([
      ['2026-03-07', '2026-03-08', 'employer', 0],
    ]);
  });

  it('adds up to the sick pay of the periods and to the totals of benefit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 100, max: 9_000_000 }), (days, pay) => {
        const { money } = valueOf(
          {
            employment: { from: '2020-01-01', to: null, pay: { monthly: pay / 100, hoursPerWeek: 38.25 } },
            benefit: { sgi: 300000 },
            spells: [
              { from: '2026-02-02', to: toIso(addDays(toDay('2026-02-02'), days - 1)), extent: 0.75 },
              { from: '2026-06-01', to: '2026-06-03', extent: 1 },
            ],
          },
          '2026-12-31',
        );
        const ore = (payer: string) =>
          money.income
            .filter((span) => span.payer === payer)
            .reduce(
              (sum, { from, to, perDay }) =>
                sum + Math.round((perDay ?? 0) * 100) * (toDay(to) - toDay(from) + 1),
              0,
            );
        expect(ore('employer')).toBe(
          money.sickPay.reduce((sum, { sickPay }) => sum + Math.round(sickPay * 100), 0),
        );
        expect(ore('fk')).toBe(money.benefit.reduce((sum, { total }) => sum + (total ?? 0) * 100, 0));
      }),
    );
  });
});
