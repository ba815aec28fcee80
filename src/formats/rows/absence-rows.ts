import { frozen } from '../../finding/frozen.js';
import type { CaseSpell } from '../../case/given/case.js';
import { dependsOnMidnight, overMidnight } from '../../case/facts/over-midnight.js';
import type { Assumption, Interpretation } from '../../finding/finding.js';
import type { LostPart } from '../../rules/sick-pay/lost-parts.js';
import { FOREVER, toDay } from '../../time/day.js';
import { bridgedDays, type BridgedDays } from './bridging.js';
import { readRows } from './read-rows.js';
import type { RowContext } from './row-context.js';
import type { RowIssue } from './row-issues.js';
import type { RowsInput } from './rows-input.js';

export type { BridgedDays, BridgeReason } from './bridging.js';
export type { CertifiedExtent } from './certified-time.js';
export type { IssueSource, RowIssue, RowIssueCode } from './row-issues.js';
export type { Returned, RowsInput } from './rows-input.js';

export interface SpellsOfRows {
  /** In order, ready for `spells` of a case. */
  readonly spells: readonly CaseSpell[];
  /** What of the supplements was lost, in order of the days, ready for `lost` of a case. Absent: no rows of them. */
  readonly lost?: readonly LostPart[];
  /** The days of sickness that no row registers, in order. */
  readonly bridged: readonly BridgedDays[];
  /** What does not fit together. The spells keep what the rows register, together at most the whole day. */
  readonly issues: readonly RowIssue[];
  readonly assumptions: readonly Assumption[];
  readonly interpretations: readonly Interpretation[];
}

/**
 * Makes the spells of a case from rows of absence, such as payroll and HR systems keep them.
 *
 * Days without scheduled work between two days of sickness belong to the sickness, unless something says that it ended:
 * a scheduled day or a registration of something else between them, a reported fit date, the end of certified time.
 * Certified days without scheduled work belong to it also after its last row. Every such day is listed with its reason.
 *
 * A percentage is an extent, hours are a share of the scheduled ones, and the rows of a day are its parts: they are added,
 * at most to the whole day. A share between two levels falls to the lower level of sickness benefit (SFB 27:45), but sick
 * pay knows no levels: the spell keeps the share. What does not fit together is told with every source and changed as
 * little as possible: the hours of one row stand even where the schedule has fewer, sickness stands beside other absence.
 *
 * Does not decide whether sick pay is due or how much: put the spells into a case and `assess` it with the same schedule.
 *
 * @source SjLL 4 a § 2, 7 §; SFB 27:45
 * @throws InvalidInput (checked API) on dates that do not exist, unknown fields, more than 20 000 rows
 * @example
 * import { spellsFromRows } from 'sjukregler/formats';
 *
 * const wednesdays = spellsFromRows({
 *   rows: ['2026-09-02', '2026-09-09', '2026-09-16'].map((date) => ({ date, code: 'sick', hours: 8 })),
 *   schedule: { wed: 8 },
 * });
 * wednesdays.spells; //=> [{ from: '2026-09-02', to: '2026-09-16', extent: 1 }]
 * wednesdays.bridged[0]; //=> { from: '2026-09-03', to: '2026-09-08', reason: 'no-scheduled-work' }
 */
export function spellsFromRows(input: RowsInput): SpellsOfRows {
  const { context, sickDays, sequels, spells, lost } = readRows(input);
  return {
    spells,
    ...(input.supplements !== undefined && { lost }),
    bridged: bridgedDays(sequels),
    issues: context.issues.all(),
    assumptions: sickDays.length > 0 && input.schedule === undefined ? [ASSUMED_WEEK] : [],
    interpretations: spells.some((spell) => isCutAtMidnight(context, spell)) ? [overMidnight] : [],
  };
}

const ASSUMED_WEEK: Assumption = /* @__PURE__ */ frozen({
  fact: 'schedule',
  assumed: 'monday-to-friday-without-public-holidays',
});

function isCutAtMidnight({ scheduled }: RowContext, { from, to }: CaseSpell): boolean {
  const last = to === null ? NO_DAY : toDay(to);
  return dependsOnMidnight(scheduled, toDay(from), last);
}

/** The last day of a spell that goes on: no shift begins on it. */
const NO_DAY = FOREVER;
