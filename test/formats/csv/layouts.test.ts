/** The layouts that tables have: hours under many names, times of the clock, columns of kinds, titles above the header. */
import { describe, expect, it } from 'vitest';
import { readCsv, type AbsenceRow, type CsvOptions } from '../../../src/formats.js';

const bytesOf = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const read = (lines: readonly string[], options: CsvOptions = {}) =>
  readCsv(bytesOf(lines.join('\n')), options);
const rowsOf = (lines: readonly string[], options: CsvOptions = {}) =>
  (read(lines, options).employees[0]?.rows ?? []).map(withoutLine);
const withoutLine = ({ line, ...row }: AbsenceRow) => row;

const refusalOf = (call: () => unknown) => {
  try {
    call();
  } catch (thrown) {
    return thrown as Record<string, unknown>;
  }
  return expect.unreachable();
};

describe('hours are known by', () => {
  it.each([
    'Timmar',
    'Antal timmar',
    'Antal timmar frånvaro',
    'Antal frånvarotimmar',
    'Frånvaro (tim)',
    'Frånvaro [h]',
    'Frånvaro, timmar',
    'Frånvarotid',
    'Frånvarotid (h)',
    'Tid (tim)',
    'Tid i timmar',
    'Omfattning (tim)',
    'Timmar frånvaro',
    'Hours',
    'Absence hours',
    'AbsenceHours',
    'absence_hours',
    'Number of hours',
    'Hours absent',
    'Duration (hours)',
    'H',
  ])('%s', (header) => {
    const file = read([`Anst.nr;Datum;Orsak;${header}`, '7;2026-03-16;Sjuk;3,25']);
    expect(file.employees[0]?.rows.map(withoutLine)).toEqual([
      { date: '2026-03-16', code: 'sick', hours: 3.25 },
    ]);
    expect(file.unread).toEqual([]);
  });
});

describe('percent is known by', () => {
  it.each([
    'Omfattning %',
    'Omfattning (%)',
    '%',
    'Frånvaro %',
    'Frånvaro i procent',
    'Sjukgrad',
    'Extent (%)',
  ])('%s', (header) => {
    expect(rowsOf([`Datum;Orsak;${header}`, '2026-03-16;Sjuk;50'])).toEqual([
      { date: '2026-03-16', code: 'sick', percent: 50 },
    ]);
  });
});

describe('times of the clock', () => {
  const DAY = { date: '2026-03-16', code: 'sick' };
  const morning = { ...DAY, hours: 4, startsAt: '2026-03-16T08:00', endsAt: '2026-03-16T12:00' };

  it.each([
    ['Starttid;Sluttid', '08:00;12:00'],
    ['Från kl;Till kl', '08.00;12.00'],
    ['Från;Till', '8:00;12:00'],
    ['Start;Slut', '08:00:00;12:00:00'],
    ['Start time;End time', '0800;1200'],
    ['Starttid;Sluttid', '2026-03-16 08:00;2026-03-16T12:00:30'],
  ])('stand under %s as %s', (headers, times) => {
    expect(rowsOf([`Datum;Orsak;${headers}`, `2026-03-16;Sjuk;${times}`])).toEqual([morning]);
  });

  it('need no date beside them where they have one', () => {
    expect(rowsOf(['Orsak;Starttid;Sluttid', 'Sjuk;2026-03-16 08:00;2026-03-16 12:00'])).toEqual([morning]);
  });

  it('go past midnight, and to 24:00', () => {
    expect(
      rowsOf(['Datum;Orsak;Starttid;Sluttid', '2026-03-31;Sjuk;22:00;06:30', '2026-03-30;Sjuk;16:00;24:00']),
    ).toEqual([
      {
        date: '2026-03-31',
        code: 'sick',
        hours: 8.5,
        startsAt: '2026-03-31T22:00',
        endsAt: '2026-04-01T06:30',
      },
      {
        date: '2026-03-30',
        code: 'sick',
        hours: 8,
        startsAt: '2026-03-30T16:00',
        endsAt: '2026-03-31T00:00',
      },
    ]);
  });

  it('leave room for a break: that of its own column, or that of the hours', () => {
    const whole = { ...DAY, startsAt: '2026-03-16T08:00', endsAt: '2026-03-16T17:00' };
    for (const rest of ['60', '1:00', '1,0', '60 min']) {
      expect(rowsOf(['Datum;Orsak;Start;Slut;Rast', `2026-03-16;Sjuk;08:00;17:00;${rest}`])).toEqual([
        { ...whole, hours: 8 },
      ]);
    }
    expect(rowsOf(['Datum;Orsak;Start;Slut;Timmar', '2026-03-16;Sjuk;08:00;17:00;8,25'])).toEqual([
      { ...whole, hours: 8.25 },
    ]);
  });

  it.each([
    ['no end', '2026-03-16;;;Sjuk;08:00;;', 'missing', 'ends-at'],
    ['no start', '2026-03-16;;;Sjuk;;08:00;', 'missing', 'starts-at'],
    ['no date', ';;;Sjuk;08:00;12:00;', 'not-a-time', 'starts-at'],
    ['another date', '2026-03-16;;;Sjuk;2026-03-17 08:00;12:00;', 'several-dates', 'starts-at'],
    ['no such date', ';;;Sjuk;2026-02-30 08:00;12:00;', 'no-such-date', 'starts-at'],
    ['no time', '2026-03-16;;;Sjuk;25:00;12:00;', 'not-a-time', 'starts-at'],
    ['words', '2026-03-16;;;Sjuk;morgon;12:00;', 'not-a-time', 'starts-at'],
    ['a zone', '2026-03-16;;;Sjuk;2026-03-16T08:00Z;12:00;', 'zone-in-time', 'starts-at'],
    ['a zone at the end', '2026-03-16;;;Sjuk;08:00;12:00+01:00;', 'zone-in-time', 'ends-at'],
    ['no time between', '2026-03-16;;;Sjuk;08:00;08:00;', 'bad-clock-times', 'ends-at'],
    ['an end before the start', ';;;Sjuk;2026-03-16 08:00;2026-03-16 07:00;', 'bad-clock-times', 'ends-at'],
    ['days between', ';;;Sjuk;2026-03-16 08:00;2026-03-18 07:00;', 'bad-clock-times', 'ends-at'],
    ['more hours than lie between', '2026-03-16;;;Sjuk;08:00;12:00;8', 'more-hours-than-times', 'hours'],
    ['times of a range', ';2026-03-16;2026-03-18;Sjuk;08:00;12:00;', 'several-dates', 'starts-at'],
    ['times of a range that goes on', ';2026-03-16;;Sjuk;08:00;12:00;', 'several-dates', 'starts-at'],
  ])('are told with %s', (_, row, code, field) => {
    const file = read(['Datum;Fr.o.m.;T.o.m.;Orsak;Starttid;Sluttid;Timmar', row]);
    expect(file.issues).toEqual([{ code, line: 2, field, employee: 'e1', registers: 'sick' }]);
    expect(file.employees).toEqual([]);
  });

  it('do not go with a percentage, or with a break that is longer', () => {
    const issuesOf = (row: string) =>
      read(['Datum;Orsak;Start;Slut;Rast;Procent', row]).issues.map(({ code, field }) => [code, field]);
    expect(issuesOf('2026-03-16;Sjuk;08:00;12:00;;50')).toEqual([['percent-with-times', 'percent']]);
    expect(issuesOf('2026-03-16;Sjuk;08:00;12:00;4:00;')).toEqual([['bad-clock-times', 'break']]);
    expect(issuesOf('2026-03-16;Sjuk;08:00;12:00;lång;')).toEqual([['not-a-number', 'break']]);
  });

  it('are no dates: from and to of a table without a date stay what they are called', () => {
    expect(
      read(['Från;Till;Orsak', '2026-03-16 08:00;2026-03-16;Sjuk']).issues.map(({ code }) => code),
    ).toEqual(['time-in-date']);
  });
});

describe('a time sheet with a column for each kind', () => {
  const SHEET = [
    ';;;;Tidrapport;;',
    ';Lagret;;;;2026;April',
    ';"Skriv timmar med komma, inte punkt.";;;;;',
    'Datum;Veckodag;Arbetade timmar;Varav övertid;Komptid;Sjuk;Semester/ATK;VAB/för.ledig',
    '2026-04-07;tisdag;2,25;0,50;;5,75;;',
    '2026-04-08;onsdag;;;;8,00;;',
    '2026-04-09;torsdag;8,00;;;;;-',
    '2026-04-10;fredag;;;;;8,00;',
    '2026-04-11;lördag;;;;;;',
    'Summa;;10,25;0,50;;13,75;8,00;',
  ];

  it('is read in ISO-8859-1 with titles above its header, and sums left out', () => {
    const file = readCsv(bytesOf(SHEET.join('\r\n'), 'latin1'));
    expect(file.employees).toEqual([
      {
        employee: 'e1',
        rows: [
          { date: '2026-04-07', code: 'work', hours: 2.25, line: 5 },
          { date: '2026-04-07', code: 'sick', hours: 5.75, line: 5 },
          { date: '2026-04-08', code: 'sick', hours: 8, line: 6 },
          { date: '2026-04-09', code: 'work', hours: 8, line: 7 },
          { date: '2026-04-10', code: 'vacation', hours: 8, line: 8 },
        ],
      },
    ]);
    expect(file.issues).toEqual([]);
    expect(file.unread).toEqual([]);
    expect(file.counts).toEqual({
      rows: 6,
      registered: 4,
      ignored: 0,
      supplements: 0,
      empty: 2,
      unreadable: 0,
    });
  });

  it('tells a column of hours whose kind is not known, until it is given one', () => {
    const lines = SHEET.map((line) => line.replace('onsdag;;;;8,00', 'onsdag;;;2,00;6,00'));
    expect(read(lines).unread).toEqual([
      { place: '#5', header: 'Komptid', looksLike: 'hours', firstLine: 6 },
    ]);
    expect(read(lines, { kinds: { komptid: 'other-leave' } }).unread).toEqual([]);
    expect(rowsOf(lines, { kinds: { '#5': 'other-leave' } })[2]).toEqual({
      date: '2026-04-08',
      code: 'other-leave',
      hours: 2,
    });
    expect(read(lines, { ignore: ['Komptid'] }).unread).toEqual([]);
  });

  it.each([
    ['Sjukfrånvaro (tim)', 'sick'],
    ['Sjuktimmar', 'sick'],
    ['Sick hours', 'sick'],
    ['Semester', 'vacation'],
    ['Vård av barn', 'care-of-child'],
    ['Föräldraledig/VAB', 'parental-leave'],
    ['Tjänstledig', 'other-leave'],
    ['Närvaro', 'work'],
    ['Semestertimmar', 'vacation'],
  ])('knows %s as %s', (header, code) => {
    expect(rowsOf([`Anst.nr;Datum;Arbetad tid;${header}`, '7;2026-04-07;;4:30'])).toEqual([
      { date: '2026-04-07', code, hours: 4.5 },
    ]);
  });

  it('takes planned hours for no work, and passes over what is paid beside other hours', () => {
    const file = read(['Datum;Sjuk;Arbetstid;OB-timmar', '2026-04-07;3,00;8,00;2,00']);
    expect(file.employees[0]?.rows.map(withoutLine)).toEqual([
      { date: '2026-04-07', code: 'sick', hours: 3 },
    ]);
    expect(file.unread.map(({ header }) => header)).toEqual(['Arbetstid']);
  });

  it('registers nothing of no hours', () => {
    const rows = ['2026-04-07;0;8,00', '2026-04-08;0,00;-', '2026-04-09;4,00;0:00'];
    expect(rowsOf(['Datum;Sjuk;Arbetade timmar', ...rows])).toEqual([
      { date: '2026-04-07', code: 'work', hours: 8 },
      { date: '2026-04-09', code: 'sick', hours: 4 },
    ]);
  });

  it('joins sickness with nothing: such a column is not read, and told', () => {
    const file = read(['Datum;Semester;Sjuk/VAB', '2026-04-07;;8,00', '2026-04-08;8,00;']);
    expect(file.unread).toEqual([{ place: '#3', header: 'Sjuk/VAB', looksLike: 'hours', firstLine: 2 }]);
  });

  it('tells hours that are none, with the sickness of the row', () => {
    expect(read(['Datum;Arbetade timmar;Sjuk', '2026-04-07;3,00;x', '2026-04-08;;8,00']).issues).toEqual([
      { code: 'not-a-number', line: 2, field: 'hours', employee: 'e1', registers: 'sick' },
    ]);
  });
});

describe('a day report with hours worked and hours missed', () => {
  const HEADER = 'Anst.nr;Datum;Start;Slut;Arbetade timmar;Frånvarotimmar;Orsak';

  it('registers both, and times of the clock where there is only one', () => {
    expect(
      rowsOf([
        HEADER,
        '7;2026-03-16;08:00;11:00;3,00;5,00;Sjuk',
        '7;2026-03-17;;;;8,00;Sjuk',
        '7;2026-03-18;08:00;17:00;8,00;;',
      ]),
    ).toEqual([
      { date: '2026-03-16', code: 'sick', hours: 5 },
      { date: '2026-03-16', code: 'work', hours: 3 },
      { date: '2026-03-17', code: 'sick', hours: 8 },
      {
        date: '2026-03-18',
        code: 'work',
        hours: 8,
        startsAt: '2026-03-18T08:00',
        endsAt: '2026-03-18T17:00',
      },
    ]);
  });

  it('tells hours missed without a reason, and passes a day without anything over', () => {
    const file = read([HEADER, '7;2026-03-16;;;;5,00;', '7;2026-03-17;;;;;', '7;2026-03-18;;;8,00;;']);
    expect(file.issues).toEqual([
      { code: 'missing', line: 2, field: 'code', employee: '7', registers: null },
    ]);
    expect(file.counts).toMatchObject({ rows: 3, registered: 1, empty: 1, unreadable: 1 });
  });
});

describe('the header', () => {
  it('is that of the line that is told', () => {
    const lines = ['Datum;Kod', '2026-01-01;exempel', 'Datum;Kod', '2026-03-16;Sjuk'];
    expect(rowsOf(lines, { headerLine: 3 })).toEqual([{ date: '2026-03-16', code: 'sick' }]);
  });

  it('may be missing where columns are named by number', () => {
    const columns = { employee: '#1', date: '#2', code: '#3', hours: '#4' };
    const lines = ['7;2026-03-16;Sjuk;4,5', '7;2026-03-17;Sjuk;8'];
    expect(rowsOf(lines, { columns, headerLine: 0 }).length).toBe(2);
    // Otherwise the first row would be taken for it, and lost.
    expect(refusalOf(() => read(lines, { columns }))).toMatchObject({ code: 'no-header', line: 1 });
  });

  it('tells what was seen where a column is needed, without anything that could be a person', () => {
    expect(refusalOf(() => read(['Datum;Anna Svensson;Timmar;Kim', '2026-03-16;8;8;8']))).toMatchObject({
      code: 'missing-column',
      field: 'code',
      columns: ['Datum', null, 'Timmar', null],
    });
    // A first row of data is no header at all.
    expect(refusalOf(() => read(['7;2026-03-16;Sjuk;Kim']))['columns']).toBeUndefined();
  });

  it('is told where a column of the mapping is not in it', () => {
    const lines = ['Datum;Kod;Timmar', '2026-03-16;Sjuk;4'];
    for (const hours of ['Timar', '#4', '#0']) {
      expect(refusalOf(() => read(lines, { columns: { hours } }))).toMatchObject({
        code: 'missing-column',
        field: 'hours',
      });
    }
  });

  it('may have a day of the week beside the date', () => {
    expect(rowsOf(['Dag;Datum;Kod', 'mån;2026-03-16;Sjuk'])).toEqual([{ date: '2026-03-16', code: 'sick' }]);
    expect(rowsOf(['Dag;Kod', '2026-03-16;Sjuk'])).toEqual([{ date: '2026-03-16', code: 'sick' }]);
  });

  it('needs an end beside a start', () => {
    expect(refusalOf(() => read(['Starttid;Kod', '2026-03-16 08:00;Sjuk']))).toMatchObject({
      code: 'missing-column',
      field: 'ends-at',
    });
  });
});

describe('rows that are told apart by what is not read', () => {
  const HEADER = 'Anst.nr;Datum;Kod;Timmar;Projekt;Namn';

  it.each([
    ['projects', ['7;2026-03-16;SJK;4;A;X', '7;2026-03-16;SJK;4;B;X'], [1, 2]],
    ['codes of one meaning', ['7;2026-03-16;SJK;4;A;X', '7;2026-03-16;Sjuk;4;A;X'], [1, 2]],
    ['copies alone', ['7;2026-03-16;SJK;4;A;X', '7;2026-03-16;SJK;4;A;X'], [undefined, undefined]],
    [
      'parts and a copy of one',
      [
        '7;2026-03-16;SJK;4;A;X',
        '7;2026-03-16;SJK;4;B;X',
        '7;2026-03-16;SJK;4;A;X',
        '7;2026-03-16;SJK;4;C;X',
      ],
      [1, 2, 1, 3],
    ],
    ['hours', ['7;2026-03-16;SJK;4;A;X', '7;2026-03-16;SJK;3;B;X'], [undefined, undefined]],
    ['days', ['7;2026-03-16;SJK;4;A;X', '7;2026-03-17;SJK;4;B;X'], [undefined, undefined]],
  ])('%s', (_, rows, parts) => {
    const [employee] = read([HEADER, ...rows]).employees;
    expect(employee?.rows.map(({ part }) => part)).toEqual(parts);
  });

  it('of one employee only', () => {
    const { employees } = read([HEADER, '7;2026-03-16;SJK;4;A;X', '8;2026-03-16;SJK;4;B;X']);
    expect(employees.flatMap(({ rows }) => rows.map(({ part }) => part))).toEqual([undefined, undefined]);
  });

  it('and never by anything that says what stood there', () => {
    const file = read([HEADER, '7;2026-03-16;SJK;4;hemligt;X', '7;2026-03-16;SJK;4;annat;X']);
    expect(JSON.stringify(file)).not.toMatch(/hemligt|annat/);
  });
});

describe('columns that are not read', () => {
  const unreadIn = (header: string, ...values: string[]) =>
    read([
      `Datum;Orsak;${header}`,
      ...values.map((value, i) => `2026-03-${10 + i};Sjuk;${value}`),
    ]).unread.map(({ header: told, looksLike, firstLine }) => [told, looksLike, firstLine]);

  it.each<[string, string[], [string | null, string, number]]>([
    ['Antal', ['3,00', '8'], ['Antal', 'hours', 2]],
    ['Tid', ['', '3.5'], ['Tid', 'hours', 3]],
    ['Kvantitet', ['3'], [null, 'hours', 2]],
    ['Schematid', ['8', '8'], ['Schematid', 'hours', 2]],
    ['Antal dagar', ['0,5', '1'], ['Antal dagar', 'hours', 2]],
    ['Övrigt', ['0,00', '0', '2,00'], ['Övrigt', 'hours', 4]],
    ['Sjukskriven', ['50 %', '100 %'], ['Sjukskriven', 'percent', 2]],
    ['Nivå', ['50', '100', '25'], [null, 'percent', 2]],
    ['Nivå', ['80', '60', '40'], [null, 'percent', 2]],
    ['Nivå', ['66,6', '87,5'], [null, 'percent', 2]],
    ['Frånvaro', ['08.00–12.00', '13:00-17:00'], ['Frånvaro', 'times', 2]],
    ['Klockslag', ['08:00', '12:00'], ['Klockslag', 'times', 2]],
    ['Kim', ['4', '4'], [null, 'hours', 2]],
  ])('are told: %s', (header, values, told) => {
    // The column for the code is mapped: a second one is then an ordinary column.
    const file = read(
      [`Datum;Varför;${header}`, ...values.map((value, i) => `2026-03-${10 + i};Sjuk;${value}`)],
      { columns: { code: 'Varför' } },
    );
    expect(file.unread.map(({ place, ...rest }) => [rest.header, rest.looksLike, rest.firstLine])).toEqual([
      told,
    ]);
    expect(file.unread[0]?.place).toBe('#3');
  });

  it.each<[string, string[]]>([
    ['Namn', ['Kim']],
    ['Personnummer', ['12']],
    ['Kommentar', ['gick hem', '3 timmar kvar', 'åter']],
    ['Avdelning', ['3', '12']],
    ['Kostnadsställe', ['10', '20']],
    ['Projekt nr', ['7']],
    ['Vecka', ['12']],
    ['Antal dagar', ['1', '5']],
    ['Belopp', ['12,50', '1 250,00']],
    ['Timlön', ['150,00']],
    ['Tjänstgöringsgrad', ['75', '100']],
    ['Skapad', ['2026-03-16 14:33:21']],
    ['Löneart', ['23']],
    ['Nollor', ['0,00', '0']],
    ['Rättelse', ['-3,00']],
    ['Tom', ['', '']],
    ['Rabatt', ['ca 5 %', 'högst 10 %']],
    ['Stora tal', ['1234', '4711']],
  ])('and tell nothing of an absence are not told: %s', (header, values) => {
    expect(unreadIn(header, ...values)).toEqual([]);
  });

  it.each([
    ['104', '2026-03-16;2026-04-01', true],
    ['100,10', '2026-03-16;2026-04-01', true],
    ['52', '2026-03-16;2026-03-18', true],
    ['73', '2026-03-16;2026-03-18', false],
    ['52', '2026-03-16;', true],
    ['52', '2026-03-16;2026-03-16', false],
  ])('can be hours of all the days of a row: %s, %s', (value, days, isTold) => {
    const { unread } = read(['Fr.o.m.;T.o.m.;Orsak;Kvantitet', `${days};Sjuk;${value}`]);
    expect(unread.map(({ looksLike }) => looksLike)).toEqual(isTold ? ['hours'] : []);
  });

  it('are looked at as far as a row has them', () => {
    const file = read([
      'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Antal',
      '7;2026-03-16;2026-03-17;Sjuk;3',
      '7',
      '7;2026-03-18;;Sjuk;4',
    ]);
    expect(file.unread).toEqual([{ place: '#5', header: 'Antal', looksLike: 'hours', firstLine: 2 }]);
    expect(file.issues.map(({ code, line }) => [code, line])).toEqual([['column-count', 3]]);
  });

  it('are not told any more once they are named', () => {
    const lines = ['Datum;Orsak;Antal', '2026-03-16;Sjuk;3'];
    for (const place of ['Antal', ' antal ', '#3']) {
      expect(read(lines, { ignore: [place] }).unread).toEqual([]);
      expect(rowsOf(lines, { columns: { hours: place } })).toEqual([
        { date: '2026-03-16', code: 'sick', hours: 3 },
      ]);
    }
  });
});

describe('what became of the rows', () => {
  it('is counted', () => {
    const file = read(
      [
        'Datum;Kod',
        '2026-03-16;SJK',
        '2026-03-16;OB1',
        '2026-03-17;FLX',
        '2026-03-18;Z',
        '2026-03-19;x',
        'Summa;',
      ],
      { codes: { Z: 'ignore' } },
    );
    expect(file.counts).toEqual({
      rows: 6,
      registered: 1,
      ignored: 1,
      supplements: 2,
      empty: 1,
      unreadable: 1,
    });
  });

  it.each([
    ['sickness', 'i går;Sjuk;', 'sick'],
    ['work', 'i går;Arbete;', 'work'],
    ['a code that is not known', '2026-03-16;Hemligt;', null],
  ])('is told of a row of %s that cannot be read', (_, row, registers) => {
    expect(read(['Datum;Kod;Timmar', row]).issues.map((issue) => issue.registers)).toEqual([registers]);
  });

  it('is nothing at all where several rows cannot be read, and none can', () => {
    const refusal = refusalOf(() => read(['Datum;Kod', '16/3 2026;sjuk', '17/3 2026;sjuk']));
    expect(refusal).toMatchObject({ name: 'InvalidFile', code: 'no-readable-row', line: 2, field: 'date' });
    expect(refusal['issues']).toEqual(
      [2, 3].map((line) => ({ code: 'not-a-date', line, field: 'date', employee: 'e1', registers: 'sick' })),
    );
    // An empty table is a valid one.
    expect(read(['Datum;Kod']).counts.rows).toBe(0);
  });
});

it('a spreadsheet is none', () => {
  for (const start of [
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
  ]) {
    expect(refusalOf(() => readCsv(Uint8Array.from([...start, 0, 0])))).toMatchObject({
      code: 'spreadsheet',
    });
  }
});

describe('an amount of time in another unit', () => {
  const unread = (header: string, values: readonly string[]) =>
    read([
      `Anst.nr;Datum;Orsak;${header}`,
      ...values.map((value, i) => `7;2026-03-1${i};Sjuk;${value}`),
    ]).unread.map(({ place, looksLike }) => [place, looksLike]);

  it.each([
    ['Minuter', ['210', '480'], 'hours'],
    ['Min', ['210', '480'], 'hours'],
    ['Frånvaro (min)', ['210', '480'], 'hours'],
    ['Sjukminuter', ['210', '480'], 'hours'],
    ['Sekunder', ['12600', '28800'], 'hours'],
    ['Hur länge', ['PT3H30M', 'PT8H'], 'hours'],
    ['Del', ['halvdag', 'heldag'], 'percent'],
    ['Del', ['Halv', 'Hel'], 'percent'],
    ['Del', ['1/2', '1/1'], 'percent'],
  ] as const)('is not passed over: %s %j', (header, values, looksLike) => {
    expect(unread(header, values)).toEqual([['#4', looksLike]]);
  });

  it('is no word that only begins like one', () => {
    expect(unread('Plats', ['Helsingborg', 'Halvön'])).toEqual([]);
  });
});

describe('a mapping that does not fit the file', () => {
  const lines = ['Datum;Sjuk;VAB', '2026-03-16;8;0'];

  it('is refused where a kind has no column', () => {
    expect(refusalOf(() => read(lines, { kinds: { Sjukk: 'sick' } }))).toMatchObject({
      code: 'missing-column',
    });
  });

  it('is refused where one column would be two fields', () => {
    expect(refusalOf(() => read(lines, { columns: { hours: '#2', employee: '#2' } }))).toMatchObject({
      code: 'duplicate-column',
    });
  });
});
