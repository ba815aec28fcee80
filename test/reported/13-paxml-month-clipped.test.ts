// ubbe76/HRMS-Sverige, design of its PAXml export and its tests (2026-10): a file per calendar month, absence cut at the end
// of the month. The sickness goes on from 28 August to 14 September; the clerk has the file of September.
import { describe, expect, it } from 'vitest';
import { paxml, reported } from '../support/reported.js';

const { lines, payslips, run } = reported(import.meta.url);

const employment = 'employment.json';
const [AUGUST, SEPTEMBER] = ['paxml-EX-2026-08.xml', 'paxml-EX-2026-09.xml'];

describe('a sickness in the files of two months', () => {
  // 28 August is day 1, 10 September day 14. Friday and Monday in August, eight working days in September.
  const september = {
    hours: 64,
    deduction: -11076.92,
    sickPay: 8861.54,
    daysAfter: 4,
    deductionAfter: -3945.21,
  };
  payslips([
    {
      name: 'August',
      given: { paxml: [AUGUST, SEPTEMBER], employment },
      period: '2026-08',
      payslip: { hours: 16, deduction: -2769.23, sickPay: 2215.38, karens: -1107.69 },
    },
    {
      name: 'September, with both files',
      given: { paxml: [AUGUST, SEPTEMBER], employment },
      period: '2026-09',
      payslip: september,
    },
    {
      name: 'September, the files in the other order',
      given: { paxml: [SEPTEMBER, AUGUST], employment },
      period: '2026-09',
      payslip: september,
    },
    {
      name: 'September, with what August had come to',
      given: { paxml: SEPTEMBER, employment: 'employment-with-opening.json' },
      period: '2026-09',
      payslip: september,
    },
  ]);
});

describe('the file of September alone', () => {
  it('asks whether the sickness goes on from August', async () => {
    const { exit, out } = await run('payroll-lines', { paxml: SEPTEMBER, employment }, ...PERIOD);
    // Refused until it is known, or given with the question.
    expect([0, 3]).toContain(exit);
    expect(out).toMatch(CONTINUES);
  });

  it('does not ask where an earlier file or an opening balance tells', async () => {
    const both = await lines({ paxml: [AUGUST, SEPTEMBER], employment }, '2026-09');
    expect(JSON.stringify(both)).not.toMatch(CONTINUES);
    const opened = await lines({ paxml: SEPTEMBER, employment: 'employment-with-opening.json' }, '2026-09');
    expect(JSON.stringify(opened)).not.toMatch(CONTINUES);
  });
});

const PERIOD = ['--from', '2026-09-01', '--to', '2026-09-30', '--as-of', '2026-09-30', '--format', 'json'];
const CONTINUES = /"(?:id|code)": ?"may-continue[a-z-]*"/;

describe('a sickness over the end of March, and Easter', () => {
  // 25 March is day 1, 7 April day 14: Wednesday, Maundy Thursday and Tuesday in April, then five calendar days. What April
  // has of the 64 h is the difference to the 40 h of March.
  const files = [
    paxml(
      `<tidtrans anstid="102"><tidkod>SJK</tidkod><datumfrom>2026-03-25</datumfrom><datumtom>2026-03-31</datumtom></tidtrans>`,
    ),
    paxml(
      `<tidtrans anstid="102"><tidkod>SJK</tidkod><datumfrom>2026-04-01</datumfrom><datumtom>2026-04-12</datumtom></tidtrans>`,
    ),
  ];
  payslips([
    {
      name: 'March',
      given: { paxml: files, employment },
      period: '2026-03',
      payslip: { hours: 40, deduction: -6923.08, sickPay: 5538.46, karens: -1107.69 },
    },
    {
      name: 'April',
      given: { paxml: files, employment },
      period: '2026-04',
      payslip: { hours: 24, deduction: -4153.84, sickPay: 3323.08, daysAfter: 5, deductionAfter: -4931.51 },
    },
  ]);
});
