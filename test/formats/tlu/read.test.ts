import { describe, expect, it } from 'vitest';
import { readTlu, type TluOptions } from '../../../src/formats.js';

const CODES = `<TimeCode Code="010" TimeCodeName="Normal" AbsenceType="0" RegularworkingTime="1"/>
<TimeCode Code="020" TimeCodeName="Övertid 1 - betald" AbsenceType="0" RegularworkingTime="0"/>
<TimeCode Code="031" TimeCodeName="Restid - utanför ordinarie arbetstid" AbsenceType="0" RegularworkingTime="0"/>
<TimeCode Code="050" TimeCodeName="Sjuk" AbsenceType="1"/><TimeCode Code="051" TimeCodeName="Sjuk dag 15-" AbsenceType="1"/>
<TimeCode Code="075" TimeCodeName="Pappaledig (10 dgr)" AbsenceType="1"/>
<TimeCode Code="Flex" TimeCodeName="Flex" AbsenceType="991"/>`;

/** The first of the inner tags is on line 9. */
const bytesOf = (inner: string, person = 'EmploymentNo="106" PersonalNo="198001019999"') =>
  new Uint8Array(
    Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?><SalaryData OrgNo="555555-5555"><TimeCodes>
${CODES}
</TimeCodes><SalaryDataEmployee FromDate="2026-03-01" ToDate="2026-03-31"><Employee ${person} FirstName="Kim" Name="Ek">
${inner}
</Employee></SalaryDataEmployee></SalaryData>`,
      'latin1',
    ),
  );
const times = (...rows: string[]) => `<Times>${rows.map((row) => `<Time ${row}/>`).join('\n')}</Times>`;
const at = (code: string, hours: string, more = '') =>
  `DateOfReport="2026-03-16" TimeCode="${code}" SumOfHours="${hours}" ${more}`;
const read = (inner: string, options: TluOptions = {}) => readTlu(bytesOf(inner), options);

const refusalOf = (call: () => unknown) => {
  try {
    call();
  } catch (thrown) {
    return thrown as Record<string, unknown>;
  }
  return expect.unreachable();
};

describe('a time report', () => {
  it('gives rows by what its time codes are called, and a schedule', () => {
    const file = read(`<NormalWorkingTimes>
<NormalWorkingTime DateOfReport="2026-03-16" NormalWorkingTimeHours="8.00"/>
<NormalWorkingTime DateOfReport="2026-03-17" NormalWorkingTimeHours="0.00"/>
<NormalWorkingTime DateOfReport="2026-03-18" NormalWorkingTimeHours=""/>
</NormalWorkingTimes>${times(at('010', '3.00'), at('050', '5.00'), at('075', '1'), at('020', '2'), at('Flex', '1'), at('031', '1'))}`);
    expect(file).toEqual({
      employees: [
        {
          employee: '106',
          rows: [
            { date: '2026-03-16', code: 'work', hours: 3, line: 13 },
            { date: '2026-03-16', code: 'sick', hours: 5, line: 14 },
            { date: '2026-03-16', code: 'parental-leave', hours: 1, line: 15 },
            { date: '2026-03-16', code: 'work', hours: 2, line: 16 },
          ],
          schedule: {
            shifts: [
              { date: '2026-03-16', hours: 8 },
              { date: '2026-03-17', hours: 0 },
            ],
          },
        },
      ],
      issues: [],
      unread: [],
      counts: { rows: 6, registered: 4, ignored: 2, supplements: 0, empty: 0, unreadable: 0 },
    });
    expect(JSON.stringify(file)).not.toMatch(/Kim|Ek|1980/);
  });

  it('tells rows of two projects apart, and keeps times of the clock', () => {
    const rows = (...all: string[]) => read(times(...all)).employees[0]?.rows;
    expect(
      rows(at('050', '4', 'ProjectCode="A"'), at('050', '4', 'ProjectCode="B"'))?.map(({ part }) => part),
    ).toEqual([1, 2]);
    expect(rows(at('050', '', 'TimeStart="08:00" TimeEnd="12:00"'))?.[0]).toMatchObject({
      hours: 4,
      startsAt: '2026-03-16T08:00',
      endsAt: '2026-03-16T12:00',
    });
  });

  it('tells a code whose name is not known, until it is given a meaning', () => {
    const inner = times(at('050', '8'), at('051', '8'));
    expect(read(inner).issues).toEqual([
      { code: 'unknown-code', line: 10, field: 'code', employee: '106', registers: null },
    ]);
    expect(read(inner, { codes: { '051': 'sick' } }).counts.registered).toBe(2);
  });

  it.each([
    ['hours that are none', at('050', '1e1'), 'not-a-number', 'hours', 'sick'],
    ['a correction', at('010', '-1'), 'negative', 'hours', 'work'],
    ['a date with two digits of a year', at('050', '8').replace('2026', '26'), 'not-a-date', 'date', 'sick'],
  ])('tells %s', (_, row, code, field, registers) => {
    expect(read(times(row, at('050', '8'))).issues).toEqual([
      { code, line: 9, field, employee: '106', registers },
    ]);
  });

  it.each([
    ['no date', 'DateOfReport="i går" NormalWorkingTimeHours="8"', 'not-a-date', 'date'],
    ['no hours', 'DateOfReport="2026-03-16" NormalWorkingTimeHours="x"', 'not-a-number', 'hours'],
    ['25 hours', 'DateOfReport="2026-03-16" NormalWorkingTimeHours="25"', 'too-large', 'hours'],
  ])('tells a working day with %s', (_, day, code, field) => {
    const inner = `<NormalWorkingTimes><NormalWorkingTime ${day}/></NormalWorkingTimes>`;
    expect(read(inner).issues).toEqual([{ code, line: 9, field, employee: '106', registers: null }]);
  });

  it('tells a working day of two lengths', () => {
    const day = (hours: string) =>
      `<NormalWorkingTime DateOfReport="2026-03-16" NormalWorkingTimeHours="${hours}"/>`;
    const inner = `<NormalWorkingTimes>${day('8')}${day('8.0')}${day('7')}</NormalWorkingTimes>`;
    expect(read(inner).issues.map(({ code }) => code)).toEqual(['duplicate-day']);
  });

  it('tells hours in places that are not read, and rows of nobody', () => {
    const adjusted = '<TimeAdjustments><Adjustment TimeCode="050" Hours="4"/></TimeAdjustments>';
    const file = read(`${times(at('050', '', 'Hours="4"'))}${adjusted}`);
    expect(file.unread.map(({ place, looksLike }) => [place, looksLike])).toEqual([
      ['@Hours', 'hours'],
      ['Adjustment/@Hours', 'hours'],
    ]);
    expect(read(adjusted, { ignore: ['Adjustment/@Hours'] }).unread).toEqual([]);
    const nobody = readTlu(bytesOf(times(at('050', '8')), ''));
    expect(nobody.issues).toEqual([
      { code: 'missing', line: 9, field: 'employee', employee: null, registers: 'sick' },
    ]);
    const balance = readTlu(bytesOf(times(at('Flex', '8')), ''));
    expect(balance.issues).toEqual([
      { code: 'missing', line: 9, field: 'employee', employee: null, registers: 'nothing' },
    ]);
  });

  it('names no place that could be a person, and tells none whose values are nothing like hours', () => {
    const file = read(
      times(at('050', '8', 'Kim19800101="4" Info="gick hem"')) +
        '<TimeAdjustments><Adjustment/></TimeAdjustments>',
    );
    expect(file.unread).toEqual([{ place: null, header: null, looksLike: 'hours', firstLine: 9 }]);
  });

  it('passes over the times of a code that is no absence and has no name', () => {
    const xml = `<SalaryData><TimeCodes><TimeCode Code="1" AbsenceType="0"/></TimeCodes><SalaryDataEmployee>
      <Employee EmploymentNo="7"><Times><Time ${at('1', '8')}/></Times></Employee></SalaryDataEmployee></SalaryData>`;
    expect(readTlu(new Uint8Array(Buffer.from(xml))).counts).toMatchObject({ rows: 1, ignored: 1 });
  });
});

it.each<[string, string, string]>([
  ['another root', '<paxml/>', 'not-tlu'],
  ['no reports', '<SalaryData/>', 'no-known-record'],
  ['nothing', '', 'empty-file'],
])('%s is refused', (_, text, code) => {
  expect(refusalOf(() => readTlu(new Uint8Array(Buffer.from(text))))).toMatchObject({ code });
});

it('several times of which none can be read are refused', () => {
  expect(refusalOf(() => read(times(at('x', '8'), at('y', '8'))))).toMatchObject({
    code: 'no-readable-row',
    line: 9,
  });
});
