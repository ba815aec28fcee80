/** `sjukregler lint`: what in a file of absence would make a payroll wrong. */
import { Option, type Command } from 'commander';
import type { Language } from '../finding/words.js';
import { rowFindingWords } from '../formats/absence-rows.words.js';
import {
  fileFieldNames,
  fileIssueWords,
  lintRows,
  type AbsenceFile,
  type FileField,
  type FileIssueCode,
  type LintCode,
  type RowsInput,
} from '../formats.js';
import {
  addFileOptions,
  formatOf,
  readAbsenceFile,
  type FileFormat,
  type FileOptions,
} from './absence-file.js';
import { employmentOf, rowsInputOf } from './case-of-file.js';
import { EXIT, UsageError } from './exit.js';
import { readJson } from './input.js';
import { languageOption, print } from './output.js';

interface Options extends FileOptions {
  readonly format?: FileFormat | 'json';
  readonly employment?: string;
  readonly lang: Language;
  readonly json?: true;
}

/** One thing to look at. */
interface Finding {
  /** Null in JSON, which is one employee's. */
  readonly employee: string | null;
  /** The lines that take part, in order; empty where the rows have none. */
  readonly lines: readonly number[];
  readonly code: FileIssueCode | LintCode;
  readonly field: FileField | null;
  readonly message: string;
}

const FORMATS: readonly (FileFormat | 'json')[] = ['paxml', 'csv', 'json'];

/** Without a case nothing depends on a day; the checked function wants one. */
const ANY_DAY = '2026-01-01';

export function addLint(command: Command): void {
  const linting = command
    .command('lint')
    .description(
      'what in a file of absence would make a payroll wrong: rows that cannot be read, contradict each other, or would reset a period',
    )
    .argument('<file>', 'PAXml, CSV, or JSON with rows; - for standard input')
    .addOption(
      new Option('--format <format>', 'by default after the ending of the file’s name').choices(FORMATS),
    )
    .option(
      '--employment <file>',
      'JSON file with the case without spells: its schedule and certificates hold',
    )
    .option('--json', 'as JSON')
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Exit status: 0 nothing found, 3 something found or the file cannot be read, 2 usage.

Examples:
  $ sjukregler lint time.xml
  $ sjukregler lint absence.csv --code Z1=sick --column "employee=Our no." --lang sv
  $ sjukregler lint absence.csv --employment employment.json --json`,
    )
    .action(async (file: string, options: Options) => {
      const findings = await findingsIn(file, options);
      print(options.json ? JSON.stringify(findings, null, 2) : textOf(findings, options.lang));
      if (findings.length > 0) process.exitCode = EXIT.invalidInput;
    });
  addFileOptions(linting);
}

async function findingsIn(file: string, options: Options): Promise<readonly Finding[]> {
  const { employment, lang } = options;
  const format = options.format ?? formatOf(file);
  if (format === undefined) throw new UsageError(`say with --format which it is: ${FORMATS.join(', ')}`);
  if (format === 'json') {
    if (employment !== undefined)
      throw new UsageError('JSON rows bring their own schedule: leave --employment out');
    return ofRows((await readJson(file)) as RowsInput, null, lang);
  }
  const base = employment === undefined ? {} : employmentOf(await readJson(employment), ANY_DAY);
  const read = await readAbsenceFile(file, format, options);
  const ofEmployees = read.employees.flatMap(({ employee, rows, schedule }) =>
    ofRows(rowsInputOf(base, rows, schedule), employee, lang),
  );
  return [...ofFile(read, lang), ...ofEmployees].sort((a, b) => firstLine(a) - firstLine(b));
}

function firstLine({ lines }: Finding): number {
  return lines[0] ?? Infinity;
}

function ofFile({ issues }: AbsenceFile, language: Language): Finding[] {
  return issues.map(({ code, line, field, employee }) => ({
    employee,
    lines: [line],
    code,
    field,
    message: fileIssueWords[code][language],
  }));
}

function ofRows(input: RowsInput, employee: string | null, language: Language): Finding[] {
  return lintRows(input).map(({ code, sources }) => ({
    employee,
    lines: sources.flatMap(({ line }) => line ?? []),
    code,
    field: null,
    message: rowFindingWords[code][language],
  }));
}

const NOTHING = { sv: 'Inget att anmärka.', en: 'Nothing found.' };
const LINE = { sv: 'rad', en: 'line' };

function textOf(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return NOTHING[language];
  return findings
    .map(({ employee, lines, code, field, message }) => {
      const place = [
        lines.length === 0 ? undefined : `${LINE[language]} ${lines.join(', ')}`,
        employee ?? undefined,
        field === null ? undefined : fileFieldNames[field][language],
      ].filter((part) => part !== undefined);
      return `${[...place, code].join(' · ')}\n  ${message}`;
    })
    .join('\n');
}
