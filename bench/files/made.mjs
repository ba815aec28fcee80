/** Invented files, the same in every run. */
import { writeFileSync } from 'node:fs';
import { writePaxml } from '../../dist/formats.js';
import { casesOf, generator, iso } from '../amount/cases.mjs';

const FIRST = 19_000;

export function writeLines(file, inputs) {
  writeFileSync(file, inputs.map((input) => `${JSON.stringify(input)}\n`).join(''));
}

export const amounts = casesOf;

/** Days with benefit of so many people: some spells each, over two years, after earlier ones. */
export function levels(people) {
  const random = generator(27);
  const whole = (least, most) => least + Math.floor(random() * (most - least + 1));
  const spells = (count, from, to) => {
    const each = Math.floor((to - from) / count);
    return Array.from({ length: count }, (_, i) => {
      const first = from + i * each + whole(0, Math.floor(each / 3));
      return { from: iso(first), to: iso(first + whole(0, Math.floor(each / 2))) };
    });
  };
  return Array.from({ length: people }, () => ({
    days: spells(whole(1, 6), FIRST, FIRST + 730),
    earlierDays: spells(whole(1, 4), FIRST - 730, FIRST - 1),
  }));
}

/** Absence day by day, in hours, of so many employees through a month, in pieces as a file is read. */
export function paxml(employees) {
  const bytes = writePaxml({
    version: '2.0',
    employees: Array.from({ length: employees }, (_, i) => ({
      employee: `E-${i}`,
      transactions: Array.from({ length: 20 }, (_, day) => ({
        date: iso(FIRST + day),
        code: ['SJK', 'SJK_KAR', 'SJK_LÖN', 'SEM', 'VAB'][(i + day) % 5],
        hours: 1 + (day % 8),
      })),
    })),
  });
  const pieces = [];
  for (let from = 0; from < bytes.length; from += 65_536) pieces.push(bytes.subarray(from, from + 65_536));
  return pieces;
}
