/**
 * From what payroll and HR systems keep to a case, and back.
 *
 * @module formats
 */
import { checked, checkedWithOptions } from './edge/checked.js';
import { entry as assessEntry } from './case/assess.schema.js';
import { spellsFromRows as decide_spellsFromRows } from './formats/absence-rows.js';
import { entry as rowsEntry } from './formats/absence-rows.schema.js';
import { paxmlSplit as decide_paxmlSplit } from './formats/paxml/split.js';
import { entry as paxmlWriteEntry } from './formats/paxml/write.schema.js';
import { writePaxml as decide_writePaxml } from './formats/paxml/write.js';

export { InvalidFile, type InvalidFileCode } from './formats/invalid-file.js';
export { fileFieldWords, fileIssueWords, invalidFileWords } from './formats/file.words.js';
export { readCsv } from './formats/csv/read.js';
export { paxmlCodeEntry, paxmlCodes } from './formats/paxml/codes.js';
export { paxmlCollector, readPaxml } from './formats/paxml/collect.js';
export { paxmlReader, streamPaxml } from './formats/paxml/read.js';
export type * from './formats/absence-file.js';
export type * from './formats/absence-row.js';
export type * from './formats/absence-rows.js';
export type * from './formats/csv/read.js';
export type * from './formats/file-issue.js';
export type * from './formats/paxml/codes.js';
export type * from './formats/paxml/collect.js';
export type * from './formats/paxml/read.js';
export type * from './formats/paxml/split.js';
export type * from './formats/paxml/transaction.js';
export type * from './formats/paxml/write.js';

export const spellsFromRows: typeof decide_spellsFromRows = /* @__PURE__ */ checked(
  rowsEntry,
  decide_spellsFromRows,
);

export const writePaxml: typeof decide_writePaxml = /* @__PURE__ */ checked(
  paxmlWriteEntry,
  decide_writePaxml,
);

export const paxmlSplit: typeof decide_paxmlSplit = /* @__PURE__ */ checkedWithOptions(
  assessEntry,
  decide_paxmlSplit,
);
