// PAXml 2.0, technical description p. 8: start and end time in place of hours, the time between them. Day reports by the
// clock have a row before the break and one after it: parts of one day.
import { describe, expect, it } from 'vitest';
import { paxml, reported } from '../support/reported.js';

const { lint, lines, payslips } = reported(import.meta.url);

const given = { paxml: 'time.xml', employment: 'employment.json' };

describe('a day of sickness in rows before and after the break', () => {
  payslips([
    {
      // 1.5 + 4 h on 16 March, 4 + 4 h on 17 March.
      name: 'as reported',
      given,
      period: '2026-03',
      payslip: { hours: 13.5, deduction: -2336.54, sickPay: 1869.23, karens: -1107.69 },
    },
    {
      // 2 + 2.75 + 2.75 h, and 1.25 h the day after; 35 000 kr for 37.5 h is 215.38 an hour.
      name: 'a day in three parts',
      given: {
        paxml: paxml(`
          <tidtrans anstid="22"><tidkod>SJK</tidkod><starttid>2026-10-07T07:00:00</starttid><sluttid>2026-10-07T09:00:00</sluttid></tidtrans>
          <tidtrans anstid="22"><tidkod>SJK</tidkod><starttid>2026-10-07T12:45:00</starttid><sluttid>2026-10-07T15:30:00</sluttid></tidtrans>
          <tidtrans anstid="22"><tidkod>SJK</tidkod><starttid>2026-10-07T09:15:00</starttid><sluttid>2026-10-07T12:00:00</sluttid></tidtrans>
          <tidtrans anstid="22"><tidkod>SJK</tidkod><starttid>2026-10-08T13:00:00</starttid><sluttid>2026-10-08T14:15:00</sluttid></tidtrans>`),
        employment: {
          ref: 'A-22',
          employment: { from: '2020-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 37.5 } },
        },
      },
      period: '2026-10',
      payslip: { hours: 8.75, deduction: -1884.62, sickPay: 1507.69, karens: -1292.31 },
    },
    {
      // 3 + 5 h, of which one row stands twice, and 2 + 1.5 h.
      name: 'parts by cost centre, and a copy that has no room in the day',
      given: {
        csv: `Anst.nr;Datum;Orsak;Timmar;Kostnadsställe
23;2026-10-12;Sjuk;3,00;A
23;2026-10-12;Sjuk;5,00;B
23;2026-10-12;Sjuk;3,00;A
23;2026-10-13;Sjuk;2,00;A
23;2026-10-13;Sjuk;1,50;B
`,
        employment: 'employment.json',
      },
      period: '2026-10',
      payslip: { hours: 11.5, deduction: -1990.38, sickPay: 1592.31, karens: -1107.69 },
    },
  ]);

  it('takes the karensavdrag from the first 8 hours', async () => {
    const { value } = await lines(given, '2026-03');
    expect(value.lines.find(({ kind }) => kind === 'karensavdrag')).toMatchObject({
      from: '2026-03-16',
      to: '2026-03-17',
      quantity: 8,
    });
  });

  it('finds no copy among them', async () => {
    const codes = (await lint('paxml', { file: 'time.xml', employment: 'employment.json' })).map(
      ({ code }) => code,
    );
    expect(codes).not.toContain('duplicate-row');
    expect(codes).not.toContain('differing-rows');
  });

  it('tells clock times that overlap', async () => {
    const file = paxml(`
      <tidtrans anstid="22"><tidkod>SJK</tidkod><starttid>2026-10-07T08:00:00</starttid><sluttid>2026-10-07T12:00:00</sluttid></tidtrans>
      <tidtrans anstid="22"><tidkod>SJK</tidkod><starttid>2026-10-07T11:30:00</starttid><sluttid>2026-10-07T15:00:00</sluttid></tidtrans>`);
    expect(await lint('paxml', { file })).not.toEqual([]);
  });
});
