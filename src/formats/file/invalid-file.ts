import { isErrorNamed } from '../../finding/error-named.js';
import type { FileField, FileIssue } from './file-issue.js';

/** Why a file cannot be read at all. */
export type InvalidFileCode =
  | 'empty-file'
  | 'truncated'
  | 'not-well-formed'
  | 'doctype'
  | 'unknown-encoding'
  | 'bad-encoding'
  | 'nul-byte'
  | 'too-deep'
  | 'too-long'
  | 'too-many-employees'
  | 'not-paxml'
  | 'not-tlu'
  | 'no-version'
  | 'unknown-version'
  | 'no-known-record'
  | 'no-readable-row'
  | 'spreadsheet'
  | 'no-header'
  | 'missing-column'
  | 'duplicate-column';

/** What else is known of a file that cannot be read. */
export interface InvalidFileDetails {
  readonly columns?: readonly (string | null)[];
  readonly issues?: readonly FileIssue[];
  readonly file?: number;
}

/**
 * Thrown for a file that cannot be read. The ESM and the CommonJS build recognise each other's by `instanceof`.
 *
 * It never holds anything of a row: only the line, 1 for the first, and the name of a field where one is meant.
 */
export class InvalidFile extends Error {
  override readonly name = 'InvalidFile';
  readonly code: InvalidFileCode;
  readonly line: number;
  readonly field: FileField | null;
  /**
   * For a table whose columns are not understood: the headers that were seen, in their order. Null stands for a text
   * with any word that headers of such tables do not have, since it could be a person's. Absent where the line has a date
   * or a number in it, and may be no header.
   */
  declare readonly columns?: readonly (string | null)[];
  /** For a file of which no row can be read: what is wrong with the first ones. */
  declare readonly issues?: readonly FileIssue[];
  /** Which of several files it is, 1 for the first. */
  declare readonly file?: number;

  constructor(
    code: InvalidFileCode,
    line: number,
    field: FileField | null = null,
    details: InvalidFileDetails = {},
  ) {
    super(`invalid file: ${code}${field === null ? '' : ` ${field}`} at line ${line}`);
    this.code = code;
    this.line = line;
    this.field = field;
    Object.assign(this, details);
  }

  static override [Symbol.hasInstance](value: unknown): value is InvalidFile {
    return super[Symbol.hasInstance](value) || (this === InvalidFile && isErrorNamed(value, 'InvalidFile'));
  }
}
