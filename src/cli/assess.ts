/** `sjukregler assess`: everything that follows from the law for one case on one day. */
import { Option, type Command } from 'commander';
import type { AssessValue } from '../case/assess.js';
import { underAgreement } from '../case/given/under-agreement.js';
import type { Case } from '../case/given/case.js';
import type { Decided } from '../finding/finding.js';
import type { Language } from '../finding/words.js';
import { assess } from '../generated/checked-case.js';
import { reportHtml } from '../report/render/html.js';
import { reportMarkdown } from '../report/render/markdown.js';
import { reportNames } from '../report/report.words.js';
import { briefCaseReport, caseReport } from '../report/case/sections.js';
import type { Report } from '../report/render/structure.js';
import { timelineSvg } from '../report/timeline/timeline.js';
import { addFileOptions } from './absence-file.js';
import { addCaseOfFileOptions, caseGiven, filesOf, type CaseOptions } from './case-of-file.js';
import { UsageError } from './exit.js';
import { besideFinding, withFiles } from './file-report.js';
import { readText } from './input.js';
import { languageOption, printReport } from './output.js';
import { print, write } from './print.js';
import type { DayInsurance } from '../case/given/income-terms.js';
import {
  agreementOption,
  employerSupplementOption,
  insuranceOption,
  payGiven,
  refuseTwoFromStandardInput,
  type PayOptions,
} from './pay-options.js';
import { writeStopped } from './stop.js';

const FORMATS = ['text', 'json', 'md', 'html', 'svg', 'ics'] as const;

type Format = (typeof FORMATS)[number];

interface Options extends CaseOptions, Pick<PayOptions, 'agreement' | 'employerSupplement'> {
  readonly insurance?: DayInsurance;
  readonly format: Format;
  readonly lang: Language;
  readonly previous?: string;
  readonly issuer?: string;
  readonly lead?: number;
  readonly brief?: true;
}

/** The picture on a page: one for screens and paper, one for telephones. */
const WIDE = 720;
const NARROW = 360;

export function addAssess(command: Command): void {
  const assessing = command
    .command('assess')
    .description(
      'everything that follows from the law for one case: who pays, how much, what is due, what is open',
    )
    .argument('[case]', 'JSON file with the case, or - for standard input')
    .requiredOption(
      '--as-of <date>',
      'the day that the assessment refers to, YYYY-MM-DD; nothing reads the clock',
    )
    .addOption(agreementOption())
    .addOption(employerSupplementOption())
    .addOption(insuranceOption())
    .addOption(new Option('--format <format>', 'the form of the result').choices(FORMATS).default('text'))
    .addOption(languageOption())
    .option(
      '--brief',
      'only the case in short, what is still to be done and what looks wrong, without the picture',
    )
    .option(
      '--previous <file>',
      'with --format ics: the calendar written before, to update and cancel its events',
    )
    .option(
      '--issuer <domain>',
      'with --format ics: who issues it, such as lon.example.se; tells the events of clients with the same reference apart',
    )
    .option(
      '--lead <days>',
      'with --format ics: how many days before its day every event reminds, 0 to 90; without it none does',
      Number,
    )
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler assess case.json --as-of 2026-03-20
  $ sjukregler assess case.json --as-of 2026-03-20 --lang sv --format md > case.md
  $ sjukregler assess case.json --as-of 2026-03-20 --lang sv --format html > case.html
  $ sjukregler assess case.json --as-of 2026-03-20 --brief --format html > brief.html
  $ sjukregler assess case.json --as-of 2026-03-20 --format svg > case.svg
  $ sjukregler assess case.json --as-of 2026-03-20 --format ics --issuer lon.example.se > case.ics
  $ sjukregler assess case.json --as-of 2026-03-20 --format ics --lead 7 > case.ics
  $ sjukregler assess case.json --as-of 2026-04-10 --format ics --issuer lon.example.se --previous case.ics > case-2.ics
  $ sjukregler assess case.json --as-of 2026-03-20 --agreement agreement.json --insurance itp
  $ sjukregler assess --paxml time.xml --employment employment.json --as-of 2026-03-20
  $ sjukregler assess --csv '2026-*.csv' --employment employment.json --employee 101 --facts facts.json --as-of 2026-03-20
  $ sjukregler assess case.json --as-of 2026-03-20 --format json | jq '.value.ledger'
  $ echo '{"ref":"A-17","spells":[{"from":"2026-03-02","to":null,"extent":1}]}' |
      sjukregler assess - --as-of 2026-03-20`,
    )
    .action(async (file: string | undefined, options: Options) => {
      const { asOf, format, lang, previous, issuer, lead, insurance, brief = false } = options;
      if (brief && !['text', 'md', 'html'].includes(format))
        throw new UsageError({
          sv: '--brief hör till --format text, md eller html',
          en: '--brief goes with --format text, md or html',
        });
      if (format !== 'ics' && previous !== undefined)
        throw new UsageError({
          sv: '--previous hör till --format ics',
          en: '--previous goes with --format ics',
        });
      if (format !== 'ics' && issuer !== undefined)
        throw new UsageError({ sv: '--issuer hör till --format ics', en: '--issuer goes with --format ics' });
      if (format !== 'ics' && lead !== undefined)
        throw new UsageError({ sv: '--lead hör till --format ics', en: '--lead goes with --format ics' });
      refuseTwoFromStandardInput([
        file,
        ...filesOf(options),
        previous,
        options.agreement,
        options.employerSupplement,
      ]);
      const from = await caseGiven(file, options);
      if ('stopped' in from) {
        writeStopped(from, reportNames.case[lang], format, lang);
        return;
      }
      const { beside } = from;
      const given = from.given as Case;
      const ofCalendar = {
        ...(issuer !== undefined && { issuer }),
        ...(lead !== undefined && { lead }),
        ...(previous !== undefined && { previous: await readText(previous) }),
      };
      // The checked function: whatever was typed, it is looked at before it is used.
      const layers = await payGiven(options);
      const found = assess(given, {
        asOf,
        ...layers,
        ...(insurance !== undefined && { insurance }),
      });
      const told = brief
        ? briefCaseReport(found, { lang })
        : caseReport(found, { lang, given: underAgreement(given, layers) });
      const report = withFiles(told, beside, lang);
      switch (format) {
        case 'text':
          printReport(report);
          return;
        case 'json':
          print(JSON.stringify(besideFinding(found, beside), null, 2));
          return;
        case 'md':
          print(reportMarkdown(report));
          return;
        case 'html':
          // The picture would take the short form beyond its page.
          write(brief ? reportHtml(report) : page(report, found, given, lang));
          return;
        case 'svg':
          print(picture(found, given, lang, WIDE));
          return;
        case 'ics': {
          // Nobody else waits for the calendar's code.
          const { calendar } = await import('../report/calendar/calendar.js');
          write(calendar(found, { lang, ...ofCalendar }));
        }
      }
    });
  addFileOptions(addCaseOfFileOptions(assessing));
}

function page(report: Report, found: Decided<AssessValue>, given: Case, lang: Language): string {
  return reportHtml(report, {
    timeline: { wide: picture(found, given, lang, WIDE), narrow: picture(found, given, lang, NARROW) },
  });
}

function picture(
  found: Decided<AssessValue>,
  { certificates = [] }: Case,
  lang: Language,
  width: number,
): string {
  return timelineSvg(found, { lang, width, certificates });
}
