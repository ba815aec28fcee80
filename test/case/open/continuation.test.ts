/** Sickness on the first working day of the time that is known (SjLL 6 and 7 §§): a new period, or one that goes on. */
import { describe, expect, it } from 'vitest';
import { assess, type Case, type CaseSpell } from '../../../src/core.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } };
// Tuesday 1 to Monday 14 September 2026.
const SPELL: CaseSpell = { from: '2026-09-01', to: '2026-09-14', extent: 1 };
const questionsIn = (more: Partial<Case> = {}, asOf = '2026-10-01') =>
  assess({ ref: 'A-1', employment: EMPLOYMENT, spells: [SPELL], ...more }, { asOf }).value.open.filter(
    ({ id }) => id === 'may-continue',
  );

describe('sickness on the first working day that is known', () => {
  it('is open, with what it is as a new period and between what it lies as one that goes on', () => {
    // 30 000 × 12 / 52 / 40 = 173.0769 an hour. As new: 80 h before, × 0.8 = 11 076.92, less 1 107.69.
    // Begun the day before: 1–13 September, 72 h. Days used up: nothing.
    expect(questionsIn({ observedFrom: '2026-09-01' })).toMatchObject([
      {
        from: '2026-09-01',
        missing: ['opening'],
        sickPayOutcomes: [
          { if: 'new-period', dayNumber: 1, karensavdrag: 1107.69, sickPay: 9969.23 },
          { if: 'began-the-day-before', dayNumber: 2, karensavdrag: 0, sickPay: 9969.23 },
          { if: 'employer-days-used', dayNumber: 15, karensavdrag: 0, sickPay: 0 },
        ],
      },
    ]);
  });

  it('leaves out the days before the employment', () => {
    const employment = { ...EMPLOYMENT, from: '2026-08-28' };
    const [question] = questionsIn({ employment, observedFrom: '2026-09-01' });
    // 28 to 31 August: four days, so that 1 to 10 September are days 5 to 14.
    expect(question?.sickPayOutcomes?.at(-1)).toEqual({
      if: 'employer-days-used',
      dayNumber: 5,
      karensavdrag: 0,
      sickPay: 8861.54,
    });
  });

  it.each([
    ['2019-01-01', ['new-period']],
    ['2019-01-02', ['new-period', 'began-the-day-before']],
    ['2019-01-14', ['new-period', 'began-the-day-before']],
    ['2019-01-15', ['new-period', 'began-the-day-before', 'employer-days-used']],
  ])('leaves out what would have begun before the law that is known: %s', (first, expected) => {
    const employment = { ...EMPLOYMENT, from: '2015-01-01' };
    const spells = [
      { from: first, to: '2019-01-25', extent: 1 },
      { from: '2019-03-04', to: '2019-03-08', extent: 1 },
    ];
    const [question] = questionsIn({ employment, observedFrom: first, spells });
    expect(question?.sickPayOutcomes?.map((answer) => answer.if)).toEqual(expected);
    expect(question?.sickPayOutcomes?.[0]).toMatchObject({ dayNumber: 1 });
  });

  it('needs no pay, and no employment', () => {
    const insured = { employment: { from: '2020-01-01', to: null }, observedFrom: '2026-09-01' };
    expect(questionsIn(insured)[0]?.sickPayOutcomes).toMatchObject([
      { sickPay: null },
      { sickPay: null },
      { sickPay: null },
    ]);
    const [question] = questionsIn({ employment: undefined as never, observedFrom: '2026-09-01' });
    expect(question?.sickPayOutcomes).toMatchObject([{ dayNumber: 1 }, { dayNumber: 2 }, { dayNumber: 15 }]);
  });

  it.each<[string, Partial<Case>]>([
    ['nothing is said of the time', {}],
    ['a working day lies before it', { observedFrom: '2026-08-31' }],
    ['the time begins later', { observedFrom: '2026-09-02' }],
    [
      'an opening balance tells of before',
      {
        observedFrom: '2026-09-01',
        opening: { periodFrom: '2026-08-28', sickTo: '2026-08-31', sickPayDays: 4, deducted: 1107.69 },
      },
    ],
    [
      'the employment begins that day',
      { observedFrom: '2026-09-01', employment: { ...EMPLOYMENT, from: '2026-09-01' } },
    ],
    ['there is no employer', { observedFrom: '2026-09-01', insured: 'unemployed' }],
    [
      'the employee was at work that day',
      { observedFrom: '2026-09-01', spells: [{ ...SPELL, hoursFirstDay: 7 }] },
    ],
    ['there is no sickness', { observedFrom: '2026-09-01', spells: [] }],
  ])('is not asked where %s', (_, more) => {
    expect(questionsIn(more)).toEqual([]);
  });

  it('is asked of the first working day: days off before it tell nothing', () => {
    const spells = [{ from: '2026-03-02', to: '2026-03-03', extent: 1 as const }];
    // 1 March 2026 is a Sunday; 27 February was a day of work.
    expect(questionsIn({ spells, observedFrom: '2026-03-01' })).toHaveLength(1);
    expect(questionsIn({ spells, observedFrom: '2026-02-28' })).toHaveLength(1);
    expect(questionsIn({ spells, observedFrom: '2026-02-27' })).toEqual([]);
  });

  it('is asked where the first day was missed whole, in hours', () => {
    expect(
      questionsIn({ observedFrom: '2026-09-01', spells: [{ ...SPELL, hoursFirstDay: 8 }] }),
    ).toHaveLength(1);
  });

  it('is asked of the first sickness alone', () => {
    const spells = [SPELL, { from: '2026-09-16', to: '2026-09-16', extent: 1 as const }];
    expect(questionsIn({ spells, observedFrom: '2026-09-01' })).toHaveLength(1);
    expect(
      questionsIn({
        spells: [{ from: '2026-08-20', to: '2026-08-20', extent: 1 as const }, SPELL],
        observedFrom: '2026-09-01',
      }),
    ).toEqual([]);
  });
});
