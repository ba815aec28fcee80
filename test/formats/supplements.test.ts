/** Pay for unsocial hours in files: read, kept, and paid where sickness took it. */
import { describe, expect, it } from 'vitest';
import {
  fileMapping,
  lintRows,
  readCsv,
  readCsvFiles,
  readPaxml,
  readPaxmlFiles,
  spellsFromRows,
  type RowsInput,
} from '../../src/formats.js';
import { InvalidInput } from '../../src/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const paxml = (...transactions: readonly string[]): Uint8Array =>
  bytes(`<paxml><header><version>2.0</version></header><tidtransaktioner>
${transactions.map((inside) => `<tidtrans anstid="101">${inside}</tidtrans>`).join('\n')}
</tidtransaktioner></paxml>`);

const SICK = '<tidkod>SJK</tidkod><datum>2026-03-02</datum><timmar>8</timmar>';
const LOST = '<tidkod>OS1</tidkod><datum>2026-03-02</datum><timmar>3.5</timmar>';
const PLANNED = '<tidkod>OB1</tidkod><datum>2026-03-02</datum><timmar>3.5</timmar>';

const WHOLE: RowsInput['rows'] = [{ date: '2026-03-02', code: 'sick', hours: 8 }];
const SCHEDULE = { mon: 8 };

const lostOf = (
  supplements: NonNullable<RowsInput['supplements']>,
  rates: NonNullable<RowsInput['rates']> = { OB1: 23.5 },
  rows = WHOLE,
) => spellsFromRows({ rows, schedule: SCHEDULE, supplements, rates }).lost;

describe('PAXml', () => {
  it('keeps OB and OS, with their hours and lines', () => {
    const [employee] = readPaxml(paxml(SICK, LOST, PLANNED)).employees;
    expect(employee?.rows).toHaveLength(1);
    expect(employee?.supplements).toEqual([
      { date: '2026-03-02', code: 'OS1', hours: 3.5, line: 3 },
      { date: '2026-03-02', code: 'OB1', hours: 3.5, line: 4 },
    ]);
  });

  it('takes the hours between times of the clock', () => {
    const clock =
      '<tidkod>OB2</tidkod><starttid>2026-03-02T19:00:00</starttid><sluttid>2026-03-02T22:00:00</sluttid>';
    const [employee] = readPaxml(paxml(SICK, clock)).employees;
    expect(employee?.supplements?.[0]).toMatchObject({ date: '2026-03-02', hours: 3 });
  });

  it('has none of several days, nor of what the user passes over', () => {
    const range =
      '<tidkod>OB1</tidkod><datumfrom>2026-03-02</datumfrom><datumtom>2026-03-03</datumtom><timmar>5</timmar>';
    expect(readPaxml(paxml(SICK, range)).employees[0]?.supplements).toEqual([
      { date: '2026-03-02', code: 'OB1', line: 3 },
    ]);
    const file = readPaxml(paxml(SICK, LOST), { codes: { OS1: 'ignore' } });
    expect(file.employees[0]).not.toHaveProperty('supplements');
  });

  it('counts once what two files tell', async () => {
    const history = await readPaxmlFiles([[paxml(SICK, LOST)], [paxml(SICK, LOST)]]);
    expect(history.employees[0]?.supplements).toEqual([
      { date: '2026-03-02', code: 'OS1', hours: 3.5, line: 3, file: 1 },
    ]);
    expect(history.copies).toBe(2);
  });
});

describe('CSV', () => {
  it('keeps rows by code', () => {
    const file = readCsv(bytes('anst.nr;datum;kod;timmar\n7;2026-03-02;sjuk;8\n7;2026-03-02;OB1;3,5\n'));
    expect(file.employees[0]?.supplements).toEqual([
      { date: '2026-03-02', code: 'OB1', hours: 3.5, line: 3 },
    ]);
    expect(file.counts).toMatchObject({ registered: 1, supplements: 1 });
  });

  it('keeps columns of their own', async () => {
    const table = bytes('Datum;Sjuk;OB;OB 2\n2026-03-02;8;3,5;-\n2026-03-03;;;1\n');
    const wanted = [
      { date: '2026-03-02', code: 'OB', hours: 3.5, line: 2 },
      { date: '2026-03-03', code: 'OB2', hours: 1, line: 3 },
    ];
    expect(readCsv(table).employees[0]?.supplements).toEqual(wanted);
    const history = await readCsvFiles([[table], [table]]);
    expect(history.employees[0]?.supplements).toEqual(wanted.map((row) => ({ ...row, file: 1 })));
  });
});

describe('rows of supplements', () => {
  it('are lost with a rate, the one of OB where OS has none', () => {
    expect(lostOf([{ date: '2026-03-02', code: 'OS1', hours: 3.5 }])).toEqual([
      { date: '2026-03-02', kind: 'unsocial-hours', hours: 3.5, rate: 23.5 },
    ]);
    expect(lostOf([{ date: '2026-03-02', code: 'OS1', hours: 3.5 }], { OB1: 23.5, OS1: 18.8 })).toMatchObject(
      [{ rate: 18.8 }],
    );
  });

  it('are not lost twice', () => {
    const row = { date: '2026-03-02', hours: 3.5 } as const;
    expect(
      lostOf([
        { ...row, code: 'OB1' },
        { ...row, code: 'OS1' },
      ]),
    ).toHaveLength(1);
    expect(
      lostOf([
        { ...row, code: 'OS1', line: 2 },
        { ...row, code: 'OS1', line: 3 },
      ]),
    ).toHaveLength(1);
    expect(
      lostOf([
        { ...row, code: 'OS1', part: 1 },
        { ...row, code: 'OS1', part: 2 },
      ]),
    ).toHaveLength(2);
  });

  it('are not lost on a day without sickness', () => {
    expect(lostOf([{ date: '2026-03-09', code: 'OB1', hours: 3.5 }])).toEqual([]);
  });

  it('without a rate, without hours, and OB on a day that was partly worked are told and stop nothing', () => {
    const told = (supplements: NonNullable<RowsInput['supplements']>, rows = WHOLE): unknown[] =>
      lintRows({ rows, schedule: SCHEDULE, supplements, rates: { OB1: 23.5 } }).map(({ code, level }) => [
        code,
        level,
      ]);
    const finding = ['supplement-not-paid', 'note'];
    expect(told([{ date: '2026-03-02', code: 'OS2', hours: 3.5, line: 3 }])).toEqual([finding]);
    expect(told([{ date: '2026-03-02', code: 'OS1' }])).toEqual([finding]);
    const half: RowsInput['rows'] = [{ date: '2026-03-02', code: 'sick', hours: 4 }];
    expect(told([{ date: '2026-03-02', code: 'OB1', hours: 3.5 }], half)).toContainEqual(finding);
    expect(told([{ date: '2026-03-02', code: 'OS1', hours: 3.5 }], half)).not.toContainEqual(finding);
  });

  it('have no other codes, and rates no others', () => {
    const code = 'LT1' as unknown as 'OB1';
    expect(() => lostOf([{ date: '2026-03-02', code, hours: 1 }])).toThrow(InvalidInput);
    expect(() => fileMapping({ rates: { LT1: 5 } as object })).toThrow(InvalidInput);
    expect(fileMapping({ rates: { OB1: 23.5 } })).toEqual({ rates: { OB1: 23.5 } });
  });
});

describe('tables of several months', () => {
  const table = (...rows: readonly string[]): Uint8Array[] => [
    bytes(`anst.nr;datum;kod;timmar\n${rows.join('\n')}\n`),
  ];
  const MARCH = table('7;2026-03-02;sjuk;8', '7;2026-03-02;OS1;3');
  const APRIL = table(
    '7;2026-04-01;sjuk;8',
    '7;2026-04-01;OS1;2',
    '8;2026-04-01;OS1;4',
    '8;2026-04-01;sjuk;8',
  );

  it('keep the supplements of an employee together, each with its file', async () => {
    const { employees } = await readCsvFiles([MARCH, APRIL], { only: '7' });
    expect(employees.flatMap(({ supplements = [] }) => supplements)).toEqual([
      { date: '2026-03-02', code: 'OS1', hours: 3, line: 3, file: 1 },
      { date: '2026-04-01', code: 'OS1', hours: 2, line: 3, file: 2 },
    ]);
  });

  it('name no file where there is one', async () => {
    const { employees } = await readCsvFiles([MARCH]);
    expect(employees[0]?.supplements).toEqual([{ date: '2026-03-02', code: 'OS1', hours: 3, line: 3 }]);
  });
});

describe('a table', () => {
  it('gives a supplement of several days no hours, and none to a day that does not exist', () => {
    const read = (text: string) => readCsv(bytes(text)).employees[0]?.supplements;
    const header = 'anst.nr;från;till;kod;timmar\n7;2026-03-02;2026-03-03;sjuk;16\n';
    expect(read(`${header}7;2026-03-02;2026-03-03;OS1;5\n`)).toEqual([
      { date: '2026-03-02', code: 'OS1', line: 3 },
    ]);
    expect(read('anst.nr;datum;kod;timmar\n7;2026-03-02;sjuk;8\n7;2026-02-30;OS1;5\n')).toBeUndefined();
  });
});

describe('what sickness took', () => {
  it('is nothing where no hours were registered', () => {
    expect(lostOf([{ date: '2026-03-02', code: 'OS1', hours: 0 }]) ?? []).toEqual([]);
  });

  it('is all of OB on the days after a first day that was partly worked', () => {
    const { lost, issues } = spellsFromRows({
      rows: [
        { date: '2026-03-02', code: 'sick', hours: 4 },
        { date: '2026-03-03', code: 'sick', hours: 8 },
      ],
      schedule: { mon: 8, tue: 8 },
      supplements: [
        { date: '2026-03-02', code: 'OB1', hours: 2, line: 4, file: 2 },
        { date: '2026-03-03', code: 'OB1', hours: 3 },
      ],
      rates: { OB1: 20 },
    });
    expect(lost).toEqual([{ date: '2026-03-03', kind: 'unsocial-hours', hours: 3, rate: 20 }]);
    expect(issues.filter(({ code }) => code === 'supplement-not-paid')).toMatchObject([
      { sources: [{ path: ['supplements', 0], line: 4, file: 2 }] },
    ]);
  });
});
