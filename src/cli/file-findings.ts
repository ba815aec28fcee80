/** What is to be looked at in files of absence: rows that cannot be read, rows that do not fit together, what is not read. */
import type { Language } from '../finding/words.js';
import { rowFindingWords } from '../formats/rows/absence-rows.words.js';
import {
  fileFieldNames,
  fileIssueWords,
  findingLevels,
  lintRows,
  looksLikeNames,
  unreadWords,
  type FileField,
  type FileIssue,
  type FileIssueCode,
  type FindingLevel,
  type IssueSource,
  type LintCode,
  type LooksLike,
  type RowsInput,
  type UnreadPlace,
} from '../formats.js';
import { UsageError } from './exit.js';
import { fileNames } from './file-findings.words.js';
import { didYouMean } from './nearest.js';

/** `not-read` for a column or an element that is not read although it looks like hours, percentages or times. */
export type FileFindingCode = FileIssueCode | LintCode | 'not-read';

/** One thing to look at. */
export interface FileFinding {
  /** An amount does not rest on what is wrong. */
  readonly level: FindingLevel;
  readonly code: FileFindingCode;
  /** Null where nobody is named: it can concern everybody. */
  readonly employee: string | null;
  /** The lines that take part, in order; empty where the rows have none. */
  readonly lines: readonly number[];
  /** The file of each line, 1 for the first; absent where there is one file. */
  readonly files?: readonly number[];
  /** The days on which rows meet. */
  readonly days?: readonly string[];
  readonly field: FileField | null;
  /** Where it stands that is not read, as `--column` and `--ignore` take it. */
  readonly place?: string | null;
  readonly looksLike?: LooksLike;
  readonly message: string;
}

const CODES: readonly string[] = [...Object.keys(findingLevels), 'not-read'];

/**
 * The codes that the user accepts.
 *
 * @throws UsageError where there is no such code
 */
export function acceptedCodes(codes: readonly string[] = []): ReadonlySet<string> {
  for (const code of codes) {
    if (!CODES.includes(code)) {
      const meant = didYouMean(code, CODES);
      throw new UsageError({
        sv: `--accept: felet finns inte${meant.sv}`,
        en: `--accept: no such finding${meant.en}`,
      });
    }
  }
  return new Set(codes);
}

/** Rows that cannot be read. What tells nothing of absence or work, be it known what it is, changes no amount. */
export function ofIssues(issues: readonly FileIssue[], language: Language): FileFinding[] {
  return issues.map(({ code, line, file, field, employee, registers }) => ({
    level: registers === 'nothing' ? 'note' : findingLevels[code],
    code,
    employee,
    lines: [line],
    ...(file !== undefined && { files: [file] }),
    field,
    message: fileIssueWords[code][language],
  }));
}

/** What the rows of one employee have that does not fit together. */
export function ofRows(input: RowsInput, employee: string | null, language: Language): FileFinding[] {
  return lintRows(input).map(({ level, code, sources, days }) => ({
    level,
    code,
    employee,
    ...placesOf(sources),
    ...(days !== undefined && { days }),
    field: null,
    message: [...supplementCodes(input, sources), rowFindingWords[code][language]].join(': '),
  }));
}

/** The codes of the rows of supplements that take part. */
function supplementCodes({ supplements = [] }: RowsInput, sources: readonly IssueSource[]): string[] {
  return sources.flatMap(({ path: [list, i] }) =>
    list === 'supplements' ? (supplements[Number(i)]?.code ?? []) : [],
  );
}

function placesOf(sources: readonly IssueSource[]): Pick<FileFinding, 'lines' | 'files'> {
  const places = sources
    .flatMap(({ line, file }) => (line === undefined ? [] : [{ line, file }]))
    .sort((a, b) => (a.file ?? 0) - (b.file ?? 0) || a.line - b.line);
  const files = places.flatMap(({ file }) => file ?? []);
  return { lines: places.map(({ line }) => line), ...(files.length > 0 && { files }) };
}

/** What is not read, and could be the hours of anybody. */
export function ofUnread(places: readonly UnreadPlace[], language: Language): FileFinding[] {
  return places.map(({ place, header, looksLike, firstLine, file }) => {
    const name = place ?? fileNames.element[language];
    const told = header === null ? name : `${name} (${header})`;
    const looks = `${fileNames.looksLike[language]} ${looksLikeNames[looksLike][language]}`;
    return {
      level: 'wrong',
      code: 'not-read',
      employee: null,
      lines: [firstLine],
      ...(file !== undefined && { files: [file] }),
      field: null,
      place,
      looksLike,
      message: `${told} ${looks}. ${unreadWords[language]}`,
    };
  });
}

/** The findings in the order of their lines, those that are accepted as notes. */
export function judged(findings: readonly FileFinding[], accepted: ReadonlySet<string>): FileFinding[] {
  return findings
    .map((finding) => (accepted.has(finding.code) ? { ...finding, level: 'note' as const } : finding))
    .sort((a, b) => firstOf(a.files) - firstOf(b.files) || firstOf(a.lines) - firstOf(b.lines));
}

function firstOf(numbers: readonly number[] = []): number {
  return numbers[0] ?? Infinity;
}

/** Where the finding is: `file 2, line 14 · employee 7 · hours`. */
export function placeText({ lines, files, employee, field, days }: FileFinding, language: Language): string {
  const name = (of: keyof typeof fileNames): string => fileNames[of][language];
  return [
    ...linesText(lines, files, name),
    ...(employee === null ? [] : [`${name('employee')} ${employee}`]),
    ...(field === null ? [] : [fileFieldNames[field][language]]),
    ...(days === undefined ? [] : [days.join(', ')]),
  ].join(' · ');
}

function linesText(
  lines: readonly number[],
  files: readonly number[] | undefined,
  name: (of: keyof typeof fileNames) => string,
): string[] {
  if (lines.length === 0) return [];
  const label = (count: number): string => name(count === 1 ? 'line' : 'lines');
  if (files === undefined) return [`${label(lines.length)} ${lines.join(', ')}`];
  return [...new Set(files)].map((file) => {
    const its = lines.filter((_, i) => files[i] === file);
    return `${name('file')} ${file}, ${label(its.length)} ${its.join(', ')}`;
  });
}
