/**
 * From what payroll and HR systems keep to a case, and back.
 *
 * @module formats
 */
import { checked, checkedWithOptions } from './edge/checked.js';
import { spellsFromRows as decide_spellsFromRows } from './formats/absence-rows.js';
import { entry as rowsEntry } from './formats/absence-rows.schema.js';
import { lintRows as decide_lintRows } from './formats/lint.js';
import { certificatesFromExtents as decide_certificatesFromExtents } from './formats/medical-certificate.js';
import { entry as extentsEntry } from './formats/medical-certificate.schema.js';
import { payrollLines as decide_payrollLines } from './formats/payroll-lines.js';
import { entry as payrollLinesEntry } from './formats/payroll-lines.schema.js';
import { rowsFromSpells as decide_rowsFromSpells } from './formats/rows-from-spells.js';
import { entry as spellsEntry } from './formats/rows-from-spells.schema.js';

export type * from './formats/absence-row.js';
export type * from './formats/absence-rows.js';
export type * from './formats/lint.js';
export type * from './formats/medical-certificate.js';
export type * from './formats/payroll-lines.js';
export { payrollLineNames, payrollLineSentences } from './formats/payroll-lines.words.js';
export type * from './formats/rows-from-spells.js';
export { InvalidInput } from './finding/invalid-input.js';

/** Makes the spells of a case from rows of absence, days off bridged, and tells what does not fit together. */
export const spellsFromRows: typeof decide_spellsFromRows = /* @__PURE__ */ checked(
  rowsEntry,
  decide_spellsFromRows,
);

/** Makes rows of absence from spells: the inverse of `spellsFromRows` with the same schedule. */
export const rowsFromSpells: typeof decide_rowsFromSpells = /* @__PURE__ */ checked(
  spellsEntry,
  decide_rowsFromSpells,
);

/** Lists what in rows of absence would make a payroll wrong, with the lines of the file. */
export const lintRows: typeof decide_lintRows = /* @__PURE__ */ checked(rowsEntry, decide_lintRows);

/** Reads the periods of a medical certificate, each with the code of its extent, as certificates and extents. */
export const certificatesFromExtents: typeof decide_certificatesFromExtents = /* @__PURE__ */ checked(
  extentsEntry,
  decide_certificatesFromExtents,
);

/** The payroll lines of one pay period, with SrfLAP codes: together they are the money of the case, to the öre. */
export const payrollLines: typeof decide_payrollLines = /* @__PURE__ */ checkedWithOptions(
  payrollLinesEntry,
  decide_payrollLines,
);
