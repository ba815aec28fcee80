/** Several files as one history: references, copies, parts and schedules over all of them. */
import { describe, expect, it } from 'vitest';
import { InvalidFile, lintRows, readCsvFiles, readPaxmlFiles, spellsFromRows } from '../../src/formats.js';

const bytes = (text: string): Uint8Array[] => [new TextEncoder().encode(text)];
const paxml = (transactions: string, schedules = ''): Uint8Array[] =>
  bytes(
    `<paxml><header><version>2.0</version></header><tidtransaktioner>${transactions}</tidtransaktioner>` +
      `${schedules === '' ? '' : `<schematransaktioner>${schedules}</schematransaktioner>`}</paxml>`,
  );
const sick = (day: string, more = '', who = 'anstid="7"'): string =>
  `<tidtrans ${who}><tidkod>SJK</tidkod><datum>${day}</datum>${more}</tidtrans>`;
const shifts = (...days: readonly string[]): string =>
  `<schema anstid="7">${days.map((day) => `<dag ${day}/>`).join('')}</schema>`;
const table = (rows: string): Uint8Array[] => bytes(`anst.nr;datum;kod;timmar;projekt\n${rows}`);

describe('several PAXml files', () => {
  it('are one history, each line with its file', async () => {
    const history = await readPaxmlFiles([paxml(sick('2026-08-31')), paxml(sick('2026-09-01'))]);
    expect(history).toMatchObject({
      files: 2,
      copies: 0,
      firstDay: '2026-08-31',
      firstWorkDay: null,
      counts: { rows: 2, registered: 2 },
      employees: [
        {
          employee: '7',
          rows: [
            { date: '2026-08-31', code: 'sick', line: 1, file: 1 },
            { date: '2026-09-01', code: 'sick', line: 1, file: 2 },
          ],
        },
      ],
    });
  });

  it('give one person one reference, and two persons two', async () => {
    const [a, b] = ['persnr="198001019999"', 'persnr="197912319999"'];
    const first = paxml(sick('2026-08-31', '', a));
    const second = paxml(sick('2026-09-01', '', b) + sick('2026-09-02', '', a));
    const { employees } = await readPaxmlFiles([first, second]);
    expect(employees.map(({ employee, rows }) => [employee, rows.map(({ file }) => file)])).toEqual([
      ['e1', [1, 2]],
      ['e2', [2]],
    ]);
  });

  it('count a row of exports that overlap once, and parts of a day as often as one file has them', async () => {
    const hours = '<timmar>4</timmar>';
    const [one, other] = [
      sick('2026-09-01', `${hours}<projekt>1</projekt>`),
      sick('2026-09-01', `${hours}<projekt>2</projekt>`),
    ];
    const history = await readPaxmlFiles([paxml(one + other), paxml(other), paxml(one + other)]);
    expect(history.copies).toBe(3);
    expect(history.employees[0]?.rows).toHaveLength(2);
    const { spells } = spellsFromRows({ rows: history.employees[0]?.rows ?? [], hoursPerWeek: 40 });
    expect(spells).toEqual([{ from: '2026-09-01', to: '2026-09-01', extent: 1 }]);
  });

  it('leave it to lint to judge a row that stands twice in one file', async () => {
    const twice = sick('2026-09-01', '<timmar>4</timmar>').repeat(2);
    const history = await readPaxmlFiles([paxml(twice), paxml(twice)]);
    const found = lintRows({ rows: history.employees[0]?.rows ?? [], hoursPerWeek: 40 });
    expect([history.copies, found.map(({ code }) => code)]).toEqual([
      2,
      ['duplicate-row', 'copies-or-parts'],
    ]);
    expect(found[0]?.sources).toEqual([
      { path: ['rows', 0], line: 1, file: 1 },
      { path: ['rows', 1], line: 1, file: 1 },
    ]);
  });

  it('put schedules together, and tell a day that is told in two ways', async () => {
    const first = paxml(
      sick('2026-09-01'),
      shifts('datum="2026-08-31" timmar="8"', 'datum="2026-09-01" timmar="8"'),
    );
    const second = paxml('', shifts('datum="2026-09-01" timmar="6"', 'datum="2026-09-02" timmar="8"'));
    const history = await readPaxmlFiles([first, second]);
    expect(history.employees[0]?.schedule).toEqual({
      shifts: ['2026-08-31', '2026-09-01', '2026-09-02'].map((date) => ({ date, hours: 8 })),
    });
    expect(history.issues).toMatchObject([
      { code: 'duplicate-day', file: 2, employee: '7', registers: null },
    ]);
    expect([history.firstDay, history.firstWorkDay]).toEqual(['2026-08-31', '2026-08-31']);
  });

  it('keep the rows of one employee alone, where only that one is asked for', async () => {
    const first = paxml(sick('2026-08-03', '', 'anstid="8"') + sick('2026-08-31'));
    const { employees, firstDay } = await readPaxmlFiles([first, first], { only: '7' });
    expect(employees.map(({ employee, rows }) => [employee, rows.length])).toEqual([
      ['8', 0],
      ['7', 1],
    ]);
    expect(firstDay).toBe('2026-08-03');
  });

  it('name no file where there is one', async () => {
    const { employees, files } = await readPaxmlFiles([paxml(sick('2026-08-31'))]);
    expect([files, employees[0]?.rows]).toEqual([1, [{ date: '2026-08-31', code: 'sick', line: 1 }]]);
  });

  it('tell which of them cannot be read', async () => {
    const wrong = readPaxmlFiles([paxml(sick('2026-08-31')), bytes('<other/>')]);
    await expect(wrong).rejects.toBeInstanceOf(InvalidFile);
    await expect(wrong).rejects.toMatchObject({ code: 'not-paxml', line: 1, file: 2 });
    const alone = readPaxmlFiles([bytes('<other/>')]).catch((error: unknown) => error);
    expect(await alone).not.toHaveProperty('file');
    const broken = (async function* broken() {
      yield await Promise.resolve(new Uint8Array());
      throw new Error('disk');
    })();
    await expect(readPaxmlFiles([paxml(sick('2026-08-31')), broken])).rejects.toThrow('disk');
  });
});

describe('several tables', () => {
  it('are one history, with copies counted once and lines with their file', async () => {
    const history = await readCsvFiles([
      table('7;2026-03-31;sjuk;8;1\n8;2026-03-30;arbete;8;1\n'),
      table('7;2026-03-31;sjuk;8;1\n7;2026-03-31;sjuk;8;2\n7;2026-04-01;hjrk;8;1\n'),
    ]);
    expect(history).toMatchObject({
      files: 2,
      copies: 1,
      firstDay: '2026-03-30',
      firstWorkDay: '2026-03-30',
      counts: { rows: 5, registered: 4, unreadable: 1 },
      issues: [{ code: 'unknown-code', line: 4, file: 2, employee: '7' }],
    });
    expect(history.employees[0]?.rows).toEqual([
      { date: '2026-03-31', code: 'sick', hours: 8, part: 1, line: 2, file: 1 },
      { date: '2026-03-31', code: 'sick', hours: 8, part: 2, line: 3, file: 2 },
    ]);
  });

  it('know a copy in a table whose columns stand in another order, or that lacks an empty one', async () => {
    const { copies } = await readCsvFiles([
      bytes('anst.nr;datum;arbetad tid;sjuk;projekt\n7;2026-03-31;;4;A\n7;2026-03-30;2;;\n'),
      bytes('projekt;datum;anst.nr;sjuk\nA;2026-03-31;7;4\n;2026-04-01;7;4\n'),
    ]);
    expect(copies).toBe(1);
  });

  it('add rows that differ in what is not read, and tell it where they stand in two files', async () => {
    const codesOf = async (...tables: readonly Uint8Array[][]): Promise<string[]> => {
      const { employees } = await readCsvFiles(tables);
      return lintRows({ rows: employees[0]?.rows ?? [], hoursPerWeek: 40 }).map(({ code }) => code);
    };
    const [one, other] = ['7;2026-03-31;sjuk;4;1\n', '7;2026-03-31;sjuk;4;2\n'];
    expect(await codesOf(table(one), table(other))).toEqual(['alike-in-files']);
    expect(await codesOf(table(`${one}${other}`))).toEqual([]);
    expect(await codesOf(table(`${one}${other}`), table(`${one}${other}`))).toEqual([]);
    expect(await codesOf(table(one), table('7;2026-03-31;sjuk;3;2\n'))).toEqual([]);
  });

  it('name the file of what is not read', async () => {
    const unread = bytes('anst.nr;datum;kod;tid\n7;2026-04-01;sjuk;3,5\n7;2026-04-02;sjuk;7,25\n');
    const { unread: places } = await readCsvFiles([table('7;2026-03-31;sjuk;8;1\n'), unread]);
    expect(places).toMatchObject([{ place: '#4', looksLike: 'hours', firstLine: 2, file: 2 }]);
  });

  it('keep the rows of one employee alone, and read pieces', async () => {
    const [whole] = table('7;2026-03-31;sjuk;8;1\n8;2026-03-30;sjuk;8;1\n') as [Uint8Array];
    const pieces = [whole.slice(0, 40), whole.slice(40)];
    const { employees } = await readCsvFiles([pieces], { only: '8' });
    expect(employees.map(({ employee, rows }) => [employee, rows.length])).toEqual([
      ['7', 0],
      ['8', 1],
    ]);
  });
});
