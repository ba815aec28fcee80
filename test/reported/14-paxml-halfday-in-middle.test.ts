// ubbe76/HRMS-Sverige, tests of absence: a half day in the middle of a leave, 100, 50 and 100 % in three rows.
import { describe, expect, it } from 'vitest';
import { paxml, reported } from '../support/reported.js';

const { lint, payslips } = reported(import.meta.url);

describe('an extent that changes for one day', () => {
  payslips([
    {
      name: '8 + 8 + 4 + 8 + 8 h',
      given: { paxml: 'time.xml', employment: 'employment.json' },
      period: '2026-09',
      payslip: { hours: 36, deduction: -6230.77, sickPay: 4984.62, karens: -1107.69 },
    },
    {
      // 26 000 × 12 / 2 080 = 150 an hour.
      name: '8 + 8 + 2 + 6 h',
      given: {
        paxml: paxml(`
          <tidtrans anstid="101"><tidkod>SJK</tidkod><datumfrom>2026-02-02</datumfrom><datumtom>2026-02-03</datumtom><omfattning>100</omfattning></tidtrans>
          <tidtrans anstid="101"><tidkod>SJK</tidkod><datum>2026-02-04</datum><omfattning>25</omfattning></tidtrans>
          <tidtrans anstid="101"><tidkod>SJK</tidkod><datum>2026-02-05</datum><omfattning>75</omfattning></tidtrans>`),
        employment: {
          ref: 'A-101',
          employment: { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } },
        },
      },
      period: '2026-02',
      payslip: { hours: 24, deduction: -3600, sickPay: 2880, karens: -960 },
    },
  ]);

  it('is nothing to complain about', async () => {
    expect(await lint('paxml', { file: 'time.xml', employment: 'employment.json' })).toEqual([]);
  });
});
