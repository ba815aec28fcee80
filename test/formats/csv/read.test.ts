import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readCsv, type CsvOptions, type FileIssue } from '../../../src/formats.js';

type Encoding = 'utf8' | 'latin1' | 'utf16le';

const bytesOf = (text: string, encoding: Encoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const read = (text: string, options: CsvOptions = {}) => readCsv(bytesOf(text), options);
const rowsOf = (text: string, options: CsvOptions = {}) => read(text, options).employees[0]?.rows;

/** What a row would have registered has rows of its own. */
const told = (issues: readonly FileIssue[]) => issues.map(({ registers, ...issue }) => issue);

const SECRET = 'hemlighet';

describe('as Swedish offices export it', () => {
  const OFFICE =
    'Anst.nr;Namn;Personnummer;Frånvaroorsak;Fr.o.m.;T.o.m.;Omfattning %;Timmar\r\n' +
    '101;"Öst; Åsa";198001019999;Sjuk;2026-03-02;2026-03-05;50,0;\r\n' +
    '101;"Öst; Åsa";198001019999;Semester;2026-03-09;2026-03-13;;\r\n' +
    '102;Ek;197001019999;SJK_LÖN;20260302;20260302;;7,25\r\n';

  const expected = {
    employees: [
      {
        employee: '101',
        rows: [
          { from: '2026-03-02', to: '2026-03-05', code: 'sick', percent: 50, line: 2 },
          { from: '2026-03-09', to: '2026-03-13', code: 'vacation', line: 3 },
        ],
      },
      { employee: '102', rows: [{ date: '2026-03-02', code: 'sick', hours: 7.25, line: 4 }] },
    ],
    issues: [],
    unread: [],
  };
  const NONE = { rows: 0, registered: 0, ignored: 0, supplements: 0, empty: 0, unreadable: 0 };

  it.each<[string, Uint8Array]>([
    ['in Windows-1252', bytesOf(OFFICE, 'latin1')],
    ['in UTF-8', bytesOf(OFFICE)],
    ['in UTF-8 with a byte order mark', bytesOf(`\uFEFF${OFFICE}`)],
    ['with Excel’s own first line, which counts as one', bytesOf(`sep=;\r\n${OFFICE}`)],
    ['with empty rows at the end', bytesOf(`${OFFICE};;;;;;;\r\n\r\n`)],
    ['with line feeds alone', bytesOf(OFFICE.replaceAll('\r\n', '\n'))],
  ])('%s', (name, bytes) => {
    const shift = name.startsWith('with Excel') ? 1 : 0;
    const file = readCsv(bytes);
    const moved = file.employees.map(({ employee, rows }) => ({
      employee,
      rows: rows.map((row) => ({ ...row, line: (row.line as number) - shift })),
    }));
    expect({ employees: moved, issues: file.issues, unread: file.unread }).toEqual(expected);
    expect(file.counts).toEqual({ ...NONE, rows: 3, registered: 3 });
  });

  it('reads hours as hours and minutes', () => {
    expect(rowsOf('Datum;Kod;Timmar\n2026-03-02;Sjuk;7:40\n')).toEqual([
      { date: '2026-03-02', code: 'sick', hours: 7.67, line: 2 },
    ]);
  });
});

describe('as analysts write it', () => {
  it.each([
    ['commas', ','],
    ['tabs', '\t'],
    ['bars', '|'],
    ['semicolons', ';'],
  ])('with %s', (_, delimiter) => {
    const text = [
      ['employee', 'date', 'code', 'hours', 'note'],
      ['7', '2026-03-02', 'sick', '7.5', 'x'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\n');
    expect(read(text)).toMatchObject({
      unread: [],
      employees: [{ employee: '7', rows: [{ date: '2026-03-02', code: 'sick', hours: 7.5, line: 2 }] }],
      issues: [],
    });
  });

  it('with spells, the last of which goes on', () => {
    expect(
      rowsOf('from,to,reason,percent\n2026-03-02,2026-03-04,sick,100%\n2026-03-09,,Sick leave,50\n'),
    ).toEqual([
      { from: '2026-03-02', to: '2026-03-04', code: 'sick', percent: 100, line: 2 },
      { from: '2026-03-09', to: null, code: 'sick', percent: 50, line: 3 },
    ]);
  });

  it('with blank lines and line breaks in what is not read', () => {
    expect(
      rowsOf('date,code,note\n\n2026-03-02,sick,"a\nb"\n2026-03-03,sick,c\n')?.map(({ line }) => line),
    ).toEqual([4, 5]);
  });

  it('without a column for the employee, as one employee’s', () => {
    expect(read('date,code\n2026-03-02,sick\n').employees.map(({ employee }) => employee)).toEqual(['e1']);
  });

  it('with codes of one’s own, which go before the known ones', () => {
    const codes = { Z1: 'sick', SEM: 'other-leave', skip: 'ignore' } as const;
    expect(
      rowsOf('date,code\n2026-03-02,Z1\n2026-03-03,SEM\n2026-03-04,skip\n2026-03-05,OB1\n', { codes }),
    ).toEqual([
      { date: '2026-03-02', code: 'sick', line: 2 },
      { date: '2026-03-03', code: 'other-leave', line: 3 },
    ]);
  });

  it('with columns of one’s own, which go before the known ones', () => {
    const text = 'date,day off,why\n2026-01-01,2026-03-02,sick\n';
    expect(rowsOf(text, { columns: { date: 'Day-Off', code: 'WHY' } })).toEqual([
      { date: '2026-03-02', code: 'sick', line: 2 },
    ]);
  });

  it('with encoding, delimiter and decimal sign as they are told', () => {
    const text = 'date;code;hours,x\n2026-03-02;sjukfrånvaro;7,5\n';
    const options = {
      encoding: 'iso-8859-1',
      delimiter: ';',
      decimal: ',',
      columns: { hours: 'hours,x' },
    } as const;
    expect(readCsv(bytesOf(text, 'latin1'), options).employees[0]?.rows).toEqual([
      { date: '2026-03-02', code: 'sick', hours: 7.5, line: 2 },
    ]);
    expect(told(read(text.replace('hours,x', 'hours'), { decimal: '.' }).issues)).toEqual([
      { code: 'not-a-number', line: 2, field: 'hours', employee: 'e1' },
    ]);
  });
});

describe('what it cannot read, row by row', () => {
  const HEADER = 'employee;date;from;to;code;hours;percent';

  it.each([
    ['an unknown code', '7;2026-03-02;;;xyz;;', 'unknown-code', 'code'],
    ['a code named like a method', '7;2026-03-02;;;constructor;;', 'unknown-code', 'code'],
    ['no code', '7;2026-03-02;;;;;', 'missing', 'code'],
    ['no date', '7;;;;sick;;', 'missing', 'date'],
    ['only a last day', '7;;;2026-03-02;sick;;', 'missing', 'from'],
    ['a date in another form', '7;2/3/2026;;;sick;;', 'not-a-date', 'date'],
    ['half a date', '7;2026-0302;;;sick;;', 'not-a-date', 'date'],
    ['no such date', '7;20260229;;;sick;;', 'no-such-date', 'date'],
    ['a wrong first day', '7;;x;;sick;;', 'not-a-date', 'from'],
    ['a wrong last day', '7;;2026-03-02;x;sick;;', 'not-a-date', 'to'],
    ['a reversed range', '7;;2026-03-02;2026-03-01;sick;;', 'reversed', 'to'],
    ['a date and a range', '7;2026-03-02;2026-03-02;;sick;;', 'several-dates', 'from'],
    ['hours that are no number', '7;2026-03-02;;;sick;x;', 'not-a-number', 'hours'],
    ['a thousands separator', '7;2026-03-02;;;sick;1,000.5;', 'not-a-number', 'hours'],
    ['negative hours', '7;2026-03-02;;;sick;-8;', 'negative', 'hours'],
    ['25 hours of a day', '7;2026-03-02;;;sick;25;', 'too-large', 'hours'],
    ['a share in place of percent', '7;2026-03-02;;;sick;;0,5', 'share-not-percent', 'percent'],
    ['more than all', '7;2026-03-02;;;sick;;101', 'too-large', 'percent'],
  ])('tells %s', (_, row, code, field) => {
    const file = read(`${HEADER}\n${row}\n`);
    expect(file.employees).toEqual([]);
    expect(told(file.issues)).toEqual([{ code, line: 2, field, employee: '7' }]);
  });

  it('tells a row of nobody, and rows of another width', () => {
    const rows = [
      ';2026-03-02;;;sick;;',
      '7;2026-03-02;;;sick;7,5',
      '7;2026-03-02;;;sick;;;',
      '7;2026-03-02;;;sick;;',
    ];
    expect(told(read([HEADER, ...rows].join('\n')).issues)).toEqual([
      { code: 'missing', line: 2, field: 'employee', employee: null },
      { code: 'column-count', line: 3, field: null, employee: '7' },
      { code: 'column-count', line: 4, field: null, employee: '7' },
    ]);
  });

  it('tells a row of nobody also where its width or its code is another, and what it would have registered', () => {
    const rows = [
      '2026-03-02;sick;',
      '2026-03-03;OB1;',
      '2026-03-04;unknown;',
      '2026-03-05',
      '2026-03-06;sick;7',
    ];
    expect(read(['date;code;employee', ...rows].join('\n')).issues).toEqual([
      { code: 'missing', line: 2, field: 'employee', employee: null, registers: 'sick' },
      { code: 'missing', line: 3, field: 'employee', employee: null, registers: 'nothing' },
      { code: 'missing', line: 4, field: 'employee', employee: null, registers: null },
      { code: 'missing', line: 5, field: 'employee', employee: null, registers: null },
    ]);
  });

  it('passes over a row of sums, also where its word stands in place of a code', () => {
    const file = read('date;code;hours\n2026-03-02;sick;7\n;Summa;7\n');
    expect(file.issues).toEqual([]);
    expect(file.counts).toMatchObject({ rows: 2, registered: 1, empty: 1 });
  });

  it('takes the decimal sign of the first row that is long enough to have a number', () => {
    const file = read('date;code;hours\n2026-03-02;sick\n2026-03-03;sick;7,5\n2026-03-04;sick;7.5\n');
    expect(file.issues).toMatchObject([
      { code: 'column-count', line: 2 },
      { code: 'not-a-number', line: 4 },
    ]);
  });

  it('tells a decimal sign that differs from that of the first number', () => {
    expect(told(read('date;code;hours\n2026-03-02;sick;7,5\n2026-03-03;sick;7.5\n').issues)).toEqual([
      { code: 'not-a-number', line: 3, field: 'hours', employee: 'e1' },
    ]);
  });
});

describe('a file that cannot be read', () => {
  const refusalOf = (call: () => unknown) => {
    try {
      call();
    } catch (thrown) {
      const { name, code, line, field, message } = thrown as Record<string, unknown>;
      expect(String(message)).not.toContain(SECRET);
      return [name, code, line, field];
    }
    return expect.unreachable();
  };

  it.each<[string, string, string, number, string | null]>([
    ['nothing', '', 'empty-file', 1, null],
    ['blanks', ' \r\n;;\r\n', 'empty-file', 1, null],
    ['Excel’s own line alone', 'sep=;\n', 'empty-file', 1, null],
    ['no code', `date;${SECRET}\n2026-03-02;x\n`, 'missing-column', 1, 'code'],
    ['no date', `\n${SECRET};code\nx;sick\n`, 'missing-column', 2, 'date'],
    ['first days without last days', 'from;code\n2026-03-02;sick\n', 'missing-column', 1, 'to'],
    ['two columns for one', 'date;datum;code\n', 'duplicate-column', 1, 'date'],
    ['a quote that never ends', `date;code\n2026-03-02;"${SECRET}\n`, 'truncated', 2, null],
    ['a quote in the middle', `date;code\n2026-03-02;a"${SECRET}"\n`, 'not-well-formed', 2, null],
    ['a NUL', `date;code\n2026-03-02;\0${SECRET}\n`, 'nul-byte', 2, null],
    ['a row without end', `date;code\n2026-03-02;${SECRET.repeat(10_000)}\n`, 'too-long', 2, null],
  ])('refuses %s', (_, text, code, line, field) => {
    expect(refusalOf(() => read(text))).toEqual(['InvalidFile', code, line, field]);
  });

  it('refuses encodings that are not read, or not the one that was told', () => {
    const text = 'date;code\n2026-03-02;sjukfrånvaro\n';
    const refused = (code: string, line: number) => ['InvalidFile', code, line, null];
    expect(refusalOf(() => readCsv(bytesOf(`\uFEFF${text}`, 'utf16le')))).toEqual(
      refused('unknown-encoding', 1),
    );
    expect(
      refusalOf(() => readCsv(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()))),
    ).toEqual(refused('unknown-encoding', 1));
    expect(refusalOf(() => readCsv(bytesOf(text, 'latin1'), { encoding: 'utf-8' }))).toEqual(
      refused('bad-encoding', 2),
    );
    expect(refusalOf(() => read(text, { encoding: 'windows-1252' }))).toEqual(refused('bad-encoding', 2));
    expect(
      refusalOf(() =>
        readCsv(bytesOf('date;code\n\n2026-03-02;sjuk\xC3').slice(0, -1), { encoding: 'utf-8' }),
      ),
    ).toEqual(refused('bad-encoding', 3));
  });

  it('is not what every error means', async () => {
    vi.resetModules();
    vi.doMock('csv-parse/sync', async (original) => ({
      ...(await original<object>()),
      parse: () => {
        throw new RangeError('no memory');
      },
    }));
    const { readCsv: without } = await import('../../../src/formats/csv/read.js');
    vi.doUnmock('csv-parse/sync');
    vi.resetModules();
    expect(() => without(bytesOf('date;code\n2026-03-02;sick\n'))).toThrow(RangeError);
  });

  it('gives a coded error or an answer, whatever bytes are changed', () => {
    const bytes = bytesOf(
      'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Timmar\r\n101;2026-03-02;"2026-03-05";Sjukfrånvaro;7,5\r\n',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        try {
          readCsv(changed);
        } catch (thrown) {
          expect((thrown as Error).name).toBe('InvalidFile');
        }
      }),
    );
  });

  it('reads what it would write, in every dialect', () => {
    const cells = fc.record({
      employee: fc.constantFrom('101', 'A-17', '7'),
      date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
      code: fc.constantFrom('sick', 'vacation', 'parental-leave', 'care-of-child', 'other-leave', 'work'),
      hours: fc.integer({ min: 0, max: 2400 }).map((n) => n / 100),
    });
    const dialect = fc.record({
      delimiter: fc.constantFrom(';', '\t', '|'),
      decimal: fc.constantFrom('.', ','),
    });
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1 }),
        dialect,
        fc.boolean(),
        (rows, { delimiter, decimal }, quoted) => {
          const quote = (text: string) => (quoted ? `"${text}"` : text);
          const lines = [
            ['employee', 'datum', 'kod', 'timmar'],
            ...rows.map(({ employee, date, code, hours }) => [
              employee,
              date,
              code,
              String(hours).replace('.', decimal),
            ]),
          ].map((texts) => texts.map(quote).join(delimiter));
          const file = read(lines.join('\r\n'));
          expect(file.issues).toEqual([]);
          const back = file.employees.flatMap(({ employee, rows: ofEmployee }) =>
            ofEmployee.map((row) => ({ ...row, employee })),
          );
          const given = rows.map((row, i) => ({ ...row, line: i + 2 }));
          expect(back.sort((a, b) => (a.line as number) - (b.line as number))).toEqual(given);
        },
      ),
    );
  });
});
