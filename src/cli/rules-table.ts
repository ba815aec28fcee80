import type { RegisteredRule } from '../generated/registry.js';
import type { Language } from '../finding/words.js';
import { plainTable } from '../report/render/plain-table.js';

/** Every rule on a line, in aligned columns. */
export function rulesTable(rules: readonly RegisteredRule[], language: Language): string {
  return plainTable(
    rules.map(({ id, title, sections, covered }) => [
      id,
      title[language],
      sections.join(', '),
      `${covered.from} – ${covered.to ?? ''}`.trimEnd(),
    ]),
  ).join('\n');
}
