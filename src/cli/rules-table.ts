import type { Language } from '../finding/words.js';
import { COLUMN_GAP, plainTable } from '../report/render/plain-table.js';
import { fitted, needsOf, wrap } from '../report/render/wrap.js';
import { itemAt } from '../time/lists.js';
import type { ListedRule } from './rule-list.js';

/** Every rule in aligned columns, no line wider than `width`: what is longer goes on below, in its column. */
export function rulesTable(rules: readonly ListedRule[], language: Language, width: number): string {
  const rows = rules.map(({ id, title, sections, covered }) => [
    id,
    title[language],
    sections.join(', '),
    `${covered.from}\u00a0– ${covered.to ?? ''}`.trimEnd(),
  ]);
  const columns = (rows[0] ?? []).map((_, i) => needsOf(rows.map((row) => itemAt(row, i))));
  const widths = fitted(columns, width - COLUMN_GAP * (columns.length - 1));
  return plainTable(rows.map((row) => row.map((cell, i) => wrap(cell, itemAt(widths, i)).join('\n')))).join(
    '\n',
  );
}
