/** What sickness does to the vacation that is earned: the 180 days of an earning year (SemL 17 §). */
import { describe, expect, it } from 'vitest';
import { assess, type Case, type CaseSpell } from '../../src/core.js';

const EMPLOYMENT = { from: '2020-01-01', to: null } as const;

const sick = (from: string, to: string | null, extent = 1): CaseSpell => ({ from, to, extent });

const vacationOn = (asOf: string, spells: readonly CaseSpell[], more: Partial<Case> = {}) => {
  const { counters, vacation } = assess(
    { ref: 'A-1', employment: EMPLOYMENT, spells, ...more },
    { asOf },
  ).value;
  expect(counters.vacationDaysOfSickness).toBe(vacation?.used ?? null);
  return vacation;
};

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
