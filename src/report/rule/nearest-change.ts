/**
 * The nearest change that turns an answer: one fact is moved, a day, a krona or one at a time, until the rule itself
 * answers otherwise. Nothing is guessed from the rule's limits; both sides of every change have been decided by it.
 */
import type { Decided, Finding } from '../../finding/finding.js';
import { addDays, FIRST_YEAR, LAST_YEAR, parseDay, toDay, toIso } from '../../time/day.js';

export type FieldUnit = 'days' | 'kronor' | 'hours' | 'count' | 'share' | 'yes-no';

/** What must become another for the answer to have turned, and the facts that can turn it, as paths with what moves them. */
export interface Turning {
  readonly answer: (value: unknown) => unknown;
  readonly by: Readonly<Record<string, FieldUnit>>;
}

export interface Change {
  /** The path of the fact, such as `expectedTo`, or `spells.0.from` for the first of a list. */
  readonly path: string;
  readonly unit: FieldUnit;
  readonly from: string | number | boolean;
  readonly to: string | number | boolean;
  /**
   * How far it is, in the unit, less than nothing for earlier or less: of a share in hundredths; 1 for a yes that becomes
   * a no or the other way.
   */
  readonly by: number;
  /** What the rule finds then. */
  readonly finding: Decided<unknown>;
}

/** Days, hours and counts are tried one by one this far: more than a year, so that every yearly frame is within reach. */
const FARTHEST = 400;

/** In a list every item is moved, but not as far: longer than the gaps that link spells of sickness. */
const FARTHEST_IN_LIST = 100;

/** Of a longer list only the last ones are moved. */
const MOST_MOVED = 10;

/** Stands in a path for every item of a list. */
const EVERY = '*';

/** Kronor are looked for beyond that by doubling, up to about a thousand million. */
const FARTHEST_KRONOR = 2 ** 30;

/** An input with more list items than this is not searched: every try decides the whole of it. */
const MOST_ITEMS = 200;

/** The rule: undefined, or an error, where it refuses the input. */
type Decide = (input: unknown) => unknown;
type Value = Readonly<Record<string, unknown>>;

/** Every declared fact's nearest change in each direction, in the order declared; none where nothing near turns it. */
export function nearestChanges(turns: readonly Turning[], decide: Decide, input: unknown): Change[] {
  const found = decide(input) as Finding<Value, string>;
  if (found.outcome !== 'decided' || isLarge(input)) return [];
  return turns.flatMap(({ answer, by }) => {
    const before = JSON.stringify(answer(found.value));
    const search: Search = { input, decide, turned: (value) => JSON.stringify(answer(value)) !== before };
    return Object.entries(by).flatMap(([path, unit]) => changesOf(path, unit, search));
  });
}

interface Search {
  readonly input: unknown;
  readonly decide: Decide;
  readonly turned: (value: unknown) => boolean;
}

type Scalar = string | number | boolean;

/** The nearest in each direction. Of a list only the item that has to be moved least, the last one if several have. */
function changesOf(path: string, unit: FieldUnit, search: Search): Change[] {
  const places = placesOf(search.input, path.split('.'));
  const ats = places.map(
    (place): At =>
      (by) =>
        triedBy(by, { ...place, unit, search }),
  );
  switch (unit) {
    case 'yes-no':
      return nearestOf(ats.map((at) => at(1)));
    case 'kronor':
      return [
        ...nearestOf(ats.map((at) => byDoubling(at, 1, FARTHEST_KRONOR))),
        ...nearestOf(ats.map((at, i) => byDoubling(at, -1, Math.floor(Number(places[i]?.from))))),
      ];
    case 'days':
    case 'hours':
    case 'count':
    case 'share':
      return turnedOnes([oneByOne(ats, 1), oneByOne(ats, -1)]);
  }
}

/** The change where the answer has turned; otherwise whether the rule took the input at all. */
type Tried = Change | 'same' | 'refused';

type At = (by: number) => Tried;

function oneByOne(ats: readonly At[], direction: 1 | -1): Tried {
  const farthest = ats.length > 1 ? FARTHEST_IN_LIST : FARTHEST;
  for (let far = 1; far <= farthest; far++) {
    for (const at of ats) {
      const tried = at(far * direction);
      if (isTurned(tried)) return tried;
    }
  }
  return 'same';
}

/**
 * Doubles the distance until the answer turns, then halves the gap: the one unit nearer does not turn it. Where the
 * rule refuses what lies farther, the last that it takes is tried.
 */
function byDoubling(at: At, direction: 1 | -1, limit: number): Tried {
  let near = 0;
  for (let far = 1; near < limit; far = Math.min(far * 2, limit)) {
    const tried = at(far * direction);
    if (isTurned(tried)) return nearestBetween(near, far, direction, at);
    if (tried === 'refused') return lastTaken(near, far, direction, at);
    near = far;
  }
  return 'same';
}

function nearestBetween(same: number, turned: number, direction: 1 | -1, at: At): Tried {
  let [near, far] = [same, turned];
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    if (isTurned(at(middle * direction))) far = middle;
    else near = middle;
  }
  return at(far * direction);
}

function lastTaken(taken: number, refused: number, direction: 1 | -1, at: At): Tried {
  let [near, far] = [taken, refused];
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    const tried = at(middle * direction);
    if (isTurned(tried)) return nearestBetween(near, middle, direction, at);
    if (tried === 'refused') far = middle;
    else near = middle;
  }
  return 'same';
}

interface Place {
  readonly keys: readonly string[];
  readonly from: Scalar;
}

interface Moved extends Place {
  readonly unit: FieldUnit;
  readonly search: Search;
}

/** An answer that is not certain has not turned. */
function triedBy(by: number, { keys, unit, from, search: { input, decide, turned } }: Moved): Tried {
  const to = moved(from, by, unit);
  const finding = to === undefined ? undefined : attempt(decide, written(input, keys, to));
  if (to === undefined || finding === undefined) return 'refused';
  if (finding.outcome !== 'decided' || !turned(finding.value)) return 'same';
  return { path: keys.join('.'), unit, from, to, by: unit === 'share' ? farOf(from, to) : by, finding };
}

function attempt(decide: Decide, input: unknown): Finding<Value, string> | undefined {
  try {
    return decide(input) as Finding<Value, string> | undefined;
  } catch {
    return undefined;
  }
}

function moved(from: Scalar, by: number, unit: FieldUnit): Scalar | undefined {
  if (typeof from === 'boolean') return !from;
  if (typeof from === 'number') {
    return unit === 'share' ? movedShare(from, by) : Math.round((from + by) * 100) / 100;
  }
  const day = addDays(toDay(from), by);
  const iso = toIso(day);
  const year = Number(iso.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? undefined : iso;
}

/** To a whole number of hundredths: the first one beside a share that lies between two. */
function movedShare(share: number, by: number): number {
  const hundredths = Math.round(share * 10_000) / 100;
  return ((by > 0 ? Math.floor(hundredths) : Math.ceil(hundredths)) + by) / 100;
}

/** In hundredths. */
function farOf(from: Scalar, to: Scalar): number {
  return Math.round((Number(to) - Number(from)) * 10_000) / 100;
}

/** The facts at a path, the last of a list first; none where nothing was given that can be moved. */
function placesOf(input: unknown, [key, ...rest]: readonly string[]): Place[] {
  if (key === undefined) return isScalar(input) ? [{ keys: [], from: input }] : [];
  if (typeof input !== 'object' || input === null) return [];
  const fields = input as Value;
  const keys = key === EVERY ? Object.keys(fields).slice(-MOST_MOVED).reverse() : [key];
  return keys.flatMap((each) =>
    placesOf(fields[each], rest).map((place) => ({ ...place, keys: [each, ...place.keys] })),
  );
}

function written(input: unknown, [key, ...rest]: readonly string[], to: Scalar): unknown {
  if (key === undefined) return to;
  const fields = input as Value;
  const inner = written(fields[key], rest, to);
  if (!Array.isArray(input)) return { ...fields, [key]: inner };
  return input.map((item: unknown, i) => (i === Number(key) ? inner : item));
}

function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && parseDay(value) !== undefined)
  );
}

function isLarge(input: unknown): boolean {
  return Object.values(input as Value).some((value) => Array.isArray(value) && value.length > MOST_ITEMS);
}

function isTurned(tried: Tried): tried is Change {
  return typeof tried === 'object';
}

/** The one that is least far, the first of those that are as far. */
function nearestOf(tried: readonly Tried[]): Change[] {
  const [first, ...others] = turnedOnes(tried);
  if (first === undefined) return [];
  return [others.reduce((near, other) => (Math.abs(other.by) < Math.abs(near.by) ? other : near), first)];
}

function turnedOnes(tried: readonly Tried[]): Change[] {
  return tried.filter(isTurned);
}
