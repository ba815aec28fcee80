// A published time-clock app: its monthly report as CSV in ISO-8859-1, with lines above the header, a row per day and a column
// for the hours of each kind. It is read, or refused with what is needed; never read as something else.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { lint, run } = reported(import.meta.url);

const employment = 'employment.json';
const MARCH = ['--from', '2026-03-01', '--to', '2026-03-31', '--as-of', '2026-03-31', '--format', 'json'];

const WITHOUT_TITLE = `Datum;Veckodag;Arbetad tid;Sjuk;Semester
2026-03-10;tisdag;5,50;2,50;
2026-03-11;onsdag;;8,00;
`;

describe('a column for each kind', () => {
  it.each([
    // 13 h × 144 kr; a karensavdrag of 40 × 144 × 20 %.
    ['as reported', 'tidrapport.csv', { hours: 13, sickPay: 1872, karens: -1152 }],
    ['without lines above the header', WITHOUT_TITLE, { hours: 10.5, sickPay: 1512, karens: -1152 }],
  ])('is read rightly or refused, %s', async (_, csv, { hours, sickPay, karens }) => {
    const { exit, out, err } = await run('payroll-lines', { csv, employment }, ...MARCH);
    if (exit === 3) expect(err).toMatch(/column/);
    else {
      const { value } = JSON.parse(out) as {
        value: { lines: { kind: string; quantity: number; amount: number }[] };
      };
      expect(value.lines.map(({ kind, quantity, amount }) => [kind, quantity, amount])).toEqual([
        ['sick-pay', hours, sickPay],
        ['karensavdrag', 8, karens],
      ]);
    }
  });

  it.each(['tidrapport.csv', WITHOUT_TITLE])('is not passed over in silence', async (file) => {
    const { exit, out } = await run('lint', { file }, '--format', 'csv');
    if (exit !== 3) {
      // Then it was read.
      expect((await lint('csv', { file, employment })).filter(({ level }) => level === 'wrong')).toEqual([]);
      expect((await run('payroll-lines', { csv: file, employment }, ...MARCH)).exit).toBe(0);
    } else expect(out).not.toContain('Nothing found');
  });
});
