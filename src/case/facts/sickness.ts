/** Sickness as a case has it: spells, what is unbroken, and what belongs together. */
import type { PeriodOnDays, SpellOnDays, UnbrokenSickness } from '../../rules/sick-pay/periods/on-days.js';
import type { Day } from '../../time/day.js';
import type { NonEmpty } from '../../time/lists.js';
import type { Period } from '../../time/period.js';
import type { CaseSpell } from '../given/case.js';

/** A spell with its last day known or projected. */
export interface Spell extends SpellOnDays {
  readonly registered: CaseSpell;
  /** Its position in the input; null where it is known from the opening balances alone. */
  readonly index: number | null;
}

/** Unbroken sickness: one or more spells that overlap or touch. */
export type Sickness = UnbrokenSickness<Spell>;

/** A sick-pay period of the rule. */
export type CasePeriod = PeriodOnDays<Sickness>;

/** A stretch of sickness with one extent. */
export interface ExtentRun extends Period {
  /** The share of ordinary working time that is lost. */
  readonly extent: number;
}

/** One or more sicknesses that belong together. */
export interface SickPeriod extends Period {
  readonly sicknesses: NonEmpty<Sickness>;
  /** The first sick day after the first days that have rules of their own (SFB 27:10), where there are so many. */
  readonly afterFirstDays: Day | undefined;
}
