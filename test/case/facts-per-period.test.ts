/** Facts of every period: which sickness a day belongs to, and what of a renewed prognosis counts. */
import { describe, expect, it } from 'vitest';
import { InvalidInput, assess, type Case } from '../../src/index.js';
import { DONE, PROGNOSES, TWO, TWO_LONG } from './facts-per-period.rows.js';

const valueOf = (given: Case, asOf: string) => assess(given, { asOf }).value;

describe('what was done counts for the period it lies in', () => {
  it.each(DONE)('%s (%s)', (_, id, given, stands) => {
    const { ledger } = valueOf({ ...TWO, ...given }, '2026-03-02');
    expect(ledger.filter((entry) => entry.id === id).map(({ status }) => status)).toEqual(stands);
  });
});

describe('the plan for return to work', () => {
  it.each(PROGNOSES)('%s', (_, given, dueOn, status) => {
    const { ledger } = valueOf(given as Case, '2026-04-01');
    expect(ledger.find(({ id }) => id === 'return-to-work-plan')).toMatchObject({ dueOn, status });
  });

  it('has a row for every sickness that asked for one', () => {
    const plansOf = (given: Case) =>
      valueOf(given, '2026-09-01')
        .ledger.filter(({ id }) => id === 'return-to-work-plan')
        .map(({ from, dueOn, status }) => `${from} ${dueOn ?? '–'} ${status}`);
    expect(plansOf(TWO_LONG)).toEqual(['2025-09-01 2025-09-30 done-late', '2026-01-07 2026-02-05 done']);
    const { prognosis: _, plan: __, ...bare } = TWO_LONG;
    expect(plansOf(bare)).toEqual(['2025-09-01 2025-10-30 overdue', '2026-01-07 2026-03-07 overdue']);
    expect(plansOf({ ...TWO_LONG, employment: { from: '2018-01-01', to: '2025-09-29' } })).toEqual([]);
  });

  it('asks, for each of them, on which day the length could be assumed where nobody says so', () => {
    const { prognosis: _, ...given } = TWO_LONG;
    const asked = valueOf(given, '2026-09-01').open.filter(({ id }) => id === 'prognosis-day');
    expect(asked.map(({ from }) => from)).toEqual(['2025-09-01', '2026-01-07']);
    expect(valueOf(TWO_LONG, '2026-09-01').open.some(({ id }) => id === 'prognosis-day')).toBe(false);
  });
});

it('the latest prognosis by the day of the assessment says how long an ongoing spell lasts', () => {
  const given: Case = {
    ...TWO,
    spells: [{ from: '2026-01-07', to: null, extent: 1 }],
    prognosis: [
      { on: '2026-03-25', expectedTo: '2026-10-30' },
      { on: '2026-01-10', expectedTo: '2026-04-30' },
    ],
  };
  const last = (asOf: string, of: Case = given) => valueOf(of, asOf).days.at(-1)?.to;
  expect(last('2026-01-09')).toBe('2026-04-30');
  expect(last('2026-03-24')).toBe('2026-04-30');
  expect(last('2026-03-25')).toBe('2026-10-30');
  // What was expected of an earlier sickness says nothing of this one.
  const relapsed = {
    ...given,
    spells: [...given.spells.map((one) => ({ ...one, from: '2026-06-01' })), ...TWO.spells],
  };
  const early = { on: '2026-02-06', expectedTo: '2026-09-30' };
  expect(last('2026-06-10', { ...relapsed, prognosis: early })).toBe('2026-06-10');
  expect(last('2026-06-10', { ...relapsed, prognosis: { ...early, on: '2026-02-07' } })).toBe('2026-09-30');
});

describe('a date before all sickness', () => {
  const issuesOf = (given: Partial<Case>) =>
    valueOf({ ...TWO, ...given }, '2026-03-02').issues.map(({ code, path }) => `${path.join('.')} ${code}`);

  it('is told with its place', () => {
    const early = '2025-10-05';
    expect(
      issuesOf({
        assuranceOn: early,
        appliedToFk: ['2025-10-30', early],
        reportedToFk: [early],
        plan: { madeOn: early, improvedOn: early },
        prognosis: [{ on: early, expectedTo: '2025-10-31' }],
      }),
    ).toEqual([
      'assuranceOn date-before-sickness',
      'appliedToFk.1 date-before-sickness',
      'reportedToFk.0 date-before-sickness',
      'plan.madeOn date-before-sickness',
      'plan.improvedOn date-before-sickness',
      'prognosis.0.on date-before-sickness',
    ]);
    expect(issuesOf({ plan: [{}, { madeOn: early }] })).toEqual(['plan.1.madeOn date-before-sickness']);
  });

  it('is none on the first day, and where there is no sickness', () => {
    expect(issuesOf({ assuranceOn: '2025-10-06', plan: [{ madeOn: '2025-10-06' }] })).toEqual([]);
    expect(
      issuesOf({ spells: [], assuranceOn: '2020-01-01', plan: { madeOn: '2020-01-01' }, prognosis: [] }),
    ).toEqual([]);
  });
});

it('a prognosis that has passed is pointed at where it stands', () => {
  const given: Case = { ...TWO, spells: [{ from: '2026-01-07', to: null, extent: 1 }] };
  const path = (prognosis: NonNullable<Case['prognosis']>) =>
    valueOf({ ...given, prognosis }, '2026-03-02').issues.map((issue) => issue.path);
  const passed = { on: '2026-01-20', expectedTo: '2026-03-01' };
  expect(path(passed)).toEqual([['prognosis', 'expectedTo']]);
  expect(path([passed, { on: '2026-01-10', expectedTo: '2026-04-01' }])).toEqual([
    ['prognosis', 0, 'expectedTo'],
  ]);
  expect(path([passed, { on: '2026-02-10', expectedTo: '2026-04-01' }])).toEqual([]);
});

describe('what does not fit is refused where it stands', () => {
  it.each<[given: unknown, told: string]>([
    [{ reportedToFk: ['2026-02-30'] }, 'reportedToFk.0 no-such-date'],
    [{ reportedToFk: '2026-02-30' }, 'reportedToFk no-such-date'],
    [{ assuranceOn: 1 }, 'assuranceOn wrong-type'],
    [{ appliedToFk: ['2026-01-30', 7] }, 'appliedToFk.1 wrong-type'],
    [{ plan: [{ madeOn: '2026-13-01' }] }, 'plan.0.madeOn no-such-date'],
    [{ plan: { made: '2026-01-01' } }, 'plan unknown-key'],
    [{ prognosis: [{ on: '2026-01-10' }] }, 'prognosis.0.expectedTo missing'],
    [{ prognosis: { on: '2026-01-10' } }, 'prognosis.expectedTo missing'],
    [{ reportedToFk: Array(10_001).fill('2026-01-22') }, 'reportedToFk too-many'],
  ])('case %#', (given, told) => {
    let issues: readonly string[] = [];
    try {
      valueOf({ ...TWO, ...(given as object) }, '2026-03-02');
    } catch (error) {
      if (error instanceof InvalidInput)
        issues = error.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
    }
    expect(issues).toEqual([told]);
  });
});
