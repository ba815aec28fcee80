/** Worked rows: an input, what must come out of it, and why. The nudge test runs all of them against moved numbers. */
import { expect, it } from 'vitest';

export interface Row<Input> {
  /** What the row shows, in a few words. */
  readonly name: string;
  readonly input: Input;
  /** The part of the finding that must match; `value` holds only the fields that the row is about. */
  readonly expect: {
    readonly outcome: 'decided' | 'undetermined' | 'out-of-scope';
    readonly value?: object;
    readonly [field: string]: unknown;
  };
  /** Fields that the finding must not have. */
  readonly absent?: readonly ('interpretations' | 'assumptions' | 'alternatives')[];
}

export function runRows<Input>(rule: (input: Input) => unknown, rows: readonly Row<Input>[]): void {
  it.each(rows)('$name', (row) => {
    expectRow(rule, row);
  });
}

/** Throws where the rule does not answer as the row says. */
export function expectRow<Input>(rule: (input: Input) => unknown, row: Row<Input>): void {
  const finding = rule(row.input);
  expect(finding).toMatchObject(row.expect);
  for (const field of row.absent ?? []) expect(finding).not.toHaveProperty(field);
}

/** Matches a `basis` that holds these sections among others. */
export function citing(...sections: readonly string[]): unknown {
  return expect.arrayContaining(sections.map((paragraf): unknown => expect.objectContaining({ paragraf })));
}

/** The finding of a rule on a day before its first wording. */
export function notCovered(from: string): Row<unknown>['expect'] {
  return { outcome: 'out-of-scope', reason: 'law-not-covered', known: { from, to: null } };
}

/** Matches guidance whose name holds these words, where a `basis` is given whole. */
export function guidance(words: string): object {
  return { kalla: expect.stringContaining(words) as unknown };
}

/** The first day that a rule knows, and the day before it. */
export function wordingRows<Input extends { readonly on?: string }>(
  input: Input,
  [dayBefore, first]: readonly [dayBefore: string, first: string],
): Row<Input>[] {
  return [
    {
      name: 'on the first day that is known',
      input: { ...input, on: first },
      expect: { outcome: 'decided' },
    },
    {
      name: 'on the day before that',
      input: { ...input, on: dayBefore },
      expect: { outcome: 'out-of-scope', reason: 'law-not-covered', known: { from: first, to: null } },
    },
  ];
}
