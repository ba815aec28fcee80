// urlaubsverwaltung, issues 2819 and 2822 (2022-04): for a note of a year, the end of the employer's pay was told seven days
// before the end of the note. Every deadline counts from the first day.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support/ics-events.js';
import { reported } from '../support/reported.js';

const { assess, run } = reported(import.meta.url);

const SPRING = {
  ref: 'A-25',
  employment: { from: '2015-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } },
  spells: [{ from: '2026-03-16', to: '2026-12-31', extent: 1 }],
  prognosis: { on: '2026-03-16', expectedTo: '2026-12-31' },
  benefit: { sgi: 360000 },
};

describe.each([
  {
    name: 'a year from February',
    file: 'case.json',
    from: '2026-02-02',
    to: '2027-01-31',
    lastEmployerDate: '2026-02-15',
    day15: '2026-02-16',
    // 22 February is a Sunday.
    report: { dueOn: '2026-02-22', lastDay: '2026-02-23' },
    certificate: '2026-02-09',
    plan: '2026-03-03',
    chain: ['2026-05-03', '2026-08-01'],
  },
  {
    name: 'from March to the end of the year',
    file: SPRING,
    from: '2026-03-16',
    to: '2026-12-31',
    lastEmployerDate: '2026-03-29',
    day15: '2026-03-30',
    // 5 April is Easter Sunday.
    report: { dueOn: '2026-04-05', lastDay: '2026-04-07' },
    certificate: '2026-03-23',
    plan: '2026-04-14',
    chain: ['2026-06-14', '2026-09-12'],
  },
])('a long note that is known on its first day, $name', ({ file, from, to, ...days }) => {
  it('has every deadline where it is counted from the first day', async () => {
    const { value } = await assess({ case: file }, from);
    const entry = (id: string): unknown => value.ledger.find((one) => one.id === id);
    expect(value.periods).toMatchObject([
      { from, lastEmployerDate: days.lastEmployerDate, day15: days.day15 },
    ]);
    expect(entry('report-to-fk')).toMatchObject({ ...days.report, status: 'upcoming' });
    expect(entry('certificate')).toMatchObject({ dueOn: days.certificate, status: 'upcoming' });
    expect(entry('return-to-work-plan')).toMatchObject({ lastDay: days.plan, status: 'upcoming' });
    expect(entry('chain-test-90')).toMatchObject({ dueOn: days.chain[0], status: 'upcoming' });
    expect(entry('chain-test-180')).toMatchObject({ dueOn: days.chain[1], status: 'upcoming' });
    // Day 366 lies after the note.
    expect(entry('chain-test-365')).toBeUndefined();
  });

  it('has none by the last day of the note', async () => {
    const { out } = await run('assess', { case: file }, '--as-of', from, '--format', 'ics');
    const starts = eventsIn(out).map(({ DTSTART }) => DTSTART);
    expect(starts).toContain(days.report.dueOn.replaceAll('-', ''));
    const end = to.replaceAll('-', '');
    expect(starts.filter((day) => Number(end) - Number(day) <= 7)).toEqual([]);
  });
});
