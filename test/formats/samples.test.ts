/** The sample files in examples/, and a file that is too long to be held at once. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintRows, readCsv, readPaxml, streamPaxml } from '../../src/formats.js';

const sample = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../examples/${path}`, import.meta.url)));

describe('the samples of PAXml', () => {
  const [utf8, latin1] = ['utf-8', 'iso-8859-1'].map(
    (encoding) => (version: string) => readPaxml(sample(`paxml/${version}-${encoding}.xml`)),
  ) as [(version: string) => ReturnType<typeof readPaxml>, (version: string) => ReturnType<typeof readPaxml>];

  it.each(['2.0', '2.2'])(
    'of version %s say the same in both encodings, and can be read whole',
    (version) => {
      const file = utf8(version);
      expect(file).toEqual(latin1(version));
      expect(file.version).toBe(version);
      expect(file.issues).toEqual([]);
      expect(file.unread).toEqual([]);
      expect(file.counts).toMatchObject({ registered: 8, ignored: 0, unreadable: 0 });
      expect(file.employees.flatMap(({ rows }) => rows.flatMap(({ part }) => part ?? []))).toEqual([]);
      expect(file.employees.map(({ employee, rows }) => [employee, rows.length])).toEqual([
        ['101', 3],
        ['102', 4],
        ['e1', 1],
      ]);
      expect(file.employees[1]?.rows.slice(1, 3)).toEqual([
        { date: '2026-01-19', code: 'sick', hours: 6.4, line: 35 },
        { date: '2026-01-19', code: 'sick', hours: 1.6, line: 40 },
      ]);
      expect(file.employees[0]?.schedule?.shifts.length).toBe(35);
      expect(JSON.stringify(file)).not.toContain('1212');
    },
  );
});

it('the samples of CSV can be read whole', () => {
  for (const name of ['office', 'analyst']) {
    const file = readCsv(sample(`csv/${name}.csv`));
    expect(file.issues).toEqual([]);
    expect(file.unread).toEqual([]);
    expect(file.employees.map(({ employee, rows }) => [employee, rows.length])).toEqual([
      ['101', 2],
      ['102', 2],
    ]);
  }
});

it('the samples have nothing that does not fit together', () => {
  const files = ['paxml/2.0-utf-8.xml', 'paxml/2.2-utf-8.xml', 'csv/office.csv', 'csv/analyst.csv'];
  for (const path of files) {
    const { employees } = path.endsWith('.xml') ? readPaxml(sample(path)) : readCsv(sample(path));
    for (const { rows, schedule } of employees) {
      expect(lintRows({ rows, ...(schedule === undefined ? { hoursPerWeek: 40 } : { schedule }) })).toEqual(
        [],
      );
    }
  }
});

it('a long file gives its records as it comes', async () => {
  let given = 0;
  function* file() {
    yield Buffer.from('<paxml><header><version>2.0</version></header><tidtransaktioner>');
    for (; given < 500; given += 1) {
      const row = `<tidtrans anstid="${given % 7}"><tidkod>SJK</tidkod><datum>2026-03-02</datum></tidtrans>\n`;
      yield Buffer.from(row.repeat(20));
    }
    yield Buffer.from('</tidtransaktioner></paxml>');
  }
  let told = 0;
  for await (const { kind } of streamPaxml(file())) {
    if (kind === 'transaction') told += 1;
    // Nothing is held back beyond the piece that has just been given.
    expect(told).toBeGreaterThan((given - 1) * 20);
  }
  expect(told).toBe(10_000);
});
