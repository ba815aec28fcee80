/**
 * Whether a later sickness belongs to the one before (SjLL 7 § third para., SFB 27:51) where it turns on the day on
 * which the employee was fit again. Rows written from the sections: the day before, the day of, the day after.
 */
import { describe, expect, it } from 'vitest';
import { assess, type Case, type CaseSpell, type Schedule } from '../../../src/core.js';

const pay = { monthly: 28000, hoursPerWeek: 40 };
const sick = (from: string, to: string, more: Partial<CaseSpell> = {}): CaseSpell => ({
  from,
  to,
  extent: 1,
  ...more,
});
const caseOf = (spells: readonly CaseSpell[], more: Partial<Case> = {}, schedule?: Schedule): Case => ({
  ref: 'A-1',
  employment: { from: '2015-01-01', to: null, pay, ...(schedule !== undefined && { schedule }) },
  spells,
  ...more,
});
const questionsIn = (given: Case, asOf = '2021-06-01') =>
  assess(given, { asOf }).value.open.filter(({ id }) => id === 'fit-date');
const turning = (given: Case) =>
  questionsIn(given).map(({ from, fitDate }) => [
    from,
    fitDate?.link,
    fitDate?.assumed,
    fitDate?.from,
    fitDate?.to,
  ]);

// Friday 29 January 2021 is the last day of the first sickness in every row.
const FRIDAY = sick('2021-01-29', '2021-01-29');

describe('a link that turns on the fit date', () => {
  it.each<[string, CaseSpell, readonly unknown[]]>([
    // The fifth day after Friday: one period whatever the fit date.
    ['Wednesday: five days apart', sick('2021-02-03', '2021-02-05'), []],
    // Sick on Saturday is enough, and sick on Saturday and Sunday.
    [
      'Thursday: turned by a fit Sunday',
      sick('2021-02-04', '2021-02-05'),
      [['2021-02-04', 'sick-pay-period', '2021-01-30', '2021-01-31', '2021-02-01']],
    ],
    [
      'Friday: turned by a fit Monday only',
      sick('2021-02-05', '2021-02-05'),
      [['2021-02-05', 'sick-pay-period', '2021-01-30', '2021-02-01', '2021-02-01']],
    ],
    // On Monday the employee was at work: five whole days lie between whatever happened on the weekend.
    ['Saturday a week after: turned by nothing', sick('2021-02-06', '2021-02-08'), []],
  ])('%s', (_, later, expected) => {
    expect(turning(caseOf([FRIDAY, later]))).toEqual(expected);
  });

  it('gives both answers, of which the one taken comes first', () => {
    const [question] = questionsIn(caseOf([FRIDAY, sick('2021-02-04', '2021-02-05')]));
    // 28 000 × 12 / 52 = 6 461.54 a week; × 0.8 × 0.2 = 1 033.85. Lost: 24 h = 3 876.92, × 0.8 = 3 101.54.
    expect(question?.sickPayOutcomes).toEqual([
      { if: 'fit-as-assumed', fitFrom: '2021-01-30', dayNumber: 1, karensavdrag: 2067.69, sickPay: 1033.85 },
      { if: 'fit-later', fitFrom: '2021-01-31', dayNumber: 3, karensavdrag: 1033.85, sickPay: 2067.69 },
    ]);
    expect(question?.missing).toEqual(['spells.fitFrom']);
    expect(question?.lagrum).toMatchObject([{ paragraf: '7', stycke: '3' }]);
  });

  it('is what the case with that fit date gives', () => {
    const spells = [{ ...FRIDAY, fitFrom: '2021-01-31' }, sick('2021-02-04', '2021-02-05')];
    const { value } = assess(caseOf(spells), { asOf: '2021-06-01' });
    expect([value.periods.length, value.money.employerCost]).toEqual([1, 2067.69]);
    expect(questionsIn(caseOf(spells))).toEqual([]);
  });

  it('is not asked where the fit date is known, whatever it is', () => {
    expect(turning(caseOf([{ ...FRIDAY, fitFrom: '2021-01-30' }, sick('2021-02-04', '2021-02-05')]))).toEqual(
      [],
    );
  });

  it('follows the schedule, not the weekend', () => {
    const schedule = { thu: 10, fri: 10, sat: 10, sun: 10 };
    // Sick on Sunday 31 January; Monday to Wednesday are off, Thursday 4 February was worked, Saturday is six days on.
    const spells = [sick('2021-01-31', '2021-01-31'), sick('2021-02-06', '2021-02-06')];
    expect(turning(caseOf(spells, {}, schedule))).toEqual([
      ['2021-02-06', 'sick-pay-period', '2021-02-01', '2021-02-02', '2021-02-04'],
    ]);
    expect(turning(caseOf([FRIDAY, sick('2021-02-06', '2021-02-06')], {}, schedule))).toEqual([]);
  });

  it('reaches the later sickness where no day between was work', () => {
    expect(turning(caseOf([FRIDAY, sick('2021-02-05', '2021-02-05')], {}, { fri: 8 }))).toEqual([
      ['2021-02-05', 'sick-pay-period', '2021-01-30', '2021-02-01', '2021-02-05'],
    ]);
  });

  it('passes over days of which nothing is known, but not for weeks', () => {
    const zeroHour = { zeroHour: true as const, shifts: [] };
    expect(turning(caseOf([FRIDAY, sick('2021-02-08', '2021-02-08')], {}, zeroHour))).toEqual([
      ['2021-02-08', 'sick-pay-period', '2021-01-30', '2021-02-04', '2021-02-04'],
    ]);
    expect(turning(caseOf([FRIDAY, sick('2021-02-09', '2021-02-09')], {}, zeroHour))).toEqual([]);
  });

  it('is asked of the chain, of which ninety days apart are the last that add up', () => {
    const before = sick('2020-08-03', '2020-08-28');
    // Friday 28 August + 90 days is Thursday 26 November.
    const chain = (from: string) => turning(caseOf([before, sick(from, '2020-12-18')]));
    expect(chain('2020-11-26')).toEqual([]);
    expect(chain('2020-11-27')).toEqual([['2020-11-27', 'chain', '2020-08-29', '2020-08-30', '2020-08-31']]);
    expect(chain('2020-11-28')).toEqual([['2020-11-28', 'chain', '2020-08-29', '2020-08-31', '2020-08-31']]);
    expect(chain('2020-11-29')).toEqual([]);
    const [question] = questionsIn(caseOf([before, sick('2020-11-27', '2020-12-18')]));
    expect(question?.sickPayOutcomes).toMatchObject([{ dayNumber: 1 }, { dayNumber: 28 }]);
    expect(question?.lagrum).toMatchObject([{ kapitel: '27', paragraf: '51' }]);
  });

  it('is not asked of the chain where one of the two does not count in it', () => {
    // Below a quarter no benefit is asked for, and nothing is added to a chain.
    const before = sick('2020-08-03', '2020-08-28', { extent: 0.2 });
    expect(turning(caseOf([before, sick('2020-11-28', '2020-12-18')]))).toEqual([]);
    expect(
      turning(caseOf([{ ...before, extent: 1 }, sick('2020-11-28', '2020-12-18', { extent: 0.2 })])),
    ).toEqual([]);
  });

  it('concerns the chain alone where there is no employer, and amounts only where the pay is known', () => {
    const spells = [FRIDAY, sick('2021-02-04', '2021-02-05')];
    expect(turning({ ref: 'A-1', insured: 'unemployed', spells })).toEqual([]);
    const [question] = questionsIn({ ref: 'A-1', employment: { from: '2015-01-01', to: null }, spells });
    expect(question?.sickPayOutcomes).toMatchObject([
      { dayNumber: 1, karensavdrag: null, sickPay: null },
      { dayNumber: 3, karensavdrag: null, sickPay: null },
    ]);
  });

  it('is not asked of what an opening balance settles', () => {
    const opening = { periodFrom: '2021-01-28', sickTo: '2021-01-29', sickPayDays: 2, deducted: 1033.85 };
    expect(turning(caseOf([sick('2021-02-04', '2021-02-05')], { opening }))).toEqual([]);
  });

  it('counts the answers of the ten latest questions only', () => {
    // Every other Friday and the Thursday after it.
    const fridays = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2020, 0, 3 + 28 * i)));
    const iso = (date: Date, days: number) =>
      new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const spells = fridays.flatMap((friday) => [
      sick(iso(friday, 0), iso(friday, 0)),
      sick(iso(friday, 6), iso(friday, 6)),
    ]);
    const counted = questionsIn(caseOf(spells)).map(({ sickPayOutcomes }) => sickPayOutcomes !== undefined);
    expect(counted).toEqual([false, false, ...Array.from({ length: 10 }, () => true)]);
  });
});
