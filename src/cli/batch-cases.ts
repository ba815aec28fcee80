/** What `sjukregler batch` makes of lines that are whole cases. */
import { entry } from '../case/assess.schema.js';
import type { Case } from '../case/given/case.js';
import { payrollLines } from '../formats.js';
import { assess } from '../generated/checked-case.js';
import type { BatchOfCases, BatchOptions, BatchRule } from './batch-command.js';
import { payGiven } from './pay-options.js';

/** Its options were looked at: those that it needs are there, and no other is. */
export async function workOfCases(name: BatchOfCases, options: BatchOptions): Promise<BatchRule> {
  const { asOf = '', from = '', to = '', insurance } = options;
  const layers = await payGiven(options);
  const given = { asOf, ...layers, ...(insurance !== undefined && { insurance }) };
  // The checked functions: whatever stands in a line, it is looked at before it is used.
  const decide =
    name === 'assess'
      ? (input: unknown): unknown => assess(input as Case, given)
      : (input: unknown): unknown => payrollLines(input as Case, { ...layers, from, to, asOf });
  // Bad options are told once, not on every line.
  decide(NO_CASE);
  return { decide, input: entry.input };
}

const NO_CASE: Case = { ref: 'none', spells: [] };
