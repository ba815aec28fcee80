/** Every reader stops at a file of more employees than it can hold: here three. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type * as formats from '../../src/formats.js';

const MOST = 3;
const PSEUDONYMS = '../../src/formats/file/pseudonyms.js';
let few: typeof formats;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock(PSEUDONYMS, async (original) => ({ ...(await original<object>()), MOST_EMPLOYEES: MOST }));
  few = await import('../../src/formats.js');
});
afterAll(() => {
  vi.doUnmock(PSEUDONYMS);
  vi.resetModules();
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const each = (count: number, write: (employee: number) => string): string =>
  Array.from({ length: count }, (_, i) => write(i + 1)).join('\n');

/** A file of so many employees, the first of them on the second line, each on a line of its own. */
const readers = [
  {
    name: 'readCsv',
    read: (count: number) =>
      few.readCsv(bytesOf(`anst.nr;datum;kod\n${each(count, (i) => `${i};2026-03-02;sjuk`)}`)),
  },
  {
    name: 'readPaxml',
    read: (count: number) =>
      few.readPaxml(
        bytesOf(`<paxml><header><version>2.0</version></header><schematransaktioner>
${each(count, (i) => `<schema anstid="${i}"><dag datum="2026-03-02" timmar="8"/></schema>`)}</schematransaktioner></paxml>`),
      ),
  },
  {
    name: 'readTlu',
    read: (count: number) =>
      few.readTlu(
        bytesOf(`<SalaryData><SalaryDataEmployee>
${each(count, (i) => `<Employee EmploymentNo="${i}"/>`)}</SalaryDataEmployee></SalaryData>`),
      ),
  },
];

it.each(readers)('$name', ({ read }) => {
  expect(() => read(MOST)).not.toThrow();
  expect(() => read(MOST + 1)).toThrow('invalid file: too-many-employees at line 5');
});
