// urlaubsverwaltung, issues 5088 and 5089 (2025-01-21): sickness on 24 December, which is half a working day, was halved again.
// PAXml, p. 8: percent is percent of the scheduled hours.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { lint, payslips } = reported(import.meta.url);

const NEW_YEARS_EVE = `<?xml version="1.0" encoding="UTF-8"?>
<paxml><header><version>2.0</version></header>
<tidtransaktioner>
  <tidtrans anstid="4"><tidkod>SJK</tidkod><datum>2026-12-30</datum><omfattning>100</omfattning></tidtrans>
  <tidtrans anstid="4"><tidkod>SJK</tidkod><datum>2026-12-31</datum><omfattning>50</omfattning></tidtrans>
</tidtransaktioner>
<schematransaktioner><schema anstid="4">
  <dag datum="2026-12-29" timmar="8"/><dag datum="2026-12-30" timmar="8"/><dag datum="2026-12-31" timmar="5"/>
</schema></schematransaktioner></paxml>`;

describe('a day with a short schedule', () => {
  payslips([
    {
      name: '8 h, and all of 4 h',
      given: { paxml: 'time.xml', employment: 'employment.json' },
      period: '2026-12',
      payslip: { hours: 12, deduction: -2076.92, sickPay: 1661.54, karens: -1107.69 },
    },
    {
      name: '8 h, and half of 5 h',
      given: { paxml: NEW_YEARS_EVE, employment: 'employment.json' },
      period: '2026-12',
      payslip: { hours: 10.5, deduction: -1817.31, sickPay: 1453.85, karens: -1107.69 },
    },
  ]);

  it('is nothing to complain about', async () => {
    expect(await lint('paxml', { file: 'time.xml' })).toEqual([]);
  });
});
