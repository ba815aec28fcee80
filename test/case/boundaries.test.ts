/** The first and last days of what an assessment tells apart, and which days it projects. */
import { describe, expect, it } from 'vitest';
import { assess, compare, whatIf, type Case, type CaseChange, type CaseSpell } from '../../src/core.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };

const sick = (from: string, to: string | null, more: Partial<CaseSpell> = {}): CaseSpell => ({
  from,
  to,
  extent: 1,
  ...more,
});
const caseOf = (given: Partial<Case>): Case => ({ ref: 'A-1', employment: EMPLOYMENT, spells: [], ...given });
const valueOf = (given: Partial<Case>, asOf = '2026-08-01') => assess(caseOf(given), { asOf }).value;
const payers = (given: Partial<Case>) =>
  valueOf(given).days.map(({ from, to, payer, reason }) => [from, to, payer, reason]);

describe('the day of the assessment', () => {
  const ongoing: Partial<Case> = {
    benefit: { sgi: 480_000 },
    spells: [sick('2026-01-12', null)],
    prognosis: { on: '2026-01-20', expectedTo: '2026-02-20' },
  };

  it('is known and the next is projected: within the employer’s days', () => {
    const { money } = valueOf(ongoing, '2026-01-20');
    expect(money.income.map(({ from, to, perDay, projected }) => [from, to, perDay, projected])).toEqual([
      ['2026-01-12', '2026-01-12', 0, false],
      ['2026-01-13', '2026-01-16', 960, false],
      ['2026-01-17', '2026-01-18', 0, false],
      ['2026-01-19', '2026-01-20', 960, false],
      ['2026-01-21', '2026-01-23', 960, true],
      ['2026-01-24', '2026-01-25', 0, true],
      ['2026-01-26', '2026-02-20', 1020, true],
    ]);
    expect(money.benefit).toMatchObject([{ from: '2026-01-26', projected: true }]);
  });

  it('is known and the next is projected: on the first day with benefit', () => {
    expect(valueOf(ongoing, '2026-01-26').money.benefit).toMatchObject([
      { from: '2026-01-26', to: '2026-01-26', days: 1, total: 1020, projected: false },
      { from: '2026-01-27', to: '2026-02-20', days: 25, total: 25_500, projected: true },
    ]);
  });

  it.each([
    ['2026-01-24', true],
    ['2026-01-25', false],
  ])('%s: whether sick pay is projected: %s', (asOf, projected) => {
    expect(valueOf(ongoing, asOf).money.sickPay).toMatchObject([{ projected }]);
  });

  it('can be the first of a spell; one that begins later is reported', () => {
    const given = { spells: [sick('2026-03-02', '2026-03-04'), sick('2026-05-04', '2026-05-05')] };
    expect(valueOf(given, '2026-05-03').issues).toEqual([{ code: 'after-as-of', path: ['spells', 1] }]);
    expect(valueOf(given, '2026-05-04').issues).toEqual([]);
    expect(
      valueOf(given, '2026-05-04')
        .money.income.map(({ from, projected }) => [from, projected])
        .slice(-2),
    ).toEqual([
      ['2026-05-04', false],
      ['2026-05-05', true],
    ]);
    expect(valueOf(given, '2026-05-04').days.map(({ from, projected }) => [from, projected])).toEqual([
      ['2026-03-02', false],
      ['2026-05-04', false],
      ['2026-05-05', true],
    ]);
  });
});

describe('the payer', () => {
  it('of days of a barred period with employer days later is Försäkringskassan: no full return', () => {
    const spells = [
      sick('2026-01-05', '2026-01-18', { workedAfter: false }),
      sick('2026-02-02', '2026-02-03', { workedAfter: true }),
      sick('2026-02-06', '2026-02-10'),
    ];
    expect(payers({ spells })).toEqual([
      ['2026-01-05', '2026-01-18', 'employer', 'sick-pay-period'],
      ['2026-02-02', '2026-02-03', 'fk', 'no-full-return'],
      ['2026-02-06', '2026-02-10', 'employer', 'sick-pay-period'],
    ]);
  });

  it('of a barred period is Försäkringskassan for the same reason before and after its day 15', () => {
    const whole = sick('2026-01-05', '2026-01-18', { workedAfter: false });
    const spells = [
      whole,
      sick('2026-02-02', '2026-02-20'),
      sick('2026-02-21', '2026-02-28', { extent: 0.5 }),
    ];
    expect(payers({ spells }).slice(1)).toEqual([
      ['2026-02-02', '2026-02-20', 'fk', 'no-full-return'],
      ['2026-02-21', '2026-02-28', 'fk', 'no-full-return'],
    ]);
    const returned = [
      whole,
      sick('2026-02-02', '2026-02-03', { workedAfter: true }),
      sick('2026-02-06', '2026-02-28'),
    ];
    expect(payers({ spells: returned }).slice(1)).toEqual([
      ['2026-02-02', '2026-02-03', 'fk', 'no-full-return'],
      ['2026-02-06', '2026-02-17', 'employer', 'sick-pay-period'],
      ['2026-02-18', '2026-02-28', 'fk', 'after-sick-pay-period'],
    ]);
  });

  it('is the employer on the last day of the employment and on the first', () => {
    expect(
      payers({ employment: { ...EMPLOYMENT, to: '2026-06-08' }, spells: [sick('2026-06-08', '2026-06-10')] }),
    ).toEqual([
      ['2026-06-08', '2026-06-08', 'employer', 'sick-pay-period'],
      ['2026-06-09', '2026-06-10', 'fk', 'employment-ended'],
    ]);
    const begun = { ...EMPLOYMENT, from: '2026-02-03' };
    expect(valueOf({ employment: begun, spells: [sick('2026-01-28', '2026-02-03')] }).periods).toMatchObject([
      { from: '2026-02-03', to: '2026-02-03', sickDays: 1 },
    ]);
    const first = valueOf({ employment: begun, spells: [sick('2026-02-03', '2026-02-04')] });
    expect([first.periods.length, first.issues]).toEqual([1, []]);
    const last = valueOf({
      employment: { ...EMPLOYMENT, to: '2026-02-04' },
      spells: [sick('2026-02-03', '2026-02-04')],
    });
    expect(last.issues).toEqual([]);
  });

  it('of each sickness of a self-employed person is nobody on the karensdag', () => {
    const { employment: _, ...given } = caseOf({
      selfEmployed: { karenstid: 1 },
      spells: [sick('2026-03-02', '2026-03-05'), sick('2026-05-04', '2026-05-08')],
    });
    const { days } = assess(given, { asOf: '2026-08-01' }).value;
    expect(days.map(({ from, payer, reason }) => [from, payer, reason])).toEqual([
      ['2026-03-02', 'none', 'karensdagar'],
      ['2026-03-03', 'fk', 'no-employer'],
      ['2026-05-04', 'none', 'karensdagar'],
      ['2026-05-05', 'fk', 'no-employer'],
    ]);
  });

  it('gives an unknown amount before the levels that are known', () => {
    expect(
      valueOf({ insured: 'unemployed', spells: [sick('2015-03-02', '2015-03-05')] }).money.income,
    ).toEqual([
      {
        from: '2015-03-02',
        to: '2015-03-05',
        payer: 'fk',
        perDay: null,
        projected: false,
        parts: [{ source: 'sickness-benefit', perDay: null, total: null }],
        payLost: null,
        unpaid: null,
      },
    ]);
  });
});

describe('a spell', () => {
  it('lasts to the day before the employee was fit', () => {
    const { days } = valueOf({ spells: [sick('2026-03-02', '2026-03-04', { fitFrom: '2026-03-07' })] });
    expect(days).toMatchObject([{ from: '2026-03-02', to: '2026-03-06' }]);
  });

  it('that begins on the last day of another overlaps it', () => {
    const { issues } = valueOf({
      spells: [sick('2026-03-02', '2026-03-04'), sick('2026-03-04', '2026-03-05')],
    });
    expect(issues).toEqual([{ code: 'overlapping-spells', path: ['spells', 1] }]);
  });
});

describe('sick pay and income', () => {
  it('count working days where the convention does, and no days off', () => {
    const employment = { ...EMPLOYMENT, convention: 'working-days-21' as const };
    const { sickPay } = valueOf({ employment, spells: [sick('2026-03-06', '2026-03-09')] }).money;
    // Friday and Monday: 2 × 26 000 / 21.
    expect(sickPay).toMatchObject([{ payLost: 2476.19 }]);
  });

  it('lie in order of the days, sick pay after benefit of an earlier period', () => {
    const spells = [sick('2026-01-05', '2026-01-20'), sick('2026-03-09', '2026-03-10')];
    const { income } = valueOf({ benefit: { sgi: 300_000 }, spells }).money;
    expect(income.slice(-3).map(({ from, payer }) => [from, payer])).toEqual([
      ['2026-01-19', 'fk'],
      ['2026-03-09', 'employer'],
      ['2026-03-10', 'employer'],
    ]);
  });
});

describe('the days that count against the normal level', () => {
  const inFrame = (spells: CaseSpell[], asOf: string) =>
    valueOf({ benefit: { sgi: 300_000 }, spells }, asOf).counters.benefitDaysInFrame;

  it('leave out the karensavdrag of a sick period that begins with benefit', () => {
    const spells = [
      sick('2026-01-05', '2026-02-15', { workedAfter: false }),
      sick('2026-03-02', '2026-03-06'),
    ];
    // 13 of sick pay, 28, and 5 less the first.
    expect(inFrame(spells, '2026-03-06')).toBe(45);
  });

  it('leave out the first day of sick pay, though it is a spell of its own', () => {
    expect(inFrame([sick('2026-03-02', '2026-03-02'), sick('2026-03-05', '2026-03-31')], '2026-03-20')).toBe(
      16,
    );
    expect(inFrame([sick('2026-03-02', '2026-03-03'), sick('2026-03-06', '2026-03-31')], '2026-03-20')).toBe(
      16,
    );
  });
});

describe('benefit without an SGI', () => {
  it('is told apart by level and by extent all the same', () => {
    const spells = [sick('2026-01-12', '2027-02-28'), sick('2027-03-01', '2027-03-31', { extent: 0.5 })];
    const { benefit } = valueOf({ spells }, '2027-04-01').money;
    expect(benefit.map(({ from, level, extent, perDay }) => [from, level, extent, perDay])).toEqual([
      ['2026-01-26', 'normal', 1, null],
      ['2027-01-12', 'continuation', 1, null],
      ['2027-03-01', 'continuation', 0.5, null],
    ]);
  });
});

describe('options and plans', () => {
  const optionsOn = (given: Partial<Case>) =>
    valueOf(given, '2026-03-20').options.map(({ id, possible, from, to }) => [id, possible, from, to]);

  it('begin on the day and last as long as law or guidance allows', () => {
    const given = { benefit: { sgi: 480_000 }, spells: [sick('2026-03-02', '2026-06-30')] };
    expect(optionsOn(given).filter(([, possible]) => possible === 'excluded')).toEqual([]);
    expect(optionsOn(given).slice(0, 4)).toEqual([
      ['part-time', 'needs', '2026-03-20', null],
      ['work-trial', 'needs', '2026-03-20', '2026-04-02'],
      ['work-training', 'needs', '2026-03-20', '2026-06-19'],
      ['leave-to-try-other-work', 'needs', '2026-05-31', null],
    ]);
  });

  it('begin with their window: the contract with another employer is made on day 91 at the earliest (LPA 2 §)', () => {
    const given = { spells: [sick('2026-03-02', '2026-12-31')] };
    const from = (asOf: string) =>
      valueOf(given, asOf).options.find(({ id }) => id === 'leave-to-try-other-work')?.from;
    expect(['2026-03-02', '2026-05-30', '2026-05-31', '2026-06-01'].map(from)).toEqual([
      '2026-05-31',
      '2026-05-31',
      '2026-05-31',
      '2026-06-01',
    ]);
  });

  it('are excluded without an SGI, or on partial benefit, and have no days then', () => {
    const given = { benefit: { sgi: 0 }, spells: [sick('2026-03-02', '2026-06-30', { extent: 0.5 })] };
    expect(optionsOn(given).filter(([, possible]) => possible === 'excluded')).toEqual([
      ['work-trial', 'excluded', null, null],
      ['preventive-sickness-benefit', 'excluded', null, null],
      ['travel-to-work', 'excluded', null, null],
    ]);
  });

  it('hold the action plan for the unemployed alone', () => {
    const plansOf = (insured: 'employee' | 'unemployed') =>
      valueOf({ insured, spells: [sick('2026-03-02', '2026-03-31')] }, '2026-03-20').plans.map(
        ({ plan }) => plan,
      );
    expect(plansOf('unemployed')).toContain('action-plan');
    expect(plansOf('employee')).not.toContain('action-plan');
  });
});

describe('a comparison', () => {
  it('tells what became open by its first day, then by name', () => {
    const { open } = compare(caseOf({}), caseOf({ spells: [sick('2026-01-10', '2027-01-15')] }), {
      asOf: '2027-02-01',
    }).value;
    expect(
      open.map(({ change, question }) => [
        change,
        question.id,
        question.from,
        question.interpretation?.question,
      ]),
    ).toEqual([
      ['arose', 'disputed-reading', null, 'start-on-day-off'],
      ['arose', 'disputed-reading', null, 'which-thirteen-days'],
      ['arose', 'prognosis-day', '2026-01-10', undefined],
      ['arose', 'sgi', '2026-01-24', undefined],
      ['arose', 'chain-exception', '2026-07-09', undefined],
      ['arose', 'chain-exception', '2027-01-10', undefined],
    ]);
  });

  it('tells days that changed alike as one, whatever else differs between them', () => {
    const before = caseOf({
      spells: [sick('2026-03-02', '2026-03-05'), sick('2026-03-06', '2026-03-10', { extent: 0.5 })],
    });
    expect(compare(before, caseOf({}), { asOf: '2026-04-01' }).value.payers).toEqual([
      { from: '2026-03-02', to: '2026-03-10', was: 'employer', is: null },
    ]);
    const apart = caseOf({ spells: [sick('2026-03-02', '2026-03-03'), sick('2026-03-05', '2026-03-06')] });
    expect(compare(apart, caseOf({}), { asOf: '2026-04-01' }).value.payers).toHaveLength(2);
  });

  it('tells of one day by name, and readings by their question', () => {
    const arisen = (after: Case) =>
      compare(caseOf({}), after, { asOf: '2026-04-01' }).value.open.map(
        ({ question }) => question.interpretation?.question ?? question.id,
      );
    expect(arisen({ ref: 'A-1', spells: [sick('2026-01-10', '2026-01-20')] })).toEqual([
      'start-on-day-off',
      'insured',
      'pay',
    ]);
    const inParts = [
      sick('2026-01-05', '2026-01-11'),
      sick('2026-01-14', '2026-01-20', { workedAfter: false }),
      sick('2026-02-07', '2026-02-10'),
    ];
    expect(arisen(caseOf({ spells: inParts }))).toEqual([
      'start-on-day-off',
      'whole-period-of-parts',
      'benefit-karensavdrag',
      'sgi',
    ]);
  });

  it('cannot tell a correction of benefit whose SGI was not known', () => {
    const spells = [sick('2026-03-02', '2026-03-20')];
    const found = compare(caseOf({ spells }), caseOf({ spells, benefit: { sgi: 300_000 } }), {
      asOf: '2026-04-01',
    });
    // Five days at 300 000 × 0.97 × 80 % / 365.
    expect(found.value.corrections).toMatchObject([
      {
        amounts: [{ kind: 'sickness-benefit', was: null, is: 3190, toCorrect: null }],
        payroll: { toCorrect: 0 },
      },
    ]);
  });

  it('rests on what both assessments rest on', () => {
    const before = caseOf({ spells: [sick('2026-03-02', '2026-03-06')] });
    const after = caseOf({ spells: [sick('2026-03-02', '2026-03-20')] });
    const { basis } = compare(before, after, { asOf: '2026-08-01' });
    expect(basis).toEqual(assess(after, { asOf: '2026-08-01' }).basis);
  });
});

describe('the latest spell', () => {
  const spellsAfter = (spells: CaseSpell[], change: CaseChange) =>
    whatIf(caseOf({ spells }), change, { asOf: '2026-03-20' }).value.case.spells.map(({ from, to }) => [
      from,
      to,
    ]);
  const end: CaseChange = { kind: 'end', on: '2026-03-03' };

  it('is the one that begins last, in whatever order they are given', () => {
    const spells = [sick('2026-01-05', '2026-01-09'), sick('2026-03-02', '2026-03-10')];
    for (const given of [spells, [...spells].reverse()]) {
      expect(spellsAfter(given, end)).toContainEqual(['2026-03-02', '2026-03-03']);
      expect(spellsAfter(given, end)).toContainEqual(['2026-01-05', '2026-01-09']);
    }
  });

  it('is the one that begins last, though another ends later', () => {
    const spells = [sick('2026-03-01', '2026-03-20'), sick('2026-03-02', '2026-03-08')];
    for (const given of [spells, [...spells].reverse()]) {
      expect(spellsAfter(given, end)).toContainEqual(['2026-03-01', '2026-03-20']);
      expect(spellsAfter(given, end)).toContainEqual(['2026-03-02', '2026-03-03']);
    }
  });

  it('carries to its parts only what it has', () => {
    const change: CaseChange = { kind: 'return-part-time', from: '2026-03-04', extent: 0.5 };
    const { value } = whatIf(caseOf({ spells: [sick('2026-03-02', '2026-03-08')] }), change, {
      asOf: '2026-03-20',
    });
    expect(value.case.spells).toStrictEqual([
      sick('2026-03-02', '2026-03-03'),
      sick('2026-03-04', '2026-03-08', { extent: 0.5 }),
    ]);
  });

  it('is of two that begin together the one that ends last, or not yet', () => {
    for (const to of ['2026-03-10', null]) {
      const spells = [sick('2026-03-02', '2026-03-05'), sick('2026-03-02', to)];
      for (const given of [spells, [...spells].reverse()]) {
        expect(spellsAfter(given, end)).toContainEqual(['2026-03-02', '2026-03-03']);
        expect(spellsAfter(given, end)).toContainEqual(['2026-03-02', '2026-03-05']);
      }
    }
  });
});
