/** `sjukregler explain`: the finding of one rule in words. */
import type { Command } from 'commander';
import type { Finding } from '../finding/finding.js';
import type { Language } from '../finding/words.js';
import { findingReport } from '../report/explain.js';
import { readJson, STANDARD_INPUT } from './input.js';
import { languageOption, printReport } from './output.js';
import { ruleNamed } from './rule.js';

export function addExplain(command: Command): void {
  command
    .command('explain')
    .description('the finding of a rule in words, with amounts, reasons and sections')
    .argument('<rule>', 'the rule’s id')
    .argument('[file]', 'JSON file, or - for standard input', STANDARD_INPUT)
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  $ echo '{"periodFrom":"2026-03-02","weeklyPay":8000}' | sjukregler explain sick-pay/karensavdrag
  $ sjukregler explain work-capacity/chain chain.json --lang sv`,
    )
    .action(async (id: string, file: string, { lang }: { readonly lang: Language }) => {
      const rule = ruleNamed(id);
      const finding = rule.decide(await readJson(file)) as Finding<unknown, string>;
      printReport(findingReport(rule, finding, lang));
    });
}
