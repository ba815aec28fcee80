// A published exporter to Fortnox Lön: its time transactions have <antal>, an element of pay transactions, where the format
// has <timmar>. The row says three hours of sickness: three hours are read, or the row is pointed out; never a whole day.
import { describe, expect, it } from 'vitest';
import { paxml, reported } from '../support/reported.js';

const { lint, run } = reported(import.meta.url);

const employment = 'employment.json';
const MARCH = ['--from', '2026-03-01', '--to', '2026-03-31', '--as-of', '2026-03-31', '--format', 'json'];

const AS_REPORTED = 'time.xml';
const HALF_OF_IT = paxml(`
  <tidtrans anstid="101"><tidkod>SJK</tidkod><datum>2026-03-16</datum><antal>2.50</antal></tidtrans>
  <tidtrans anstid="101"><tidkod>SJK</tidkod><datum>2026-03-17</datum><timmar>8.00</timmar></tidtrans>`);

describe('hours in an element that time transactions do not have', () => {
  it.each([
    ['as reported', AS_REPORTED, 11],
    ['on one of two rows', HALF_OF_IT, 10.5],
  ])('are read, or nothing is given: %s', async (_, file, hours) => {
    const { exit, out, err } = await run('payroll-lines', { paxml: file, employment }, ...MARCH);
    if (exit === 0) expect(hoursIn(out)).toBe(hours);
    else {
      expect(exit).toBe(3);
      expect(out + err).toContain('antal');
    }
  });

  it.each([AS_REPORTED, HALF_OF_IT])('are pointed out, or read', async (file) => {
    const { exit, out } = await run('payroll-lines', { paxml: file, employment }, ...MARCH);
    const found = await lint('paxml', { file, employment });
    expect(found.length > 0 || (exit === 0 && hoursIn(out) < 16)).toBe(true);
  });
});

function hoursIn(out: string): number {
  const { value } = JSON.parse(out) as { value: { lines: { kind: string; quantity: number }[] } };
  return value.lines.find(({ kind }) => kind === 'absence')?.quantity ?? 0;
}
