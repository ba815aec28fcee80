// A section of docs/performance.md as the scripts beside write it: how it was measured, and a table of what came out.
import { today, writeSection } from '../bench/performance.mjs';
import { machine, median } from './run.mjs';

/** `rows` are lines of a table, the first one its head; `note` stands after it. */
export function writeMeasured(id, { title, command, text, rows, note = '' }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows;
  const table = [head, head.map(() => '---'), ...body].map(line).join('\n');
  const run = `\`${command}\`, ${today()}. ${machine()}.`;
  writeSection(id, [`## ${title}`, run, text, table, note].filter(Boolean).join('\n\n'));
}

export const HEAD = ['', 'measured', 'target', ''];

/** The median of what the rounds gave, between the least and the most, and whether it is at most so much. */
export function ratioRow(what, ratios, most) {
  return [what, spreadOf(ratios), `at most ${most}`, verdict(median(ratios) <= most)];
}

/** The greatest memory, in GiB from MiB. */
export function memoryRow(what, mebibytes, most) {
  const greatest = Math.max(...mebibytes) / 1024;
  return [what, `${greatest.toFixed(2)} GiB`, `at most ${most} GiB`, verdict(greatest <= most)];
}

export function spreadOf(list) {
  const [middle, least, most] = [median(list), Math.min(...list), Math.max(...list)].map((value) =>
    value.toFixed(2),
  );
  return list.length === 1 ? middle : `${middle} (${least}–${most})`;
}

const verdict = (fits) => (fits ? 'met' : '**missed**');
