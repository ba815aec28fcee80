import { describe, expect, it } from 'vitest';
import { assess, type Case, type CaseSpell, type Schedule } from '../../src/core.js';

const PAY = { monthly: 30_000, hoursPerWeek: 32 };

/** Whether the question is raised for a sickness that begins on the day. 12 March 2026 is a Thursday, 15 March a Sunday. */
function isAsked(from: string, schedule: Schedule | undefined, spell: Partial<CaseSpell> = {}): boolean {
  const given: Case = {
    ref: 'A-1',
    employment: { from: '2020-01-01', to: null, pay: PAY, ...(schedule && { schedule }) },
    spells: [{ from, to: '2026-03-20', extent: 1, ...spell }],
  };
  return questionsOf(given).includes('start-on-day-off');
}

function questionsOf(given: Case): string[] {
  const { open } = assess(given, { asOf: '2026-04-01' }).value;
  return open.flatMap(({ interpretation }) => interpretation?.question ?? []);
}

const THURSDAY = '2026-03-12';
const SUNDAY = '2026-03-15';
const shifts = [
  { date: '2026-03-11', hours: 8 },
  { date: SUNDAY, hours: 8 },
  { date: '2026-03-16', hours: 8 },
];
const night = [{ from: '2026-03-14T22:00', to: '2026-03-15T06:00' }];

describe('whether a period begins on a day off is asked by the schedule of the employee', () => {
  it.each<[string, Schedule | undefined, { readonly thursday: boolean; readonly sunday: boolean }]>([
    ['none: Monday to Friday', undefined, { thursday: false, sunday: true }],
    ['a week', { sun: 8, mon: 8, tue: 8, wed: 8 }, { thursday: true, sunday: false }],
    ['a week of weekdays', { mon: 8, thu: 8 }, { thursday: false, sunday: true }],
    [
      'a rotation in its week with Sunday',
      { startsOn: '2026-03-09', weeks: [{ mon: 8, sun: 8 }, { thu: 8 }] },
      { thursday: true, sunday: false },
    ],
    [
      'a rotation in its other week',
      { startsOn: '2026-03-02', weeks: [{ mon: 8, sun: 8 }, { thu: 8 }] },
      { thursday: false, sunday: true },
    ],
    ['shifts', { shifts }, { thursday: true, sunday: false }],
    [
      'shifts that begin the day before',
      { shifts: night, from: '2026-03-01' },
      { thursday: true, sunday: true },
    ],
    [
      'shifts of another time, so by the calendar',
      { shifts: [{ date: '2026-02-02', hours: 8 }] },
      { thursday: false, sunday: true },
    ],
    ['zero-hour work with a shift', { zeroHour: true, shifts }, { thursday: true, sunday: false }],
    ['zero-hour work without any', { zeroHour: true }, { thursday: true, sunday: true }],
  ])('%s', (_, schedule, { thursday, sunday }) => {
    expect(isAsked(THURSDAY, schedule)).toBe(thursday);
    expect(isAsked(SUNDAY, schedule)).toBe(sunday);
  });

  it('public holidays are off only where the schedule has them so', () => {
    const goodFriday: CaseSpell = { from: '2026-04-03', to: '2026-04-10', extent: 1 };
    const asked = (schedule: Schedule) =>
      questionsOf({
        ref: 'A-1',
        employment: { from: '2020-01-01', to: null, schedule },
        spells: [goodFriday],
      }).includes('start-on-day-off');
    expect(asked({ fri: 8 })).toBe(false);
    expect(asked({ fri: 8, publicHolidays: 'free' })).toBe(true);
  });

  it('is not asked where hours were missed on that day, whatever the schedule says', () => {
    expect(isAsked(THURSDAY, { zeroHour: true }, { hoursFirstDay: 5 })).toBe(false);
    expect(isAsked(THURSDAY, { zeroHour: true }, { hoursFirstDay: 0 })).toBe(true);
    expect(isAsked(SUNDAY, undefined, { hoursFirstDay: 5 })).toBe(false);
  });

  it('is asked of the first day of each period, and not of the days on which it goes on', () => {
    const spells: CaseSpell[] = [
      { from: '2026-03-09', to: '2026-03-10', extent: 1 },
      { from: THURSDAY, to: '2026-03-13', extent: 1 },
    ];
    const given: Case = {
      ref: 'A-1',
      employment: { from: '2020-01-01', to: null, schedule: { mon: 8, tue: 8, wed: 8 } },
      spells,
    };
    expect(questionsOf(given)).not.toContain('start-on-day-off');
    expect(questionsOf({ ...given, spells: spells.slice(1) })).toContain('start-on-day-off');
  });

  it('is asked of the first day of the employment where the sickness began before', () => {
    const given = (from: string): Case => ({
      ref: 'A-1',
      employment: { from, to: null, schedule: { sun: 8, mon: 8 } },
      spells: [{ from: '2026-03-09', to: '2026-03-20', extent: 1 }],
    });
    expect(questionsOf(given(THURSDAY))).toContain('start-on-day-off');
    expect(questionsOf(given(SUNDAY))).not.toContain('start-on-day-off');
  });

  it('is asked by the calendar where nothing is known of the employment', () => {
    const spells = (from: string) => [{ from, to: '2026-03-20', extent: 1 }];
    expect(questionsOf({ ref: 'A-1', insured: 'employee', spells: spells(SUNDAY) })).toContain(
      'start-on-day-off',
    );
    expect(questionsOf({ ref: 'A-1', insured: 'employee', spells: spells(THURSDAY) })).not.toContain(
      'start-on-day-off',
    );
  });

  it('is not asked where there is no employer', () => {
    const spells = [{ from: SUNDAY, to: '2026-03-20', extent: 1 }];
    expect(questionsOf({ ref: 'A-1', insured: 'unemployed', spells })).not.toContain('start-on-day-off');
  });
});
