/** What is wrong with a file as a whole, in words: lines and codes, nothing that stands in it. */
import type { Language, Text } from '../finding/words.js';
import { fileFieldNames, fileIssueWords, invalidFileWords } from '../formats/file/file.words.js';
import type { FileHistory, FileIssue, InvalidFile } from '../formats.js';
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
    ...hintsOf([code, ...issues.map((issue) => issue.code)], field).map((hint) => `  ${hint[language]}`),
    '',
  ].join('\n');
}

/** How the command line is told what the file does not say itself, once each. */
function hintsOf(
  codes: readonly (InvalidFile['code'] | FileIssue['code'])[],
  field: InvalidFile['field'],
): Text[] {
  const isColumn = codes.includes('missing-column') || codes.includes('duplicate-column');
  return [
    ...(isColumn ? [columnHint(field ?? 'code')] : []),
    ...(codes.includes('unknown-code') ? [CODE_HINT] : []),
  ];
}

function columnHint(field: string): Text {
  return {
    sv: `Peka ut en kolumn med dess rubrik eller nummer: --column "${field}=#2"`,
    en: `Point a column out by its header or number: --column "${field}=#2"`,
  };
}

const CODE_HINT: Text = {
  sv: 'Ange vad en kod betyder: --code "KOD=sick"',
  en: 'Say what a code means: --code "CODE=sick"',
};

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
