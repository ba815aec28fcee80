/** Which figures of sickness are told, so that none is of a few people: not in itself, nor by subtraction. */

/** How many people a figure is of. */
export interface Behind {
  /** Those of the group, sick or not. */
  readonly people: number;
  /** Of them, those with sickness in the figure. */
  readonly absent: number;
  /** Of those, whose sickness began in the time. */
  readonly begun: number;
  /** Of those absent, who were so for a part of some day: they make the days differ from the whole days. */
  readonly inPart: number;
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
  /** Days of sickness in whole days. */
  readonly wholeDays: boolean;
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
 * of nobody’s sickness hides nobody. So is the difference of two figures. A group of `most` + 1 of whom some were absent is
 * left out too: more than `most` of them would be all.
 *
 * What is left out of a division is more than `most` people together, or further parts go, the smallest first. A part
 * whose sums say that it has no sickness hides nothing. Where the whole is of a few, or is nothing at all while a part of it
 * is left out, nothing is told of any part.
 *
 * Heads are told wherever sums are, or nowhere: nowhere if at most `most` people of a part that is told, or of those left
 * out together, were not absent. That the sums are told says that more than `most` were, and so heads of others could say
 * how many.
 */
export function tellingsOf(whole: Behind, divisions: readonly Division[], most: number): Tellings {
  const sums = settle(SUMS);
  const [occasions, wholeDays, headsOn] = [
    settle(OCCASIONS, sums),
    settle(WHOLE_DAYS, sums),
    settle(HEADS_ON, sums),
  ];
  const areHeadsTold =
    !isLacking(whole) && divisions.every((division, i) => areManyWell(division, sums.divisions[i] ?? []));
  return {
    whole: {
      sums: sums.whole,
      wholeDays: wholeDays.whole,
      occasions: occasions.whole,
      heads: sums.whole && areHeadsTold,
      headsOn: headsOn.whole,
    },
    divisions: divisions.map(({ parts }, i) =>
      parts.map(({ people }, j) => ({
        sums: sums.divisions[i]?.[j] === true,
        wholeDays: wholeDays.divisions[i]?.[j] === true,
        occasions: occasions.divisions[i]?.[j] === true,
        heads: people === 0 || (sums.divisions[i]?.[j] === true && areHeadsTold),
        headsOn: headsOn.divisions[i]?.[j] === true,
      })),
    ),
  };

  function areManyWell({ parts, together }: Division, areTold: readonly boolean[]): boolean {
    const leftOut = parts.flatMap((_, i) => (areTold[i] === true ? [] : [i]));
    const told = parts.filter((_, i) => areTold[i] === true);
    return [...told, together(leftOut)].every((behind) => !isLacking(behind));
  }

  /** Of nobody there is nothing to know. */
  function isLacking({ people, absent }: Behind): boolean {
    return people > 0 && people - absent <= most;
  }

  function settle({ isAsked, isLeftOut, measures }: Figure, ofSums?: Settled): Settled {
    const found = divisions.map((division, i) => {
      const isZero = division.parts.map(
        ({ absent }, j) => ofSums?.divisions[i]?.[j] === true && absent === 0,
      );
      const primary = division.parts.map(
        (part, j) =>
          part.people > 0 &&
          isAsked?.(part) !== false &&
          (ofSums?.divisions[i]?.[j] === false || isLeftOut(part, most)),
      );
      return leftOut(division, { primary, isZero }, measures, most);
    });
    const ofWhole = measures(whole);
    const isNothing = ofWhole.includes(0) && found.some(({ left }) => left.includes(true));
    const told =
      ofSums?.whole !== false &&
      !isLeftOut(whole, most) &&
      (whole.people === 0 ||
        (!isNothing && found.every(({ lacking }) => lacking === null || ofWhole[lacking] === 0)));
    return {
      whole: told,
      divisions: divisions.map(({ parts }, i) =>
        parts.map(({ people }, j) => people === 0 || (told && found[i]?.left[j] !== true)),
      ),
    };
  }
}

interface Figure {
  /** Absent: of every part. */
  readonly isAsked?: (behind: Behind) => boolean;
  /** What goes for itself: of some, but few. */
  readonly isLeftOut: (behind: Behind, most: number) => boolean;
  readonly measures: Measures;
}

const SUMS: Figure = {
  isLeftOut: ({ people, absent }, most) =>
    isFew(people, most) || isFew(absent, most) || (absent > 0 && people <= most + 1),
  // One more than `most` is as few, where some were absent.
  measures: ({ people, absent }) => [absent > 0 ? people - 1 : people, absent],
};

const OCCASIONS: Figure = {
  isLeftOut: ({ begun }, most) => isFew(begun, most),
  measures: ({ begun }) => [begun],
};

const WHOLE_DAYS: Figure = {
  isLeftOut: ({ inPart }, most) => isFew(inPart, most),
  measures: ({ inPart }) => [inPart],
};

/** Those who were absent, but not on the day, are the difference of two figures. */
const HEADS_ON: Figure = {
  isAsked: ({ absentOn }) => absentOn !== undefined,
  isLeftOut: ({ people, absent, absentOn = 0 }, most) =>
    isFew(absentOn, most) || isFew(absent - absentOn, most) || (people > 0 && people - absentOn <= most),
  measures: ({ people, absent, absentOn = 0 }) => [absentOn, people - absentOn, absent - absentOn],
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

interface Known {
  /** What goes for itself. */
  readonly primary: readonly boolean[];
  /** What is told to be nothing by other figures, and so cannot hide anything. */
  readonly isZero: readonly boolean[];
}

/** What is left out, and which of the numbers is of too few people still when all is that can be; null: none. */
function leftOut(
  { parts, together }: Division,
  { primary, isZero }: Known,
  measures: Measures,
  most: number,
): { readonly left: readonly boolean[]; readonly lacking: number | null } {
  const left = [...primary];
  const hidden = (): number[] => left.flatMap((isLeft, i) => (isLeft ? [i] : []));
  for (;;) {
    const behind = together(hidden());
    const lacking = behind.people === 0 ? -1 : measures(behind).findIndex((count) => count <= most);
    if (lacking < 0) return { left, lacking: null };
    const isTaken = parts.map((_, i) => left[i] === true || isZero[i] === true);
    const next = smallest(parts, isTaken, (part) => measures(part)[lacking] ?? 0);
    if (next === undefined) return { left, lacking };
    left[next] = true;
  }
}

/** The part that can go and has fewest, but some. */
function smallest(
  parts: readonly Behind[],
  isTaken: readonly boolean[],
  countOf: (part: Behind) => number,
): number | undefined {
  let found: number | undefined;
  let fewest = Infinity;
  parts.forEach((part, i) => {
    const count = countOf(part);
    if (isTaken[i] === true || count <= 0 || count >= fewest) return;
    [found, fewest] = [i, count];
  });
  return found;
}
