/** Properties that many rules share. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';

/** The value of a finding that must be decided. */
export function valueOf<Value>(finding: Finding<Value, string>): Value {
  if (finding.outcome !== 'decided') throw new Error(`not decided: ${finding.outcome}`);
  return finding.value;
}

export function holdsForAll<Input>(inputs: fc.Arbitrary<Input>, law: (input: Input) => void): void {
  fc.assert(fc.property(inputs, law));
}

/** The input, or a skipped case where the checked function refuses it. */
export function accepted<Input>(checked: (input: Input) => unknown, input: Input): Input {
  try {
    checked(input);
  } catch {
    fc.pre(false);
  }
  return input;
}

export interface Comparison<Input, Found> {
  readonly rule: (input: Input) => Found;
  readonly checked: (input: Input) => unknown;
  readonly oracle: (input: Input) => object;
  readonly inputs: fc.Arbitrary<Input>;
  /** What of the finding the oracle knows. Absent: all of it. */
  readonly seen?: (finding: Found) => unknown;
}

/** Compares the rule with an implementation that somebody else wrote from the same law. */
export function agreesWithOracle<Input, Found>(name: string, comparison: Comparison<Input, Found>): void {
  const { rule, checked, oracle, inputs, seen = (finding): unknown => finding } = comparison;
  it(`agrees with an independent reading, ${name}`, () => {
    holdsForAll(inputs, (input) => {
      accepted(checked, input);
      expect(seen(rule(input))).toMatchObject(oracle(input));
    });
  });
}
