// More inputs from the worked ones: dates moved, numbers changed, options exchanged, fields dropped or taken over from
// another row. Seeded, so that the same rows give the same inputs on every machine.
import fc from 'fast-check';
import type { JsonSchema } from '../docs/model.js';

export type Input = Readonly<Record<string, unknown>>;

type Path = readonly (string | number)[];

/** A value that is no object, with what the schema allows in its place. */
interface Leaf {
  readonly path: Path;
  readonly value: unknown;
  readonly options: readonly unknown[];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS = 86_400_000;

/** Days by which dates are moved: across a week, a month, the turn of a year, a leap day. */
const MOVES = [-365, -31, -14, -8, -7, -6, -5, -4, -1, 1, 4, 5, 6, 7, 8, 14, 31, 365];
const FACTORS = [0.1, 0.5, 0.75, 1.25, 2, 10];
const STEPS = [-1, -0.01, 0.01, 1];

const step = fc.record({
  how: fc.constantFrom('move-all', 'move-one', 'number', 'option', 'drop', 'take-over'),
  where: fc.nat(),
  amount: fc.nat(),
});

/** `count` inputs, valid or not, that differ from the given ones in one to three places. */
export function variedInputs(
  inputs: readonly Input[],
  schema: JsonSchema,
  { seed, count }: { readonly seed: number; readonly count: number },
): Input[] {
  const choice = fc.tuple(fc.nat(inputs.length - 1), fc.array(step, { minLength: 1, maxLength: 3 }));
  return fc
    .sample(choice, { seed, numRuns: count })
    .map(([index, steps]) =>
      steps.reduce((input, next) => varied(input, next, inputs, schema), inputs[index] as Input),
    );
}

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function varied(
  input: Input,
  { how, where, amount }: Step,
  inputs: readonly Input[],
  schema: JsonSchema,
): Input {
  const pick = <T>(list: readonly T[]): T => list[amount % list.length] as T;
  if (how === 'move-all') return mapLeaves(input, (leaf) => movedBy(leaf, pick(MOVES))) as Input;
  if (how === 'take-over') return takenOver(input, pick(inputs), where);
  const leaves = leavesOf(input, schema).filter(({ value, options }) => {
    if (how === 'move-one') return typeof value === 'string' && DATE.test(value);
    if (how === 'number') return typeof value === 'number';
    if (how === 'option') return options.length > 1;
    return true;
  });
  if (leaves.length === 0) return input;
  const { path, value, options } = leaves[where % leaves.length] as Leaf;
  const put = (place: Path, next: unknown): Input => changed(input, place, next) as Input;
  if (how === 'move-one') return put(path, movedBy(value, pick(MOVES)));
  if (how === 'number') return put(path, changedNumber(value as number, amount));
  if (how === 'option') return put(path, pick(options.filter((option) => option !== value)));
  return put(path.slice(0, 1), undefined);
}

function changedNumber(value: number, amount: number): number {
  const all = [...FACTORS.map((factor) => value * factor), ...STEPS.map((difference) => value + difference)];
  const chosen = all[amount % all.length] as number;
  return Number.isInteger(value) && value < 1000 ? Math.round(chosen) : Math.round(chosen * 100) / 100;
}

function movedBy(leaf: unknown, days: number): unknown {
  if (typeof leaf !== 'string' || !DATE.test(leaf)) return leaf;
  const moved = new Date(Date.parse(leaf) + days * MILLISECONDS);
  return Number.isNaN(moved.getTime()) ? leaf : moved.toISOString().slice(0, 10);
}

function takenOver(input: Input, other: Input, where: number): Input {
  const keys = Object.keys(other);
  const key = keys[where % keys.length];
  return key === undefined ? input : { ...input, [key]: other[key] };
}

function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapLeaves(item, change)]));
}

/** Every value that is no object, with its path and what the schema allows in its place. */
function leavesOf(value: unknown, schema: JsonSchema | undefined, path: Path = []): Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => leavesOf(item, schema?.items, [...path, i]));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      leavesOf(item, schema?.properties?.[key], [...path, key]),
    );
  }
  const options = schema?.enum ?? (typeof value === 'boolean' ? [true, false] : []);
  return [{ path, value, options }];
}

/** A copy with another value at the path; `undefined` drops the field. */
function changed(value: unknown, [first, ...rest]: Path, next: unknown): unknown {
  if (first === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((item: unknown, i) => (i === first ? changed(item, rest, next) : item));
  }
  const { [first]: old, ...others } = value as Input;
  if (rest.length === 0 && next === undefined) return others;
  return { ...(value as Input), [first]: changed(old, rest, next) };
}
