/** What is wrong with a file as a whole, in words: lines and codes, nothing that stands in it. */
import {
  fileFieldNames,
  fileIssueWords,
  invalidFileWords,
  type FileHistory,
  type FileIssue,
  type InvalidFile,
} from '../formats.js';

/** Files of which nothing was understood: no answer must rest on nothing. */
export class EmptyFiles extends Error {
  override readonly name = 'EmptyFiles';
  readonly files: number;

  constructor({ files }: FileHistory) {
    super('the files have no rows');
    this.files = files;
  }
}

/** More lines than this nobody reads. */
const MOST_LINES = 100;

export function fileErrorText(error: InvalidFile | EmptyFiles): string {
  if ('files' in error) {
    const which = error.files === 1 ? 'the file has no row' : `none of the ${error.files} files has a row`;
    return `sjukregler: ${which} of absence or work, and no shift\n`;
  }
  const { code, line, field, columns, issues = [], file } = error;
  const which = file === undefined ? 'the file' : `file ${file}`;
  const about = field === null ? '' : `, ${fileFieldNames[field].en}`;
  const shown = issues.slice(0, MOST_LINES).map(issueText);
  return [
    `sjukregler: ${which} cannot be read`,
    `  line ${line}${about}: ${code}. ${invalidFileWords[code].en}`,
    ...(columns === undefined ? [] : [`  columns: ${columns.map(columnText).join(', ')}`]),
    ...shown,
    ...(issues.length > shown.length ? [`  and ${issues.length - shown.length} more`] : []),
    '',
  ].join('\n');
}

function columnText(header: string | null, at: number): string {
  return `#${at + 1}${header === null ? '' : ` ${header}`}`;
}

function issueText({ line, field, code }: FileIssue): string {
  const which = field === null ? '' : `, ${fileFieldNames[field].en}`;
  return `  line ${line}${which}: ${code}. ${fileIssueWords[code].en}`;
}
