/** A field that is given as `undefined` is a field that is not given. */

/** Deeper than any input that fits: what lies below is left as it is, and refused as it is. */
const MOST_LEVELS = 20;

/** The value without its fields that are `undefined`, at every level; the value itself where there are none. */
export function withoutUndefined(value: unknown): unknown {
  return stripped(value, MOST_LEVELS, new Map());
}

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
  return same ? value : Object.fromEntries(kept);
}
