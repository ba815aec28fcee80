/** What sickness does to the vacation that is earned: the 180 days of an earning year (SemL 17 §). */
import { describe, expect, it } from 'vitest';
import { assess, type Case, type CaseSpell } from '../../src/core.js';
import * as checked from '../../src/index.js';
import { calendar, caseReport, reportMarkdown, timelineSvg } from '../../src/report.js';
import { refusalOf } from '../support/refusal.js';

const EMPLOYMENT = { from: '2020-01-01', to: null } as const;

const sick = (from: string, to: string | null, extent = 1): CaseSpell => ({ from, to, extent });

type Leave = NonNullable<NonNullable<Case['employment']>['vacation']>[number];

const vacationOn = (asOf: string, spells: readonly CaseSpell[], more: Partial<Case> = {}) => {
  const { counters, vacation } = assess(
    { ref: 'A-1', employment: EMPLOYMENT, spells, ...more },
    { asOf },
  ).value;
  expect(counters.vacationDaysOfSickness).toBe(vacation?.used ?? null);
  return vacation;
};

describe('days of sickness in a vacation', () => {
  // Monday 6 July to Sunday 2 August 2026.
  const leave = { from: '2026-07-06', to: '2026-08-02' } as const;
  const entriesOn = (
    asOf: string,
    spells: readonly CaseSpell[],
    vacation: readonly Leave[] = [leave],
    more: Partial<NonNullable<Case['employment']>> = {},
  ) =>
    assess({ ref: 'A-1', employment: { ...EMPLOYMENT, ...more, vacation }, spells }, { asOf })
      .value.ledger.filter(({ id }) => id === 'vacation-days-back')
      .map(({ from, dueOn, lastDay, status, projected }) => [from, dueOn, lastDay, status, projected]);
  const issuesOn = (
    asOf: string,
    spells: readonly CaseSpell[],
    vacation: readonly Leave[],
    more: Partial<NonNullable<Case['employment']>> = {},
  ) =>
    assess(
      { ref: 'A-1', employment: { ...EMPLOYMENT, ...more, vacation }, spells },
      { asOf },
    ).value.issues.filter(({ path }) => path[1] === 'vacation');

  it('can be asked back from the first day of vacation on (SemL 15 §), and no day is set', () => {
    const spells = [sick('2026-07-04', '2026-07-10')];
    const entry = ['2026-07-04', '2026-07-06', null] as const;
    expect(entriesOn('2026-07-05', spells)).toEqual([[...entry, 'upcoming', true]]);
    expect(entriesOn('2026-07-06', spells)).toEqual([[...entry, 'possible', false]]);
    expect(entriesOn('2027-07-06', spells)).toEqual([[...entry, 'possible', false]]);
  });

  it('are asked back from the day of the request on', () => {
    const vacation = [{ ...leave, askedBackOn: '2026-07-08' }];
    const spells = [sick('2026-07-06', '2026-07-10')];
    expect(entriesOn('2026-07-07', spells, vacation)).toMatchObject([{ 3: 'possible' }]);
    expect(entriesOn('2026-07-08', spells, vacation)).toMatchObject([{ 3: 'done' }]);
  });

  describe('asked for before their sickness', () => {
    const before = { code: 'date-before-sickness', path: ['employment', 'vacation', 0, 'askedBackOn'] };
    const spells = [sick('2026-07-15', '2026-07-16'), sick('2026-07-28', '2026-07-29')];
    const statuses = (
      askedBackOn: NonNullable<Leave['askedBackOn']>,
      of: readonly CaseSpell[] = spells,
    ): unknown[] => entriesOn('2026-08-10', of, [{ ...leave, askedBackOn }]).map((entry) => entry[3]);
    const issues = (askedBackOn: NonNullable<Leave['askedBackOn']>, of: readonly CaseSpell[] = spells) =>
      issuesOn('2026-08-10', of, [{ ...leave, askedBackOn }]);

    it('are not asked for', () => {
      expect(statuses('2026-07-14')).toEqual(['possible', 'possible']);
      expect(statuses('2026-07-15')).toEqual(['done', 'possible']);
      expect(statuses('2026-07-16')).toEqual(['done', 'possible']);
      expect(statuses('2026-07-27')).toEqual(['done', 'possible']);
      expect(statuses('2026-07-28')).toEqual(['done', 'done']);
      expect(statuses('2026-08-10')).toEqual(['done', 'done']);
      expect(statuses('2026-08-11')).toEqual(['possible', 'possible']);
    });

    it('can be asked for in every sickness of the vacation', () => {
      expect(statuses(['2026-07-28', '2026-07-01'])).toEqual(['done', 'done']);
      expect(statuses(['2026-07-14', '2026-07-27'])).toEqual(['done', 'possible']);
      expect(issues(['2026-07-28', '2026-07-14'])).toEqual([{ ...before, path: [...before.path, 1] }]);
    });

    it('are an issue where no sickness of the vacation had begun', () => {
      expect(issues('2026-07-14')).toEqual([before]);
      expect(issues('2026-07-15')).toEqual([]);
      // A sickness that did not meet the vacation is not what was asked about.
      const earlier = [sick('2026-06-01', '2026-06-02'), ...spells];
      expect(issues('2026-06-01', earlier)).toEqual([before]);
      expect(statuses('2026-06-01', earlier)).toEqual(['possible', 'possible']);
      const later = [sick('2026-09-01', '2026-09-02')];
      expect(issues('2026-08-31', later)).toEqual([before]);
      expect(issues('2026-09-01', later)).toEqual([]);
      expect(issues('2026-07-14', [])).toEqual([]);
    });

    it('can be asked for once the sickness has begun, before the vacation', () => {
      const ahead = [sick('2026-07-02', '2026-07-10')];
      expect(statuses('2026-07-01', ahead)).toEqual(['possible']);
      expect(statuses('2026-07-02', ahead)).toEqual(['done']);
    });
  });

  describe('of which the first was partly worked', () => {
    const dueOn = (spell: CaseSpell, more: Partial<NonNullable<Case['employment']>> = {}): unknown[] =>
      entriesOn('2026-08-10', [spell], [leave], more).map((entry) => entry[1]);
    const fullWeek = { schedule: { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 } };

    it('begin with the next one', () => {
      expect(dueOn({ ...sick('2026-07-22', '2026-07-22'), hoursFirstDay: 3 })).toEqual([]);
      expect(dueOn({ ...sick('2026-07-22', '2026-07-26'), hoursFirstDay: 3 })).toEqual(['2026-07-23']);
      expect(dueOn({ ...sick('2026-07-22', '2026-07-26'), hoursFirstDay: 0 })).toEqual(['2026-07-23']);
    });

    it('begin with it where all hours of the schedule were missed', () => {
      const spell = sick('2026-07-22', '2026-07-26');
      expect(dueOn({ ...spell, hoursFirstDay: 7.99 }, fullWeek)).toEqual(['2026-07-23']);
      expect(dueOn({ ...spell, hoursFirstDay: 8 }, fullWeek)).toEqual(['2026-07-22']);
      const pay = { monthly: 30_000, hoursPerWeek: 40 };
      expect(dueOn({ ...spell, hoursFirstDay: 7.99 }, { pay })).toEqual(['2026-07-23']);
      expect(dueOn({ ...spell, hoursFirstDay: 8 }, { pay })).toEqual(['2026-07-22']);
    });
  });

  describe('of those who work Saturdays and Sundays', () => {
    const schedule = { sat: 10, sun: 10 };
    // Saturday and Sunday.
    const spells = [sick('2026-07-18', '2026-07-19')];
    const assumed = { code: 'vacation-days-assumed', path: ['employment', 'vacation', 0] };
    const days = {
      ...leave,
      vacationDays: ['2026-07-19', '2026-07-12', '2026-07-11', '2026-07-18'],
    } as const;

    it('are those that are given', () => {
      const dueOn = (of: readonly CaseSpell[], vacation: readonly Leave[]) =>
        entriesOn('2026-08-10', of, vacation, { schedule }).map((entry) => entry[1]);
      expect(dueOn(spells, [days])).toEqual(['2026-07-18']);
      expect(dueOn([sick('2026-07-13', '2026-07-17')], [days])).toEqual([]);
      expect(dueOn([sick('2026-07-17', '2026-07-17')], [days])).toEqual([]);
      expect(dueOn([sick('2026-07-17', '2026-07-18')], [days])).toEqual(['2026-07-18']);
      expect(dueOn([sick('2026-07-19', '2026-07-20')], [days])).toEqual(['2026-07-19']);
      expect(dueOn([sick('2026-07-20', '2026-07-20')], [days])).toEqual([]);
      // Every vacation has its own.
      const other = { from: '2026-08-03', to: '2026-08-07' };
      expect(dueOn([sick('2026-08-01', '2026-08-04')], [days, other])).toEqual(['2026-08-03']);
    });

    it('are asked for as an issue where they are not given', () => {
      const issues = (
        of: readonly CaseSpell[],
        vacation: Leave = leave,
        more: Partial<NonNullable<Case['employment']>> = { schedule },
      ) => issuesOn('2026-08-10', of, [vacation], more);
      expect(issues(spells)).toEqual([assumed]);
      expect(issues(spells, days)).toEqual([]);
      expect(issues([sick('2026-07-13', '2026-07-13')])).toEqual([assumed]);
      // No whole day of the vacation was lost.
      expect(issues([sick('2026-07-18', '2026-07-19', 0.5)])).toEqual([]);
      expect(issues([{ ...sick('2026-07-18', '2026-07-18'), hoursFirstDay: 3 }])).toEqual([]);
      expect(issues([sick('2026-07-05', '2026-07-05')])).toEqual([]);
      expect(issues([sick('2026-07-06', '2026-07-06')])).toEqual([assumed]);
      expect(issues([sick('2026-08-02', '2026-08-02')])).toEqual([assumed]);
      expect(issues([sick('2026-08-03', '2026-08-03')])).toEqual([]);
      // No Saturday or Sunday with work in the vacation.
      expect(issues(spells, leave, { schedule: { mon: 8, fri: 8 } })).toEqual([]);
      expect(issues(spells, leave, {})).toEqual([]);
      const week = { from: '2026-07-13', to: '2026-07-17' };
      expect(issues([sick('2026-07-13', '2026-07-19')], week)).toEqual([]);
      expect(issues([sick('2026-07-13', '2026-07-19')], { ...week, to: '2026-07-18' })).toEqual([assumed]);
    });
  });

  it('are whole days that would have been days of vacation', () => {
    expect(entriesOn('2026-08-02', [sick('2026-07-06', '2026-07-10', 0.5)])).toEqual([]);
    expect(entriesOn('2026-08-02', [sick('2026-07-11', '2026-07-12')])).toEqual([]);
    expect(entriesOn('2026-08-02', [sick('2026-07-11', '2026-07-13')])).toMatchObject([{ 1: '2026-07-13' }]);
    expect(entriesOn('2026-08-10', [sick('2026-08-03', '2026-08-05')])).toEqual([]);
  });

  it('are asked back for every vacation that the sickness met', () => {
    const vacation = [
      { from: '2026-07-06', to: '2026-07-10', askedBackOn: '2026-07-08' },
      { from: '2026-07-20', to: '2026-07-24' },
    ];
    expect(entriesOn('2026-07-25', [sick('2026-07-08', '2026-07-24')], vacation)).toMatchObject([
      { 1: '2026-07-08', 3: 'possible' },
    ]);
    expect(
      entriesOn('2026-07-25', [sick('2026-07-08', '2026-07-09'), sick('2026-07-23', '2026-07-24')], vacation),
    ).toMatchObject([
      { 1: '2026-07-08', 3: 'done' },
      { 1: '2026-07-23', 3: 'possible' },
    ]);
  });

  it('are of vacations that end after they begin and share no day', () => {
    const refused = (vacation: NonNullable<Case['employment']>['vacation'] = []): unknown =>
      refusalOf(() =>
        checked.assess(
          { ref: 'A-1', employment: { ...EMPLOYMENT, vacation }, spells: [] },
          { asOf: '2026-07-06' },
        ),
      );
    expect(refused([{ from: leave.to, to: leave.from }])).toEqual([
      { path: ['employment', 'vacation', 0, 'to'], code: 'reversed' },
    ]);
    expect(refused([leave, { from: leave.to, to: '2026-08-03' }])).toEqual([
      { path: ['employment', 'vacation', 1, 'from'], code: 'overlapping' },
    ]);
    expect(
      refused([
        { from: '2026-06-01', to: '2026-06-05', vacationDays: ['2026-06-05', '2026-06-06', '2026-05-31'] },
        { ...leave, vacationDays: ['2026-06-05', '2026-07-06', '2026-07-06'] },
      ]),
    ).toEqual([
      { path: ['employment', 'vacation', 0, 'vacationDays', 1], code: 'outside-vacation' },
      { path: ['employment', 'vacation', 0, 'vacationDays', 2], code: 'outside-vacation' },
      { path: ['employment', 'vacation', 1, 'vacationDays', 0], code: 'outside-vacation' },
      { path: ['employment', 'vacation', 1, 'vacationDays', 2], code: 'duplicate-date' },
    ]);
  });

  it('say in a report what to ask, and stand in the picture and the calendar', () => {
    const found = assess(
      {
        ref: 'A-1',
        employment: { ...EMPLOYMENT, vacation: [leave] },
        spells: [sick('2026-07-06', '2026-07-10')],
      },
      { asOf: '2026-07-07' },
    );
    const text = reportMarkdown(caseReport(found, { lang: 'sv' }));
    expect(text).toContain('Begär utan dröjsmål att sjukdagarna inte räknas som semester');
    expect(text).toContain('Utan en begäran räknas dagarna som semester.');
    expect(timelineSvg(found)).toContain('2026-07-06 Request for vacation days back');
    expect(calendar(found, { lang: 'en' })).toContain('Request for vacation days back');
  });
});

describe('the vacation of a case', () => {
  it('counts the days of sickness through the day of the assessment', () => {
    const ongoing = [sick('2025-06-01', null)];
    const prognosis = { on: '2025-06-02', expectedTo: '2026-01-31' };
    expect(vacationOn('2025-05-31', ongoing, { prognosis })?.used).toBe(0);
    expect(vacationOn('2025-06-01', ongoing, { prognosis })?.used).toBe(1);
    expect(vacationOn('2025-11-27', ongoing, { prognosis })).toMatchObject({
      earningYear: { from: '2025-04-01', to: '2026-03-31' },
      used: 180,
      limit: 180,
      passedFrom: '2025-11-28',
      stoppedFrom: null,
    });
    // Nothing is expected beyond the day itself.
    expect(vacationOn('2025-11-27', ongoing)?.passedFrom).toBeNull();
    expect(vacationOn('2025-11-28', ongoing)).toMatchObject({
      used: 181,
      passedFrom: '2025-11-28',
      interpretations: [{ question: 'above-the-limit' }],
    });
  });

  it('counts afresh in every earning year', () => {
    const spells = [sick('2026-03-30', '2026-04-03', 0.5)];
    expect(vacationOn('2026-03-31', spells)).toMatchObject({ earningYear: { from: '2025-04-01' }, used: 2 });
    expect(vacationOn('2026-04-01', spells)).toMatchObject({ earningYear: { from: '2026-04-01' }, used: 1 });
    const employment = { ...EMPLOYMENT, earningYear: 'calendar-year' } as const;
    expect(vacationOn('2026-04-03', spells, { employment })).toMatchObject({
      earningYear: { from: '2026-01-01', to: '2026-12-31' },
      used: 5,
      interpretations: [{ question: 'part-day-in-limit' }],
    });
    expect(
      vacationOn('2026-04-03', spells, { employment: { ...employment, earningYear: 'from-april' } })?.used,
    ).toBe(3);
  });

  it('says when sickness has lasted for a whole earning year', () => {
    expect(vacationOn('2026-04-30', [sick('2025-04-01', '2026-04-30')])).toMatchObject({
      used: 30,
      passedFrom: null,
      stoppedFrom: '2026-04-01',
    });
    expect(vacationOn('2026-04-30', [sick('2025-04-02', '2026-04-30')])?.stoppedFrom).toBeNull();
  });

  it('counts no day outside the employment', () => {
    const spells = [sick('2025-04-10', '2025-05-31')];
    const employment = { from: '2025-05-01', to: '2025-05-20' };
    expect(vacationOn('2025-06-30', spells, { employment })?.used).toBe(20);
  });

  it('needs an employment, and law that is known', () => {
    const spells = [sick('2025-04-10', '2025-05-31')];
    const { value } = assess({ ref: 'A-1', spells }, { asOf: '2025-06-30' });
    expect([value.vacation, value.counters.vacationDaysOfSickness]).toEqual([null, null]);
    expect(vacationOn('2025-06-30', spells, { insured: 'unemployed' })).toBeNull();
    const employment = { from: '2000-01-01', to: null };
    expect(vacationOn('2010-03-31', [], { employment })).toBeNull();
    expect(vacationOn('2010-04-01', [], { employment })?.used).toBe(0);
    expect(vacationOn('2010-04-01', [sick('2010-03-31', '2010-04-01')], { employment })).toBeNull();
  });
});
