/** What a case leaves open, what it takes for granted and what it rests on, each whole. */
import { describe, expect, it } from 'vitest';
import { assess, type Case, type CaseSpell } from '../../src/core.js';
import type { Lagrum } from '../../src/core.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };
const BENEFIT = { sgi: 300_000 };

const sick = (from: string, to: string | null, more: Partial<CaseSpell> = {}): CaseSpell => ({
  from,
  to,
  extent: 1,
  ...more,
});
const assessed = (given: Partial<Case>, asOf = '2026-08-01') =>
  assess({ ref: 'A-1', spells: [], ...given }, { asOf });
const sections = (lagrum: readonly Lagrum[]): string =>
  lagrum.map((section) => ('paragraf' in section ? section.paragraf : 'guidance')).join();

const openIn = (given: Partial<Case>, asOf?: string) =>
  assessed(given, asOf).value.open.map(({ id, missing, from, lagrum, interpretation }) => [
    interpretation === undefined ? id : `${id}: ${interpretation.question}`,
    missing.join(),
    from,
    sections(lagrum),
  ]);
const SGI = (from: string) => ['sgi', 'benefit.sgi', from, '7'];
const KARENSAVDRAG = (from: string) => ['benefit-karensavdrag', 'workingTime', from, '27,27,32,10'];
const DISPUTED = (question: string) => [`disputed-reading: ${question}`, '', null, ''];

describe('what is open', () => {
  it('is the pay and the prognosis of an ongoing sickness', () => {
    const employment = { from: '2020-01-01', to: null };
    expect(openIn({ employment, spells: [sick('2026-03-02', null)] }, '2026-03-05')).toEqual([
      ['pay', 'employment.pay', '2026-03-02', '6'],
      ['prognosis', 'prognosis.expectedTo', '2026-03-02', '6'],
    ]);
  });

  it('is nothing of an ongoing sickness with a prognosis, as long as the employer pays', () => {
    const prognosis = { on: '2026-03-03', expectedTo: '2026-03-10' };
    expect(
      openIn({ employment: EMPLOYMENT, spells: [sick('2026-03-02', null)], prognosis }, '2026-03-05'),
    ).toEqual([]);
  });

  it('is the pay from the first day that the employer pays', () => {
    const employment = { from: '2026-01-13', to: '2026-02-03' };
    expect(openIn({ employment, spells: [sick('2026-01-20', '2026-02-02')] })).toEqual([
      ['pay', 'employment.pay', '2026-01-27', '6'],
      SGI('2026-01-20'),
      KARENSAVDRAG('2026-01-20'),
      ['disputed-reading: days-before-the-right', '', '2026-01-27', '3,7'],
    ]);
  });

  it('is the day of a prognosis that nobody told, and the SGI', () => {
    expect(openIn({ employment: EMPLOYMENT, spells: [sick('2026-03-02', null)] }, '2026-06-05')).toEqual([
      ['prognosis-day', 'prognosis.on', '2026-03-02', '6'],
      SGI('2026-03-16'),
      DISPUTED('which-thirteen-days'),
    ]);
  });

  it('is an exception from day 181 on, and not before', () => {
    const days = (to: string) =>
      openIn({ employment: EMPLOYMENT, benefit: BENEFIT, spells: [sick('2026-01-12', to)] });
    const rest = [['prognosis-day', 'prognosis.on', '2026-01-12', '6'], DISPUTED('which-thirteen-days')];
    expect(days('2026-07-10')).toEqual(rest);
    expect(days('2026-07-11')).toEqual([
      rest[0],
      ['chain-exception', 'decisions.chainException', '2026-07-11', '48'],
      rest[1],
    ]);
  });

  it('is no exception on days that an opening balance stands for', () => {
    const opening = { periodFrom: '2025-01-13', sickTo: '2026-01-31', sickPayDays: 14, deducted: 960 };
    const asked = (sickTo: string, spells: CaseSpell[]) =>
      openIn({ employment: EMPLOYMENT, opening: { ...opening, sickTo }, spells }).filter(
        ([id]) => id === 'chain-exception',
      );
    // Day 181 is 12 July 2025, day 366 is 13 January 2026.
    const exception = (from: string) => ['chain-exception', 'decisions.chainException', from, '48'];
    expect(asked('2026-01-31', [])).toEqual([]);
    expect(asked('2026-01-12', [sick('2026-01-13', '2026-03-31')])).toEqual([exception('2026-01-13')]);
    expect(asked('2025-07-31', [sick('2025-08-01', '2025-12-31')])).toEqual([exception('2025-07-12')]);
  });

  it('is not the day of a prognosis that said sixty days, and is that of one that said a day less', () => {
    const given = {
      employment: EMPLOYMENT,
      benefit: BENEFIT,
      spells: [sick('2026-03-02', '2026-05-31')],
      prognosis: { on: '2026-03-05', expectedTo: '2026-04-30' },
    };
    expect(openIn(given)).toEqual([DISPUTED('which-thirteen-days')]);
    const shorter = { ...given, prognosis: { on: '2026-03-05', expectedTo: '2026-04-29' } };
    expect(openIn(shorter)).toEqual([
      ['prognosis-day', 'prognosis.on', '2026-03-02', '6'],
      DISPUTED('which-thirteen-days'),
    ]);
  });

  it('is the working time of the first days, where benefit begins at once', () => {
    const spells = [
      sick('2026-01-05', '2026-02-15', { workedAfter: false }),
      sick('2026-03-02', '2026-03-06'),
    ];
    expect(openIn({ employment: EMPLOYMENT, benefit: BENEFIT, spells })).toEqual([
      ['first-days', 'workingTimeOrRegistration', '2026-03-02', '10,6'],
      KARENSAVDRAG('2026-03-02'),
      DISPUTED('which-thirteen-days'),
    ]);
  });

  it('is a year whose price base amount is not decided', () => {
    const spells = [sick('2096-12-15', '2097-01-15')];
    const asked = (sgi: number) =>
      openIn({ employment: EMPLOYMENT, benefit: { sgi }, spells }, '2097-04-01').filter(
        ([id]) => id === 'parameter-unknown',
      );
    expect(asked(900_000)).toEqual([['parameter-unknown', 'priceBaseAmount', '2096-12-29', '7,5']]);
    expect(asked(300_000)).toEqual([]);
  });

  it('is a schedule that does not hold the last day', () => {
    const shifts = ['02', '03', '04', '05'].map((day) => ({
      from: `2026-03-${day}T08:00`,
      to: `2026-03-${day}T17:00`,
    }));
    const employment = { ...EMPLOYMENT, schedule: { shifts } };
    expect(openIn({ employment, spells: [sick('2026-03-02', '2026-03-06')] })).toEqual([
      ['schedule', 'employment.schedule', '2026-03-06', '6'],
    ]);
    expect(openIn({ employment, spells: [sick('2026-03-02', '2026-03-05')] })).toEqual([]);
  });

  it('is the law of spells before the one that is known', () => {
    const employment = { ...EMPLOYMENT, from: '2010-01-01' };
    const spells = [sick('2018-12-20', '2019-01-03'), sick('2026-03-02', '2026-03-04')];
    expect(openIn({ employment, spells })).toEqual([
      ['law-not-covered', '', null, 'övergångsbestämmelserna'],
    ]);
    expect(assessed({ employment, spells }).value.days[0]).toMatchObject({
      payer: 'none',
      reason: 'law-not-covered',
    });
  });

  it('is what was worked before a sick period that began before 2014: it decides which ones are added', () => {
    const OWN = ['own-work', 'work-offered-temporarily'];
    const given = {
      employment: { ...EMPLOYMENT, from: '2010-01-01' },
      spells: [
        sick('2013-01-01', '2013-03-31'),
        sick('2013-12-31', '2014-03-01'),
        sick('2014-08-01', '2014-08-20'),
      ],
    };
    const { open, days } = assessed(given, '2014-09-01').value;
    expect(open.filter(({ id }) => id === 'added-periods')).toMatchObject([
      {
        missing: ['workedBefore'],
        from: '2013-12-31',
        alternatives: [
          { if: 'added', value: [...OWN, 'other-work-with-employer'] },
          { if: 'not-added', value: OWN },
        ],
        lagrum: [{ kapitel: '27', paragraf: '51', giltigFom: '2011-01-01' }],
      },
    ]);
    expect(open.map(({ id }) => id)).not.toContain('chain-exception');
    expect(days.map(({ from, comparedWith }) => [from, comparedWith])).toEqual([
      ['2013-01-01', OWN],
      ['2013-12-31', null],
      ['2014-08-01', OWN],
    ]);
    const chainDay = (asOf: string) => assessed(given, asOf).value.counters.chainDay;
    expect(['2013-01-10', '2014-01-10', '2014-08-10'].map(chainDay)).toEqual([10, null, 10]);
    const tests = assessed(given, '2014-01-10').value.ledger.filter(({ id }) => id.startsWith('chain-test'));
    expect(tests).toEqual([]);
  });

  it('is nothing of the kind where the sick periods are near, came in 2014, or ended before there were chains', () => {
    const ids = (...spells: readonly CaseSpell[]) =>
      assessed({ insured: 'self-employed', spells }, '2015-01-01').value.open.map(({ id }) => id);
    const second = sick('2013-06-29', '2013-12-31');
    expect(ids(sick('2013-01-01', '2013-03-31'), second)).not.toContain('added-periods');
    expect(ids(sick('2013-01-01', '2013-03-30'), second)).toContain('added-periods');
    expect(ids(sick('2013-01-01', '2013-03-31'), sick('2014-01-01', '2014-06-30'))).not.toContain(
      'added-periods',
    );
    expect(ids(sick('2008-01-01', '2008-06-30'), sick('2009-03-01', '2009-03-10'))).not.toContain(
      'added-periods',
    );
    expect(ids(sick('2008-01-01', '2008-07-01'), sick('2009-03-01', '2009-03-10'))).toContain(
      'added-periods',
    );
    const chainDay = (to: string) =>
      assessed(
        { insured: 'self-employed', spells: [sick('2008-01-01', to), sick('2009-03-01', '2009-03-10')] },
        '2009-03-05',
      ).value.counters.chainDay;
    expect(['2008-06-30', '2008-07-01'].map(chainDay)).toEqual([5, null]);
  });

  it('is how somebody is insured, where nothing says so', () => {
    const spells = [sick('2026-03-02', '2026-03-05')];
    const pay = ['pay', 'employment.pay', '2026-03-02', '6'];
    expect(openIn({ spells })).toEqual([pay, ['insured', 'insured', null, '']]);
    expect(openIn({ spells, insured: 'employee' })).toEqual([pay]);
    expect(openIn({ spells, selfEmployed: { karenstid: 7 } })).toEqual([]);
    expect(openIn({})).toEqual([]);
  });
});

describe('what is taken for granted', () => {
  const assumedIn = (given: Partial<Case>) =>
    (assessed(given).assumptions ?? []).map(({ fact, assumed }) => `${fact}: ${assumed}`);

  it('is told of a sickness with sick pay', () => {
    const spells = [sick('2026-01-05', '2026-02-15'), sick('2026-03-02', '2026-03-06')];
    expect(assumedIn({ employment: EMPLOYMENT, spells })).toEqual([
      'insured: employee',
      'employment.pay: same-all-time',
      'employment.schedule: monday-to-friday-without-public-holidays',
      'spells.notifiedOn: first-day',
      'spells.fitFrom: day-after-last',
      'spells.workedAfter: full-return',
      'earlierDeductions: no-earlier-deductions',
    ]);
  });

  it('is less, the more is told', () => {
    const facts = { notifiedOn: '2026-03-02', workedAfter: true };
    const given: Partial<Case> = {
      insured: 'employee',
      employment: {
        ...EMPLOYMENT,
        pay: [{ from: '2020-01-01', ...EMPLOYMENT.pay }],
        schedule: { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
      },
      earlierDeductions: [],
      spells: [sick('2026-03-02', '2026-03-06', facts)],
    };
    expect(assumedIn(given)).toEqual([]);
    const second = sick('2026-05-04', '2026-05-08', { workedAfter: true });
    const first = sick('2026-03-02', '2026-03-06', { ...facts, fitFrom: '2026-03-07' });
    expect(assumedIn({ ...given, spells: [first, second] })).toEqual(['spells.notifiedOn: first-day']);
    const unknown = sick('2026-03-02', '2026-03-06', facts);
    const told = { ...second, notifiedOn: '2026-05-04' };
    expect(assumedIn({ ...given, spells: [unknown, told] })).toEqual(['spells.fitFrom: day-after-last']);
    const whole = sick('2026-03-02', '2026-03-20', { notifiedOn: '2026-03-02' });
    expect(assumedIn({ ...given, spells: [whole] })).toEqual(['spells.workedAfter: full-return']);
  });

  it('is nothing about deductions where none is made', () => {
    const spells = [sick('2026-03-07', '2026-03-08', { notifiedOn: '2026-03-07' })];
    expect(assumedIn({ insured: 'employee', employment: EMPLOYMENT, spells })).toEqual([
      'employment.schedule: monday-to-friday-without-public-holidays',
    ]);
  });

  it('is the karenstid of a self-employed person who has chosen none', () => {
    const spells = [sick('2026-03-02', '2026-03-25')];
    expect(assumedIn({ insured: 'self-employed', spells })).toEqual(['selfEmployed.karenstid: karensdagar']);
    expect(assumedIn({ insured: 'self-employed', selfEmployed: { karenstid: 7 }, spells })).toEqual([]);
  });
});

describe('what the assessment rests on', () => {
  const basisOf = (given: Partial<Case>) => sections(assessed(given).basis);
  const ALWAYS = '6,7,4 a,8,12,46,6';

  it('is the law of sick pay and of the chain, the qualifying time and benefit where there are any', () => {
    expect(basisOf({ employment: EMPLOYMENT, spells: [sick('2026-03-02', '2026-03-06')] })).toBe(ALWAYS);
    expect(basisOf({ employment: EMPLOYMENT, spells: [sick('2026-03-02', '2026-03-16')] })).toBe(
      `${ALWAYS},19,21,22,7,10`,
    );
    expect(
      basisOf({
        employment: { from: '2026-01-13', to: '2026-02-03' },
        spells: [sick('2026-01-28', '2026-02-02')],
      }),
    ).toBe(`${ALWAYS},3`);
    expect(
      basisOf({
        employment: { ...EMPLOYMENT, to: '2026-06-30' },
        spells: [sick('2026-03-02', '2026-03-06')],
      }),
    ).toBe(ALWAYS);
  });
});
