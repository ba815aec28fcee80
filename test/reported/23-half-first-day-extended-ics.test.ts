// urlaubsverwaltung, issue 5022 (2024-12-10): a half first day that was extended became one record of a day and a half, and
// the calendar failed altogether. Here a half day, and a row after it without a last day.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support/ics-events.js';
import { reported, type Given } from '../support/reported.js';

const { assess, lines, payslips, run } = reported(import.meta.url);

const employmentOf = (prognosis: object): object => ({
  ref: 'A-23',
  employment: { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } },
  prognosis,
});

const AS_REPORTED: Given = { csv: 'absence.csv', employment: 'employment.json' };
const IN_MARCH: Given = {
  csv: 'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Timmar;Omfattning %\n9;2026-03-09;2026-03-09;Sjuk;2,50;\n9;2026-03-10;;Sjuk;;100\n',
  employment: employmentOf({ on: '2026-03-11', expectedTo: '2026-04-05' }),
};

describe('a half first day with an open continuation', () => {
  payslips([
    {
      // 4 h and nine days of 8 h through 15 December; then sixteen calendar days of 986.30.
      name: 'as reported',
      given: AS_REPORTED,
      period: '2026-12',
      payslip: {
        hours: 76,
        deduction: -13153.85,
        sickPay: 10523.08,
        karens: -1107.69,
        daysAfter: 16,
        deductionAfter: -15780.82,
      },
    },
    {
      // 2.5 h and nine days of 8 h through 22 March; then nine calendar days.
      name: 'in March',
      given: IN_MARCH,
      period: '2026-03',
      payslip: {
        hours: 74.5,
        deduction: -12894.23,
        sickPay: 10315.38,
        karens: -1107.69,
        daysAfter: 9,
        deductionAfter: -8876.71,
      },
    },
  ]);

  it('has a karensavdrag of 4 + 4 hours', async () => {
    const { value } = await lines(AS_REPORTED, '2026-12');
    expect(value.lines.find(({ kind }) => kind === 'karensavdrag')).toMatchObject({
      from: '2026-12-02',
      to: '2026-12-03',
      quantity: 8,
    });
  });

  it('is one period', async () => {
    const { value } = await assess(AS_REPORTED, '2026-12-10');
    expect(value.periods).toMatchObject([{ from: '2026-12-02', day15: '2026-12-16' }]);
  });
});

describe.each([
  ['as reported', AS_REPORTED, '2026-12-10', { certificate: '20261209', report: '20261222' }],
  // A Sunday: the event stands on the day of the statute, and the ledger has the Monday beside it.
  ['in March', IN_MARCH, '2026-03-12', { certificate: '20260316', report: '20260329' }],
])('its calendar, %s', (_, given, asOf, days) => {
  const calendar = (): ReturnType<typeof run> => run('assess', given, '--as-of', asOf, '--format', 'ics');

  it('is one that every reader takes', async () => {
    const { out } = await calendar();
    expect(out.match(/BEGIN:VCALENDAR\r\n/g)).toHaveLength(1);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of out.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    for (const event of eventsIn(out)) {
      expect(event).toMatchObject({
        UID: expect.any(String) as string,
        DTSTAMP: expect.any(String) as string,
        DTSTART: expect.stringMatching(/^\d{8}$/) as string,
      });
    }
  });

  it('holds the certificate from day 8 and the report after day 14', async () => {
    const events = eventsIn((await calendar()).out);
    const dayOf = (id: string): unknown => events.find(({ UID }) => UID?.includes(`.${id}.`))?.['DTSTART'];
    expect(dayOf('certificate')).toBe(days.certificate);
    expect(dayOf('report-to-fk')).toBe(days.report);
  });

  it('has the same bytes again', async () => {
    expect((await calendar()).out).toBe((await calendar()).out);
  });
});
