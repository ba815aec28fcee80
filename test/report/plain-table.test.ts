import { expect, it } from 'vitest';
import { plainTable } from '../../src/report/render/plain-table.js';

it('aligns columns, also where a cell has several lines or colours', () => {
  const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;
  expect(
    plainTable(
      [
        ['day', 'kr', 'note'],
        ['2026-03-02\n2026-03-03', '5', red('late')],
        [red('x'), '1 000', ''],
      ],
      ['left', 'right'],
    ),
  ).toEqual([
    'day            kr  note',
    `2026-03-02      5  ${red('late')}`,
    '2026-03-03',
    `${red('x')}           1 000`,
  ]);
});

it('keeps an empty row, and has no line where there is no row', () => {
  expect(
    plainTable([
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
    ]),
  ).toEqual(['a  b', '', 'c  d']);
  expect(plainTable([])).toEqual([]);
});

it('takes time in proportion to the rows', () => {
  const rows = (count: number): string[][] =>
    Array.from({ length: count }, (_, i) => [String(i), 'one\ntwo']);
  expect(plainTable(rows(20_000))).toHaveLength(40_000);
});
