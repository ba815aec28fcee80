/**
 * From what payroll and HR systems keep to a case, and back.
 *
 * @module formats
 */
import { checked } from './edge/checked.js';
import { spellsFromRows as decide_spellsFromRows } from './formats/absence-rows.js';
import { entry as rowsEntry } from './formats/absence-rows.schema.js';

export type * from './formats/absence-row.js';
export type * from './formats/absence-rows.js';

export const spellsFromRows: typeof decide_spellsFromRows = /* @__PURE__ */ checked(
  rowsEntry,
  decide_spellsFromRows,
);
