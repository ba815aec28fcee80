/** Who is behind the figures: people by their sickness, and by their group. */
import { groupBy, itemAt } from '../../../time/lists.js';
import type { Day } from '../../../time/day.js';
import { covers } from '../../../time/period.js';
import type { Behind, Division } from '../telling.js';
import type { AbsencePart, PersonAbsence } from './person.js';

/** `on`: the day asked about. */
export function ofPeople(people: readonly PersonAbsence[], on?: Day): Behind {
  return {
    people: people.length,
    absent: people.filter(({ parts }) => parts.length > 0).length,
    begun: people.filter(({ parts }) => parts.some(hasBegun)).length,
    inPart: people.filter(({ parts }) => isInPart(parts)).length,
    ...(on !== undefined && { absentOn: people.filter((person) => isAbsent(person, on)).length }),
  };
}

function isAbsent({ sicknesses }: PersonAbsence, day: Day): boolean {
  return sicknesses.some((period) => covers(period, day));
}

/** Everybody is behind every part, and one person’s sickness can be in several. */
export function divisionOfDays<Place>(
  people: readonly PersonAbsence[],
  places: readonly Place[],
  placeOf: (part: AbsencePart) => Place,
): Division {
  const absent = new Map(places.map((place) => [place, new Set<PersonAbsence>()]));
  const begun = new Map(places.map((place) => [place, new Set<PersonAbsence>()]));
  const inPart = new Map(places.map((place) => [place, new Set<PersonAbsence>()]));
  for (const person of people) {
    for (const part of person.parts) {
      absent.get(placeOf(part))?.add(person);
      if (hasBegun(part)) begun.get(placeOf(part))?.add(person);
    }
    for (const [place, parts] of groupBy(person.parts, placeOf)) {
      if (isInPart(parts)) inPart.get(place)?.add(person);
    }
  }
  const among = (sets: typeof absent, parts: readonly number[]): number => {
    const all = new Set<PersonAbsence>();
    for (const i of parts) for (const person of sets.get(itemAt(places, i)) ?? []) all.add(person);
    return all.size;
  };
  const together = (parts: readonly number[]): Behind => ({
    people: parts.length === 0 ? 0 : people.length,
    absent: among(absent, parts),
    begun: among(begun, parts),
    inPart: among(inPart, parts),
  });
  return { parts: places.map((_, i) => together([i])), together };
}

/** Somebody is in one group, or in none where it is not told. */
export function divisionOfPeople(
  groups: readonly (readonly PersonAbsence[])[],
  untold: readonly PersonAbsence[],
  on?: Day,
): Division {
  return {
    parts: groups.map((group) => ofPeople(group, on)),
    together: (parts) => ofPeople([...untold, ...parts.flatMap((i) => itemAt(groups, i))], on),
  };
}

function hasBegun({ occasions }: AbsencePart): boolean {
  return occasions > 0;
}

/** Whether their days differ from their whole days. */
function isInPart(parts: readonly AbsencePart[]): boolean {
  return parts.reduce((left, { days, quarters }) => left + days * 4 - quarters, 0) > 0;
}
