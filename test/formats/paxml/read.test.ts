import { describe, expect, it } from 'vitest';
import {
  readPaxml,
  spellsFromRows,
  streamPaxml,
  type FileIssue,
  type PaxmlRecord,
} from '../../../src/formats.js';
import { bytesOf, paxml, schema, tidtrans } from './files.js';

const read = (sections: string) => readPaxml(bytesOf(paxml(sections)));
const rowsOf = (fields: string) => read(tidtrans(fields)).employees[0]?.rows;
/** What a row would have registered has rows of its own. */
const told = (issues: readonly FileIssue[]) => issues.map(({ registers, ...issue }) => issue);
const issuesOf = (sections: string) => told(read(sections).issues);

describe('time transactions', () => {
  it.each([
    [
      'hours of a day',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>7.5</timmar>',
      { date: '2026-03-02', code: 'sick', hours: 7.5 },
    ],
    [
      'hours with a comma',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>7,25</timmar>',
      { date: '2026-03-02', code: 'sick', hours: 7.25 },
    ],
    [
      'hours with many decimals',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>7.3333</timmar>',
      { date: '2026-03-02', code: 'sick', hours: 7.33 },
    ],
    [
      'half a hundredth, which goes up',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>1.005</timmar>',
      { date: '2026-03-02', code: 'sick', hours: 1.01 },
    ],
    [
      'a share of a day',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><omfattning>50</omfattning>',
      { date: '2026-03-02', code: 'sick', percent: 50 },
    ],
    ['a whole day', '<tidkod>SJK</tidkod><datum>2026-03-02</datum>', { date: '2026-03-02', code: 'sick' }],
    ['a leap day', '<tidkod>SJK</tidkod><datum>2028-02-29</datum>', { date: '2028-02-29', code: 'sick' }],
    [
      'a date with a zone',
      '<tidkod>SJK</tidkod><datum>2026-03-02+01:00</datum>',
      { date: '2026-03-02', code: 'sick' },
    ],
    [
      'a date with a time',
      '<tidkod>SJK</tidkod><datum>2026-03-02T00:00:00</datum>',
      { date: '2026-03-02', code: 'sick' },
    ],
    [
      'a range over new year',
      '<tidkod>SJK</tidkod><datumfrom>2025-12-30</datumfrom><datumtom>2026-01-02</datumtom><omfattning>100</omfattning>',
      { from: '2025-12-30', to: '2026-01-02', code: 'sick', percent: 100 },
    ],
    [
      'a range of one day',
      '<tidkod>SJK</tidkod><datumfrom>2026-03-02</datumfrom><datumtom>2026-03-02</datumtom>',
      { date: '2026-03-02', code: 'sick' },
    ],
    [
      'a range that goes on',
      '<tidkod>SJK</tidkod><datumfrom>2026-03-02</datumfrom>',
      { from: '2026-03-02', to: null, code: 'sick' },
    ],
    [
      'hours of a range, kept to be told',
      '<tidkod>SJK</tidkod><datumfrom>2026-03-02</datumfrom><datumtom>2026-03-03</datumtom><timmar>16</timmar>',
      { from: '2026-03-02', to: '2026-03-03', code: 'sick', hours: 16 },
    ],
    [
      'times of the clock',
      '<tidkod>SJK</tidkod><starttid>2026-03-02T13:00:00</starttid><sluttid>2026-03-02T16:40:00</sluttid>',
      {
        date: '2026-03-02',
        code: 'sick',
        hours: 3.67,
        startsAt: '2026-03-02T13:00',
        endsAt: '2026-03-02T16:40',
      },
    ],
    [
      'times past midnight, on the day they begin',
      '<tidkod>SJK</tidkod><starttid>2026-03-02T22:00:00</starttid><sluttid>2026-03-03T06:00:00</sluttid>',
      {
        date: '2026-03-02',
        code: 'sick',
        hours: 8,
        startsAt: '2026-03-02T22:00',
        endsAt: '2026-03-03T06:00',
      },
    ],
    [
      'times until 24:00',
      '<tidkod>SJK</tidkod><starttid>2026-02-28T22:00:00</starttid><sluttid>2026-02-28T24:00:00</sluttid>',
      {
        date: '2026-02-28',
        code: 'sick',
        hours: 2,
        startsAt: '2026-02-28T22:00',
        endsAt: '2026-03-01T00:00',
      },
    ],
    [
      '24 hours',
      '<tidkod>TID</tidkod><starttid>2026-03-02T08:00:00</starttid><sluttid>2026-03-03T08:00:00</sluttid>',
      {
        date: '2026-03-02',
        code: 'work',
        hours: 24,
        startsAt: '2026-03-02T08:00',
        endsAt: '2026-03-03T08:00',
      },
    ],
    [
      'empty elements, which say nothing',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar/><omfattning></omfattning>',
      { date: '2026-03-02', code: 'sick' },
    ],
    [
      'blanks around values',
      '<tidkod> SJK </tidkod><datum>\n2026-03-02 </datum>',
      { date: '2026-03-02', code: 'sick' },
    ],
    [
      'a value in CDATA',
      '<tidkod><![CDATA[SJK]]></tidkod><datum>2026-03-02</datum>',
      { date: '2026-03-02', code: 'sick' },
    ],
  ])('reads %s', (_, fields, row) => {
    expect(rowsOf(fields)).toEqual([{ ...row, line: 4 }]);
  });

  it.each([
    ['SJK_KAR', 'sick'],
    ['SJK_LÖN', 'sick'],
    ['SJK_ERS', 'sick'],
    ['SJK_PEN', 'sick'],
    ['ASK', 'sick'],
    ['SMB', 'other-leave'],
    ['SEM_FÖR', 'vacation'],
    ['VAB', 'care-of-child'],
    ['FPE', 'parental-leave'],
    ['FR9', 'other-leave'],
    ['ÖT1', 'work'],
  ])('reads %s as %s', (tidkod, code) => {
    expect(rowsOf(`<tidkod>${tidkod}</tidkod><datum>2026-03-02</datum>`)).toEqual([
      { date: '2026-03-02', code, line: 4 },
    ]);
  });

  it.each(['JS1', 'FLX', 'HLG', 'SCH', 'FRX'])(
    'keeps %s as a transaction, but makes no row of it',
    (code) => {
      const [employee] = read(
        tidtrans(`<tidkod>${code}</tidkod><datum>2026-03-02</datum><timmar>2</timmar>`),
      ).employees;
      expect(employee).toEqual({
        employee: '101',
        rows: [],
        transactions: [{ code, date: '2026-03-02', hours: 2 }],
      });
    },
  );

  it('reads codes of one’s own as it is told', () => {
    const bytes = bytesOf(
      paxml(
        `<tidtransaktioner>${['FR1', 'EGEN', 'toString']
          .map((code) => `<tidtrans anstid="7"><tidkod>${code}</tidkod><datum>2026-03-02</datum></tidtrans>`)
          .join('\n')}</tidtransaktioner>`,
      ),
    );
    const file = readPaxml(bytes, { codes: { FR1: 'sick', EGEN: 'ignore' } });
    expect(file.employees[0]?.rows).toEqual([{ date: '2026-03-02', code: 'sick', line: 4 }]);
    expect(told(file.issues)).toEqual([{ code: 'unknown-code', line: 6, field: 'code', employee: '7' }]);
  });

  it('reads a code of agreement as other leave, and tells it until it has a meaning', () => {
    const bytes = bytesOf(
      paxml(
        `<tidtransaktioner>${['FR1', 'FR9', 'SEM']
          .map((code) => `<tidtrans anstid="7"><tidkod>${code}</tidkod><datum>2026-03-02</datum></tidtrans>`)
          .join('\n')}</tidtransaktioner>`,
      ),
    );
    const file = readPaxml(bytes, { codes: { FR9: 'ignore' } });
    expect(file.employees[0]?.rows.map(({ code }) => code)).toEqual(['other-leave', 'vacation']);
    expect(told(file.issues)).toEqual([{ code: 'code-by-agreement', line: 4, field: 'code', employee: '7' }]);
    expect(file.counts).toMatchObject({ rows: 3, registered: 2, ignored: 1, unreadable: 0 });
  });

  it('keeps the parts of a day that is split over codes apart, so that they are added', () => {
    const day = (code: string, hours: number) =>
      `<tidtrans anstid="7"><tidkod>${code}</tidkod><datum>2026-03-02</datum><timmar>${hours}</timmar></tidtrans>`;
    const rows = (...days: string[]) =>
      read(`<tidtransaktioner>${days.join('\n')}</tidtransaktioner>`).employees[0]?.rows ?? [];
    const spells = (...days: string[]) =>
      spellsFromRows({ rows: rows(...days), schedule: { mon: 8 } }).spells;
    const whole = [{ from: '2026-03-02', to: '2026-03-02', extent: 1 }];
    expect(rows(day('SJK_KAR', 4), day('SJK_LÖN', 4)).map(({ part }) => part)).toEqual([1, 2]);
    expect(spells(day('SJK_KAR', 4), day('SJK_LÖN', 4))).toEqual(whole);
    expect(spells(day('SJK_KAR', 4.1), day('OS1', 4), day('SJK_LÖN', 3.9))).toEqual(whole);
    // Copies have no part.
    expect(rows(day('SJK_KAR', 4), day('SJK_KAR', 4)).map(({ part }) => part)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('what it cannot read, row by row', () => {
  const issue = (code: string, field: string, employee: string | null = '101') => [
    { code, line: 4, field, employee },
  ];

  it.each([
    ['an unknown code', '<tidkod>XYZ</tidkod><datum>2026-03-02</datum>', 'unknown-code', 'code'],
    ['a level that no family has', '<tidkod>FR0</tidkod><datum>2026-03-02</datum>', 'unknown-code', 'code'],
    [
      'a level above those of the family',
      '<tidkod>ÖT6</tidkod><datum>2026-03-02</datum>',
      'unknown-code',
      'code',
    ],
    ['no code', '<datum>2026-03-02</datum>', 'missing', 'code'],
    ['no date', '<tidkod>SJK</tidkod>', 'missing', 'date'],
    ['only a last day', '<tidkod>SJK</tidkod><datumtom>2026-03-02</datumtom>', 'missing', 'from'],
    ['no such day', '<tidkod>SJK</tidkod><datum>2026-02-29</datum>', 'no-such-date', 'date'],
    ['a date of another form', '<tidkod>SJK</tidkod><datum>2/3 2026</datum>', 'not-a-date', 'date'],
    ['a wrong first day', '<tidkod>SJK</tidkod><datumfrom>i går</datumfrom>', 'not-a-date', 'from'],
    [
      'a wrong last day',
      '<tidkod>SJK</tidkod><datumfrom>2026-03-02</datumfrom><datumtom>2026-13-01</datumtom>',
      'no-such-date',
      'to',
    ],
    [
      'a reversed range',
      '<tidkod>SJK</tidkod><datumfrom>2026-03-02</datumfrom><datumtom>2026-03-01</datumtom>',
      'reversed',
      'to',
    ],
    [
      'a date and a range',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><datumfrom>2026-03-02</datumfrom>',
      'several-dates',
      'from',
    ],
    [
      'a date and a last day',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><datumtom>2026-03-02</datumtom>',
      'several-dates',
      'to',
    ],
    [
      'a date and times of another day',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><starttid>2026-03-03T08:00:00</starttid>',
      'several-dates',
      'starts-at',
    ],
    [
      'hours that are no number',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>åtta</timmar>',
      'not-a-number',
      'hours',
    ],
    [
      'an exponent',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>1e1</timmar>',
      'not-a-number',
      'hours',
    ],
    ['a correction', '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>-8</timmar>', 'negative', 'hours'],
    [
      '25 hours of a day',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>25</timmar>',
      'too-large',
      'hours',
    ],
    [
      'more hours than there are',
      '<tidkod>SJK</tidkod><datumfrom>2026-03-02</datumfrom><timmar>999999</timmar>',
      'too-large',
      'hours',
    ],
    [
      'more than all of a day',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><omfattning>101</omfattning>',
      'too-large',
      'percent',
    ],
    [
      'nothing of a day',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><omfattning>0</omfattning>',
      'not-positive',
      'percent',
    ],
    [
      'a share in place of percent',
      '<tidkod>SJK</tidkod><datumfrom>2026-03-02</datumfrom><omfattning>0.5</omfattning>',
      'share-not-percent',
      'percent',
    ],
    ['no end', '<tidkod>SJK</tidkod><starttid>2026-03-02T08:00:00</starttid>', 'missing', 'ends-at'],
    [
      'an end before the start',
      '<tidkod>SJK</tidkod><starttid>2026-03-02T08:00:00</starttid><sluttid>2026-03-02T07:00:00</sluttid>',
      'bad-clock-times',
      'ends-at',
    ],
    [
      'more than 24 hours',
      '<tidkod>SJK</tidkod><starttid>2026-03-02T08:00:00</starttid><sluttid>2026-03-03T08:01:00</sluttid>',
      'bad-clock-times',
      'ends-at',
    ],
    ['a time without a date', '<tidkod>SJK</tidkod><starttid>08:00</starttid>', 'not-a-time', 'starts-at'],
    [
      'a time of no day',
      '<tidkod>SJK</tidkod><starttid>2026-02-30T08:00:00</starttid>',
      'no-such-date',
      'starts-at',
    ],
    [
      'a time of no clock',
      '<tidkod>SJK</tidkod><starttid>2026-03-02T08:00:00</starttid><sluttid>2026-03-02T25:00:00</sluttid>',
      'not-a-time',
      'ends-at',
    ],
    [
      'a field that stands twice',
      '<tidkod>SJK</tidkod><datum>2026-03-02</datum><datum>2026-03-03</datum>',
      'duplicate-field',
      'date',
    ],
  ])('tells %s', (_, fields, code, field) => {
    const file = read(tidtrans(fields));
    expect(told(file.issues)).toEqual(issue(code, field));
    expect(file.employees).toEqual([]);
  });

  it('tells a transaction of nobody', () => {
    const fields = '<tidkod>SJK</tidkod><datum>2026-03-02</datum>';
    expect(issuesOf(tidtrans(fields, 'postid="5"'))).toEqual(issue('missing', 'employee', null));
    expect(issuesOf(tidtrans(fields, 'anstid=" " persnr="-"'))).toEqual(issue('missing', 'employee', null));
    expect(issuesOf(schema('<dag datum="2026-03-02" timmar="8"/>', ''))).toEqual(
      issue('missing', 'employee', null),
    );
  });
});

describe('schedules', () => {
  const scheduleOf = (days: string) => read(schema(days)).employees[0]?.schedule;

  it('reads no day inside another one', () => {
    const inside = '<dag datum="2026-03-02" timmar="8"><dag datum="2026-03-03" timmar="8"/></dag>';
    expect(scheduleOf(inside)).toEqual({ shifts: [{ date: '2026-03-02', hours: 8 }] });
  });

  it.each([
    [
      'hours',
      '<dag datum="2026-03-02" timmar="8"/><dag datum="2026-03-03" timmar="0"/>',
      [
        { date: '2026-03-02', hours: 8 },
        { date: '2026-03-03', hours: 0 },
      ],
    ],
    [
      'times',
      '<dag datum="2026-03-02" starttid="08:00:00" sluttid="16:30:00"/>',
      [{ from: '2026-03-02T08:00', to: '2026-03-02T16:30' }],
    ],
    [
      'times with dates',
      '<dag datum="2026-03-02" starttid="2026-03-02T22:00:00" sluttid="2026-03-03T06:00:00"/>',
      [{ from: '2026-03-02T22:00', to: '2026-03-03T06:00' }],
    ],
    [
      'times past midnight',
      '<dag datum="2026-12-31" starttid="22:00:00" sluttid="06:00:00"/>',
      [{ from: '2026-12-31T22:00', to: '2027-01-01T06:00' }],
    ],
    [
      'hours and times, where breaks are not in the hours',
      '<dag datum="2026-03-02" starttid="08:00:00" sluttid="17:00:00" timmar="8"/>',
      [{ date: '2026-03-02', hours: 8 }],
    ],
    [
      'parts of a day',
      '<dag datum="2026-03-02" starttid="08:00:00" timmar="4.1"/><dag datum="2026-03-02" starttid="13:00:00" timmar="3.9"/>',
      [{ date: '2026-03-02', hours: 8 }],
    ],
    [
      'parts of a day by the clock',
      '<dag datum="2026-03-02" starttid="08:00" sluttid="12:00"/><dag datum="2026-03-02" starttid="13:00" sluttid="17:00"/>',
      [
        { from: '2026-03-02T08:00', to: '2026-03-02T12:00' },
        { from: '2026-03-02T13:00', to: '2026-03-02T17:00' },
      ],
    ],
    [
      'a day that is exported again',
      '<dag datum="2026-03-02" timmar="8"/><dag datum="2026-03-02" timmar="8.0"/>',
      [{ date: '2026-03-02', hours: 8 }],
    ],
  ])('reads %s', (_, days, shifts) => {
    expect(scheduleOf(days)).toEqual({ shifts });
    expect(issuesOf(schema(days))).toEqual([]);
  });

  it.each([
    ['no date', '<dag timmar="8"/>', 'missing', 'date'],
    ['no such date', '<dag datum="2026-02-30" timmar="8"/>', 'no-such-date', 'date'],
    ['neither hours nor times', '<dag datum="2026-03-02"/>', 'missing', 'hours'],
    ['no end', '<dag datum="2026-03-02" starttid="08:00:00"/>', 'missing', 'ends-at'],
    ['hours that are no number', '<dag datum="2026-03-02" timmar="x"/>', 'not-a-number', 'hours'],
    ['more hours than a day has', '<dag datum="2026-03-02" timmar="25"/>', 'too-large', 'hours'],
    ['a wrong start', '<dag datum="2026-03-02" starttid="x" sluttid="16:00:00"/>', 'not-a-time', 'starts-at'],
    [
      'a wrong start beside hours',
      '<dag datum="2026-03-02" starttid="x" timmar="8"/>',
      'not-a-time',
      'starts-at',
    ],
    ['a wrong end', '<dag datum="2026-03-02" starttid="08:00:00" sluttid="x"/>', 'not-a-time', 'ends-at'],
    [
      'an end before the start',
      '<dag datum="2026-03-02" starttid="08:00:00" sluttid="2026-03-02T07:00:00"/>',
      'bad-clock-times',
      'ends-at',
    ],
  ])('tells %s', (_, day, code, field) => {
    expect(issuesOf(schema(day))).toEqual([{ code, line: 4, field, employee: '101' }]);
  });

  it.each([
    ['two totals', '<dag datum="2026-03-02" timmar="8"/><dag datum="2026-03-02" timmar="7"/>'],
    [
      'a total and a part',
      '<dag datum="2026-03-02" timmar="8"/><dag datum="2026-03-02" starttid="08:00:00" timmar="4"/>',
    ],
    [
      'a part and a total',
      '<dag datum="2026-03-02" starttid="08:00:00" timmar="4"/><dag datum="2026-03-02" timmar="8"/>',
    ],
    [
      'hours and times',
      '<dag datum="2026-03-02" starttid="08:00:00" timmar="4"/><dag datum="2026-03-02" starttid="13:00:00" sluttid="17:00:00"/>',
    ],
    [
      'two ends of a part',
      '<dag datum="2026-03-02" starttid="13:00" sluttid="16:00"/><dag datum="2026-03-02" starttid="13:00" sluttid="17:00"/>',
    ],
  ])('tells a day with %s', (_, days) => {
    expect(issuesOf(schema(days))).toEqual([
      { code: 'duplicate-day', line: 4, field: 'date', employee: '101' },
    ]);
  });
});

describe('the file', () => {
  it.each(['2.0', '2.2'] as const)('of version %s is read', (version) => {
    expect(readPaxml(bytesOf(paxml('', { version })))).toEqual({
      version,
      employees: [],
      issues: [],
      unread: [],
      counts: { rows: 0, registered: 0, ignored: 0, supplements: 0, empty: 0, unreadable: 0 },
    });
  });

  it('may have its header last, sections that are not read, and free text anywhere', () => {
    const file = readPaxml(
      bytesOf(`<paxml><lonetransaktioner><lonetrans anstid="9"><lonart>1</lonart><info>Kalle</info></lonetrans></lonetransaktioner>
        <personal><person anstid="9"><fornamn>Kalle</fornamn></person></personal>
        <resetransaktioner><tidtrans anstid="8"><tidkod>SJK</tidkod><datum>2026-03-02</datum></tidtrans></resetransaktioner>
        ${tidtrans('<tidkod>SJK</tidkod><datum>2026-03-02</datum><info>Kalle &amp; Lisa</info><barn>202001019999</barn>')}
        <header><version>2.0</version></header></paxml>`),
    );
    expect(file.employees.map(({ employee }) => employee)).toEqual(['101']);
    expect(JSON.stringify(file)).not.toMatch(/Kalle|2020/);
  });

  it('gives the same in pieces of any length', async () => {
    const bytes = bytesOf(
      paxml(
        `${tidtrans('<tidkod>SJK_LÖN</tidkod><datum>2026-03-02</datum>')}${schema('<dag datum="2026-03-02" timmar="8"/>')}`,
      ),
    );
    const recordsOf = async (length: number): Promise<PaxmlRecord[]> => {
      const pieces: Uint8Array[] = [];
      for (let i = 0; i < bytes.length; i += length) pieces.push(bytes.subarray(i, i + length));
      const records: PaxmlRecord[] = [];
      for await (const record of streamPaxml(pieces)) records.push(record);
      return records;
    };
    const whole = await recordsOf(bytes.length);
    expect(whole.map(({ kind }) => kind)).toEqual(['version', 'transaction', 'shift']);
    for (const length of [1, 2, 3, 7, 64, 511, 512, 513]) expect(await recordsOf(length)).toEqual(whole);
  });
});
