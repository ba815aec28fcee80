/** `sjukregler assess`: everything that follows from the law for one case on one day. */
import { Option, type Command } from 'commander';
import type { AssessValue } from '../case/assess.js';
import type { Case } from '../case/case.js';
import type { Decided } from '../finding/finding.js';
import type { Language } from '../finding/words.js';
import { assess } from '../index.js';
import { reportMarkdown } from '../report/markdown.js';
import { caseReport } from '../report/sections.js';
import { readJson } from './input.js';
import { languageOption, print, printReport } from './output.js';

const FORMATS = ['text', 'json', 'md'] as const;

type Format = (typeof FORMATS)[number];

interface Options {
  readonly asOf: string;
  readonly format: Format;
  readonly lang: Language;
}

export function addAssess(command: Command): void {
  command
    .command('assess')
    .description(
      'everything that follows from the law for one case: who pays, how much, what is due, what is open',
    )
    .argument('<case>', 'JSON file with the case, or - for standard input')
    .requiredOption(
      '--as-of <date>',
      'the day that the assessment refers to, YYYY-MM-DD; nothing reads the clock',
    )
    .addOption(new Option('--format <format>', 'the form of the result').choices(FORMATS).default('text'))
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler assess case.json --as-of 2026-03-20
  $ sjukregler assess case.json --as-of 2026-03-20 --lang sv --format md > case.md
  $ sjukregler assess case.json --as-of 2026-03-20 --format json | jq '.value.ledger'
  $ echo '{"ref":"A-17","spells":[{"from":"2026-03-02","to":null,"extent":1}]}' |
      sjukregler assess - --as-of 2026-03-20`,
    )
    .action(async (file: string, { asOf, format, lang }: Options) => {
      // The checked function: whatever was typed, it is looked at before it is used.
      const given = (await readJson(file)) as Case;
      write(assess(given, { asOf }), given, format, lang);
    });
}

function write(found: Decided<AssessValue>, given: Case, format: Format, language: Language): void {
  switch (format) {
    case 'json':
      print(JSON.stringify(found, null, 2));
      return;
    case 'md':
      print(reportMarkdown(caseReport(found, language, given)));
      return;
    case 'text':
      printReport(caseReport(found, language, given));
  }
}
