import type { Language } from '../finding/words.js';
import { lineWidth, print } from './print.js';
import { ruleList } from './rule-list.js';
import { rulesTable } from './rules-table.js';

/** What rules there are: as a table, or as JSON. */
export function printRules(language: Language, asJson: boolean): void {
  const list = ruleList.map(({ id, title, sections, covered }) => ({
    id,
    title: title.en,
    titleSv: title.sv,
    sections,
    covered,
  }));
  print(asJson ? JSON.stringify(list, null, 2) : rulesTable(ruleList, language, lineWidth()));
}
