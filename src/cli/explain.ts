/** `sjukregler explain`: the finding of one rule in words. */
import { Option, type Command } from 'commander';
import type { Language } from '../finding/words.js';
import { findingReport } from '../report/explain.js';
import { reportMarkdown } from '../report/markdown.js';
import type { Report } from '../report/structure.js';
import { readJson, STANDARD_INPUT } from './input.js';
import { languageOption, print, printReport } from './output.js';
import { ruleNamed } from './rule.js';

const FORMATS = ['text', 'json', 'md'] as const;

type Format = (typeof FORMATS)[number];

interface Options {
  readonly lang: Language;
  readonly format: Format;
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
    .addOption(new Option('--format <format>', 'the form of the result').choices(FORMATS).default('text'))
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
      const rule = ruleNamed(id);
      write(findingReport(rule, await readJson(file), lang), format);
    });
}

function write(report: Report, format: Format): void {
  switch (format) {
    case 'json':
      print(JSON.stringify(report, null, 2));
      return;
    case 'md':
      print(reportMarkdown(report));
      return;
    case 'text':
      printReport(report);
  }
}
