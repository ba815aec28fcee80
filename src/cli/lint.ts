/** `sjukregler lint`: what in files of absence would make a payroll wrong. */
import { Option, type Command } from 'commander';
import type { Case } from '../case/given/case.js';
import type { Language } from '../finding/words.js';
import type { RowsInput } from '../formats.js';
import { sickTotals } from '../formats/rows/sick-totals.js';
import { addFileOptions, collected, readAbsence, type FileOptions } from './absence-file.js';
import { employmentOf, factsGiven, rowsInputOf, withRates } from './case-of-file.js';
import { countsOf, countsText, type Counts } from './counts.js';
import { EXIT, UsageError } from './exit.js';
import {
  acceptedCodes,
  judged,
  ofIssues,
  ofRows,
  ofUnread,
  placeText,
  type FileFinding,
} from './file-findings.js';
import { readInput, readJson } from './input.js';
import { languageOption } from './output.js';
import { print } from './print.js';
import { refuseTwoFromStandardInput } from './pay-options.js';
import { filesAt, formatOf, type FileFormat } from './source-files.js';

interface Options extends FileOptions {
  readonly format?: FileFormat | 'json';
  readonly employment?: string;
  readonly facts?: string;
  readonly accept?: readonly string[];
  readonly lang: Language;
  readonly json?: true;
}

const FORMATS: readonly (FileFormat | 'json')[] = ['paxml', 'csv', 'json'];

/** Without a case nothing depends on a day; the checked function wants one. */
const ANY_DAY = '2026-01-01';

export function addLint(command: Command): void {
  const linting = command
    .command('lint')
    .description(
      'what in files of absence would make a payroll wrong: rows that cannot be read, contradict each other, or would reset a period',
    )
    .argument(
      '<files...>',
      'PAXml or CSV: names, patterns or folders, together one history; or one JSON file with rows; - for standard input',
    )
    .addOption(
      new Option('--format <format>', 'by default after the ending of the file’s name').choices(FORMATS),
    )
    .option(
      '--employment <file>',
      'JSON file with the case without spells: its schedule and certificates hold',
    )
    .option('--facts <file>', 'JSON file with what is known beside the rows of the one employee of the files')
    .option('--accept <code>', 'a finding that counts as a note in this run; as often as wanted', collected)
    .option('--json', 'as JSON')
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Exit status: 0 nothing that is wrong, be there notes or not, 3 something wrong or a file cannot be read, 2 usage.

Examples:
  $ sjukregler lint time.xml
  $ sjukregler lint 2026-*.xml
  $ sjukregler lint absence.csv --code Z1=sick --column "employee=Our no." --lang sv
  $ sjukregler lint absence.csv --mapping map.json --employment employment.json --json`,
    )
    .action(async (files: readonly string[], options: Options) => {
      const { employment, facts, mapping, lang } = options;
      refuseTwoFromStandardInput([...files, employment, facts, mapping]);
      const accepted = acceptedCodes(options.accept);
      const { findings, counts } = await lookedAt(files, options);
      const told = judged(findings, accepted);
      print(options.json ? JSON.stringify(told, null, 2) : textOf(told, lang));
      process.stderr.write(countsText(counts, lang));
      if (told.some(({ level }) => level === 'wrong')) process.exitCode = EXIT.invalidInput;
    });
  addFileOptions(linting);
}

interface LookedAt {
  readonly findings: readonly FileFinding[];
  readonly counts: Counts;
}

async function lookedAt(given: readonly string[], options: Options): Promise<LookedAt> {
  const formats = new Set(given.map((file) => options.format ?? formatOf(file)));
  return formats.has('json') ? ofJson(given, options) : ofFiles(given, options);
}

async function ofJson(given: readonly string[], { employment, facts, lang }: Options): Promise<LookedAt> {
  const [file, another] = given;
  if (file === undefined || another !== undefined)
    throw new UsageError({ sv: 'JSON-rader ges i en fil', en: 'JSON rows come in one file' });
  if (employment !== undefined || facts !== undefined) {
    throw new UsageError({
      sv: 'JSON-rader har eget schema och egna uppgifter: utelämna --employment och --facts',
      en: 'JSON rows bring their own schedule and facts: leave --employment and --facts out',
    });
  }
  const input = await readInput<RowsInput>(file);
  const findings = ofRows(input, null, lang);
  const rows = input.rows.length;
  return { findings, counts: { files: 1, rows, employees: 1, leftOut: 0, copies: 0, ...sickTotals(input) } };
}

async function ofFiles(given: readonly string[], options: Options): Promise<LookedAt> {
  const { employment, facts, lang } = options;
  const files = await filesAt(given, options.format === 'json' ? undefined : options.format);
  const base = employment === undefined ? {} : employmentOf(await readJson(employment), ANY_DAY);
  const beside = await factsGiven(facts);
  const history = await readAbsence(files, formatOfAll(files, options), options);
  if (facts !== undefined && history.employees.length > 1) {
    throw new UsageError({
      sv: '--facts gäller en anställd, och filerna har flera',
      en: '--facts are those of one employee, and the files have several',
    });
  }
  const told = withRates(beside, history);
  const inputs = history.employees.map((found) => ({
    employee: found.employee,
    input: rowsInputOf(base as Partial<Case>, told, found),
  }));
  return {
    findings: [
      ...ofIssues(history.issues, lang),
      ...ofUnread(history.unread, lang),
      ...inputs.flatMap(({ employee, input }) => ofRows(input, employee, lang)),
    ],
    counts: countsOf(
      history,
      inputs.map(({ input }) => sickTotals(input)),
    ),
  };
}

function formatOfAll(files: readonly string[], { format }: Options): FileFormat {
  const [first, ...others] = new Set(files.map((file) => format ?? formatOf(file)));
  if (first === undefined || first === 'json') {
    throw new UsageError({
      sv: `ange med --format vilket det är: ${FORMATS.join(', ')}`,
      en: `say with --format which it is: ${FORMATS.join(', ')}`,
    });
  }
  if (others.length > 0)
    throw new UsageError({
      sv: 'en historiks filer är alla PAXml eller alla CSV',
      en: 'the files of one history are all PAXml or all CSV',
    });
  return first;
}

const NOTHING = { sv: 'Inget att anmärka.', en: 'Nothing found.' };
const NOTE = { sv: 'notering', en: 'note' };

function textOf(findings: readonly FileFinding[], language: Language): string {
  if (findings.length === 0) return NOTHING[language];
  return findings
    .map((finding) => {
      const place = placeText(finding, language);
      const level = finding.level === 'note' ? ` (${NOTE[language]})` : '';
      return `${place === '' ? '' : `${place} · `}${finding.code}${level}\n  ${finding.message}`;
    })
    .join('\n');
}
