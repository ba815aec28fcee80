// A published app for deviation reports to Kontek Lön: PAXml 2.2 with a schedule, rows by day with hours, comments, and a code
// that the two systems have agreed on for late arrivals.
import { describe, expect, it } from 'vitest';
import { paxml, reported, type Given } from '../support/reported.js';

const { assess, lint, payslips, run } = reported(import.meta.url);

const given: Given = {
  paxml: 'time.xml',
  employment: 'employment.json',
  options: ['--code', 'FR1=other-leave'],
};

describe('deviations with an agreed code', () => {
  payslips([
    {
      name: '4 + 8 h',
      given,
      period: '2025-05',
      payslip: { hours: 12, deduction: -2076.92, sickPay: 1661.54, karens: -1107.69 },
    },
    {
      name: '3 + 8 h with another code between',
      given: {
        paxml: paxml(`
          <tidtrans anstid="E004"><tidkod>SJK</tidkod><datum>2025-05-12</datum><timmar>3.00</timmar><info>x</info></tidtrans>
          <tidtrans anstid="E004"><tidkod>SJK</tidkod><datum>2025-05-13</datum><timmar>8.00</timmar></tidtrans>
          <tidtrans anstid="E004"><tidkod>FR2</tidkod><datum>2025-05-14</datum><timmar>1.00</timmar></tidtrans>`),
        employment: 'employment.json',
        options: ['--code', 'FR2=other-leave'],
      },
      period: '2025-05',
      payslip: { hours: 11, deduction: -1903.85, sickPay: 1523.08, karens: -1107.69 },
    },
  ]);

  it('is one period', async () => {
    expect((await assess(given, '2025-06-01')).value.periods).toMatchObject([
      { from: '2025-05-05', to: '2025-05-06' },
    ]);
  });

  it('points the code out until it has a meaning', async () => {
    const before = await lint('paxml', { file: 'time.xml' });
    expect(before.map(({ lines }) => lines)).toContainEqual([19]);
    expect(await lint('paxml', { file: 'time.xml' }, '--code', 'FR1=other-leave')).toEqual([]);
  });

  it('keeps the number of the employment, and shows neither comment nor person', async () => {
    const ofFile = { ...given, employment: { employment: { from: '2020-01-01', to: null } } };
    const { out, err } = await run('assess', ofFile, '--as-of', '2025-06-01');
    expect(out).toContain('E003');
    expect(out + err).not.toMatch(/000000000000|gick hem|sen ankomst/);
  });
});
