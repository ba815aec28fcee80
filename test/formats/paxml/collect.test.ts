import { expect, it } from 'vitest';
import { paxmlCollector, paxmlReader } from '../../../src/formats.js';
import { bytesOf, paxml } from './files.js';

it('keeps one employee’s rows and issues where asked, and the names of all', () => {
  const collector = paxmlCollector('8');
  const reader = paxmlReader(collector.add);
  const row = (anstid: number, code: string) =>
    `<tidtrans anstid="${anstid}"><tidkod>${code}</tidkod><datum>2026-03-02</datum></tidtrans>\n`;
  reader.write(
    bytesOf(
      paxml(
        `<tidtransaktioner>${row(7, 'SJK')}${row(7, 'XYZ')}${row(8, 'SJK')}${row(8, 'XYZ')}</tidtransaktioner>`,
      ),
    ),
  );
  reader.end();
  const { employees, issues } = collector.file();
  expect(employees.map(({ employee, rows }) => [employee, rows.length])).toEqual([
    ['7', 0],
    ['8', 1],
  ]);
  expect(issues).toEqual([{ code: 'unknown-code', line: 7, field: 'code', employee: '8', registers: null }]);
});
