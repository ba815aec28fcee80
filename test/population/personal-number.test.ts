import { describe, expect, it } from 'vitest';
import { gapCounts, planParts, population } from '../../src/population.js';
import { withCheckDigit, withoutCheckDigit } from '../support/personal-numbers.js';
import { refusalOf } from '../support/refusal.js';
import { dayNumber, OBSERVED } from './columns.js';

describe('a person that could be told by its number', () => {
  const ten = withCheckDigit('960430238');
  const day = Int32Array.of(dayNumber('2025-01-01'));
  const refused = [{ path: ['person', 0], code: 'personal-number' }];

  it.each([
    ['ten digits', BigInt64Array.of(BigInt(ten))],
    ['twelve digits', BigInt64Array.of(BigInt(`19${ten}`))],
    ['a wrong check digit', BigInt64Array.of(BigInt(`19${withoutCheckDigit('960430238')}`))],
    ['a sign', BigInt64Array.of(-BigInt(`19${ten}`))],
    ['without a sign', BigUint64Array.of(BigInt(ten))],
    ['the first number of ten digits', Uint32Array.of(1_000_000_000)],
    ['the same with a sign', Int32Array.of(-1_000_000_000)],
    ['as many as 64 bits have', BigUint64Array.of(2n ** 64n - 1n)],
  ])('is refused with %s', (_, person) => {
    const spells = { person, from: day, to: day };
    expect(refusalOf(() => population(spells, OBSERVED))).toEqual(refused);
    expect(refusalOf(() => gapCounts(spells, OBSERVED, [5]))).toEqual(refused);
  });

  it('stands in no plan', () => {
    const counts = { person: BigInt64Array.of(1n, BigInt(`19${ten}`)), spells: Int32Array.of(1, 1) };
    expect(refusalOf(() => planParts(counts, 1))).toEqual([{ path: ['person', 1], code: 'personal-number' }]);
  });

  it('cannot with nine digits', () => {
    const person = BigInt64Array.of(-999_999_999n, 0n, 999_999_999n);
    const days = new Int32Array(3).fill(dayNumber('2025-01-01'));
    expect([...population({ person, from: days, to: days }, OBSERVED).days]).toEqual([1, 1, 1]);
  });
});
