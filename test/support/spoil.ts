/** What somebody could do to an answer, by mistake or on purpose, and what that did to the next one. */

/** Takes back what was done. */
export type Undo = () => void;

/** A copy that nobody has, with the functions of the original. */
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

/** Changes every object in it that can be changed. */
export function spoil(answer: unknown): Undo {
  const before = new Map<object, PropertyDescriptorMap>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || before.has(value)) return;
    if (ArrayBuffer.isView(value)) return;
    before.set(value, Object.getOwnPropertyDescriptors<object>(value));
    for (const inner of Object.values(value)) walk(inner);
    if (Object.isFrozen(value)) return;
    for (const key of Object.keys(value)) attempt(() => Reflect.set(value, key, 'spoilt'));
    attempt(() => Reflect.set(value, 'spoilt', 'spoilt'));
    if (Array.isArray(value)) attempt(() => (value.length = 0));
    else for (const key of Object.keys(value)) attempt(() => Reflect.deleteProperty(value, key));
  };
  walk(answer);
  return () => {
    for (const [value, properties] of before) {
      if (Object.isFrozen(value)) continue;
      for (const key of Object.keys(value)) if (!(key in properties)) Reflect.deleteProperty(value, key);
      Object.defineProperties(value, properties);
    }
  };
}

function attempt(change: () => unknown): void {
  try {
    change();
  } catch {
    // What is frozen cannot be spoilt.
  }
}

/** Where the second answer differs from the first, in the words of a path whose lists have no numbers. */
export function differences(first: unknown, second: unknown, path = ''): string[] {
  if (Object.is(first, second)) return [];
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null)
    return [path];
  if (Array.isArray(first) !== Array.isArray(second)) return [path];
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  const lengths = Object.keys(first).length === Object.keys(second).length ? [] : [path];
  const inside = [...keys].flatMap((key) =>
    differences((first as Fields)[key], (second as Fields)[key], step(path, first, key)),
  );
  return [...new Set([...lengths, ...inside])];
}

type Fields = Readonly<Record<string, unknown>>;

function step(path: string, value: object, key: string): string {
  return Array.isArray(value) ? `${path}[]` : path === '' ? key : `${path}.${key}`;
}
