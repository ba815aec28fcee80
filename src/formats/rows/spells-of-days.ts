/** Days of sickness as the fewest spells that keep every extent and every hour. */
import type { CaseSpell } from '../../case/given/case.js';
import { unitsAt, unitsPerHundredth } from '../../case/facts/scheduled-hours.js';
import { EXTENT_PARTS } from '../../case/facts/extent.js';
import { levelOf } from '../../rules/shared/reduction.js';
import { toIso, type Day } from '../../time/day.js';
import { lastOf, runsOf, type NonEmpty, itemAt } from '../../time/lists.js';
import type { Sequel } from './bridging.js';
import type { RowContext } from './row-context.js';
import { sourcesOf, type SickDay } from './sick-days.js';

type Extent = CaseSpell['extent'];

/** Unbroken sickness: its registered days with what follows on each. */
type Run = NonEmpty<{ readonly sick: SickDay; readonly sequel: Sequel }>;

export function spellsOfDays(
  context: RowContext,
  sickDays: readonly SickDay[],
  sequels: readonly Sequel[],
): CaseSpell[] {
  const days = sickDays.map((sick, i) => ({ sick, sequel: itemAt(sequels, i) }));
  const runs = runsOf(days, ({ sequel }) => sequel.goesOn);
  const spells = runs.flatMap((run) => spellsOfRun(context, run));
  const last = spells.at(-1);
  if (last === undefined || context.rows.sickWithoutEndFrom === undefined) return spells;
  return [...spells.slice(0, -1), { ...last, to: null }];
}

function spellsOfRun(context: RowContext, run: Run): CaseSpell[] {
  const extents = extentsOf(context, run);
  const spells: { from: Day; to: Day; extent: Extent; hours: number | undefined }[] = [];
  run.forEach(({ sick, sequel: { bridged } }, i) => {
    const extent = itemAt(extents, i);
    const hours = hoursApart(context, sick, extent);
    const to = bridged.at(-1)?.day ?? sick.day;
    const last = spells.at(-1);
    if (last?.extent === extent && hours === undefined) last.to = to;
    else spells.push({ from: sick.day, to, extent, hours });
  });
  const { fitFrom, workedAfter } = lastOf(run).sequel;
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
 * The extent of every day: the share that is missed of it. Hours that no share can be told of leave the extent as it was. A
 * part day on which the sickness began has the extent of the day after.
 */
function extentsOf(context: RowContext, run: Run): Extent[] {
  const shares = run.map(({ sick }, i) => extentOn(context, sick, i === 0 || i === run.length - 1));
  let before = shares.find((extent) => extent !== undefined) ?? 1;
  const extents = shares.map((extent) => (before = extent ?? before));
  const [first, second] = extents;
  const startsWithin = run[0].sick.part.byHours;
  if (startsWithin && first !== undefined && second !== undefined && second > first) extents[0] = second;
  return extents;
}

function extentOn(context: RowContext, sick: SickDay, isEdge: boolean): Extent | undefined {
  const { share, byHours } = sick.part;
  if (share === undefined) return context.scheduledUnits(sick.day) === undefined ? 1 : undefined;
  const extent = inExtentParts(share);
  const level = levelOf(extent, toIso(sick.day));
  // Hours on the first or the last day tell when somebody left or came back, no extent.
  if (level !== extent && !(byHours && isEdge)) {
    context.issues.add(level === null ? 'below-quarter' : 'between-levels', sourcesOf(sick));
  }
  return extent;
}

/** Down to whole parts, so that no share rises to a level of benefit; but never to nothing. */
function inExtentParts(share: number): Extent {
  const parts = Math.floor(share * EXTENT_PARTS + ALMOST_NOTHING);
  return Math.min(Math.max(parts, 1), EXTENT_PARTS) / EXTENT_PARTS;
}

/** More than what a quotient of whole units can miss by, less than the least that two of them differ by. */
const ALMOST_NOTHING = 1e-10;

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
