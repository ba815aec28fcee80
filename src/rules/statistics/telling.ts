/** Which figures of sickness are told, so that none is of a few people: not in itself, nor by subtraction. */

/** How many people a figure is of. */
export interface Behind {
  /** Those of the group, sick or not. */
  readonly people: number;
  /** Of them, those with sickness in the figure. */
  readonly absent: number;
  /** Of those, whose sickness began in the time. */
  readonly begun: number;
  /** Those absent on a day. Absent: not asked. */
  readonly absentOn?: number;
}

/** Parts that make up the whole, with those who are in no part. */
export interface Division {
  readonly parts: readonly Behind[];
  /** Those behind these parts together, and behind what is in no part: somebody may be in several. */
  readonly together: (parts: readonly number[]) => Behind;
}

/** What is told of a part or of the whole. */
export interface Telling {
  /** Sums of sickness. */
  readonly sums: boolean;
  /** How often sickness began. */
  readonly occasions: boolean;
  /** How many were absent, and so how many were not. */
  readonly heads: boolean;
  /** How many were absent on the day. */
  readonly headsOn: boolean;
}

export interface Tellings {
  readonly whole: Telling;
  /** By division and part. */
  readonly divisions: readonly (readonly Telling[])[];
}

/**
 * A figure is told where more than `most` people are behind it, in the group and among those whose sickness it adds up; one
 * of nobody’s sickness hides nobody. Heads are told where as many were not absent either, or it would be known of everybody.
 *
 * What is left out of a division is more than `most` people together, or further parts go, the smallest first. Where the
 * whole is of a few, or is nothing at all while a part of it is left out, nothing is told of any part.
 */
export function tellingsOf(whole: Behind, divisions: readonly Division[], most: number): Tellings {
  const partsWhere = (holds: (part: Behind, i: number, j: number) => boolean): boolean[][] =>
    divisions.map(({ parts }, i) => parts.map((part, j) => part.people > 0 && holds(part, i, j)));
  const settle = ({ isAsked, isLeftOut, measures }: Figure, sums?: Settled): Settled => {
    const primary = partsWhere(
      (part, i, j) =>
        isAsked?.(part) !== false && (sums?.divisions[i]?.[j] === false || isLeftOut(part, most)),
    );
    const left = divisions.map((division, i) => leftOut(division, primary[i] ?? [], measures, most));
    const isNothing = measures(whole).includes(0) && left.some((parts) => parts.includes(true));
    const told = sums?.whole !== false && !isLeftOut(whole, most) && (whole.people === 0 || !isNothing);
    return {
      whole: told,
      divisions: divisions.map(({ parts }, i) =>
        parts.map(({ people }, j) => people === 0 || (told && left[i]?.[j] !== true)),
      ),
    };
  };
  const sums = settle(SUMS);
  const [occasions, heads, headsOn] = [settle(OCCASIONS, sums), settle(HEADS, sums), settle(HEADS_ON, sums)];
  return {
    whole: {
      sums: sums.whole,
      occasions: occasions.whole,
      heads: heads.whole,
      headsOn: headsOn.whole,
    },
    divisions: divisions.map(({ parts }, i) =>
      parts.map((_, j) => ({
        sums: sums.divisions[i]?.[j] === true,
        occasions: occasions.divisions[i]?.[j] === true,
        heads: heads.divisions[i]?.[j] === true,
        headsOn: headsOn.divisions[i]?.[j] === true,
      })),
    ),
  };
}

interface Figure {
  /** Absent: of every part. */
  readonly isAsked?: (behind: Behind) => boolean;
  /** What goes for itself: of some, but few. */
  readonly isLeftOut: (behind: Behind, most: number) => boolean;
  readonly measures: Measures;
}

const SUMS: Figure = {
  isLeftOut: ({ people, absent }, most) => isFew(people, most) || isFew(absent, most),
  measures: ({ people, absent }) => [people, absent],
};

const OCCASIONS: Figure = {
  isLeftOut: ({ begun }, most) => isFew(begun, most),
  measures: ({ begun }) => [begun],
};

const HEADS: Figure = {
  isLeftOut: ({ people, absent }, most) => people > 0 && people - absent <= most,
  measures: ({ people, absent }) => [absent, people - absent],
};

const HEADS_ON: Figure = {
  isAsked: ({ absentOn }) => absentOn !== undefined,
  isLeftOut: ({ people, absentOn = 0 }, most) =>
    isFew(absentOn, most) || (people > 0 && people - absentOn <= most),
  measures: ({ people, absentOn = 0 }) => [absentOn, people - absentOn],
};

function isFew(count: number, most: number): boolean {
  return 0 < count && count <= most;
}

interface Settled {
  readonly whole: boolean;
  readonly divisions: readonly (readonly boolean[])[];
}

/** The numbers of people of whom a figure must be of more than a few. */
type Measures = (behind: Behind) => readonly number[];

function leftOut(
  { parts, together }: Division,
  primary: readonly boolean[],
  measures: Measures,
  most: number,
): readonly boolean[] {
  const left = [...primary];
  const hidden = (): number[] => left.flatMap((isLeft, i) => (isLeft ? [i] : []));
  while (together(hidden()).people > 0) {
    const lacking = measures(together(hidden())).findIndex((count) => count <= most);
    const next = lacking < 0 ? undefined : smallest(parts, left, (part) => measures(part)[lacking] ?? 0);
    if (next === undefined) break;
    left[next] = true;
  }
  return left;
}

/** The part that is told and has fewest, but some. */
function smallest(
  parts: readonly Behind[],
  left: readonly boolean[],
  countOf: (part: Behind) => number,
): number | undefined {
  let found: number | undefined;
  let fewest = Infinity;
  parts.forEach((part, i) => {
    const count = countOf(part);
    if (left[i] === true || count === 0 || count >= fewest) return;
    [found, fewest] = [i, count];
  });
  return found;
}
