/** `sjukregler rules`: what rules there are. */
import type { Command } from 'commander';
import type { Language } from '../finding/words.js';
import { printRules } from './print-rules.js';

export function addRules(command: Command): void {
  command
    .command('rules')
    .description('every rule: id, title, sections, covered dates')
    .option('--json', 'as JSON')
    .action(({ json, lang }: { json?: true; lang: Language }) => {
      printRules(lang, json === true);
    });
}
