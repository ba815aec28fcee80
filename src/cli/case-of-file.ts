/** The case of one employee: absence from a file, everything else from the employment's JSON. */
import type { Case } from '../case/case.js';
import { InvalidInput } from '../finding/invalid-input.js';
import type { IssueCode } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import { spellsFromRows, type RowsInput } from '../formats.js';
import { assess } from '../index.js';
import {
  employeeIn,
  readAbsenceFile,
  UnreadableRows,
  type FileFormat,
  type FileOptions,
} from './absence-file.js';
import { UsageError } from './exit.js';
import { readJson } from './input.js';

export interface CaseOptions extends FileOptions {
  readonly asOf: string;
  readonly paxml?: string;
  readonly csv?: string;
  readonly employment?: string;
  readonly employee?: string;
}

/** The case that the user points at: as JSON, or as a file of absence beside the employment. */
export async function caseGiven(file: string | undefined, options: CaseOptions): Promise<unknown> {
  const { paxml, csv, employment } = options;
  const sources = [file, paxml, csv].filter((source) => source !== undefined);
  if (sources.length !== 1) throw new UsageError('give one of a case, --paxml and --csv');
  if (file !== undefined) return readJson(file);
  if (employment === undefined) {
    throw new UsageError('--paxml and --csv need --employment, a JSON file with the case without spells');
  }
  const [path, format] = paxml === undefined ? [csv as string, 'csv' as const] : [paxml, 'paxml' as const];
  return caseOfFile(path, format, await readJson(employment), options);
}

async function caseOfFile(
  path: string,
  format: FileFormat,
  given: unknown,
  options: CaseOptions,
): Promise<Case> {
  const base = employmentOf(given, options.asOf);
  const file = await readAbsenceFile(path, format, options, options.employee);
  if (file.issues.length > 0) throw new UnreadableRows(file.issues);
  const { employee, rows, schedule } = employeeIn(file, options.employee);
  const registered = rowsInputOf(base, rows, schedule);
  const { spells, issues } = spellsFromRows(registered);
  if (issues.length > 0) {
    process.stderr.write(
      `sjukregler: the rows do not fit together in ${issues.length} places; sjukregler lint lists them\n`,
    );
  }
  const { employment } = base;
  return {
    ...base,
    ref: base.ref === UNNAMED ? employee : base.ref,
    ...(employment !== undefined && {
      employment: {
        ...employment,
        ...(registered.schedule !== undefined && { schedule: registered.schedule }),
      },
    }),
    spells,
  };
}

/** What the employment tells about the rows; its own schedule goes before that of the file. */
export function rowsInputOf(
  { employment, certificates }: Pick<Case, 'employment' | 'certificates'>,
  rows: RowsInput['rows'],
  ofFile: RowsInput['schedule'],
): RowsInput {
  const schedule = employment?.schedule ?? ofFile;
  return {
    rows,
    ...(schedule !== undefined && { schedule }),
    ...(employment?.pay !== undefined && { hoursPerWeek: employment.pay.hoursPerWeek }),
    ...(certificates !== undefined && { certificates }),
  };
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
