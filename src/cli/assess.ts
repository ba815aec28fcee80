/** `sjukregler assess`: everything that follows from the law for one case on one day. */
import { Option, type Command } from 'commander';
import type { AssessValue } from '../case/assess.js';
import type { Case } from '../case/case.js';
import type { Decided } from '../finding/finding.js';
import type { Language } from '../finding/words.js';
import { assess } from '../index.js';
import { reportMarkdown } from '../report/markdown.js';
import { caseReport } from '../report/sections.js';
import { addFileOptions } from './absence-file.js';
import { caseGiven, type CaseOptions } from './case-of-file.js';
import { languageOption, print, printReport } from './output.js';

const FORMATS = ['text', 'json', 'md'] as const;

type Format = (typeof FORMATS)[number];

interface Options extends CaseOptions {
  readonly format: Format;
  readonly lang: Language;
}

export function addAssess(command: Command): void {
  const assessing = command
    .command('assess')
    .description(
      'everything that follows from the law for one case: who pays, how much, what is due, what is open',
    )
    .argument('[case]', 'JSON file with the case, or - for standard input')
    .option('--paxml <file>', 'PAXml file with the absence, in place of a case')
    .option('--csv <file>', 'CSV file with the absence, in place of a case')
    .option('--employment <file>', 'JSON file with the case without spells, beside --paxml or --csv')
    .option('--employee <reference>', 'the employee of a file that has several')
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
  $ sjukregler assess --paxml time.xml --employment employment.json --as-of 2026-03-20
  $ sjukregler assess case.json --as-of 2026-03-20 --format json | jq '.value.ledger'
  $ echo '{"ref":"A-17","spells":[{"from":"2026-03-02","to":null,"extent":1}]}' |
      sjukregler assess - --as-of 2026-03-20`,
    )
    .action(async (file: string | undefined, options: Options) => {
      // The checked function: whatever was typed, it is looked at before it is used.
      const found = assess((await caseGiven(file, options)) as Case, { asOf: options.asOf });
      write(found, options.format, options.lang);
    });
  addFileOptions(assessing);
}

function write(found: Decided<AssessValue>, format: Format, language: Language): void {
  switch (format) {
    case 'json':
      print(JSON.stringify(found, null, 2));
      return;
    case 'md':
      print(reportMarkdown(caseReport(found, language)));
      return;
    case 'text':
      printReport(caseReport(found, language));
  }
}
