/** A field that is given as `undefined`, or that only the prototype of its object has, is a field that is not given. */

/** Deeper than any input that fits: what lies below is left as it is, and refused as it is. */
const MOST_LEVELS = 20;

/** The value with the fields that are given, at every level; the value itself where it has no others. */
export function asGiven(value: unknown): unknown {
  return stripped(value, MOST_LEVELS, new Map());
}

/** Whether the objects of the input that were read have nothing but fields of their own. Quick, since every call asks. */
export function isPlain(read: object, input: object): boolean {
  if (Array.isArray(read)) {
    for (let i = 0; i < read.length; i++) if (!isPlainIn(read, input, i)) return false;
    return true;
  }
  if (!inheritsNothing(input)) return false;
  for (const key in read) if (!isPlainIn(read, input, key)) return false;
  return true;
}

function isPlainIn(read: object, input: object, key: string | number): boolean {
  const field = (read as Fields)[key];
  return typeof field !== 'object' || field === null || isPlain(field, (input as Fields)[key] as object);
}

type Fields = Readonly<Record<string | number, unknown>>;

/** Every object is looked at once, also where it is met on many ways or holds itself. */
function stripped(value: unknown, levels: number, seen: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null || levels === 0) return value;
  if (seen.has(value)) return seen.get(value);
  seen.set(value, value);
  const result = Array.isArray(value)
    ? strippedList(value, levels, seen)
    : strippedFields(value, levels, seen);
  seen.set(value, result);
  return result;
}

function strippedList(list: readonly unknown[], levels: number, seen: Map<object, unknown>): unknown {
  const items = list.map((item) => stripped(item, levels - 1, seen));
  return items.some((item, i) => item !== list[i]) ? items : list;
}

function strippedFields(value: object, levels: number, seen: Map<object, unknown>): unknown {
  const fields = Object.entries(value);
  const kept = fields
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]): [string, unknown] => [key, stripped(inner, levels - 1, seen)]);
  const same = kept.length === fields.length && kept.every(([, inner], i) => inner === fields[i]?.[1]);
  return same && inheritsNothing(value) ? value : Object.fromEntries(kept);
}

/** Whether it has no fields but its own, as long as nothing is put where all objects inherit. */
export function inheritsNothing(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
