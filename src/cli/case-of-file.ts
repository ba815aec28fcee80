/** The case of one employee: absence from files, everything else from the employment's JSON. */
import { isRows } from '../case/given/rows.js';
import type { Case, CaseEmployment } from '../case/given/case.js';
import type { Assumption } from '../finding/finding.js';
import { InvalidInput } from '../finding/invalid-input.js';
import type { IssueCode } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import type { Language } from '../finding/words.js';
import { rowFacts, spellsFromRows, type RowFacts, type RowsInput } from '../formats.js';
import { sickTotals } from '../formats/rows/sick-totals.js';
import { assess } from '../generated/checked-case.js';
import type { IsoDate } from '../time/day.js';
import { collected, readAbsence, type FileOptions, type ReadHistory } from './absence-file.js';
import { countsOf, countsText } from './counts.js';
import { employeeIn } from './employee-in.js';
import { UsageError } from './exit.js';
import { acceptedCodes, judged, ofIssues, ofRows, ofUnread, type FileFinding } from './file-findings.js';
import type { BesideAnswer } from './file-report.js';
import { readInput, readJson } from './input.js';
import { observedFromOf } from './observed-from.js';
import { filesAt } from './source-files.js';
import type { Command } from 'commander';

export interface CaseOptions extends FileOptions {
  readonly asOf: string;
  readonly lang: Language;
  readonly paxml?: readonly string[];
  readonly csv?: readonly string[];
  readonly employment?: string;
  readonly employee?: string;
  readonly facts?: string;
  readonly accept?: readonly string[];
  /** The first day of the pay period, where one is asked for. */
  readonly from?: IsoDate;
}

/** The options that a command has whose case can come from files. */
export function addCaseOfFileOptions(command: Command): Command {
  return command
    .option(
      '--paxml <file...>',
      'PAXml files with the absence, in place of a case: names, patterns or folders, which together are one history',
    )
    .option('--csv <file...>', 'CSV files with the absence, in place of a case, as --paxml')
    .option('--employment <file>', 'JSON file with the case without spells, beside --paxml or --csv')
    .option('--employee <reference>', 'the employee of files that have several')
    .option(
      '--facts <file>',
      'JSON file with what is known beside the rows: certificates, fit dates, days worked (sjukregler schema facts)',
    )
    .option(
      '--accept <code>',
      'a finding on which amounts may rest in this run; as often as wanted',
      collected,
    );
}

/** Every file that the options name: at most one of them can come from standard input. */
export function filesOf({
  paxml = [],
  csv = [],
  employment,
  facts,
  mapping,
}: CaseOptions): (string | undefined)[] {
  return [...paxml, ...csv, employment, facts, mapping];
}

/** A case, and what is to be known of the files that it was made from. */
export interface CaseGiven {
  readonly given: unknown;
  /** Undefined where the case was given as it is. */
  readonly beside?: BesideAnswer;
}

/** No amounts: they would rest on rows that are wrong. */
export interface Stopped extends Pick<BesideAnswer, 'issues' | 'accepted'> {
  readonly stopped: true;
  /** The reference of the case; undefined where neither employment nor file tells one. */
  readonly ref: string | undefined;
}

/** The case that the user points at: as JSON, or as files of absence beside the employment. */
export async function caseGiven(
  file: string | undefined,
  options: CaseOptions,
): Promise<CaseGiven | Stopped> {
  const { paxml, csv } = options;
  const sources = [file, paxml, csv].filter((source) => source !== undefined);
  if (sources.length !== 1)
    throw new UsageError({
      sv: 'ge ett av ett ärende, --paxml och --csv',
      en: 'give one of a case, --paxml and --csv',
    });
  if (file === undefined) return caseOfFiles(options);
  for (const name of OF_FILES) {
    if (options[name] !== undefined)
      throw new UsageError({
        sv: `--${name} hör till --paxml eller --csv`,
        en: `--${name} goes with --paxml or --csv`,
      });
  }
  return { given: await readJson(file) };
}

const OF_FILES = [
  'employment',
  'employee',
  'facts',
  'accept',
  'mapping',
  'code',
  'column',
  'kind',
  'ignore',
] as const;

async function caseOfFiles(options: CaseOptions): Promise<CaseGiven | Stopped> {
  const { paxml, csv, employment, lang } = options;
  if (employment === undefined) {
    throw new UsageError({
      sv: '--paxml och --csv kräver --employment, en JSON-fil med ärendet utan sjuktillfällen',
      en: '--paxml and --csv need --employment, a JSON file with the case without spells',
    });
  }
  const accepted = acceptedCodes(options.accept);
  const base = employmentOf(await readJson(employment), options.asOf);
  const facts = await factsGiven(options.facts);
  const format = paxml === undefined ? 'csv' : 'paxml';
  const files = await filesAt(paxml ?? csv ?? [], format);
  const history = await readAbsence(files, format, options, options.employee);
  const found = employeeIn(history, options.employee);
  const input = found && rowsInputOf(base, withRates(facts, history), found);
  const whose = found?.employee ?? options.employee;
  const issues = judged(
    [
      ...ofIssues(
        history.issues.filter((issue) => concerns(issue, whose)),
        lang,
      ),
      ...ofUnread(history.unread, lang),
      ...(input === undefined ? [] : ofRows(input, whose ?? null, lang)),
    ],
    accepted,
  );
  process.stderr.write(countsText(countsOf(history, input === undefined ? [] : [sickTotals(input)]), lang));
  if (input === undefined || whose === undefined || issues.some(({ level }) => level === 'wrong')) {
    return { stopped: true, ref: refOf(base, whose), issues, accepted };
  }
  const { spells, lost = [], bridged } = spellsFromRows(input);
  const observedFrom = observedFromOf({ history, facts, spells, from: options.from });
  return {
    given: caseOf(base, whose, input, observedFrom, { spells, lost }),
    beside: { issues, bridged, accepted, assumptions: assumptionsOf(issues, accepted, options) },
  };
}

/** What concerns somebody else, and is known to, stops nobody. */
function concerns({ employee }: Pick<FileFinding, 'employee'>, whose: string | undefined): boolean {
  return employee === null || whose === undefined || employee === whose;
}

export async function factsGiven(file: string | undefined): Promise<RowFacts> {
  // The checked function: whatever the file says, it is looked at before it is used.
  return file === undefined ? {} : rowFacts(await readInput<RowFacts>(file));
}

/** The facts of the employee go before what is said of the files. */
export function withRates(facts: RowFacts, { rates }: ReadHistory): RowFacts {
  return { ...(rates !== undefined && { rates }), ...facts };
}

/** What the employment and the facts tell beside the rows; the employment's own schedule goes before that of the file. */
export function rowsInputOf(
  { employment, certificates = [] }: Pick<Case, 'employment' | 'certificates'>,
  { certificates: ofFacts = [], ...facts }: RowFacts,
  { rows, supplements, schedule: ofFile }: Pick<RowsInput, 'rows' | 'supplements' | 'schedule'>,
): RowsInput {
  const schedule = employment?.schedule ?? ofFile;
  const certified = [...certificates, ...ofFacts];
  return {
    ...facts,
    rows,
    ...(supplements !== undefined && { supplements }),
    ...(schedule !== undefined && { schedule }),
    ...(employment?.pay !== undefined && { hoursPerWeek: hoursOf(employment.pay) }),
    ...(certified.length > 0 && { certificates: certified }),
  };
}

function hoursOf(pay: NonNullable<CaseEmployment['pay']>): NonNullable<RowsInput['hoursPerWeek']> {
  return isRows(pay) ? pay.map(({ from, hoursPerWeek }) => ({ from, hoursPerWeek })) : pay.hoursPerWeek;
}

function caseOf(
  base: Case,
  employee: string,
  { schedule, certificates = [], certificateExtents = [] }: RowsInput,
  observedFrom: IsoDate | undefined,
  { spells, lost }: Pick<Required<Case>, 'spells' | 'lost'>,
): Case {
  const { employment } = base;
  const certified = [...certificates, ...certificateExtents.map(({ from, to }) => ({ from, to }))];
  return {
    ...base,
    ref: refOf(base, employee) ?? employee,
    ...(employment !== undefined && {
      employment: { ...employment, ...(schedule !== undefined && { schedule }) },
    }),
    ...(certified.length > 0 && { certificates: certified }),
    ...(observedFrom !== undefined && { observedFrom }),
    ...(base.observedFrom !== undefined && { observedFrom: base.observedFrom }),
    ...(lost.length > 0 && { lost: besides(base.lost, lost) }),
    spells,
  };
}

/** What the case tells of a day goes before what the rows tell of it. */
function besides(given: Case['lost'] = [], ofRows: NonNullable<Case['lost']>): NonNullable<Case['lost']> {
  const told = new Set(given.map(({ date }) => date));
  return [...given, ...ofRows.filter(({ date }) => !told.has(date))];
}

/** What the user takes upon himself: findings that are accepted, places that are passed over. */
function assumptionsOf(
  issues: readonly FileFinding[],
  accepted: ReadonlySet<string>,
  { ignore }: CaseOptions,
): Assumption[] {
  const codes = new Set(issues.map(({ code }) => code).filter((code) => accepted.has(code)));
  return [
    ...[...codes].map((code) => ({ fact: `issues.${code}`, assumed: 'accepted' })),
    ...(ignore === undefined ? [] : [{ fact: 'unread', assumed: 'nothing-of-absence' }]),
  ];
}

function refOf({ ref }: Case, employee: string | undefined): string | undefined {
  return ref === UNNAMED ? employee : ref;
}

/** Stands for a reference until the file has told one. */
const UNNAMED = 'unnamed';

/** @throws InvalidInput where it is no case without spells */
export function employmentOf(given: unknown, asOf: string): Case {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw refused([], 'wrong-type');
  if ('spells' in given) throw refused(['spells'], 'not-applicable');
  const base = { ref: UNNAMED, ...given, spells: [] } as Case;
  // The checked function: whatever the file says, it is looked at before it is used.
  assess(base, { asOf });
  return base;
}

function refused(path: readonly string[], code: IssueCode): InvalidInput {
  return new InvalidInput([{ path, code, message: issueWords[code].en }]);
}
