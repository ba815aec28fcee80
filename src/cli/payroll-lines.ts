/** `sjukregler payroll-lines`: the lines of one pay period for a case. */
import type { Command } from 'commander';
import type { Case } from '../case/case.js';
import type { Language } from '../finding/words.js';
import { payrollLines } from '../formats.js';
import { addFileOptions } from './absence-file.js';
import { caseGiven, type CaseOptions } from './case-of-file.js';
import { languageOption } from './output.js';
import { agreementOption, payGiven, refuseTwoFromStandardInput, type PayOptions } from './pay-options.js';
import { payrollReport } from './payroll-report.js';
import { formatOption, writeReport, type ReportFormat } from './report-format.js';

interface Options extends CaseOptions, Pick<PayOptions, 'agreement'> {
  readonly from: string;
  readonly to: string;
  readonly format: ReportFormat;
  readonly lang: Language;
}

export function addPayrollLines(command: Command): void {
  const lines = command
    .command('payroll-lines')
    .description('the payroll lines of one pay period for a case, with their SrfLAP codes')
    .argument('[case]', 'JSON file with the case, or - for standard input')
    .option('--paxml <file>', 'PAXml file with the absence, in place of a case')
    .option('--csv <file>', 'CSV file with the absence, in place of a case')
    .option('--employment <file>', 'JSON file with the case without spells, beside --paxml or --csv')
    .option('--employee <reference>', 'the employee of a file that has several')
    .requiredOption('--from <date>', 'the first day of the pay period, YYYY-MM-DD')
    .requiredOption('--to <date>', 'the last day of the pay period, YYYY-MM-DD')
    .requiredOption(
      '--as-of <date>',
      'the day that the assessment refers to: what lies after it is projected; nothing reads the clock',
    )
    .addOption(agreementOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler payroll-lines case.json --from 2026-03-01 --to 2026-03-31 --as-of 2026-04-01
  $ sjukregler payroll-lines case.json --from 2026-03-01 --to 2026-03-31 --as-of 2026-04-01 --agreement agreement.json
  $ sjukregler payroll-lines --csv absence.csv --employment employment.json --from 2026-03-01 --to 2026-03-31 \\
      --as-of 2026-04-01 --format json | jq '.value.lines'`,
    )
    .action(async (file: string | undefined, options: Options) => {
      const { from, to, asOf, format, lang } = options;
      refuseTwoFromStandardInput([file, options.paxml, options.csv, options.employment, options.agreement]);
      const given = (await caseGiven(file, options)) as Case;
      const { agreement } = await payGiven(options);
      // The checked function: whatever was typed, it is looked at before it is used.
      const found = payrollLines(given, { from, to, asOf, ...(agreement !== undefined && { agreement }) });
      writeReport(found, payrollReport(found, lang), format);
    });
  addFileOptions(lines);
}
