/** What a file has beside what is read: it tells rows apart, is told where it looks like hours, and never leaves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paxmlCollector, readPaxml, streamPaxml, type PaxmlOptions } from '../../../src/formats.js';
import { bytesOf, paxml } from './files.js';

const day = (inner: string, attributes = '') =>
  `<tidtrans anstid="7" ${attributes}><tidkod>SJK</tidkod><datum>2026-03-16</datum>${inner}</tidtrans>`;
const file = (rows: readonly string[], options: PaxmlOptions = {}) =>
  readPaxml(bytesOf(paxml(`<tidtransaktioner>\n${rows.join('\n')}\n</tidtransaktioner>`)), options);
const rowsOf = (rows: readonly string[], options: PaxmlOptions = {}) =>
  file(rows, options).employees[0]?.rows.map(({ line, ...row }) => row);

const refusalOf = (call: () => unknown) => {
  try {
    call();
  } catch (thrown) {
    return thrown as Record<string, unknown>;
  }
  return expect.unreachable();
};

describe('rows are told apart by', () => {
  const FOUR = '<timmar>4</timmar>';

  it.each<[string, string[], (number | undefined)[]]>([
    ['the number of the record', [day(FOUR, 'postid="1"'), day(FOUR, 'postid="2"')], [1, 2]],
    [
      'dimensions',
      [
        day(`${FOUR}<resenheter><resenhet dim="1" kod="A"/></resenheter>`),
        day(`${FOUR}<resenheter><resenhet dim="1" kod="B"/></resenheter>`),
      ],
      [1, 2],
    ],
    ['texts', [day(`${FOUR}<info>a b</info>`), day(`${FOUR}<info>a</info>`)], [1, 2]],
    ['nothing: copies', [day(FOUR), day(`\n  ${FOUR}\n`)], [undefined, undefined]],
    [
      'the number, with a copy',
      [day(FOUR, 'postid="1"'), day(FOUR, 'postid="2"'), day(FOUR, 'postid="1"')],
      [1, 2, 1],
    ],
    ['hours', [day(FOUR, 'postid="1"'), day('<timmar>3</timmar>', 'postid="2"')], [undefined, undefined]],
  ])('%s', (_, rows, parts) => {
    expect(rowsOf(rows)?.map(({ part }) => part)).toEqual(parts);
  });

  it('codes of one meaning', () => {
    expect(rowsOf([day(FOUR), day(FOUR).replace('SJK', 'ASK')])?.map(({ part }) => part)).toEqual([1, 2]);
  });

  it('where they are told as clock times, those', () => {
    const clock = (from: string, to: string) =>
      `<tidtrans anstid="7"><tidkod>SJK</tidkod><starttid>2026-03-16T${from}:00</starttid><sluttid>2026-03-16T${to}:00</sluttid></tidtrans>`;
    expect(rowsOf([clock('08:00', '12:00'), clock('13:00', '17:00')])).toEqual([
      {
        date: '2026-03-16',
        code: 'sick',
        hours: 4,
        startsAt: '2026-03-16T08:00',
        endsAt: '2026-03-16T12:00',
      },
      {
        date: '2026-03-16',
        code: 'sick',
        hours: 4,
        startsAt: '2026-03-16T13:00',
        endsAt: '2026-03-16T17:00',
      },
    ]);
  });

  it('the shift, where hours are split over codes in two shifts', () => {
    const split = (code: string, postid: number) => day(FOUR, `postid="${postid}"`).replace('SJK', code);
    const rows = rowsOf([split('SJK_KAR', 1), split('SJK_LÖN', 2), split('SJK_KAR', 3), split('SJK_LÖN', 4)]);
    expect(rows?.map(({ part, hours }) => [part, hours])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it('the same in any order of the file, and gives nothing away', async () => {
    const secret = day(`${FOUR}<info>hemligt 198001019999</info><barn>198001019999</barn>`);
    const bytes = bytesOf(paxml(`<tidtransaktioner>${secret}\n${day(FOUR)}</tidtransaktioner>`));
    const collector = paxmlCollector();
    for await (const record of streamPaxml([bytes])) {
      expect(JSON.stringify(record)).not.toMatch(/hemligt|1980/);
      if (record.kind === 'transaction') expect(Object.keys(record.unread)).toEqual([]);
      collector.add(record);
    }
    expect(collector.file()).toEqual(readPaxml(bytes));
    expect(collector.file().employees[0]?.rows.map(({ part }) => part)).toEqual([1, 2]);
  });

  it('sums of texts that do not meet', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 2, maxLength: 50 }),
        (texts) => {
          const parts = rowsOf(texts.map((text) => day(FOUR, `postid="${text}"`)))?.map(({ part }) => part);
          expect(parts).toEqual(texts.map((_, i) => i + 1));
        },
      ),
    );
  });
});

describe('hours in a place that is not read', () => {
  const unreadIn = (...rows: string[]) =>
    file(rows).unread.map(({ place, looksLike, firstLine }) => [place, looksLike, firstLine]);

  it.each<[string, string, [string | null, string, number]]>([
    ['an element of the neighbouring record', day('<antal>3.00</antal>'), ['antal', 'hours', 5]],
    ['a name of its own', day('<frvtid>3</frvtid>'), ['frvtid', 'hours', 5]],
    ['an attribute', day('', 'timmar="3.00"'), ['@timmar', 'hours', 5]],
    ['an element within another', day('<tid><timmar>3</timmar></tid>'), ['tid/timmar', 'hours', 5]],
    ['an attribute within', day('<tid antal="3"/>'), ['tid/@antal', 'hours', 5]],
    ['another case', day('<Timmar>3</Timmar>'), ['Timmar', 'hours', 5]],
    ['a percentage', day('<procent>50</procent>'), ['procent', 'percent', 5]],
    ['times', day('<fran>08:00</fran>'), ['fran', 'times', 5]],
    ['a name with digits, which is not told', day('<x811218>3</x811218>'), [null, 'hours', 5]],
  ])('is told: %s', (_, row, told) => {
    expect(unreadIn(row)).toEqual([told]);
  });

  it.each([
    ['texts', day('<info>gick hem kl 3</info><kommentar>borta 3 timmar</kommentar>')],
    ['numbers of records', day('', 'postid="3"')],
    ['dimensions', day('<resenheter><resenhet dim="1" kod="20"/></resenheter>')],
    ['accounts', day('<kontonr>7</kontonr>')],
    ['a child', day('<barn>202001019999</barn>')],
    ['nothing', day('<antal></antal>')],
  ])('is not made of %s', (_, row) => {
    expect(unreadIn(row)).toEqual([]);
  });

  it('can be hours of all the days of the transaction', () => {
    const range = (inner: string): string =>
      `<tidtrans anstid="7"><varde>52</varde><tidkod>SJK</tidkod><datumfrom>2026-03-16</datumfrom>${inner}</tidtrans>`;
    const unreadIn = (inner: string) => file([range(inner)]).unread.map(({ looksLike }) => looksLike);
    expect(unreadIn('<datumtom>2026-03-18</datumtom>')).toEqual(['hours']);
    expect(unreadIn('<datumtom>2026-03-17</datumtom>')).toEqual([]);
    expect(unreadIn('')).toEqual(['hours']);
  });

  it('is read once it is pointed out', () => {
    const rows = [day('<antal>3.00</antal>')];
    expect(rowsOf(rows, { columns: { hours: 'antal' } })).toEqual([
      { date: '2026-03-16', code: 'sick', hours: 3 },
    ]);
    expect(file(rows, { columns: { hours: 'antal' } }).unread).toEqual([]);
    expect(rowsOf([day('', 'tid="3"')], { columns: { hours: '@tid' } })?.[0]).toMatchObject({ hours: 3 });
    // The element of the standard is then one like others.
    expect(file([day('<timmar>8</timmar><antal>3</antal>')], { columns: { hours: 'antal' } }).unread).toEqual(
      [{ place: 'timmar', header: null, looksLike: 'hours', firstLine: 5 }],
    );
  });

  it('is passed over once it is named', () => {
    expect(file([day('<antal>3.00</antal>')], { ignore: ['antal'] }).unread).toEqual([]);
  });

  it('stands beside times as what is left after breaks', () => {
    const clock = (inner: string) =>
      `<tidtrans anstid="7"><tidkod>SJK</tidkod><starttid>2026-03-16T08:00:00</starttid><sluttid>2026-03-16T17:00:00</sluttid>${inner}</tidtrans>`;
    expect(rowsOf([clock('<timmar>8</timmar>')])?.[0]).toMatchObject({ hours: 8 });
    expect(rowsOf([clock('<rast>60</rast>')], { columns: { break: 'rast' } })?.[0]).toMatchObject({
      hours: 8,
    });
    const issuesOf = (inner: string, options: PaxmlOptions = {}) =>
      file([clock(inner)], options).issues.map(({ code, field }) => [code, field]);
    expect(issuesOf('<timmar>9.5</timmar>')).toEqual([['more-hours-than-times', 'hours']]);
    expect(issuesOf('<omfattning>50</omfattning>')).toEqual([['percent-with-times', 'percent']]);
    expect(issuesOf('<rast>9:00</rast>', { columns: { break: 'rast' } })).toEqual([
      ['bad-clock-times', 'break'],
    ]);
    expect(issuesOf('<rast>x</rast>', { columns: { break: 'rast' } })).toEqual([['not-a-number', 'break']]);
    expect(issuesOf('<timmar>x</timmar>')).toEqual([['not-a-number', 'hours']]);
  });

  it('does not make memory grow with names that somebody makes up', () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) => `<e${'x'.repeat((i % 40) + 1)}${i}>3</e${'x'.repeat((i % 40) + 1)}${i}>`,
    );
    expect(file([day(rows.join(''))]).unread.length).toBe(200);
    expect(file(rows.map((row) => day(row))).unread.length).toBe(200);
  });

  it('is nothing of a text that is longer than any number', () => {
    expect(file([day(`<antal>${'1'.repeat(300)}<!-- -->${'1'.repeat(300)}</antal>`)]).unread).toEqual([]);
  });
});

describe('times with a zone', () => {
  const issuesOf = (zone: string) =>
    file([
      `<tidtrans anstid="7"><tidkod>SJK</tidkod><starttid>2026-03-16T08:00:00${zone}</starttid><sluttid>2026-03-16T12:00:00${zone}</sluttid></tidtrans>`,
    ]).issues.map(({ code, field }) => [code, field]);

  it('are Swedish time, or are told', () => {
    expect(issuesOf('+01:00')).toEqual([]);
    expect(issuesOf('+02:00')).toEqual([]);
    expect(issuesOf('Z')).toEqual([['zone-in-time', 'starts-at']]);
    expect(issuesOf('-05:00')).toEqual([['zone-in-time', 'starts-at']]);
  });
});

describe('a date beside times', () => {
  const clock = (starts: string, ends: string) =>
    day(`<starttid>${starts}</starttid><sluttid>${ends}</sluttid>`);

  it('is the day on which they begin', () => {
    const times = { startsAt: '2026-03-16T22:00', endsAt: '2026-03-17T06:00' };
    for (const [starts, ends] of [
      ['22:00:00', '06:00:00'],
      ['2026-03-16T22:00:00', '2026-03-17T06:00:00'],
    ] as const) {
      expect(rowsOf([clock(starts, ends)])).toEqual([
        { date: '2026-03-16', code: 'sick', hours: 8, ...times },
      ]);
    }
  });

  it('is told where it is another, or none', () => {
    const issuesOf = (row: string) => file([row]).issues.map(({ code, field }) => [code, field]);
    expect(issuesOf(clock('2026-03-17T08:00:00', '12:00:00'))).toEqual([['several-dates', 'starts-at']]);
    expect(issuesOf(clock('08:00', '12:00').replace('2026-03-16', 'i går'))).toEqual([
      ['not-a-date', 'date'],
    ]);
    expect(issuesOf(day('<sluttid>12:00</sluttid>'))).toEqual([['missing', 'starts-at']]);
    expect(
      issuesOf(
        '<tidtrans anstid="7"><tidkod>SJK</tidkod><datumfrom>2026-03-16</datumfrom><starttid>2026-03-16T08:00:00</starttid></tidtrans>',
      ),
    ).toEqual([['several-dates', 'starts-at']]);
  });
});

describe('a file of another making', () => {
  const inside = (sections: string, namespace = '') =>
    bytesOf(`<paxml${namespace}>\n<header><version>2.2</version></header>\n${sections}\n</paxml>`);

  it.each([
    [
      'records of its own, with everything in attributes',
      '<tidtransaktioner><tidtransaktion anstid="9" tidkod="SJK" datum="2026-03-16" timmar="4"/></tidtransaktioner>',
    ],
    [
      'several of them',
      '<tidtransaktioner><franvaro anstid="9" typ="SJK"/><franvaro anstid="9" typ="SJK"/></tidtransaktioner>',
    ],
    ['sections of its own', '<franvarotransaktioner><tidtrans anstid="9"/></franvarotransaktioner>'],
    [
      'schedules of its own',
      '<schematransaktioner><pass anstid="9" datum="2026-03-16"/></schematransaktioner>',
    ],
  ])('is refused with %s', (_, sections) => {
    for (const namespace of ['', ' xmlns="urn:x"']) {
      expect(refusalOf(() => readPaxml(inside(sections, namespace)))).toMatchObject({
        name: 'InvalidFile',
        code: 'no-known-record',
        line: 3,
      });
    }
  });

  it('is read where its names are those of the standard, in whatever namespace', () => {
    const row = (p: string) =>
      `<${p}tidtransaktioner><${p}tidtrans anstid="7"><${p}tidkod>SJK</${p}tidkod><${p}datum>2026-03-16</${p}datum></${p}tidtrans></${p}tidtransaktioner>`;
    const read = (bytes: Uint8Array) => readPaxml(bytes).employees[0]?.rows.length;
    expect(read(inside(row(''), ' xmlns="http://www.paxml.se/2.2/paxml.xsd"'))).toBe(1);
    const prefixed = `<p:paxml xmlns:p="urn:x"><p:header><p:version>2.2</p:version></p:header>${row('p:')}</p:paxml>`;
    expect(read(bytesOf(prefixed))).toBe(1);
  });

  it('is told record by record where some are of the standard', () => {
    const found = file([day(''), '<franvaro anstid="7" typ="SJK"/>', '<franvaro typ="SJK"/>']);
    expect(found.issues).toEqual([
      { code: 'unknown-record', line: 6, field: null, employee: '7', registers: null },
      { code: 'unknown-record', line: 7, field: null, employee: null, registers: null },
    ]);
    expect(found.counts).toMatchObject({ rows: 3, registered: 1, unreadable: 2 });
  });

  it.each([
    '',
    '<tidtransaktioner/>',
    '<tidtransaktioner></tidtransaktioner><schematransaktioner/>',
    '<lonetransaktioner><lonetrans anstid="7"><lonart>1</lonart></lonetrans></lonetransaktioner>',
    '<personal><person anstid="7"/></personal>',
  ])('is valid and empty: %s', (sections) => {
    expect(readPaxml(inside(sections))).toMatchObject({ employees: [], issues: [], unread: [] });
  });

  it('is refused where several rows cannot be read, and none can', () => {
    const rows = ['XYZ', 'ZYX'].map((code) => day('').replace('SJK', code));
    const refusal = refusalOf(() => file(rows));
    expect(refusal).toMatchObject({ code: 'no-readable-row', line: 5, field: 'code' });
    expect(refusal['issues']).toEqual(
      [5, 6].map((line) => ({ code: 'unknown-code', line, field: 'code', employee: '7', registers: null })),
    );
    expect(refusalOf(() => file(new Array<string>(300).fill(rows[0] as string)))['issues']).toHaveLength(100);
  });
});

describe('what became of the rows', () => {
  it('is counted, those of everybody', () => {
    const ob = '<tidtrans anstid="8"><tidkod>OB1</tidkod><datum>2026-03-16</datum></tidtrans>';
    const rows = [
      day(''),
      ob,
      ob.replace('OB1', 'FLX'),
      day('').replace('SJK', 'FR1'),
      day('').replace('SJK', 'EGEN'),
      ob.replace('2026-03-16', 'x'),
    ];
    const found = file(rows, { codes: { EGEN: 'ignore' } });
    expect(found.counts).toEqual({
      rows: 6,
      registered: 2,
      ignored: 1,
      supplements: 2,
      empty: 0,
      unreadable: 1,
    });
    expect(found.issues.map(({ registers }) => registers)).toEqual(['other-leave', 'nothing']);
  });

  it.each([
    ['sickness', day('<timmar>x</timmar>'), 'sick'],
    ['work', day('<timmar>x</timmar>').replace('SJK', 'ARB'), 'work'],
    ['nobody', day('').replace('anstid="7"', ''), 'sick'],
    ['a code that stands twice', day('<tidkod>ARB</tidkod>'), null],
    ['a date that stands twice', day('<datum>2026-03-17</datum>'), 'sick'],
    ['an unknown code', day('').replace('SJK', 'XYZ'), null],
  ])('is told of %s', (_, row, registers) => {
    expect(file([row]).issues.map((issue) => issue.registers)).toEqual([registers]);
  });

  it('is not told of a schedule, whose hours could be anybody’s pay', () => {
    const bytes = bytesOf(
      paxml('<schematransaktioner><schema anstid="7"><dag/></schema></schematransaktioner>'),
    );
    expect(readPaxml(bytes).issues.map(({ registers }) => registers)).toEqual([null]);
    expect(readPaxml(bytes).counts.rows).toBe(0);
  });
});
