/** `sjukregler payroll-lines`: the lines of one pay period for a case. */
import type { Command } from 'commander';
import type { Case } from '../case/given/case.js';
import type { Language } from '../finding/words.js';
import { payrollLines } from '../formats.js';
import { addFileOptions } from './absence-file.js';
import { addCaseOfFileOptions, caseGiven, filesOf, type CaseOptions } from './case-of-file.js';
import { besideFinding, withFiles } from './file-report.js';
import { languageOption } from './output.js';
import {
  agreementOption,
  employerSupplementOption,
  payGiven,
  refuseTwoFromStandardInput,
  type PayOptions,
} from './pay-options.js';
import { payrollReport } from './payroll-report.js';
import { payrollNames } from './payroll-report.words.js';
import { formatOption, writeReport, type ReportFormat } from './report-format.js';
import { writeStopped } from './stop.js';

interface Options extends CaseOptions, Pick<PayOptions, 'agreement' | 'employerSupplement'> {
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
    .requiredOption('--from <date>', 'the first day of the pay period, YYYY-MM-DD')
    .requiredOption('--to <date>', 'the last day of the pay period, YYYY-MM-DD')
    .requiredOption(
      '--as-of <date>',
      'the day that the assessment refers to: what lies after it is projected; nothing reads the clock',
    )
    .addOption(agreementOption())
    .addOption(employerSupplementOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler payroll-lines case.json --from 2026-03-01 --to 2026-03-31 --as-of 2026-04-01
  $ sjukregler payroll-lines case.json --from 2026-03-01 --to 2026-03-31 --as-of 2026-04-01 --agreement agreement.json
  $ sjukregler payroll-lines --paxml august.xml --paxml september.xml --employment employment.json \\
      --from 2026-09-01 --to 2026-09-30 --as-of 2026-10-01
  $ sjukregler payroll-lines --csv absence.csv --employment employment.json --from 2026-03-01 --to 2026-03-31 \\
      --as-of 2026-04-01 --format json | jq '.value.lines'`,
    )
    .action(async (file: string | undefined, options: Options) => {
      const { from, to, asOf, format, lang } = options;
      refuseTwoFromStandardInput([file, ...filesOf(options), options.agreement, options.employerSupplement]);
      const given = await caseGiven(file, options);
      if ('stopped' in given) {
        writeStopped(given, payrollNames.title[lang], format, lang);
        return;
      }
      const layers = await payGiven(options);
      // The checked function: whatever was typed, it is looked at before it is used.
      const found = payrollLines(given.given as Case, {
        from,
        to,
        asOf,
        ...layers,
      });
      const report = withFiles(payrollReport(found, lang), given.beside, lang);
      writeReport(besideFinding(found, given.beside), report, format);
    });
  addFileOptions(addCaseOfFileOptions(lines));
}
