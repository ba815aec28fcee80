import { describe, expect, it } from 'vitest';
import { assess, type Case, type CaseSpell } from '../../src/core.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };

const countedOn = (asOf: string, spells: readonly Omit<CaseSpell, 'extent'>[], more: Partial<Case> = {}) => {
  const given: Case = {
    ref: 'A-1',
    employment: EMPLOYMENT,
    spells: spells.map((spell) => ({ ...spell, extent: 1 })),
    ...more,
  };
  const { counters, counterNotes } = assess(given, { asOf }).value;
  return {
    counters,
    notes: counterNotes.map(({ counter, differsFrom, because }) => [counter, differsFrom, because]),
  };
};

describe('the counters', () => {
  it('of a relapse within five days: the certificate and the plan count afresh', () => {
    const spells = [
      { from: '2026-03-02', to: '2026-03-04' },
      { from: '2026-03-08', to: '2026-03-31' },
    ];
    expect(countedOn('2026-03-10', spells)).toEqual({
      counters: {
        sickPayDay: 6,
        certificateDay: 3,
        sickPeriodDay: 6,
        planDay: 3,
        chainDay: 6,
        karensavdragInTwelveMonths: 1,
        benefitDaysInFrame: null,
        vacationDaysOfSickness: 6,
      },
      notes: [
        ['certificateDay', 'sickPeriodDay', 'relapse-counts-afresh'],
        ['planDay', 'sickPeriodDay', 'unbroken-sickness-only'],
      ],
    });
  });

  it('on the first day of a sickness and of a relapse', () => {
    const spells = [
      { from: '2026-03-02', to: '2026-03-04' },
      { from: '2026-03-08', to: '2026-03-31' },
    ];
    expect(countedOn('2026-03-02', spells).counters.sickPayDay).toBe(1);
    expect(countedOn('2026-03-08', spells).counters.sickPayDay).toBe(4);
  });

  it('in the frame that happen to be as many as the sick days say nothing about it', () => {
    const benefit = { sgi: 480_000, earlierDays: [{ from: '2026-01-12', to: '2026-01-12' }] };
    const { counters, notes } = countedOn('2026-03-16', [{ from: '2026-03-02', to: '2026-03-31' }], {
      benefit,
    });
    expect(counters).toMatchObject({ sickPeriodDay: 15, benefitDaysInFrame: 15 });
    expect(notes.map(([counter]) => counter)).not.toContain('benefitDaysInFrame');
  });

  it('on both sides of day 14, with a sick period within ninety days before', () => {
    const spells = [
      { from: '2026-01-05', to: '2026-01-30' },
      { from: '2026-03-02', to: '2026-03-31' },
    ];
    expect(countedOn('2026-03-15', spells)).toMatchObject({
      counters: { sickPayDay: 14, sickPeriodDay: 14, chainDay: 40, benefitDaysInFrame: null },
      notes: [['chainDay', 'sickPeriodDay', 'periods-added-together']],
    });
    // 13 + 12 and 13 + 1 days: of a sick-pay period all days but the first count.
    expect(countedOn('2026-03-16', spells)).toMatchObject({
      counters: { sickPayDay: null, sickPeriodDay: 15, chainDay: 41, benefitDaysInFrame: 39 },
      notes: [
        ['sickPayDay', 'sickPeriodDay', 'only-fourteen-days'],
        ['chainDay', 'sickPeriodDay', 'periods-added-together'],
        ['benefitDaysInFrame', 'sickPeriodDay', 'days-in-the-frame'],
      ],
    });
  });

  it('without a word about the days of an employer who has none', () => {
    const spells = [{ from: '2026-03-02', to: '2026-03-31', extent: 1 as const }];
    const noted = (given: Omit<Case, 'ref' | 'spells'>, asOf: string): unknown =>
      assess({ ref: 'A-1', spells, ...given }, { asOf }).value.counterNotes.map(({ because }) => because);
    const lately = { employment: { from: '2026-02-23', to: null } };
    expect(noted(lately, '2026-03-05')).toEqual([]);
    expect(noted(lately, '2026-03-16')).toContain('only-fourteen-days');
    // The employment ends on day 5: that no day is the employer's any more is not for the fourteen.
    const ended = { employment: { from: '2020-01-01', to: '2026-03-06' } };
    expect(noted(ended, '2026-03-10')).not.toContain('only-fourteen-days');
    expect(noted(ended, '2026-03-15')).not.toContain('only-fourteen-days');
    expect(noted(ended, '2026-03-16')).not.toContain('only-fourteen-days');
    // Days 1–5 lie before the employment: the employer pays the nineteenth sick day too, and not the twentieth.
    const begun = { employment: { from: '2026-03-07', to: null } };
    expect(noted(begun, '2026-03-17')).not.toContain('only-fourteen-days');
    expect(noted(begun, '2026-03-20')).not.toContain('only-fourteen-days');
    expect(noted(begun, '2026-03-21')).toContain('only-fourteen-days');
    expect(noted({ selfEmployed: { karenstid: 7 } }, '2026-03-20')).not.toContain('only-fourteen-days');
    expect(noted({ insured: 'unemployed' }, '2026-03-20')).toEqual(['days-in-the-frame']);
  });

  it('of the latest chain, where an earlier one is over', () => {
    const spells = [
      { from: '2025-01-07', to: '2025-03-31' },
      { from: '2026-03-02', to: '2026-03-31' },
    ];
    expect(countedOn('2026-03-03', spells)).toMatchObject({ counters: { chainDay: 2 }, notes: [] });
  });

  it('on the day of a late notice and the day before', () => {
    const spells = [{ from: '2026-03-02', to: '2026-03-31', notifiedOn: '2026-03-04' }];
    expect(countedOn('2026-03-03', spells)).toMatchObject({
      counters: { certificateDay: null, planDay: 2 },
      notes: [],
    });
    expect(countedOn('2026-03-04', spells)).toMatchObject({
      counters: { certificateDay: 1, planDay: 3 },
      notes: [['certificateDay', 'planDay', 'late-notice']],
    });
  });

  it('from the first day of sickness, where the notice came before it', () => {
    const spells = [{ from: '2026-03-02', to: '2026-03-31', notifiedOn: '2026-02-27' }];
    expect(countedOn('2026-03-05', spells)).toMatchObject({ counters: { certificateDay: 4 }, notes: [] });
  });

  it('of deductions: from the same date a year before and a day, to the day itself', () => {
    const { counters, notes } = countedOn('2026-03-15', [], {
      earlierDeductions: ['2025-03-15', '2025-03-16', '2026-03-15', '2026-03-16'],
    });
    expect(counters.karensavdragInTwelveMonths).toBe(2);
    expect(notes).toEqual([]);
  });

  it('before the late notice of a relapse: the certificate has no day to differ from', () => {
    const spells = [
      { from: '2026-03-02', to: '2026-03-04' },
      { from: '2026-03-08', to: '2026-03-31', notifiedOn: '2026-03-11' },
    ];
    expect(countedOn('2026-03-09', spells)).toMatchObject({
      counters: { certificateDay: null, planDay: 2, sickPeriodDay: 5 },
      notes: [['planDay', 'sickPeriodDay', 'unbroken-sickness-only']],
    });
  });

  it('on a day without sickness between two spells of a period: none, and no notes', () => {
    const spells = [
      { from: '2026-03-02', to: '2026-03-04' },
      { from: '2026-03-08', to: '2026-03-31' },
    ];
    expect(countedOn('2026-03-06', spells)).toMatchObject({
      counters: { sickPayDay: null, sickPeriodDay: null, chainDay: null },
      notes: [],
    });
  });
});
