/** What a rule forgets to say is a type error in its own words: each line below would not compile without its comment. */
import { expect, it } from 'vitest';
import type { RuleWords } from '../../src/finding/rule-words.js';
import type { Text } from '../../src/finding/words.js';
import type { Lagrum } from '../../src/law/lagrum.js';

interface Input {
  readonly on: string;
  readonly kind?: 'new' | 'old';
  readonly lines: readonly { readonly paid: number; readonly late?: boolean }[];
  readonly readings?: { readonly rounding?: 'up' | 'down' };
}

interface Value {
  readonly grant: number | null;
  readonly reason: 'too-late';
  readonly parts: readonly { readonly extent: 1 | 0.5; readonly said: Text }[];
  readonly basis: readonly Lagrum[];
}

type Said = RuleWords<Input, Value, 'too-late'>;

const text: Text = { sv: 'Ord', en: 'Word' };

const words: Said = {
  reasons: { 'too-late': text },
  questions: {},
  facts: {},
  assumed: {},
  inputs: { on: text, kind: text, lines: text, paid: text, late: text },
  options: { kind: { new: text, old: text } },
  fields: {
    grant: { ...text, unit: 'kronor' },
    reason: text,
    parts: text,
    extent: { ...text, unit: 'share' },
    said: text,
  },
  headline: ({ grant }, { sv, en }) => ({ sv: sv.kronor(grant ?? 0), en: en.kronor(grant ?? 0) }),
  turns: [{ answer: ({ grant }) => grant === 0, by: ['on', 'lines.*.paid', 'lines.*.late'] }],
};

const { inputs, options, fields, headline, turns, ...codes } = words;
const { late, ...inputsButOne } = inputs;
const { reason, ...fieldsButOne } = fields;
const answer = ({ grant }: Value): boolean => grant === 0;

// @ts-expect-error no headline
export const withoutHeadline: Said = { ...codes, inputs, options, fields, turns };
// @ts-expect-error no turns at all
export const withoutTurns: Said = { ...codes, inputs, options, fields, headline };
// @ts-expect-error no name of a field inside a list of the input
export const withoutInput: Said['inputs'] = inputsButOne;
// @ts-expect-error no name of a field of the value
export const withoutField: Said['fields'] = fieldsButOne;
// @ts-expect-error a name of no field
export const oneTooMany: Said['inputs'] = { ...inputs, never: text };
// @ts-expect-error a number without a unit, though it can be null
export const withoutUnit: Said['fields'] = { ...fields, grant: text };
// @ts-expect-error a number inside a list without a unit
export const withoutUnitInside: Said['fields'] = { ...fields, extent: text };
// @ts-expect-error a unit that there is not
export const unknownUnit: Said['fields'] = { ...fields, grant: { ...text, unit: 'dollars' } };
// @ts-expect-error a unit of what is no number
export const unitOfCode: Said['fields'] = { ...fields, reason: { ...text, unit: 'named' } };
// @ts-expect-error no name of an option
export const withoutOption: Said['options'] = { kind: { new: text } };
// @ts-expect-error the options of a field unnamed
export const withoutOptions: Said['options'] = {};
// @ts-expect-error a fact that the input does not have
export const unknownFact: Said['turns'] = [{ answer, by: ['lines.*.never'] }];
// @ts-expect-error a list, which cannot be moved itself
export const movedList: Said['turns'] = [{ answer, by: ['lines'] }];
// @ts-expect-error an answer that the value does not have
export const unknownAnswer: Said['turns'] = [{ answer: ({ never }): boolean => never === 0, by: ['on'] }];

it('says everything, and no more than that', () => {
  expect([late, reason]).toEqual([text, text]);
  expect(Object.keys(words.inputs)).toEqual(['on', 'kind', 'lines', 'paid', 'late']);
});
