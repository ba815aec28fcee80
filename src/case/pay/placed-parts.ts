/** Supplements for unsocial hours that lie in the hours of the karens: lost with it, or not, as the agreement says. */
import type { LostPart } from '../../rules/sick-pay/lost-parts.js';
import type { Day } from '../../time/day.js';
import type { CaseEmployment } from '../given/case.js';
import type { KarensByDay, KarensOfDay } from './karens-hours.js';

/** What it takes to know whether a part is lost with the karens. */
export type PlaceGap = 'lost.inKarens' | 'agreementTerm';

export interface PlacedParts {
  /** By day. */
  readonly lost: ReadonlyMap<Day, readonly LostPart[]>;
  /** The days with a part of which it is known by what the agreement says. */
  readonly byTerm: ReadonlySet<Day>;
  /** The first day with a part of which it is not known. */
  readonly gap: { readonly day: Day; readonly missing: PlaceGap } | undefined;
}

/** Those of the days of a period, `karens` in their order; days that are not in `told` follow from the clock. */
export function placedParts(
  lost: ReadonlyMap<Day, readonly LostPart[]>,
  told: ReadonlyMap<Day, unknown>,
  term: CaseEmployment['unsocialHoursInKarens'],
  karens: KarensByDay,
): PlacedParts {
  const byTerm = new Set<Day>();
  if (term === undefined) return { lost, byTerm, gap: undefined };
  const placed = new Map<Day, readonly LostPart[]>();
  let gap: PlacedParts['gap'];
  for (const [day, hours] of karens) {
    const isAsked = (part: LostPart): boolean =>
      part.kind === 'unsocial-hours' && (told.has(day) ? mayMeet(part, hours) : part.inKarens === true);
    // A told part of a day that the karens takes in part can lie in its hours or after them.
    const isKnown = (part: LostPart): boolean =>
      term === false || part.inKarens === true || hours.taken === hours.missed;
    const parts = (lost.get(day) ?? []).map((part): LostPart => {
      if (!isAsked(part)) return part;
      if (term === 'unknown' || !isKnown(part)) {
        gap ??= { day, missing: term === 'unknown' ? 'agreementTerm' : 'lost.inKarens' };
        return part;
      }
      byTerm.add(day);
      return { ...part, inKarens: term };
    });
    placed.set(day, parts);
  }
  return { lost: placed, byTerm, gap };
}

/** Whether it is not told where the part lies, on a day that the karens takes hours of. */
function mayMeet({ inKarens }: LostPart, { taken }: KarensOfDay): boolean {
  return inKarens === undefined && taken > 0;
}
