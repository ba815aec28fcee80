/** Records with keys that are known. */

/** The keys that a record is declared with. */
export function keysOf<Key extends string>(record: Readonly<Partial<Record<Key, unknown>>>): Key[] {
  return Object.keys(record) as Key[];
}

/** Whether the text is one of the record's own keys. */
export function isKeyOf<Key extends string>(
  record: Readonly<Record<Key, unknown>>,
  text: string,
): text is Key {
  return Object.hasOwn(record, text);
}

/** The record that has for each of the keys what is told of it. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key, position: number) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key, i) => [key, valueOf(key, i)])) as Record<Key, Value>;
}
