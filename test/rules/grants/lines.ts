/** Random invoice lines, and what the checks of lines have in common. */
import fc from 'fast-check';
import type {
  GrantKind,
  GrantLine,
} from '../../../src/rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import { badBoolean, badDate, badMoney, badOption, type BadValue } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';

export const SUPPORT_KINDS: readonly GrantKind[] = [
  'plan-return',
  'investigate-needs',
  'rehabilitation-leader',
  'supportive-talks',
  'stress-conflict-crisis',
  'supervision',
  'adaptation',
  'review-work',
  'other-workplace',
];

export const TREATMENT_KINDS: readonly GrantKind[] = [
  'treatment',
  'addiction-treatment',
  'psychologist',
  'psychotherapist',
  'stress-or-lifestyle-course',
  'retraining',
];

export const someMoney: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 8_000_000 }).map((öre) => öre / 100),
  fc.constantFrom(0, 0.01, 20_000, 40_000, 39_999.99, 40_000.01),
);

/** Performed in or around the year, begun at the same time or some months before. */
export function grantLines(year: number): fc.Arbitrary<GrantLine[]> {
  const line = fc.record(
    {
      employee: fc.constantFrom('a', 'b', 'c'),
      performedOn: dayBetween(`${year}-01-01`, `${year + 1}-01-31`),
      startedOn: dayBetween(`${year}-01-01`, `${year}-12-31`),
      paid: someMoney,
      kind: fc.constantFrom(...SUPPORT_KINDS, ...TREATMENT_KINDS),
      providerApproved: fc.constantFrom(true, true, true, false),
    },
    { requiredKeys: ['employee', 'performedOn', 'paid', 'kind', 'providerApproved'] },
  );
  return fc.array(line, { maxLength: 40 });
}

const bad = (name: string, value: unknown): BadValue => ({ name, value, code: 'bad-reference' });

export const badReference: readonly BadValue[] = [
  { name: 'null', value: null, code: 'wrong-type' },
  { name: 'a number', value: 8001019801, code: 'wrong-type' },
  bad('ten digits', '800101-9801'),
  bad('twelve digits, spread', 'a19b80c01d01e98f01'),
  bad('a name with a space', 'Hemlig Person'),
  bad('the empty text', ''),
  bad('too long', 'a'.repeat(65)),
];

/** For `inside` of an edge whose good input has a line at `lines.0`. */
export const badLineFields: Readonly<Record<string, readonly BadValue[]>> = {
  'lines.0.employee': badReference,
  'lines.0.performedOn': badDate,
  'lines.0.startedOn': badDate,
  'lines.0.paid': badMoney,
  'lines.0.kind': badOption,
  'lines.0.providerApproved': badBoolean,
};
