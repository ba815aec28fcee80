/**
 * What real systems send and want: the functions throw `InvalidInput` for input that does not fit.
 *
 * @module formats
 */
import { checkedWithOptions } from './edge/checked.js';
import { payrollLines as decidePayrollLines } from './formats/payroll-lines.js';
import { entry as payrollLinesEntry } from './formats/payroll-lines.schema.js';

export type * from './formats/payroll-lines.js';
export { payrollLineNames, payrollLineSentences } from './formats/payroll-lines.words.js';

/** The payroll lines of one pay period. The input is checked first: it throws `InvalidInput` where it does not fit. */
export const payrollLines: typeof decidePayrollLines = /* @__PURE__ */ checkedWithOptions(
  payrollLinesEntry,
  decidePayrollLines,
);
