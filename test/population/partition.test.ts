import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  planParts,
  problemsOfParts,
  ruleSetText,
  type DonePart,
  type PartitionPlan,
} from '../../src/population.js';
import { partProblemWords } from '../../src/population/partition.words.js';
import { holdsForAll } from '../support/properties.js';

const counts = (spells: readonly number[]): Parameters<typeof planParts>[0] => ({
  person: BigInt64Array.from(spells, (_, i) => BigInt(i * 2 - 3)),
  spells: Int32Array.from(spells),
});

const plan: PartitionPlan = {
  format: 1,
  ruleSet: 'law',
  input: 'spells',
  reading: 'days',
  observed: { from: '2019-01-01', to: '2025-12-31' },
  gaps: [],
  parts: planParts(counts([3, 4, 5]), 6),
};

const done: readonly DonePart[] = plan.parts.map((part) => ({
  ...part,
  plan: 'plan',
  rows: 'a',
  gapCounts: [],
}));
const [first, second] = done as readonly [DonePart, DonePart];

describe('planParts', () => {
  it('puts every person into one part, in order', () => {
    const anyCounts = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 });
    holdsForAll(fc.tuple(anyCounts, fc.integer({ min: 1, max: 20 })), ([spells, least]) => {
      const parts = planParts(counts(spells), least);
      expect(parts.map(({ part }) => part)).toEqual(parts.map((_, i) => i + 1));
      expect(parts.reduce((sum, part) => sum + part.persons, 0)).toBe(spells.length);
      expect(parts.reduce((sum, part) => sum + part.spells, 0)).toBe(spells.reduce((a, b) => a + b, 0));
      for (const [i, part] of parts.entries()) {
        if (i < parts.length - 1) expect(part.spells).toBeGreaterThanOrEqual(least);
        const before = parts[i - 1];
        expect(Number(part.firstPerson)).toBe(before === undefined ? -3 : Number(before.lastPerson) + 2);
        expect(Number(part.lastPerson) - Number(part.firstPerson)).toBe(2 * (part.persons - 1));
      }
    });
  });

  it('ends a part with the person by whom it has enough', () => {
    expect(plan.parts).toEqual([
      { part: 1, firstPerson: '-3', lastPerson: '-1', persons: 2, spells: 7 },
      { part: 2, firstPerson: '1', lastPerson: '1', persons: 1, spells: 5 },
    ]);
  });
});

describe('problemsOfParts', () => {
  it.each<[string, readonly DonePart[], [number, string][]]>([
    ['nothing where all fit', done, []],
    ['nothing where a part came twice', [...done, first], []],
    ['a part that is missing', [second], [[1, 'missing-part']]],
    ['a part of another plan', [{ ...first, plan: 'other' }, second], [[1, 'other-plan']]],
    ['another number of persons', [{ ...first, persons: 1 }, second], [[1, 'other-count']]],
    ['another number of spells', [first, { ...second, spells: 4 }], [[2, 'other-count']]],
    ['another first person', [{ ...first, firstPerson: '0' }, second], [[1, 'other-count']]],
    ['another last person', [{ ...first, lastPerson: '0' }, second], [[1, 'other-count']]],
    ['other rows the second time', [...done, { ...first, rows: 'b' }], [[1, 'conflicting-parts']]],
    [
      'a part that the plan has not',
      [...done, { ...first, part: 9 }, { ...first, part: 9 }],
      [[9, 'unknown-part']],
    ],
    [
      'everything at once',
      [{ ...first, part: 3 }],
      [
        [1, 'missing-part'],
        [2, 'missing-part'],
        [3, 'unknown-part'],
      ],
    ],
  ])('tells %s', (_, parts, problems) => {
    const found = problemsOfParts(plan, 'plan', parts);
    expect(found.map(({ part, code }) => [part, code])).toEqual(problems);
  });

  it('has words for every problem', () => {
    for (const { sv, en } of Object.values(partProblemWords))
      expect([sv, en].every((text) => text.endsWith('.'))).toBe(true);
  });
});

it('the rule set holds the numbers of the law, and nothing else', () => {
  expect(ruleSetText()).toContain('["daysAfterNotice",7]');
  expect(ruleSetText()).toContain('["dueOnDay",30]');
  expect(ruleSetText()).toContain(
    '["fewerThanDaysBetween",90],["employerTestAfter",90],["labourMarketTestAfter",180]',
  );
  expect(ruleSetText()).not.toContain('checkedOn');
});
