/**
 * The value with everything in it frozen: what many findings share, nobody who gets one of them can spoil for the others.
 * What is frozen itself is taken for frozen in all its depth.
 */
export function frozen<const Value extends object>(value: Value): Value {
  if (Object.isFrozen(value)) return value;
  const fields: unknown[] = Object.values(value);
  for (const inner of fields) {
    if (typeof inner === 'object' && inner !== null) frozen(inner);
  }
  return Object.freeze(value);
}
