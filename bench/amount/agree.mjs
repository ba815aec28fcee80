/** Nothing is timed before all agree: every contestant, on every amount of every case. */

/**
 * How many amounts are an öre off, by contestant, of those that may have some.
 *
 * @throws Error where an amount is another
 */
export async function anOreOff(functions, tolerances, cases) {
  const off = Object.fromEntries(Object.keys(tolerances).map((name) => [name, 0]));
  for (const input of cases) {
    const wanted = functions.bare(input).value;
    for (const [name, decide] of Object.entries(functions)) {
      const { value } = await decide(input);
      for (const [field, expected] of Object.entries(wanted)) {
        if (value[field] === expected) continue;
        // Half as much again: the difference of two binary fractions is not exact either.
        if (!(Math.abs(value[field] - expected) < 1.5 * (tolerances[name] ?? 0)))
          throw new Error(`${name} disagrees on ${field}: ${value[field]} is not ${expected}`);
        off[name] += 1;
      }
    }
  }
  return off;
}
