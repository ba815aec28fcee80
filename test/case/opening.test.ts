import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessValue, type Case, type CaseOpening } from '../../src/core.js';
import { assess as checkedAssess, InvalidInput } from '../../src/index.js';
import { openingSickness } from '../../src/case/facts/opening.js';
import { link } from '../../src/time/link.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';
import { totalLength } from '../../src/time/period.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };
const OPENING: CaseOpening = {
  periodFrom: '2026-03-02',
  sickTo: '2026-03-06',
  sickPayDays: 5,
  deducted: 960,
};

const valueOf = (given: Partial<Case>, asOf = '2026-05-01'): AssessValue =>
  assess({ ref: 'A-1', employment: EMPLOYMENT, spells: [], ...given }, { asOf }).value;

describe('a running sick-pay period at a change of payroll systems', () => {
  it('goes on at the right day, without a second karensavdrag', () => {
    const { days, periods, money, counters } = valueOf(
      { opening: OPENING, spells: [{ from: '2026-03-07', to: '2026-03-31', extent: 1 }] },
      '2026-03-10',
    );
    expect(days[0]).toMatchObject({ from: '2026-03-07', payer: 'employer' });
    expect(periods).toMatchObject([
      {
        from: '2026-03-02',
        to: '2026-03-31',
        sickDays: 30,
        employerDays: [{ from: '2026-03-07', to: '2026-03-15', firstDay: 6, lastDay: 14 }],
        day15: '2026-03-16',
      },
    ]);
    // Five working days × 8 h × 150 kr × 80 %, with nothing left to deduct.
    expect(money.sickPay).toMatchObject([
      { from: '2026-03-07', to: '2026-03-15', karensavdrag: 0, sickPay: 4800, remaining: 0 },
    ]);
    expect(counters).toMatchObject({ sickPayDay: 9, sickPeriodDay: 9, planDay: 9, chainDay: 9 });
    expect(counters.karensavdragInTwelveMonths).toBe(1);
  });

  it('has the rest of its karensavdrag where some is left', () => {
    const { money } = valueOf({
      opening: { ...OPENING, sickTo: '2026-03-02', sickPayDays: 1, deducted: 480 },
      spells: [{ from: '2026-03-03', to: '2026-03-03', extent: 1 }],
    });
    expect(money.sickPay).toMatchObject([{ sickPayBefore: 960, karensavdrag: 480, sickPay: 480 }]);
  });

  it('is resumed by a relapse within five days, and not later', () => {
    const relapse = (from: string) => valueOf({ opening: OPENING, spells: [{ from, to: from, extent: 1 }] });
    expect(relapse('2026-03-11').periods).toMatchObject([
      { from: '2026-03-02', employerDays: [{ firstDay: 6, lastDay: 6 }] },
    ]);
    expect(relapse('2026-03-11').money.sickPay).toMatchObject([{ karensavdrag: 0, sickPay: 960 }]);
    expect(relapse('2026-03-12').periods).toMatchObject([
      { from: '2026-03-12', employerDays: [{ firstDay: 1, lastDay: 1 }] },
    ]);
    expect(relapse('2026-03-12').money.sickPay).toMatchObject([{ karensavdrag: 960, sickPay: 0 }]);
  });

  it('with all days used leaves the days to Försäkringskassan, and its own days are nobody’s business here', () => {
    const { days, ledger, issues, money } = valueOf({
      opening: { periodFrom: '2026-02-02', sickTo: '2026-03-06', sickPayDays: 14, deducted: 960 },
      spells: [{ from: '2026-03-07', to: '2026-03-31', extent: 1 }],
      certificates: [{ from: '2026-03-07', to: '2026-03-31' }],
    });
    expect(days.map(({ from, payer }) => [from, payer])).toEqual([['2026-03-07', 'fk']]);
    expect(money.sickPay).toEqual([]);
    expect(issues).toEqual([]);
    expect(ledger.filter(({ dueOn, from }) => (dueOn ?? from) <= '2026-03-06')).toEqual([]);
    expect(ledger.map(({ id }) => id)).not.toContain('sick-notice');
  });

  it('counts among the ten deductions, in it and after it', () => {
    const earlierDeductions = Array.from({ length: 9 }, (_, i) => `2025-0${String(i + 1)}-10`);
    const after = valueOf({
      opening: { ...OPENING, periodFrom: '2025-12-01', sickTo: '2025-12-05' },
      earlierDeductions: earlierDeductions,
      spells: [{ from: '2026-01-07', to: '2026-01-07', extent: 1 }],
    });
    expect(after.money.sickPay).toMatchObject([{ reason: 'ten-deductions', karensavdrag: 0 }]);
    const during = valueOf({
      opening: { ...OPENING, periodFrom: '2025-12-01', sickTo: '2025-12-01', sickPayDays: 1, deducted: 0.5 },
      earlierDeductions: earlierDeductions,
      spells: [{ from: '2025-12-02', to: '2025-12-02', extent: 1 }],
    });
    expect(during.money.sickPay).toMatchObject([{ reason: 'ordinary', karensavdrag: 959.5 }]);
    const none = valueOf({
      opening: { ...OPENING, deducted: 0 },
      spells: [{ from: '2026-03-31', to: '2026-03-31', extent: 1 }],
    });
    expect(none.counters.karensavdragInTwelveMonths).toBe(1);
  });

  it('tells by itself what was deducted in it, whatever the earlier deductions say', () => {
    const { counters } = valueOf({
      opening: { ...OPENING, deducted: 0 },
      earlierDeductions: ['2026-03-02'],
      spells: [
        { from: '2026-03-07', to: '2026-03-08', extent: 1 },
        { from: '2026-04-07', to: '2026-04-08', extent: 1 },
      ],
    });
    expect(counters.karensavdragInTwelveMonths).toBe(1);
  });

  it('is no sickness whose notice is taken for granted', () => {
    const spells = [{ from: '2026-03-16', to: '2026-03-17', extent: 1 as const, notifiedOn: '2026-03-16' }];
    const assumed = assess(
      { ref: 'A-1', employment: EMPLOYMENT, opening: OPENING, spells },
      { asOf: '2026-05-01' },
    ).assumptions;
    expect((assumed ?? []).map(({ fact }) => fact)).not.toContain('spells.notifiedOn');
  });

  it('leaves the duties that fall due after it, and none that fell due on its last day', () => {
    const { ledger } = valueOf({
      opening: { ...OPENING, sickTo: '2026-03-09', sickPayDays: 8 },
      spells: [{ from: '2026-03-10', to: '2026-03-20', extent: 1 }],
    });
    expect(ledger.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ['certificate-to-fk', '2026-03-16'],
      ['report-to-fk', '2026-03-22'],
    ]);
  });

  it('without pay still counts as a period with a deduction', () => {
    const { counters } = valueOf({
      employment: { from: '2020-01-01', to: null },
      opening: OPENING,
      spells: [{ from: '2026-03-07', to: '2026-03-31', extent: 1 }],
    });
    expect(counters.karensavdragInTwelveMonths).toBe(1);
  });

  it('says what it takes for granted about days that are not known', () => {
    const assumed = (opening: CaseOpening) =>
      (assess({ ref: 'A-1', spells: [], opening }, { asOf: '2026-05-01' }).assumptions ?? [])
        .filter(({ fact }) => fact === 'opening.sickPayDays')
        .map(({ assumed }) => assumed);
    expect(assumed(OPENING)).toEqual([]);
    expect(assumed({ ...OPENING, sickPayDays: 3 })).toEqual(['opening-days-last']);
    expect(assumed({ ...OPENING, sickTo: '2026-03-31', sickPayDays: 14 })).toEqual(['opening-days-unbroken']);
  });

  it('needs no certificate for the days before, and one for those after', () => {
    const given: Partial<Case> = {
      opening: { ...OPENING, sickTo: '2026-03-10', sickPayDays: 9 },
      spells: [{ from: '2026-03-11', to: '2026-03-20', extent: 1 }],
    };
    const gaps = (from: string) =>
      valueOf({ ...given, certificates: [{ from, to: '2026-03-20' }] }).issues.map(({ code }) => code);
    expect(gaps('2026-03-11')).toEqual([]);
    expect(gaps('2026-03-12')).toEqual(['certificate-gap']);
  });

  it('is not pointed at where the next spell follows after days off', () => {
    const { issues } = valueOf({
      opening: { ...OPENING, sickPayDays: 4, periodFrom: '2026-03-02' },
      spells: [{ from: '2026-03-09', to: '2026-03-09', extent: 1 }],
    });
    expect(issues).toEqual([{ code: 'gap-without-scheduled-work', path: ['spells', 0] }]);
    const stones = valueOf({
      opening: { ...OPENING, periodFrom: '2026-03-06', sickTo: '2026-03-09', sickPayDays: 2 },
    });
    expect(stones.issues).toEqual([]);
    expect(valueOf({ opening: OPENING }, '2026-03-01').issues).toEqual([]);
  });
});

describe('the days of an opening balance', () => {
  const openings = fc
    .record({
      offset: fc.integer({ min: 0, max: 400 }),
      sickPayDays: fc.integer({ min: 1, max: 14 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ offset, sickPayDays, share }): CaseOpening => {
      const from = addDays(toDay('2025-06-01'), offset);
      const most = (sickPayDays - 1) * 5 + 1;
      const days = sickPayDays + Math.floor((most - sickPayDays) * share);
      return { periodFrom: toIso(from), sickTo: toIso(addDays(from, days - 1)), sickPayDays, deducted: 0 };
    });

  it('are as many as it says, from the first to the last, and belong together', () => {
    fc.assert(
      fc.property(openings, (opening) => {
        const days = openingSickness(opening);
        expect(toIso(days[0]?.from ?? addDays(toDay('1970-01-01'), 0))).toBe(opening.periodFrom);
        expect(toIso(days.at(-1)?.to ?? addDays(toDay('1970-01-01'), 0))).toBe(opening.sickTo);
        expect(link(days, { within: 5 })).toHaveLength(1);
        if (opening.sickPayDays < 14) expect(totalLength(days)).toBe(opening.sickPayDays);
      }),
    );
  });

  it('lead to the money that the whole history gives', () => {
    const lengths = fc.record({
      days: fc.integer({ min: 2, max: 40 }),
      cut: fc.nat(),
      gap: fc.integer({ min: 1, max: 7 }),
      again: fc.integer({ min: 1, max: 20 }),
      extent: fc.constantFrom<1 | 0.5>(1, 0.5),
    });
    fc.assert(
      fc.property(lengths, ({ days, cut, gap, again, extent }) => {
        const from = toDay('2026-03-02');
        const last = addDays(from, days - 1);
        const change = addDays(from, cut % (days - 1));
        const relapse = addDays(last, gap + 1);
        const second = { from: toIso(relapse), to: toIso(addDays(relapse, again - 1)), extent };
        const spell = (first: string, to: string) => ({ from: first, to, extent });
        const whole = valueOf({ spells: [spell(toIso(from), toIso(last)), second] }, '2026-12-31');
        const before = valueOf({ spells: [spell(toIso(from), toIso(change))] }, '2026-12-31');
        const [settled] = before.money.sickPay;
        const after = valueOf(
          {
            opening: {
              periodFrom: toIso(from),
              sickTo: toIso(change),
              sickPayDays: Math.min(14, change - from + 1),
              deducted: settled?.karensavdrag ?? 0,
            },
            spells: [spell(toIso(addDays(change, 1)), toIso(last)), second],
          },
          '2026-12-31',
        );
        expect(after.counters).toEqual(whole.counters);
        expect(after.days.at(-1)).toEqual(whole.days.at(-1));
        expect((before.money.employerCost ?? 0) + (after.money.employerCost ?? 0)).toBeCloseTo(
          whole.money.employerCost ?? 0,
          6,
        );
      }),
    );
  });
});

describe('opening balances that do not fit', () => {
  const issuesOf = (opening: object, more: Partial<Case> = {}) => {
    try {
      checkedAssess(
        { ref: 'A-1', employment: EMPLOYMENT, spells: [], opening: opening as CaseOpening, ...more },
        { asOf: '2026-05-01' },
      );
    } catch (error) {
      if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
      throw error;
    }
    return [];
  };

  it.each([
    ['what fits', OPENING, []],
    ['all fourteen days in fourteen', { ...OPENING, sickTo: '2026-03-15', sickPayDays: 14 }, []],
    ['as few as can belong together', { ...OPENING, sickTo: '2026-03-07', sickPayDays: 2 }, []],
    ['all fourteen days over a longer time', { ...OPENING, sickTo: '2026-06-01', sickPayDays: 14 }, []],
    ['more days than there are', { ...OPENING, sickPayDays: 6 }, [['opening.sickPayDays', 'not-applicable']]],
    ['fourteen days in five', { ...OPENING, sickPayDays: 14 }, [['opening.sickPayDays', 'not-applicable']]],
    [
      'too few to belong together',
      { ...OPENING, sickTo: '2026-03-08', sickPayDays: 2 },
      [['opening.sickPayDays', 'not-applicable']],
    ],
    [
      'a fifteenth day',
      { ...OPENING, sickPayDays: 15 },
      [
        ['opening.sickPayDays', 'too-large'],
        ['opening.sickPayDays', 'not-applicable'],
      ],
    ],
    [
      'no day',
      { ...OPENING, sickPayDays: 0 },
      [
        ['opening.sickPayDays', 'not-positive'],
        ['opening.sickPayDays', 'not-applicable'],
      ],
    ],
    ['a reversed time', { ...OPENING, sickTo: '2026-03-01' }, [['opening.sickTo', 'reversed']]],
    ['a negative amount', { ...OPENING, deducted: -1 }, [['opening.deducted', 'negative']]],
    ['no amount', { ...OPENING, deducted: undefined }, [['opening.deducted', 'missing']]],
    ['an unknown field', { ...OPENING, hemligt: 1 }, [['opening', 'unknown-key']]],
    [
      'a period before the employment',
      { ...OPENING, periodFrom: '2019-12-31', sickTo: '2020-01-04' },
      [['opening.periodFrom', 'not-applicable']],
    ],
  ])('%s', (_, opening, issues) => {
    expect(issuesOf(opening)).toEqual(issues);
  });

  it('a spell on a day that the balances settle', () => {
    expect(issuesOf(OPENING, { spells: [{ from: '2026-03-06', to: '2026-03-09', extent: 1 }] })).toEqual([
      ['spells.0.from', 'before-opening'],
    ]);
  });
});
