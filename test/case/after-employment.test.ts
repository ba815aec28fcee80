/** An employment that ends during the sickness: what lapses with it, and what is then asked (SFB 27:46, 28:11, 30:6; SjLL 12 §). */
import { describe, expect, it } from 'vitest';
import { assess, type AssessValue, type Case } from '../../src/core.js';
import { assess as checked, type InvalidInput } from '../../src/index.js';

const PAY = { monthly: 30000, hoursPerWeek: 40 };
const FIRST_DAYS = { from: '2026-03-02', to: '2026-10-31', extent: 1 };

/** Employed through `to`, sick from 2 March 2026 on. */
function valueOf(to: string, given: Partial<Case> = {}, asOf = '2026-11-02'): AssessValue {
  const employment = { from: '2020-01-01', to, pay: PAY };
  const made = { ref: 'A-1', employment, benefit: { sgi: 300000 }, spells: [FIRST_DAYS], ...given };
  return assess(made, { asOf }).value;
}

const question = ({ open }: AssessValue) => open.find(({ id }) => id === 'work-after-employment');
const idsOf = ({ ledger }: AssessValue) => ledger.map(({ id }) => id);
const benefitOf = ({ money }: AssessValue) =>
  money.benefit.map(({ from, to, perDay, total }) => [from, to, perDay, total]);
const comparedOf = ({ days }: AssessValue) =>
  days.map(({ from, comparedWith }) => [from, comparedWith?.[0] ?? comparedWith]);

describe('after the employment', () => {
  const open = valueOf('2026-03-10');

  it('asks for other work or unemployment, with the comparison and the benefit of each', () => {
    // 230 days from 16 March: 300 000 × 0.97 × 80 % / 365 = 637.81, and at most 543 to the unemployed (28:11).
    expect(question(open)).toMatchObject({
      missing: ['workAfterEmployment'],
      from: '2026-03-11',
      alternatives: [
        {
          if: 'other-work',
          value: ['own-work', 'work-offered-temporarily'],
          days: 230,
          benefit: 146740,
        },
        {
          if: 'unemployed',
          value: ['normally-occurring-work', 'available-suitable-work'],
          days: 230,
          benefit: 124890,
        },
      ],
    });
    expect(question(open)?.lagrum.map((cited) => 'paragraf' in cited && cited.paragraf)).toEqual([
      '46',
      '11',
    ]);
  });

  it('says nothing itself of what depends on it', () => {
    expect(comparedOf(open)).toEqual([
      ['2026-03-02', 'own-work'],
      ['2026-03-11', null],
    ]);
    expect(benefitOf(open)).toEqual([['2026-03-11', '2026-10-31', null, null]]);
    expect(open.open.map(({ id }) => id)).not.toContain('chain-exception');
  });

  it('gives the amount where both answers give the same', () => {
    // 200 000 × 0.97 × 80 % / 365 = 425.21, below the cap.
    const value = valueOf('2026-03-10', { benefit: { sgi: 200000 } });
    expect(benefitOf(value)).toEqual([
      ['2026-03-11', '2026-03-15', null, null],
      ['2026-03-16', '2026-10-31', 425, 97750],
    ]);
    expect(question(value)?.alternatives).toMatchObject([{ benefit: 97750 }, { benefit: 97750 }]);
  });

  it('knows no amount without an SGI', () => {
    const value = assess(
      { ref: 'A-1', employment: { from: '2020-01-01', to: '2026-03-10' }, spells: [FIRST_DAYS] },
      { asOf: '2026-11-02' },
    ).value;
    expect(question(value)?.alternatives).toMatchObject([
      { days: 0, benefit: null },
      { days: 0, benefit: null },
    ]);
  });

  it('knows no amount with other work in a year whose ceiling is not decided, and the cap of the unemployed', () => {
    const to = '2035-01-31';
    const value = assess(
      {
        ref: 'A-1',
        employment: { from: '2020-01-01', to: '2034-12-31' },
        benefit: { sgi: 900000 },
        spells: [{ from: '2035-01-01', to, extent: 1 }],
      },
      { asOf: to },
    ).value;
    expect(benefitOf(value).at(-1)).toEqual(['2035-01-01', to, null, null]);
    expect(question(value)?.alternatives).toMatchObject([
      { days: 0, benefit: null },
      { days: 17, benefit: 17 * 543 },
    ]);
  });

  it('cites the cap that is in force, and none before there was one', () => {
    const asked = (year: string) =>
      question(
        assess(
          {
            ref: 'A-1',
            employment: { from: '2000-01-01', to: `${year}-01-31` },
            spells: [{ from: `${year}-01-10`, to: `${year}-02-28`, extent: 1 }],
          },
          { asOf: `${year}-03-01` },
        ).value,
      )?.lagrum.map((cited) => 'paragraf' in cited && `${cited.paragraf} ${cited.giltigFom.slice(0, 4)}`);
    expect(asked('2026')).toEqual(['46 2022', '11 2022']);
    // Before 2011 the chain stood in AFL 3:7.
    expect(asked('2009')).toEqual(['7 2008']);
  });

  it.each([
    ['2026-10-30', '2026-10-31'],
    ['2026-10-31', undefined],
  ])('begins on the day after %s', (to, from) => {
    expect(question(valueOf(to))?.from).toBe(from);
  });

  it('asks from the first sick day where the sickness begins after it', () => {
    expect(question(valueOf('2026-01-31'))?.from).toBe('2026-03-02');
  });

  it('asks nobody else', () => {
    const given = { ref: 'A-1', spells: [FIRST_DAYS] };
    for (const insured of ['unemployed', 'self-employed', 'on-demand', 'employee'] as const) {
      expect(question(assess({ ...given, insured }, { asOf: '2026-11-02' }).value)).toBeUndefined();
    }
    const inSpring = valueOf('2026-03-10', { spells: [{ ...FIRST_DAYS, to: '2026-03-10' }] });
    expect(question(inSpring)).toBeUndefined();
  });

  it('tells the comparison of its first day, whatever the chain has reached there', () => {
    const value = valueOf('2026-09-30', { decisions: { chainException: 'none' } });
    expect(question(value)?.alternatives?.map(({ value: compared }) => compared)).toEqual([
      expect.arrayContaining(['own-work', 'other-work-with-employer', 'normally-occurring-work']),
      ['normally-occurring-work', 'available-suitable-work'],
    ]);
  });

  it('names no comparison for an answer under which an exception must be assessed first', () => {
    expect(
      question(valueOf('2026-09-30'))?.alternatives?.map(({ if: answer, value }) => [answer, value]),
    ).toEqual([
      ['other-work', null],
      ['unemployed', ['normally-occurring-work', 'available-suitable-work']],
    ]);
  });
});

describe('the fact that settles it', () => {
  it.each([
    ['other-work', 638, 146740, 'own-work'],
    ['unemployed', 543, 124890, 'normally-occurring-work'],
  ] as const)('%s', (workAfterEmployment, perDay, total, compared) => {
    const value = valueOf('2026-03-10', { workAfterEmployment });
    expect(question(value)).toBeUndefined();
    expect(benefitOf(value).at(-1)).toEqual(['2026-03-16', '2026-10-31', perDay, total]);
    expect(comparedOf(value)[1]).toEqual(['2026-03-11', compared]);
  });

  it('asks for the exception of the chain again with other work, and never of the unemployed', () => {
    const exceptions = (workAfterEmployment: 'other-work' | 'unemployed') =>
      valueOf('2026-03-10', { workAfterEmployment }).open.filter(({ id }) => id === 'chain-exception').length;
    expect(exceptions('other-work')).toBe(1);
    expect(exceptions('unemployed')).toBe(0);
  });

  it('takes one above the age limit of 27:49 d as having work only where there is other work', () => {
    const comparedLast = (workAfterEmployment: 'other-work' | 'unemployed') =>
      valueOf('2026-03-10', { bornOn: '1961-05', workAfterEmployment }).days.at(-1)?.comparedWith;
    expect(comparedLast('unemployed')).toContain('normally-occurring-work');
    expect(comparedLast('other-work')).not.toContain('normally-occurring-work');
  });

  it('is refused where no employment ends', () => {
    const refused = (employment: Case['employment']): unknown => {
      try {
        checked(
          {
            ref: 'A-1',
            ...(employment && { employment }),
            workAfterEmployment: 'unemployed',
            spells: [FIRST_DAYS],
          },
          { asOf: '2026-11-02' },
        );
      } catch (error) {
        return (error as InvalidInput).issues.map(({ path, code }) => [path.join('.'), code]);
      }
      return [];
    };
    expect(refused(undefined)).toEqual([['workAfterEmployment', 'not-applicable']]);
    expect(refused({ from: '2020-01-01', to: null })).toEqual([['workAfterEmployment', 'not-applicable']]);
    expect(refused({ from: '2020-01-01', to: '2026-03-10' })).toEqual([]);
  });
});

describe('the duties of an employer who is one no longer', () => {
  it.each([
    ['2026-03-30', false],
    ['2026-03-31', true],
  ])('the plan for return to work falls due on day 30, 31 March: employed to %s → %s', (to, due) => {
    const prognosis = { on: '2026-03-05', expectedTo: '2026-10-31' };
    const value = valueOf(to, { prognosis }, '2026-05-04');
    expect(idsOf(value).includes('return-to-work-plan')).toBe(due);
    expect(value.plans.map(({ plan }) => plan)).not.toContain('plan-for-return-to-work');
    expect(
      valueOf(to, { prognosis }, '2026-03-20').plans.some(({ plan }) => plan === 'plan-for-return-to-work'),
    ).toBe(due);
  });

  it('no plan where the prognosis that asks for it comes after the employment', () => {
    // Foreseen on 10 April only: at once (30:6 second para.), when there is no employer.
    const prognosis = { on: '2026-04-10', expectedTo: '2026-10-31' };
    expect(idsOf(valueOf('2026-04-09', { prognosis }))).not.toContain('return-to-work-plan');
    expect(idsOf(valueOf('2026-04-10', { prognosis }))).toContain('return-to-work-plan');
  });

  it('asks for no prognosis for a plan that cannot fall due', () => {
    const spells = [{ ...FIRST_DAYS, to: null }];
    const asked = (to: string, asOf: string) =>
      valueOf(to, { spells }, asOf)
        .open.map(({ id }) => id)
        .filter((id) => id.startsWith('prognosis'));
    expect(asked('2026-03-30', '2026-03-20')).toEqual([]);
    expect(asked('2026-03-31', '2026-03-20')).toEqual(['prognosis']);
    expect(asked('2026-03-30', '2026-11-02')).toEqual([]);
    expect(asked('2026-03-31', '2026-11-02')).toEqual(['prognosis-day']);
  });

  it.each([
    // Day 14 is 15 March: the sickness and the employment must both go on after it.
    ['2026-03-10', false],
    ['2026-03-15', false],
    ['2026-03-16', true],
  ])('the report to Försäkringskassan: employed to %s → %s', (to, required) => {
    expect(idsOf(valueOf(to)).includes('report-to-fk')).toBe(required);
  });

  it.each([
    // Day 91 is 31 May.
    ['2026-05-30', undefined],
    ['2026-05-31', '2026-05-31'],
    ['2026-06-30', '2026-06-30'],
    ['2027-12-31', '2026-08-28'],
  ])('leave to try other work: employed to %s → last day %s', (to, lastDay) => {
    const leave = valueOf(to).ledger.find(({ id }) => id === 'leave-to-try-other-work');
    expect(leave?.lastDay).toBe(lastDay);
  });

  it('leaves out the tests of the chain on days on which it is not known what is compared', () => {
    const tests = (given: Partial<Case>) =>
      idsOf(valueOf('2026-06-30', given)).filter((id) => id.startsWith('chain-test'));
    expect(tests({})).toEqual(['chain-test-90']);
    expect(tests({ workAfterEmployment: 'unemployed' })).toEqual(['chain-test-90']);
    expect(tests({ workAfterEmployment: 'other-work' })).toEqual(['chain-test-90', 'chain-test-180']);
  });

  it('a work trial, work training and support that are planned with the employer lapse with it', () => {
    const planned = (to: string) =>
      idsOf(
        valueOf(to, {
          workTrial: { from: '2026-05-04' },
          workTraining: { from: '2026-05-04', place: 'own-employer' },
          workplaceSupportOn: ['2026-05-04'],
        }),
      );
    const ids = ['work-trial-notification', 'work-training-end', 'apply-for-workplace-support'];
    expect(planned('2026-05-04')).toEqual(expect.arrayContaining(ids));
    expect(planned('2026-05-03').filter((id) => ids.some((planned) => planned === id))).toEqual([]);
    const elsewhere = valueOf('2026-05-03', { workTraining: { from: '2026-05-04', place: 'other' } });
    expect(idsOf(elsewhere)).toContain('work-training-end');
  });

  it('counts no day toward a certificate or a plan of the employer', () => {
    const { counters } = valueOf('2026-03-10', {}, '2026-03-11');
    expect([counters.planDay, counters.certificateDay]).toEqual([null, null]);
    const lastDay = valueOf('2026-03-10', {}, '2026-03-10').counters;
    expect([lastDay.planDay, lastDay.certificateDay]).toEqual([9, 9]);
  });
});

describe('the options and plans after the employment', () => {
  const optionsOf = (given: Partial<Case>) =>
    valueOf('2026-03-10', given, '2026-04-01').options.map(({ id, possible, reasons, needs }) => [
      id,
      possible,
      [...reasons, ...needs].filter(
        (code) => code === 'not-employed' || code === 'employed' || code === 'works',
      ),
    ]);

  it('need to know whether there is other work', () => {
    expect(optionsOf({})).toEqual(
      expect.arrayContaining([
        ['part-time', 'needs', ['employed']],
        ['leave-to-try-other-work', 'needs', ['employed']],
        ['work-aids', 'needs', ['works']],
      ]),
    );
  });

  it('are not there for the unemployed', () => {
    expect(optionsOf({ workAfterEmployment: 'unemployed' })).toEqual(
      expect.arrayContaining([
        ['part-time', 'excluded', ['not-employed']],
        ['leave-to-try-other-work', 'excluded', ['not-employed']],
      ]),
    );
  });

  it('are there with other work', () => {
    expect(optionsOf({ workAfterEmployment: 'other-work' })).toEqual(
      expect.arrayContaining([['part-time', 'needs', []]]),
    );
  });

  it('list the action plan of a jobseeker unless there is other work', () => {
    const plansOf = (given: Partial<Case>) =>
      valueOf('2026-03-10', given, '2026-04-01').plans.map(({ plan }) => plan);
    expect(plansOf({})).toContain('action-plan');
    expect(plansOf({ workAfterEmployment: 'unemployed' })).toContain('action-plan');
    expect(plansOf({ workAfterEmployment: 'other-work' })).not.toContain('action-plan');
  });
});
