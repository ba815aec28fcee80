// ubbe76/HRMS-Sverige, design of its time export (2026-10): the hourly paid get rows of worked time, and rows of sickness in
// hours for planned shifts; a day can have both.
import { describe, expect, it } from 'vitest';
import { paxml, reported } from '../support/reported.js';

const { assess, lint, payslips } = reported(import.meta.url);

const given = { paxml: 'time.xml', employment: 'employment.json' };

describe('work and sickness on one day, hourly pay without a schedule', () => {
  payslips([
    {
      // 12.75 h × 120 kr; a karensavdrag of 34 × 120 × 20 %.
      name: 'a shift of 8.5 h worked to the half',
      given,
      period: '2026-09',
      payslip: { hours: 12.75, sickPay: 1530, karens: -816 },
    },
    {
      // 10.25 h × 132 kr; a karensavdrag of 30 × 132 × 20 %.
      name: 'another shift',
      given: {
        paxml: paxml(`
          <tidtrans anstid="2002"><tidkod>ARB</tidkod><datum>2026-10-20</datum><timmar>3.25</timmar></tidtrans>
          <tidtrans anstid="2002"><tidkod>SJK</tidkod><datum>2026-10-20</datum><timmar>3.50</timmar></tidtrans>
          <tidtrans anstid="2002"><tidkod>SJK</tidkod><datum>2026-10-21</datum><timmar>6.75</timmar></tidtrans>`),
        employment: {
          ref: 'A-2002',
          employment: {
            from: '2026-01-01',
            to: null,
            pay: { hourly: 165, hoursPerWeek: 30 },
            schedule: { zeroHour: true },
          },
        },
      },
      period: '2026-10',
      payslip: { hours: 10.25, sickPay: 1353, karens: -792 },
    },
  ]);

  it('is one period, and no contradiction', async () => {
    expect((await assess(given, '2026-10-01')).value.periods).toMatchObject([
      { from: '2026-09-15', to: '2026-09-16' },
    ]);
    const codes = (await lint('paxml', { file: 'time.xml', employment: 'employment.json' })).map(
      ({ code }) => code,
    );
    expect(codes).not.toContain('work-on-sick-day');
  });
});
