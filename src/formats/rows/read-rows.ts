/** Rows of absence read in full: what `spellsFromRows` publishes, and what `lintRows` looks at. */
import type { CaseSpell } from '../../case/given/case.js';
import type { LostPart } from '../../rules/sick-pay/lost-parts.js';
import { lostOfRows } from './lost-of-rows.js';
import type { RowsInput } from './rows-input.js';
import { sequelsOf, type Sequel } from './bridging.js';
import { RowContext } from './row-context.js';
import { sickDaysOf, type SickDay } from './sick-days.js';
import { spellsOfDays } from './spells-of-days.js';

export interface ReadRows {
  readonly context: RowContext;
  /** The days that rows register as sick, in order. */
  readonly sickDays: readonly SickDay[];
  /** What follows on each of them. */
  readonly sequels: readonly Sequel[];
  readonly spells: readonly CaseSpell[];
  /** What was lost beside the basic pay, in order of the days. */
  readonly lost: readonly LostPart[];
}

export function readRows(input: RowsInput): ReadRows {
  const context = new RowContext(input);
  const sickDays = sickDaysOf(context);
  const sequels = sequelsOf(context, sickDays);
  const spells = spellsOfDays(context, sickDays, sequels);
  return { context, sickDays, sequels, spells, lost: lostOfRows(input, spells, context.issues) };
}
