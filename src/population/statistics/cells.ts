/** The cells of counted sick leave as parts of a month: who is behind them, and the sums of one or of all groups. */
import { itemAt } from '../../time/lists.js';
import type { Behind, Division } from '../../rules/statistics/telling.js';
import type { AbsenceCounts } from './absence-counts.js';

export interface Sums {
  readonly days: number;
  readonly quarters: number;
  readonly occasions: number;
  readonly people: number;
  readonly begun: number;
  readonly atEnd: number;
  readonly inPart: number;
}

/** Whole days are told only where it is known how many they would tell of. */
export function hasExtent({ quarters, inPart }: AbsenceCounts): boolean {
  return quarters !== undefined && inPart !== undefined;
}

/** Of each group, in a month and of a length, by their places. */
export function sumsOfGroups(counts: AbsenceCounts, month: number, length: number): Sums[] {
  return Array.from({ length: counts.groups }, (_, group) => {
    const cell = (month * counts.groups + group) * counts.lengths.length + length;
    const at = (column: Float64Array | undefined): number => column?.[cell] ?? 0;
    const { days, quarters, occasions, people, begun, atEnd, inPart } = counts;
    return {
      days: at(days),
      quarters: at(quarters),
      occasions: at(occasions),
      people: at(people),
      begun: at(begun),
      atEnd: at(atEnd),
      inPart: at(inPart),
    };
  });
}

export function added(a: Sums, b: Sums): Sums {
  return {
    days: a.days + b.days,
    quarters: a.quarters + b.quarters,
    occasions: a.occasions + b.occasions,
    people: a.people + b.people,
    begun: a.begun + b.begun,
    atEnd: a.atEnd + b.atEnd,
    inPart: a.inPart + b.inPart,
  };
}

/** Groups share nobody. */
export function divisionOf(parts: readonly Behind[]): Division {
  return { parts, together: (indexes) => indexes.map((i) => itemAt(parts, i)).reduce(joined, NOBODY) };
}

function joined(a: Behind, b: Behind): Behind {
  return {
    people: a.people + b.people,
    absent: a.absent + b.absent,
    begun: a.begun + b.begun,
    inPart: a.inPart + b.inPart,
    absentOn: (a.absentOn ?? 0) + (b.absentOn ?? 0),
  };
}

const NOBODY: Behind = { people: 0, absent: 0, begun: 0, inPart: 0, absentOn: 0 };
