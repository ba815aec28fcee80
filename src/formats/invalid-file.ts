import type { FileField } from './file-issue.js';

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
  | 'no-version'
  | 'unknown-version'
  | 'missing-column'
  | 'duplicate-column';

/**
 * Thrown for a file that cannot be read. Recognise it by `name`, not by `instanceof`: the ESM and the CommonJS build
 * each have a class of their own.
 *
 * It never holds anything of the file: only the line, 1 for the first, and the name of a field where one is meant.
 */
export class InvalidFile extends Error {
  override readonly name = 'InvalidFile';
  readonly code: InvalidFileCode;
  readonly line: number;
  readonly field: FileField | null;

  constructor(code: InvalidFileCode, line: number, field: FileField | null = null) {
    super(`invalid file: ${code}${field === null ? '' : ` ${field}`} at line ${line}`);
    this.code = code;
    this.line = line;
    this.field = field;
  }
}
