/** Input that is nearly right: a good one with one thing changed, added or taken away. */
import fc from 'fast-check';

type Path = readonly (string | number)[];

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e300,
  '',
  'hemligt',
  '2026-03-02',
  '2026-02-30',
  '2024-02-29',
  '2026-W05',
  '2026-13',
  '1980-05',
  [],
  [null],
  {},
  { hemligt: 1 },
];

/** A good input of the list with up to three changes; sometimes with none. */
export function changedInput(good: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.record({
    where: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'add', 'move'),
    odd: fc.constantFrom(...ODD),
  });
  return fc.tuple(fc.constantFrom(...good), fc.array(change, { maxLength: 3 })).map(([input, changes]) =>
    changes.reduce<unknown>((current, { where, how, odd }) => {
      const paths = pathsOf(current);
      const path = paths[where % paths.length] as Path;
      if (how === 'add') return withKey(current, path, odd);
      if (how === 'move')
        return at(current, path, (value) => (typeof value === 'number' ? value + 1 : value));
      return at(current, path, () => (how === 'replace' ? odd : undefined));
    }, input),
  );
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item: unknown, i) => pathsOf(item, [...path, i]))
    : Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return [path, ...inner];
}

/** A copy with what stands at the path changed; `undefined` takes it away. */
function at(value: unknown, [first, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (first === undefined) return change(value) ?? null;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => {
      if (i !== first) return [item];
      const changed = rest.length === 0 ? change(item) : at(item, rest, change);
      return changed === undefined ? [] : [changed];
    });
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, item]: [string, unknown]) => {
      if (key !== first) return [[key, item]];
      const changed = rest.length === 0 ? change(item) : at(item, rest, change);
      return changed === undefined ? [] : [[key, changed]];
    }),
  );
}

function withKey(value: unknown, path: Path, odd: unknown): unknown {
  return at(value, path, (place) =>
    typeof place === 'object' && place !== null && !Array.isArray(place) ? { ...place, hemligt: odd } : place,
  );
}
