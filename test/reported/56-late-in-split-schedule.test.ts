// odoo, issue 21860 (2017-12-26): an absence from 08:00 to 09:30, on a day with a morning and an afternoon shift, became 22 hours.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { assess, payslips } = reported(import.meta.url);

const AS_REPORTED = readFileSync(new URL('56-late-in-split-schedule/time.xml', import.meta.url), 'utf8');
const BEFORE_NOON = AS_REPORTED.replace(
  /<starttid>.*<\/sluttid>/,
  '<starttid>2026-03-17T10:15:00</starttid><sluttid>2026-03-17T12:00:00</sluttid>',
);

describe('a short absence by the clock on a day in two parts', () => {
  payslips([
    {
      // 1.5 × 173.08; all of its sick pay is karensavdrag.
      name: '1.5 h in the morning',
      given: { paxml: 'time.xml', employment: 'employment.json' },
      period: '2026-03',
      payslip: { hours: 1.5, deduction: -259.62, sickPay: 207.69, karens: -207.69 },
    },
    {
      name: '1.75 h before noon',
      given: { paxml: BEFORE_NOON, employment: 'employment.json' },
      period: '2026-03',
      payslip: { hours: 1.75, deduction: -302.88, sickPay: 242.31, karens: -242.31 },
    },
  ]);

  it('leaves the rest of the karensavdrag for a relapse', async () => {
    const { value } = await assess({ paxml: 'time.xml', employment: 'employment.json' }, '2026-03-17');
    expect(value.periods).toMatchObject([{ from: '2026-03-16', to: '2026-03-16', sickDays: 1 }]);
    expect(value.money.sickPay).toMatchObject([
      { hours: 1.5, karensavdrag: 207.69, sickPay: 0, remaining: 900 },
    ]);
  });
});
