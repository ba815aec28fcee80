import Table from 'cli-table3';
import type { RegisteredRule } from '../registry.js';

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Every rule on a line, in aligned columns. */
export function rulesTable(rules: readonly RegisteredRule[]): string {
  const table = new Table({
    chars: NO_BORDERS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  for (const { id, title, sections, covered } of rules) {
    table.push([id, title.en, sections.join(', '), `${covered.from} – ${covered.to ?? ''}`.trimEnd()]);
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
