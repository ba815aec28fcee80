import type { CaseSpell, DatedSchedule, Schedule } from '../../case/given/case.js';
import { percentOf } from '../../case/facts/extent.js';
import { extentRuns } from '../../case/facts/extent-runs.js';
import { scheduledDays, type ScheduledDays } from '../../case/facts/scheduled-hours.js';
import { addDays, later, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { entryAt, groupBy } from '../../time/lists.js';
import { inOrder, totalLength, union, type Period } from '../../time/period.js';
import type { AbsenceRow } from './absence-row.js';
import type { Returned } from './rows-input.js';

export interface SpellsInput {
  /** In any order; at most one is ongoing, and it is the latest. At most 20 000. */
  readonly spells: readonly CaseSpell[];
  /** Absent: Monday to Friday, public holidays free. */
  readonly schedule?: Schedule | readonly DatedSchedule[];
}

/** What `spellsFromRows` takes, with the same schedule. */
export interface RowsOfSpells {
  /**
   * A row for every day of sickness that has work or may have it, and for the first and the last day of every sickness;
   * an ongoing spell as a row without end.
   */
  readonly rows: readonly AbsenceRow[];
  /** The first day of being fit after every sickness. */
  readonly fitDates: readonly IsoDate[];
  readonly returned: readonly Returned[];
}

/**
 * Makes rows of absence from spells: what a payroll system that keeps days would hold. `spellsFromRows` with the same
 * schedule makes of them what gives the same sick-pay periods, employer days and hours.
 *
 * Rows cannot hold the day of the sick notice (`notifiedOn`).
 *
 * @source SjLL 7 §, 4 a § 2
 * @throws InvalidInput (checked API) on dates that do not exist, more than one ongoing spell
 * @example
 * import { rowsFromSpells } from 'sjukregler/formats';
 *
 * const { rows } = rowsFromSpells({
 *   spells: [{ from: '2026-09-02', to: '2026-09-16', extent: 0.5 }],
 *   schedule: { wed: 8 },
 * });
 * rows.length; //=> 3
 * rows[1]; //=> { date: '2026-09-09', code: 'sick', percent: 50 }
 */
export function rowsFromSpells({ spells: given, schedule }: SpellsInput): RowsOfSpells {
  const scheduled = scheduledDays(schedule);
  const spells = resolved(given);
  const sicknesses = union(spells);
  const hours = hoursByDay(spells);
  const rows: AbsenceRow[] = [];
  const edges = new Set(sicknesses.flatMap(({ from, to }) => [from, to]));
  for (const { from, to, extent } of extentRuns(spells)) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const mustStand =
        day === from ||
        edges.has(day) ||
        hours.has(day) ||
        hours.has(addDays(day, -1)) ||
        mayHaveWork(scheduled, day);
      if (mustStand) rows.push(rowOn(day, extent, hours.get(day)));
    }
  }
  const ongoing = given.find(({ to }) => to === null);
  const last = sicknesses.at(-1);
  if (ongoing !== undefined && last !== undefined) {
    const { percent } = partOf(ongoing.extent);
    rows.push({
      from: toIso(addDays(last.to, 1)),
      to: null,
      code: 'sick',
      ...(percent !== undefined && { percent }),
    });
  }
  return { rows, ...recoveries(scheduled, spells, sicknesses, ongoing !== undefined) };
}

interface Spell extends Period {
  readonly registered: CaseSpell;
}

/** The number of days that the spells cover, an ongoing one through the last day that any names. */
export function daysOfSpells(given: readonly CaseSpell[]): number {
  return totalLength(union(resolved(given)));
}

/** In order; an ongoing spell, which ends last, through the last day that any spell names. */
function resolved(given: readonly CaseSpell[]): Spell[] {
  const ended = given.flatMap((registered): Spell[] => {
    const { from, to, fitFrom } = registered;
    if (to === null) return [];
    const last = fitFrom === undefined ? toDay(to) : later(toDay(to), addDays(toDay(fitFrom), -1));
    return [{ from: toDay(from), to: last, registered }];
  });
  const ongoing = given.flatMap((registered): Spell[] => {
    if (registered.to !== null) return [];
    const from = toDay(registered.from);
    return [{ from, to: ended.reduce((last, { to }) => later(last, to), from), registered }];
  });
  return inOrder([...ended, ...ongoing]);
}

function hoursByDay(spells: readonly Spell[]): Map<Day, number> {
  const hours = new Map<Day, number>();
  for (const { from, registered } of spells) {
    if (registered.hoursFirstDay !== undefined) hours.set(from, registered.hoursFirstDay);
  }
  return hours;
}

function mayHaveWork(scheduled: ScheduledDays, day: Day): boolean {
  const kind = scheduled.kindOf(day);
  return kind === 'work' || kind === 'unknown';
}

function rowOn(day: Day, extent: CaseSpell['extent'], hours: number | undefined): AbsenceRow {
  return { date: toIso(day), code: 'sick', ...(hours === undefined ? partOf(extent) : { hours }) };
}

function partOf(extent: CaseSpell['extent']): { readonly percent?: number } {
  return extent === 1 ? {} : { percent: percentOf(extent) };
}

/** What the rows alone would tell otherwise: the end of sickness before days off, and a return to work or none. */
function recoveries(
  scheduled: ScheduledDays,
  spells: readonly Spell[],
  sicknesses: readonly Period[],
  goesOn: boolean,
): Pick<RowsOfSpells, 'fitDates' | 'returned'> {
  const fitDates: IsoDate[] = [];
  const returned: Returned[] = [];
  const ended = goesOn ? sicknesses.slice(0, -1) : sicknesses;
  const endings = groupBy(spells, ({ to }) => to);
  ended.forEach(({ to }, i) => {
    const next = sicknesses[i + 1];
    const fit = addDays(to, 1);
    const between = next === undefined ? undefined : { from: fit, to: addDays(next.from, -1) };
    const ending = entryAt(endings, to).map(({ registered }) => registered);
    const isFitKnown = ending.some(({ fitFrom }) => fitFrom !== undefined);
    if (isFitKnown || (between && !some(between, (day) => scheduled.kindOf(day) === 'work'))) {
      fitDates.push(toIso(fit));
    }
    const facts = ending.flatMap(({ workedAfter }) => workedAfter ?? []);
    const worked = facts.length > 0 ? !facts.includes(false) : undefined;
    const readsAsNoReturn = between !== undefined && !some(between, (day) => mayHaveWork(scheduled, day));
    if (worked !== undefined || readsAsNoReturn) returned.push({ after: toIso(to), worked: worked ?? true });
  });
  return { fitDates, returned };
}

function some({ from, to }: Period, holds: (day: Day) => boolean): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (holds(day)) return true;
  }
  return false;
}
