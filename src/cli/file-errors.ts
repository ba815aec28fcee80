/** What is wrong with a file, in words: lines and codes, nothing that stands in it. */
import {
  fileFieldNames,
  fileIssueWords,
  invalidFileWords,
  type FileIssue,
  type InvalidFile,
} from '../formats.js';
import type { UnreadableRows } from './absence-file.js';

/** More lines than this nobody reads. */
const MOST_LINES = 100;

export function fileErrorText(error: InvalidFile | UnreadableRows): string {
  if ('issues' in error) {
    const shown = error.issues.slice(0, MOST_LINES).map(issueText);
    const more = error.issues.length - shown.length;
    const rest = more > 0 ? [`  and ${more} more`] : [];
    return `${['sjukregler: the file has rows that cannot be read', ...shown, ...rest].join('\n')}\n`;
  }
  const { code, line, field } = error;
  const which = field === null ? '' : `, ${fileFieldNames[field].en}`;
  return `sjukregler: the file cannot be read\n  line ${line}${which}: ${code}. ${invalidFileWords[code].en}\n`;
}

function issueText({ line, field, code }: FileIssue): string {
  const which = field === null ? '' : `, ${fileFieldNames[field].en}`;
  return `  line ${line}${which}: ${code}. ${fileIssueWords[code].en}`;
}
