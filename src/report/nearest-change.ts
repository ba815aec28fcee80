/**
 * The nearest change that turns an answer: one fact is moved, a day, a krona or one at a time, until the rule itself
 * answers otherwise. Nothing is guessed from the rule's limits; both sides of every change have been decided by it.
 */
import type { Decided, Finding } from '../finding/finding.js';
import { addDays, FIRST_YEAR, LAST_YEAR, parseDay, toDay, toIso } from '../time/day.js';
import type { Turn } from './turns.js';

export type FieldUnit = 'days' | 'kronor' | 'hours' | 'count' | 'yes-no';

export interface Change {
  /** The path of the fact, such as `expectedTo` or `spells.last.from`. */
  readonly path: string;
  readonly unit: FieldUnit;
  readonly from: string | number | boolean;
  readonly to: string | number | boolean;
  /** How far it is, in the unit, less than nothing for earlier or less; 1 for a yes that becomes a no or the other way. */
  readonly by: number;
  /** What the rule finds then. */
  readonly finding: Decided<unknown>;
}

/** Days, hours and counts are tried one by one this far: more than a year, so that every yearly frame is within reach. */
const FARTHEST = 400;

/** Kronor are looked for beyond that by doubling, up to about a thousand million. */
const FARTHEST_KRONOR = 2 ** 30;

/** An input with more list items than this is not searched: every try decides the whole of it. */
const MOST_ITEMS = 200;

type Decide = (input: unknown) => unknown;
type Value = Readonly<Record<string, unknown>>;

/** Every declared fact's nearest change in each direction, in the order declared; none where nothing near turns it. */
export function nearestChanges(turns: readonly Turn[], decide: Decide, input: unknown): Change[] {
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
  readonly turned: (value: Value) => boolean;
}

type Scalar = string | number | boolean;

function changesOf(path: string, unit: FieldUnit, search: Search): Change[] {
  const from = read(search.input, path.split('.'));
  if (from === undefined) return [];
  const at = (by: number): Tried => triedBy(by, { path, unit, from, search });
  switch (unit) {
    case 'yes-no':
      return turnedOnes([at(1)]);
    case 'kronor':
      return turnedOnes([byDoubling(at, 1, FARTHEST_KRONOR), byDoubling(at, -1, Math.floor(Number(from)))]);
    case 'days':
    case 'hours':
    case 'count':
      return turnedOnes([oneByOne(at, 1), oneByOne(at, -1)]);
  }
}

/** The change where the answer has turned; otherwise whether the rule took the input at all. */
type Tried = Change | 'same' | 'refused';

type At = (by: number) => Tried;

function oneByOne(at: At, direction: 1 | -1): Tried {
  for (let far = 1; far <= FARTHEST; far++) {
    const tried = at(far * direction);
    if (isTurned(tried)) return tried;
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

interface Moved {
  readonly path: string;
  readonly unit: FieldUnit;
  readonly from: Scalar;
  readonly search: Search;
}

/** An answer that is not certain has not turned. */
function triedBy(by: number, { path, unit, from, search: { input, decide, turned } }: Moved): Tried {
  const to = moved(from, by);
  const finding = to === undefined ? undefined : attempt(decide, written(input, path.split('.'), to));
  if (to === undefined || finding === undefined) return 'refused';
  if (finding.outcome !== 'decided' || !turned(finding.value)) return 'same';
  return { path, unit, from, to, by, finding };
}

function attempt(decide: Decide, input: unknown): Finding<Value, string> | undefined {
  try {
    return decide(input) as Finding<Value, string>;
  } catch {
    return undefined;
  }
}

function moved(from: Scalar, by: number): Scalar | undefined {
  if (typeof from === 'boolean') return !from;
  if (typeof from === 'number') return Math.round((from + by) * 100) / 100;
  const day = addDays(toDay(from), by);
  const iso = toIso(day);
  const year = Number(iso.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? undefined : iso;
}

/** The fact at a path; undefined where it was not given, or is nothing that can be moved. */
function read(input: unknown, [key, ...rest]: readonly string[]): Scalar | undefined {
  if (key === undefined) return isScalar(input) ? input : undefined;
  if (typeof input !== 'object' || input === null) return undefined;
  const inner: unknown = Array.isArray(input) ? input.at(-1) : (input as Value)[key];
  return read(inner, rest);
}

function written(input: unknown, [key, ...rest]: readonly string[], to: Scalar): unknown {
  if (key === undefined) return to;
  if (Array.isArray(input)) return [...(input.slice(0, -1) as unknown[]), written(input.at(-1), rest, to)];
  const fields = input as Value;
  return { ...fields, [key]: written(fields[key], rest, to) };
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

function turnedOnes(tried: readonly Tried[]): Change[] {
  return tried.filter(isTurned);
}
