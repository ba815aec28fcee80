/** `sjukregler compare`: what changed between two versions of a case. */
import type { Command } from 'commander';
import type { Case } from '../case/given/case.js';
import type { Language } from '../finding/words.js';
import { compare } from '../generated/checked-case.js';
import { changesReport } from '../report/case/changes.js';
import {
  agreementOption,
  employerSupplementOption,
  payGiven,
  payPeriodsOption,
  refuseTwoFromStandardInput,
  type PayOptions,
} from './pay-options.js';
import { readInput } from './input.js';
import { languageOption } from './output.js';
import { formatOption, writeReport, type ReportFormat } from './report-format.js';

interface Options extends PayOptions {
  readonly asOf: string;
  readonly format: ReportFormat;
  readonly lang: Language;
}

export function addCompare(command: Command): void {
  command
    .command('compare')
    .description('what changed between two versions of a case: payers, corrections, duties, counters')
    .argument('<before>', 'JSON file with the case as it was, or - for standard input')
    .argument('<after>', 'JSON file with the case as it is, or - for standard input')
    .requiredOption(
      '--as-of <date>',
      'the day that both assessments refer to, YYYY-MM-DD; nothing reads the clock',
    )
    .addOption(payPeriodsOption())
    .addOption(agreementOption())
    .addOption(employerSupplementOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler compare before.json after.json --as-of 2026-05-01
  $ sjukregler compare before.json after.json --as-of 2026-05-01 --lang sv --format md > changes.md
  $ sjukregler compare before.json after.json --as-of 2026-05-01 --pay-periods periods.json --agreement agreement.json`,
    )
    .action(async (before: string, after: string, options: Options) => {
      const { asOf, format, lang, agreement, employerSupplement, payPeriods } = options;
      refuseTwoFromStandardInput([before, after, agreement, employerSupplement, payPeriods]);
      const [was, is] = [await readInput<Case>(before, 'before'), await readInput<Case>(after, 'after')];
      const found = compare(was, is, { asOf, ...(await payGiven(options)) });
      writeReport(found, changesReport(found, lang), format);
    });
}
