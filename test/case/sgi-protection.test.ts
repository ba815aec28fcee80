/** The protection of the SGI in an absence: which day the work ended, when nothing is asked, and who is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessValue, type Case } from '../../src/core.js';
import { calendar, caseReport, reportText } from '../../src/report.js';
import { addDays, toDay, toIso, type Day } from '../../src/time/day.js';
import { lastOf } from '../../src/time/lists.js';
import { covers, type Period } from '../../src/time/period.js';

const employment = { from: '2020-01-01', to: null, pay: { monthly: 26_000, hoursPerWeek: 40 } } as const;
const SICK = { from: '2026-01-12', to: '2026-05-29', extent: 1 } as const;

const found = (given: Partial<Case>, asOf = '2026-03-02') =>
  assess({ ref: 'A-17', employment, spells: [SICK], ...given }, { asOf });
const protection = (given: Partial<Case>, asOf?: string): AssessValue['sgiProtection'] =>
  found(given, asOf).value.sgiProtection;

describe('the last day of work', () => {
  it('is the day before the absence', () => {
    expect(protection({})).toMatchObject({
      workEndedOn: '2026-01-11',
      workToReturnTo: true,
      projected: true,
    });
  });

  it('is the first day of sickness where some of it was worked', () => {
    const spells = (hoursFirstDay: number) => [{ ...SICK, hoursFirstDay }];
    expect(protection({ spells: spells(7.99) })?.workEndedOn).toBe('2026-01-12');
    expect(protection({ spells: spells(8) })?.workEndedOn).toBe('2026-01-11');
  });

  it('is the last day of an employment that ended before it', () => {
    const ended = protection({ employment: { ...employment, to: '2026-01-09' } });
    expect(ended).toMatchObject({ workEndedOn: '2026-01-09', workToReturnTo: false, losesOn: '2026-05-30' });
    expect(ended?.open).toEqual([]);
  });

  it('is not known of somebody unemployed of whose employment nothing is said', () => {
    expect(
      assess({ ref: 'A-17', insured: 'unemployed', spells: [SICK] }, { asOf: '2026-03-02' }).value,
    ).toMatchObject({
      sgiProtection: {
        workEndedOn: null,
        losesOn: null,
        open: [{ id: 'work-end-not-known', losesOn: null }],
        basis: [],
      },
      open: expect.arrayContaining([
        expect.objectContaining({ id: 'sgi-protection', missing: ['work-end-not-known'], from: null }),
      ]) as unknown,
    });
  });
});

describe('several absences', () => {
  /** Walks the days: the last one that was worked, and the first one after it on which nothing protects. */
  function walked(sick: readonly Period[], employedTo: Day, { from }: Period) {
    const isSick = (day: Day): boolean => sick.some((period) => covers(period, day));
    let worked = addDays(from, -1);
    while (worked > employedTo || isSick(worked)) worked = addDays(worked, -1);
    const { year, month, date } = calendarDay(worked);
    const third = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
    const short = toDay(
      new Date(Date.UTC(year, month + 2, Math.min(date, third))).toISOString().slice(0, 10),
    );
    let away = addDays(worked, 1);
    while (!isSick(away)) away = addDays(away, 1);
    let lost = addDays(worked, 1);
    while (lost <= short || isSick(lost)) lost = addDays(lost, 1);
    return { workEndedOn: toIso(worked), losesOn: lost < away ? null : toIso(lost) };
  }

  function calendarDay(day: Day) {
    const [year = 0, month = 0, date = 0] = toIso(day).split('-').map(Number);
    return { year, month, date };
  }

  it('are one time without work where the employment ended before the last of them', () => {
    const drawn = fc.array(
      fc.record({ gap: fc.integer({ min: 1, max: 120 }), days: fc.integer({ min: 1, max: 120 }) }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 400 }), (stretches, ends) => {
        let next = toDay('2025-01-01');
        const sick = stretches.map(({ gap, days }): Period => {
          const from = addDays(next, gap);
          const to = addDays(from, days - 1);
          next = addDays(to, 1);
          return { from, to };
        });
        const last = lastOf(sick as [Period, ...Period[]]);
        const employedTo = addDays(toDay('2025-01-01'), ends);
        const spells = sick.map(({ from, to }) => ({ from: toIso(from), to: toIso(to), extent: 1 }));
        const ended = {
          employment: { ...employment, to: toIso(employedTo) },
          workAfterEmployment: 'unemployed',
          spells,
        } as const;
        expect(protection(ended, toIso(last.to))).toMatchObject(walked(sick, employedTo, last));
      }),
      { numRuns: 100 },
    );
  });
});

describe('nothing is asked', () => {
  it('of the end of an employment where an own business goes on', () => {
    const own = { selfEmployed: { karenstid: 7 }, employment: { ...employment, to: '2026-01-31' } } as const;
    expect(protection(own)).toMatchObject({ workToReturnTo: true, losesOn: '2026-05-30', open: [] });
    expect(protection(own, '2026-05-30')).toBeNull();
  });

  it.each<[string, Partial<Case>, string]>([
    ['before all absence', {}, '2026-01-11'],
    ['of who is back at work', {}, '2026-05-30'],
    [
      'of who has other work after the employment',
      { employment: { ...employment, to: '2026-03-31' }, workAfterEmployment: 'other-work' },
      '2026-06-15',
    ],
    [
      'before the code',
      {
        employment: { ...employment, from: '2000-01-01' },
        spells: [{ ...SICK, from: '2010-02-01', to: '2010-03-01' }],
      },
      '2010-02-15',
    ],
  ])('%s', (_, given, asOf) => {
    expect(protection(given, asOf)).toBeNull();
  });

  it('but of who did not return to work, for whom the time runs on', () => {
    const spells = [{ ...SICK, workedAfter: false }];
    expect(protection({ spells }, '2026-06-15')).toMatchObject({ losesOn: '2026-05-30', projected: false });
  });

  it('but of who has no work to return to, also when the protection is lost', () => {
    const ended = { employment: { ...employment, to: '2026-05-29' } };
    expect(protection(ended, '2026-07-01')).toMatchObject({ losesOn: '2026-05-30', workToReturnTo: false });
    expect(protection({ employment: { ...employment, to: '2026-05-30' } })?.workToReturnTo).toBe(true);
  });
});

describe('the open question', () => {
  const ids = (given: Partial<Case>) => found(given).value.open.map(({ id }) => id);

  it('is asked only where there is no work to return to', () => {
    const ended = { employment: { ...employment, to: '2026-04-30' } };
    expect(ids(ended)).toContain('sgi-protection');
    expect(ids({ spells: [{ ...SICK, extent: 0.5 }] })).not.toContain('sgi-protection');
    expect(ids({ ...ended, spells: [{ ...SICK, extent: 0.5 }] })).toContain('sgi-protection');
  });
});

describe('who is told', () => {
  const ended = { employment: { ...employment, to: '2026-03-31' } };
  const short = { spells: [{ ...SICK, to: '2026-03-20' }] };
  const text = (given: Partial<Case>, lang: 'sv' | 'en') => reportText(caseReport(found(given), { lang }));

  it('reads the day in the report, with what else it could be', () => {
    expect(text(ended, 'sv')).toMatch(/Första dagen utan skydd\s+2026-05-30/);
    expect(text(ended, 'en')).toMatch(/First day without protection\s+2026-05-30/);
    expect(text(ended, 'sv')).toMatch(/annars\s+utan\s+skydd\s+från\s+2026-07-01/);
    expect(text({}, 'en')).toMatch(/who\s+does\s+not\s+return\s+to\s+work\s+then/);
  });

  it('is not troubled with it who returns within the three months of a short break', () => {
    expect(text(short, 'en')).not.toContain('First day without protection');
    expect(text({ ...ended, ...short, employment: { ...employment, to: '2026-03-20' } }, 'en')).toMatch(
      /First day without protection\s+2026-04-12/,
    );
  });

  it('has the day in the calendar where there is no work to return to, until it has come', () => {
    const events = (given: Partial<Case>, asOf?: string) =>
      calendar(found(given, asOf), { lang: 'sv' })
        .split('\r\n')
        .filter((line) => line.startsWith('UID:A-17.sgi-protection'));
    expect(events(ended)).toEqual(['UID:A-17.sgi-protection.2026-01-11@sjukregler']);
    expect(events(ended, '2026-05-30')).toHaveLength(1);
    expect(events(ended, '2026-05-31')).toEqual([]);
    expect(events({})).toEqual([]);
    expect(events({ bornOn: '1959-05' })).toEqual([]);
    expect(events({ ...ended, bornOn: '1959-05' })).toEqual([]);
  });
});
