/** `sjukregler explain`: the finding of one rule in words. */
import type { Command } from 'commander';
import type { Language } from '../finding/words.js';
import { registry } from '../generated/registry.js';
import { findingReport } from '../report/rule/explain.js';
import { readJson, STANDARD_INPUT } from './input.js';
import { languageOption } from './output.js';
import { formatOption, writeReport, type ReportFormat } from './report-format.js';
import { noSuchRule } from './rule.js';

interface Options {
  readonly lang: Language;
  readonly format: ReportFormat;
}

export function addExplain(command: Command): void {
  command
    .command('explain')
    .description(
      'the finding of a rule in words: the answer, its arithmetic, what would change it, and the sections',
    )
    .argument('<rule>', 'the rule’s id')
    .argument('[file]', 'JSON file, or - for standard input', STANDARD_INPUT)
    .addOption(languageOption())
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  $ echo '{"periodFrom":"2026-03-02","weeklyPay":8000}' | sjukregler explain sick-pay/karensavdrag
  $ sjukregler explain work-capacity/chain chain.json --lang sv
  $ sjukregler explain sickness-benefit/day-amount day.json --format md > day.md

A whole case is explained by sjukregler assess.`,
    )
    .action(async (id: string, file: string, { lang, format }: Options) => {
      const rule = registry.find((candidate) => candidate.id === id);
      if (rule === undefined) throw noSuchRule(id);
      const report = findingReport(rule, await readJson(file), lang);
      writeReport(report, report, format);
    });
}
