/** `sjukregler rules`: what rules there are. */
import type { Command } from 'commander';
import type { Language } from '../finding/words.js';
import { lineWidth, print } from './output.js';
import { ruleList } from './rule-list.js';
import { rulesTable } from './rules-table.js';

export function addRules(command: Command): void {
  command
    .command('rules')
    .description('every rule: id, title, sections, covered dates')
    .option('--json', 'as JSON')
    .action(({ json, lang }: { json?: true; lang: Language }) => {
      const list = ruleList.map(({ id, title, sections, covered }) => ({
        id,
        title: title.en,
        titleSv: title.sv,
        sections,
        covered,
      }));
      print(json ? JSON.stringify(list, null, 2) : rulesTable(ruleList, lang, lineWidth()));
    });
}
