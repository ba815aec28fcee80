/** Days of sickness as the fewest spells that keep every extent and every hour. */
import type { CaseSpell } from '../case/case.js';
import { unitsAt, unitsPerHundredth } from '../case/scheduled-hours.js';
import { toIso, type Day } from '../time/day.js';
import type { Sequel } from './bridging.js';
import type { RowContext } from './row-context.js';
import { sourcesOf, type SickDay } from './sick-days.js';

type Extent = CaseSpell['extent'];

/** Unbroken sickness: its registered days with what follows on each. */
type Run = readonly { readonly sick: SickDay; readonly sequel: Sequel }[];

const LEVELS: readonly Extent[] = [1, 0.75, 0.5, 0.25];
const LOWEST: Extent = 0.25;

export function spellsOfDays(
  context: RowContext,
  sickDays: readonly SickDay[],
  sequels: readonly Sequel[],
): CaseSpell[] {
  const runs = runsOf(sickDays, sequels);
  const spells = runs.flatMap((run) => spellsOfRun(context, run));
  const last = spells.at(-1);
  if (last === undefined || context.rows.sickWithoutEndFrom === undefined) return spells;
  return [...spells.slice(0, -1), { ...last, to: null }];
}

function runsOf(sickDays: readonly SickDay[], sequels: readonly Sequel[]): Run[] {
  const runs: { sick: SickDay; sequel: Sequel }[][] = [];
  let goesOn = false;
  sickDays.forEach((sick, i) => {
    const sequel = sequels[i] as Sequel;
    if (goesOn) (runs.at(-1) as { sick: SickDay; sequel: Sequel }[]).push({ sick, sequel });
    else runs.push([{ sick, sequel }]);
    goesOn = sequel.goesOn;
  });
  return runs;
}

function spellsOfRun(context: RowContext, run: Run): CaseSpell[] {
  const extents = extentsOf(context, run);
  const spells: { from: Day; to: Day; extent: Extent; hours: number | undefined }[] = [];
  run.forEach(({ sick, sequel: { bridged } }, i) => {
    const extent = extents[i] as Extent;
    const hours = hoursApart(context, sick, extent);
    const to = bridged.at(-1)?.day ?? sick.day;
    const last = spells.at(-1);
    if (last?.extent === extent && hours === undefined) last.to = to;
    else spells.push({ from: sick.day, to, extent, hours });
  });
  const { fitFrom, workedAfter } = (run.at(-1) as Run[number]).sequel;
  return spells.map(({ from, to, extent, hours }, i) => ({
    from: toIso(from),
    to: toIso(to),
    extent,
    ...(hours !== undefined && { hoursFirstDay: hours }),
    ...(i === spells.length - 1 && {
      ...(fitFrom !== undefined && { fitFrom: toIso(fitFrom) }),
      ...(workedAfter !== undefined && { workedAfter }),
    }),
  }));
}

/**
 * The level of every day. A share between two levels falls to the lower one (SFB 27:45), and hours that no share can be
 * told of leave the level as it was. A part day on which the sickness began has the extent of the day after.
 */
function extentsOf(context: RowContext, run: Run): Extent[] {
  const levels = run.map(({ sick }, i) => levelOn(context, sick, i === 0 || i === run.length - 1));
  let before = levels.find((level) => level !== undefined) ?? 1;
  const extents = levels.map((level) => (before = level ?? before));
  const [first, second] = extents;
  const startsWithin = (run[0] as Run[number]).sick.part.byHours;
  if (startsWithin && second !== undefined && second > (first as Extent)) extents[0] = second;
  return extents;
}

function levelOn(context: RowContext, sick: SickDay, isEdge: boolean): Extent | undefined {
  const { day, part } = sick;
  if (part.share === undefined) return context.scheduledUnits(day) === undefined ? 1 : undefined;
  const { share, byHours } = part;
  const level = LEVELS.find((candidate) => candidate <= share);
  // Hours on the first or the last day tell when somebody left or came back, no extent.
  if (level !== share && share < 1 && !(byHours && isEdge)) {
    const code = level === undefined ? 'below-quarter' : 'between-levels';
    context.issues.add(code, sourcesOf(sick));
  }
  return level ?? LOWEST;
}

/** The hours of a day where they are not the scheduled ones × the extent; at most two decimals. */
function hoursApart(
  context: RowContext,
  { day, part: { units } }: SickDay,
  extent: Extent,
): number | undefined {
  const scheduled = context.scheduledUnits(day);
  if (units === undefined || (scheduled !== undefined && units === unitsAt(scheduled, extent)))
    return undefined;
  return Math.round(units / unitsPerHundredth()) / 100;
}
