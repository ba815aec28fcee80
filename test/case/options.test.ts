import { describe, expect, it } from 'vitest';
import { assess, type AssessValue, type Case } from '../../src/core.js';

const EMPLOYMENT = { from: '2015-01-01', to: null, pay: { monthly: 40000, hoursPerWeek: 40 } };
const LONG = [{ from: '2026-01-05', to: '2026-12-31', extent: 1 as const }];

function valueOf(given: Partial<Case>, asOf: string): AssessValue {
  return assess({ ref: 'A-1', spells: [], ...given }, { asOf }).value;
}

describe('options', () => {
  const possible = (given: Partial<Case>, asOf: string) =>
    Object.fromEntries(valueOf(given, asOf).options.map((option) => [option.id, option.possible]));

  it('are none on a day without sickness', () => {
    expect(valueOf({ employment: EMPLOYMENT, spells: LONG }, '2027-01-01').options).toEqual([]);
  });

  it('of an employee on whole benefit are the four ways back, and support', () => {
    expect(possible({ employment: EMPLOYMENT, spells: LONG }, '2026-05-04')).toEqual({
      'part-time': 'needs',
      'work-trial': 'needs',
      'work-training': 'needs',
      'leave-to-try-other-work': 'needs',
      'work-aids': 'needs',
      'workplace-rehabilitation': 'needs',
      'preventive-sickness-benefit': 'needs',
      'travel-to-work': 'needs',
      'rehabilitation-allowance': 'needs',
      'sickness-compensation': 'needs',
      'activity-compensation': 'needs',
    });
    expect(valueOf({ employment: EMPLOYMENT, spells: LONG }, '2026-05-04').options).toHaveLength(11);
  });

  it('exclude what the facts rule out: a work trial before its law, on partial benefit, or in the employer’s days', () => {
    const trial = (given: Partial<Case>, asOf: string) => possible(given, asOf)['work-trial'];
    expect(trial({ employment: EMPLOYMENT, spells: LONG }, '2026-02-28')).toBe('excluded');
    expect(trial({ employment: EMPLOYMENT, spells: LONG }, '2026-03-01')).toBe('needs');
    const half = [{ from: '2026-01-05', to: '2026-12-31', extent: 0.5 as const }];
    expect(trial({ employment: EMPLOYMENT, spells: half }, '2026-05-04')).toBe('excluded');
    const short = [{ from: '2026-05-01', to: '2026-05-20', extent: 1 as const }];
    expect(trial({ employment: EMPLOYMENT, spells: short }, '2026-05-04')).toBe('excluded');
  });

  it('of an unemployed person hold no way back to an employer', () => {
    expect(
      possible({ insured: 'unemployed', spells: LONG, benefit: { sgi: 0 } }, '2026-05-04'),
    ).toMatchObject({
      'work-trial': 'excluded',
      'work-aids': 'excluded',
      'workplace-rehabilitation': 'excluded',
      'preventive-sickness-benefit': 'excluded',
    });
  });

  it('are none of the ways back before the law that they are known from', () => {
    const value = valueOf(
      { employment: EMPLOYMENT, spells: [{ from: '2010-01-04', to: '2010-03-31', extent: 1 }] },
      '2010-02-01',
    );
    expect(value.options.map(({ id }) => id)).toEqual([
      'work-aids',
      'workplace-rehabilitation',
      'preventive-sickness-benefit',
      'travel-to-work',
      'rehabilitation-allowance',
      'sickness-compensation',
      'activity-compensation',
    ]);
  });
});

describe('plans', () => {
  const plansOf = (given: Partial<Case>, asOf: string) =>
    valueOf(given, asOf).plans.map(({ plan, dueOn }) => [plan, dueOn]);

  it('are none without sickness', () => {
    expect(plansOf({ employment: EMPLOYMENT }, '2026-05-04')).toEqual([]);
  });

  it('have the employer’s with its day, where the absence is long', () => {
    const given = {
      employment: EMPLOYMENT,
      spells: LONG,
      prognosis: { on: '2026-01-10', expectedTo: '2026-12-31' },
    };
    expect(plansOf(given, '2026-02-10')).toContainEqual(['plan-for-return-to-work', '2026-02-03']);
    expect(
      plansOf({ ...given, plan: { cannotReturn: true } }, '2026-02-10').map(([plan]) => plan),
    ).not.toContain('plan-for-return-to-work');
  });

  it('have no employer’s plan for an unemployed person', () => {
    expect(
      plansOf({ insured: 'unemployed', spells: LONG }, '2026-02-10').map(([plan]) => plan),
    ).not.toContain('plan-for-return-to-work');
  });
});

describe('whose turn it is', () => {
  it('is the first duty of each that is not done, and no right that nobody has to use', () => {
    const value = valueOf(
      {
        employment: EMPLOYMENT,
        spells: LONG,
        prognosis: { on: '2026-01-10', expectedTo: '2026-12-31' },
        reportedToFk: '2026-01-20',
        assuranceOn: '2026-01-20',
        certificates: [{ from: '2026-01-12', to: '2026-12-31' }],
      },
      '2026-02-10',
    );
    expect(value.next).toMatchObject([
      { who: 'insured', id: 'apply-for-sickness-benefit', dueOn: null, status: 'due' },
      { who: 'employer', id: 'return-to-work-plan', dueOn: '2026-02-03', status: 'overdue' },
      { who: 'fk', id: 'chain-test-90', dueOn: '2026-04-05', status: 'upcoming' },
    ]);
  });
});

describe('the ledger of rehabilitation and support', () => {
  const entry = (given: Partial<Case>, asOf: string, id: string) =>
    valueOf({ employment: EMPLOYMENT, spells: LONG, ...given }, asOf).ledger.find((found) => found.id === id);

  it.each([
    ['2026-04-04', 'upcoming'],
    ['2026-04-05', 'possible'],
    ['2026-07-03', 'possible'],
    ['2026-07-04', 'not-required'],
  ])('on %s the window for leave to try other work is %s', (asOf, status) => {
    expect(entry({}, asOf, 'leave-to-try-other-work')).toMatchObject({
      dueOn: '2026-04-05',
      lastDay: '2026-07-03',
      status,
    });
  });

  it('has no such window where the sickness does not reach day 91, or was before the law', () => {
    const until = (to: string) =>
      entry({ spells: [{ from: '2026-01-05', to, extent: 1 }] }, '2026-03-01', 'leave-to-try-other-work');
    expect(until('2026-04-04')).toBeUndefined();
    expect(until('2026-04-05')).toBeDefined();
    const duties = (from: string, to: string, asOf: string) =>
      valueOf({ employment: EMPLOYMENT, spells: [{ from, to, extent: 1 }] }, asOf).ledger.map(({ id }) => id);
    // Both lie before the employment.
    expect(duties('2007-01-05', '2007-12-31', '2008-01-01')).toEqual(['apply-for-sickness-benefit']);
    expect(duties('2013-01-05', '2013-12-31', '2014-01-01')).toEqual([
      'apply-for-sickness-benefit',
      'chain-test-90',
      'chain-test-180',
    ]);
  });

  it('closes the window when the sickness ends', () => {
    const spells = [{ from: '2026-01-05', to: '2026-05-10', extent: 1 as const }];
    expect(entry({ spells }, '2026-05-10', 'leave-to-try-other-work')).toMatchObject({ status: 'possible' });
    expect(entry({ spells }, '2026-05-11', 'leave-to-try-other-work')).toMatchObject({
      status: 'not-required',
    });
  });

  it.each([
    ['2026-04-17', undefined, 'upcoming'],
    ['2026-04-18', undefined, 'due'],
    ['2026-04-19', undefined, 'overdue'],
    ['2026-04-19', '2026-04-18', 'done'],
  ])('on %s, received %s, the notification of a work trial from 2 May is %s', (asOf, received, status) => {
    const workTrial = {
      from: '2026-05-02',
      ...(received !== undefined && { notificationReceivedOn: received }),
    };
    expect(entry({ workTrial }, asOf, 'work-trial-notification')).toMatchObject({
      dueOn: '2026-04-18',
      status,
    });
  });

  it('has no notification for a trial before the law', () => {
    expect(
      entry({ workTrial: { from: '2026-02-02' } }, '2026-02-01', 'work-trial-notification'),
    ).toBeUndefined();
  });

  it('names the last day of work training by guidance, none before the law that is known', () => {
    const training = (from: string) =>
      entry({ workTraining: { from, place: 'own-employer' } }, '2026-05-01', 'work-training-end');
    expect(training('2026-05-01')).toMatchObject({ dueOn: '2026-07-31', who: 'fk' });
    const early = { workTraining: { from: '2010-05-01', place: 'own-employer' as const } };
    expect(valueOf(early, '2026-05-01').ledger).toEqual([]);
  });

  it('names the application for workplace support once a year, moved past days off', () => {
    const found = valueOf(
      {
        employment: EMPLOYMENT,
        spells: LONG,
        workplaceSupportOn: ['2026-05-04', '2025-11-03', '2026-03-02', '2015-03-02'],
      },
      '2026-02-02',
    ).ledger.filter(({ id }) => id === 'apply-for-workplace-support');
    expect(found.map(({ from, dueOn, lastDay, status }) => [from, dueOn, lastDay, status])).toEqual([
      ['2025-11-03', '2026-02-01', '2026-02-02', 'due'],
      ['2026-03-02', '2027-02-01', '2027-02-01', 'upcoming'],
    ]);
    expect(valueOf({ workplaceSupportOn: ['2015-03-02'] }, '2026-02-02').ledger).toEqual([]);
  });
});

describe('the two long-term benefits and the age', () => {
  /** Turns 30 in May 2026; turns 19 in 2026; has not reached the target age in 2026; has. */
  const optionOf = (bornOn: string, asOf: string, id: string) => {
    const found = valueOf({ employment: EMPLOYMENT, spells: LONG, bornOn }, asOf).options;
    const option = found.find((one) => one.id === id);
    return [option?.possible, option?.reasons.join(), option?.needs.join()];
  };
  const ASK = ['needs', '', 'reducedForYear'];
  const FOR_GOOD = ['needs', '', 'permanentlyReduced'];

  it.each([
    ['1979-06', '2026-03-02', ['excluded', 'outside-the-ages', ''], FOR_GOOD],
    ['1996-05', '2026-04-30', ASK, FOR_GOOD],
    ['1996-05', '2026-05-01', ['excluded', 'outside-the-ages', ''], FOR_GOOD],
    ['2007-03', '2026-06-30', ['excluded', 'outside-the-ages', ''], ['excluded', 'outside-the-ages', '']],
    ['2007-03', '2026-07-01', ASK, FOR_GOOD],
    ['1960-05', '2026-12-31', ['excluded', 'outside-the-ages', ''], FOR_GOOD],
    ['1959-05', '2026-12-31', ['excluded', 'outside-the-ages', ''], ['excluded', 'outside-the-ages', '']],
  ])('of somebody born in %s, on %s', (bornOn, asOf, activity, sickness) => {
    expect(optionOf(bornOn, asOf, 'activity-compensation')).toEqual(activity);
    expect(optionOf(bornOn, asOf, 'sickness-compensation')).toEqual(sickness);
  });
});
