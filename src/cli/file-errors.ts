/** What is wrong with a file as a whole, in words: lines and codes, nothing that stands in it. */
import {
  fileFieldNames,
  fileIssueWords,
  invalidFileWords,
  type FileHistory,
  type FileIssue,
  type InvalidFile,
} from '../formats.js';
import type { Language, Text } from '../finding/words.js';
import { mainNames } from './main.words.js';

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

export function fileErrorText(error: InvalidFile | EmptyFiles, language: Language): string {
  if ('files' in error) {
    return `sjukregler: ${emptyText(error.files)[language]}\n`;
  }
  const { code, line, field, columns, issues = [], file } = error;
  const which = file === undefined ? mainNames.theFile[language] : `${mainNames.file[language]} ${file}`;
  const about = field === null ? '' : `, ${fileFieldNames[field][language]}`;
  const shown = issues.slice(0, MOST_LINES).map((issue) => issueText(issue, language));
  const left = issues.length - shown.length;
  return [
    `sjukregler: ${which} ${mainNames.cannotBeRead[language]}`,
    `  ${mainNames.line[language]} ${line}${about}: ${code}. ${invalidFileWords[code][language]}`,
    ...(columns === undefined
      ? []
      : [`  ${mainNames.columns[language]}: ${columns.map(columnText).join(', ')}`]),
    ...shown,
    ...(left > 0 ? [`  ${moreText(left)[language]}`] : []),
    '',
  ].join('\n');
}

function emptyText(files: number): Text {
  return files === 1
    ? mainNames.oneEmpty
    : {
        sv: `ingen av de ${files} filerna har en rad om frånvaro eller arbete, eller ett pass`,
        en: `none of the ${files} files has a row of absence or work, and no shift`,
      };
}

function moreText(left: number): Text {
  return { sv: `och ${left} till`, en: `and ${left} more` };
}

function columnText(header: string | null, at: number): string {
  return `#${at + 1}${header === null ? '' : ` ${header}`}`;
}

function issueText({ line, field, code }: FileIssue, language: Language): string {
  const which = field === null ? '' : `, ${fileFieldNames[field][language]}`;
  return `  ${mainNames.line[language]} ${line}${which}: ${code}. ${fileIssueWords[code][language]}`;
}
