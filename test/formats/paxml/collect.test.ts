import { expect, it } from 'vitest';
import { paxmlCollector, paxmlReader } from '../../../src/formats.js';
import { bytesOf, paxml } from './files.js';

it('keeps one employee’s rows and issues where asked, and the names of all', () => {
  const collector = paxmlCollector('8');
  const reader = paxmlReader(collector.add);
  const row = (anstid: number, code: string) =>
    `<tidtrans anstid="${anstid}"><tidkod>${code}</tidkod><datum>2026-03-02</datum></tidtrans>\n`;
  const days = (anstid: number) =>
    `<schema anstid="${anstid}"><dag datum="2026-03-0${anstid}" timmar="8"/></schema>`;
  reader.write(
    bytesOf(
      paxml(
        `<tidtransaktioner>${row(7, 'SJK')}${row(7, 'XYZ')}${row(8, 'SJK')}${row(8, 'XYZ')}</tidtransaktioner>
        <schematransaktioner>${days(7)}${days(8)}</schematransaktioner>`,
      ),
    ),
  );
  reader.end();
  const { employees, issues } = collector.file();
  expect(employees.map(({ employee, rows, schedule }) => [employee, rows.length, schedule])).toEqual([
    ['7', 0, undefined],
    ['8', 1, { shifts: [{ date: '2026-03-08', hours: 8 }] }],
  ]);
  expect(issues).toEqual([{ code: 'unknown-code', line: 7, field: 'code', employee: '8', registers: null }]);
});
