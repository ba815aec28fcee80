/**
 * The value with everything in it frozen. What every finding holds anew when it is made needs it not; what findings share
 * nobody may spoil for the others.
 */
export function frozen<const Value extends object>(value: Value): Value {
  for (const inner of Object.values(value) as unknown[]) {
    if (typeof inner === 'object' && inner !== null) frozen(inner);
  }
  return Object.freeze(value);
}
