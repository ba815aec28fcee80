/** What is open in one pay period, and what each answer would make of its lines. */
import { describe, expect, it } from 'vitest';
import type { Case, CaseSpell } from '../../src/core.js';
import { payrollLines } from '../../src/formats.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } };
const sick = (from: string, to: string, more: Partial<CaseSpell> = {}): CaseSpell => ({
  from,
  to,
  extent: 1,
  ...more,
});
const found = (more: Partial<Case>, from: string, to: string) =>
  payrollLines({ ref: 'A-1', employment: EMPLOYMENT, spells: [], ...more }, { from, to, asOf: '2026-12-31' });
const openIn = (more: Partial<Case>, from: string, to: string) => found(more, from, to).value.open;

describe('a relapse that turns on the fit date', () => {
  // Sick on Friday 27 February, at work from Monday, sick again on Thursday 5 March 2026.
  const spells = [sick('2026-02-27', '2026-02-27'), sick('2026-03-05', '2026-03-06')];

  it('gives the pay period of the relapse both totals', () => {
    // An hour is 173.0769 kr: 16 h lost 2 769.23, sick pay 2 215.38, karensavdrag 1 107.69 or none.
    expect(openIn({ spells }, '2026-03-01', '2026-03-31')).toEqual([
      {
        id: 'fit-date',
        from: '2026-03-05',
        fitDate: { link: 'sick-pay-period', assumed: '2026-02-28', from: '2026-03-01', to: '2026-03-02' },
        outcomes: [
          {
            if: 'fit-as-assumed',
            fitFrom: '2026-02-28',
            dayNumber: 1,
            karensavdrag: 1107.69,
            sickPay: 1107.69,
            total: -1661.54,
          },
          {
            if: 'fit-later',
            fitFrom: '2026-03-01',
            dayNumber: 3,
            karensavdrag: 0,
            sickPay: 2215.38,
            total: -553.85,
          },
        ],
      },
    ]);
  });

  it('is silent in the pay period that it does not change, and where nothing can be counted', () => {
    expect(openIn({ spells }, '2026-02-01', '2026-02-28')).toEqual([]);
    expect(openIn({ spells }, '2026-04-01', '2026-04-30')).toEqual([]);
    const employment = { from: '2020-01-01', to: null };
    expect(openIn({ spells, employment }, '2026-03-01', '2026-03-31').map(({ id }) => id)).toEqual(['pay']);
  });

  it('is silent where only the chain turns', () => {
    const apart = [sick('2026-03-02', '2026-03-27'), sick('2026-06-26', '2026-06-29')];
    expect(openIn({ spells: apart }, '2026-06-01', '2026-06-30')).toEqual([]);
  });
});

describe('sickness on the first working day that is known', () => {
  const spells = [sick('2026-09-01', '2026-09-14')];
  const observedFrom = '2026-09-01';

  it('gives its pay period what it is as new, and the two ends of what it can be', () => {
    const [gap] = openIn({ spells, observedFrom }, '2026-09-01', '2026-09-30');
    // As new: all 80 h in the period. Begun the day before: 72 h, and 14 September by the calendar day (986.30).
    expect(gap).toMatchObject({
      id: 'may-continue',
      from: '2026-09-01',
      outcomes: [
        { if: 'new-period', karensavdrag: 1107.69, sickPay: 9969.23, total: -3876.92 },
        { if: 'began-the-day-before', karensavdrag: 0, sickPay: 9969.23, total: -3478.61 },
        { if: 'employer-days-used', karensavdrag: 0, sickPay: 0, total: -13808.22 },
      ],
    });
  });

  it('is silent in a pay period without a day of it', () => {
    expect(openIn({ spells, observedFrom }, '2026-10-01', '2026-10-31')).toEqual([]);
    expect(openIn({ spells, observedFrom }, '2026-08-01', '2026-08-31')).toEqual([]);
  });

  it('tells no amounts where the pay is not known', () => {
    const employment = { from: '2020-01-01', to: null };
    const open = openIn({ spells, observedFrom, employment }, '2026-09-01', '2026-09-30');
    expect(open.map(({ id }) => id)).toEqual(['pay', 'may-continue']);
    expect(open[1]?.outcomes?.[0]).toMatchObject({ karensavdrag: null, sickPay: null, total: null });
  });
});

describe('shifts that are not known', () => {
  const schedule = { shifts: [{ date: '2026-03-02', hours: 8 }] };
  const given = { employment: { ...EMPLOYMENT, schedule }, spells: [sick('2026-03-02', '2026-04-02')] };

  it('are told from the first day of the pay period that they concern', () => {
    expect(openIn(given, '2026-03-01', '2026-03-31')).toEqual([{ id: 'schedule', from: '2026-03-03' }]);
    expect(openIn(given, '2026-03-10', '2026-03-31')).toEqual([{ id: 'schedule', from: '2026-03-10' }]);
  });

  it('are not missed on days of Försäkringskassan, nor between the shifts of zero-hour work', () => {
    expect(openIn(given, '2026-04-01', '2026-04-30')).toEqual([]);
    const zeroHour = { ...given.employment, schedule: { zeroHour: true as const, ...schedule } };
    expect(openIn({ ...given, employment: zeroHour }, '2026-03-01', '2026-03-31')).toEqual([]);
  });
});

describe('the readings of a case', () => {
  // Sunday 1 March 2026.
  const spells = [sick('2026-03-01', '2026-03-03')];

  it('stand beside the lines that rest on them, each once', () => {
    const { interpretations } = found({ spells }, '2026-03-01', '2026-03-31');
    expect(interpretations?.map(({ question }) => question)).toEqual(['start-on-day-off']);
  });

  it('stand nowhere where there are no lines', () => {
    const { interpretations, assumptions } = found({ spells }, '2026-04-01', '2026-04-30');
    expect([interpretations, assumptions]).toEqual([undefined, undefined]);
  });
});

describe('a sickness that goes on', () => {
  const ongoing = [{ from: '2026-02-23', to: null, extent: 1 }];
  const given = { ref: 'A-1', employment: EMPLOYMENT, spells: ongoing };
  const openOn = (asOf: string) =>
    payrollLines(given, { from: '2026-03-01', to: '2026-03-31', asOf }).value.open;

  it('leaves the days after the assessment out of the lines, and says so', () => {
    expect(openOn('2026-03-10')).toEqual([{ id: 'ongoing', from: '2026-03-11' }]);
    expect(openOn('2026-03-30')).toEqual([{ id: 'ongoing', from: '2026-03-31' }]);
    expect(openOn('2026-02-25')).toEqual([{ id: 'ongoing', from: '2026-03-01' }]);
  });

  it('is whole where the assessment is made on the last day of the pay period or later', () => {
    expect(openOn('2026-03-31')).toEqual([]);
  });
});

describe('sickness outside the employment', () => {
  const within = (from: string, to: string | null) => ({ ...EMPLOYMENT, from, to });

  it('is in no line, and is told with its first day in the pay period', () => {
    const spells = [sick('2026-03-05', '2026-03-25')];
    const open = openIn(
      { employment: within('2020-01-01', '2026-03-11'), spells },
      '2026-03-01',
      '2026-03-31',
    );
    expect(open).toEqual([{ id: 'outside-employment', from: '2026-03-12' }]);
    const later = openIn({ employment: within('2026-03-11', null), spells }, '2026-03-01', '2026-03-31');
    expect(later[0]).toEqual({ id: 'outside-employment', from: '2026-03-05' });
  });

  it('is not asked about on the last day of the employment', () => {
    const spells = [sick('2026-03-05', '2026-03-11')];
    expect(
      openIn({ employment: within('2020-01-01', '2026-03-11'), spells }, '2026-03-01', '2026-03-31'),
    ).toEqual([]);
  });
});
