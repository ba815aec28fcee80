import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapCounts, planParts, population } from '../../src/population.js';
import { passesAsPersonalNumber } from '../../src/population/personal-number.js';
import { withCheckDigit, withoutCheckDigit } from '../support/personal-numbers.js';
import { holdsForAll } from '../support/properties.js';
import { refusalOf } from '../support/refusal.js';
import { dayNumber, OBSERVED } from './columns.js';

const digits = fc.integer({ min: 0, max: 999 }).map((serial) => String(serial).padStart(3, '0'));
const birth = fc
  .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2030-12-31') })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''));

/** Sixty days later in the month: the date of a coordination number. */
function coordinated(date: string): string {
  return `${date.slice(0, -2)}${Number(date.slice(-2)) + 60}`;
}

describe('passesAsPersonalNumber', () => {
  it('with ten digits and with twelve, of birth and coordinated', () => {
    holdsForAll(fc.tuple(birth, digits), ([born, serial]) => {
      for (const date of [born, coordinated(born)]) {
        const ten = withCheckDigit(`${date.slice(2)}${serial}`);
        expect(passesAsPersonalNumber(ten)).toBe(true);
        expect(passesAsPersonalNumber(`${date.slice(0, 2)}${ten}`)).toBe(true);
        const wrong = withoutCheckDigit(`${date.slice(2)}${serial}`);
        expect(passesAsPersonalNumber(wrong)).toBe(false);
        expect(passesAsPersonalNumber(`${date.slice(0, 2)}${wrong}`)).toBe(false);
        expect(passesAsPersonalNumber(ten.slice(1))).toBe(false);
        expect(passesAsPersonalNumber(`0${ten}`)).toBe(false);
        expect(passesAsPersonalNumber(`22${ten}`)).toBe(false);
      }
    });
  });

  it.each([
    ['a leap day', '', '960229', true],
    ['none', '19', '970229', false],
    ['one of 2000 or of 1900', '', '000229', true],
    ['one of 2000', '20', '000229', true],
    ['none in 1900', '19', '000229', false],
    ['the day before the first', '', '960200', false],
    ['the last day', '', '960430', true],
    ['the day after the last', '', '960431', false],
    ['the first coordinated day', '', '960461', true],
    ['the day before the first coordinated', '', '960460', false],
    ['the last coordinated day', '', '960490', true],
    ['the day after the last coordinated', '', '960491', false],
    ['no month', '', '960001', false],
    ['the thirteenth month', '', '961301', false],
    ['the nineteenth century', '18', '960131', true],
    ['the seventeenth', '17', '960131', false],
  ])('%s', (_, century, date, passes) => {
    expect(passesAsPersonalNumber(`${century}${withCheckDigit(`${date}238`)}`)).toBe(passes);
  });
});

describe('a person that passes as one', () => {
  const ten = withCheckDigit('960430238');
  const day = Int32Array.of(dayNumber('2025-01-01'));
  const refused = [{ path: ['person', 0], code: 'personal-number' }];

  it.each([
    ['ten digits', BigInt64Array.of(BigInt(ten))],
    ['twelve digits', BigInt64Array.of(BigInt(`19${ten}`))],
    ['a sign', BigInt64Array.of(-BigInt(`19${ten}`))],
    ['without a sign', BigUint64Array.of(BigInt(ten))],
    ['32 bits', Uint32Array.of(Number(withCheckDigit('300430238')))],
    ['32 bits and a sign', Int32Array.of(Number(withCheckDigit('200430238')))],
  ])('is refused with %s', (_, person) => {
    const spells = { person, from: day, to: day };
    expect(refusalOf(() => population(spells, OBSERVED))).toEqual(refused);
    expect(refusalOf(() => gapCounts(spells, OBSERVED, [5]))).toEqual(refused);
  });

  it('stands in no plan', () => {
    const counts = { person: BigInt64Array.of(1n, BigInt(`19${ten}`)), spells: Int32Array.of(1, 1) };
    expect(refusalOf(() => planParts(counts, 1))).toEqual([{ path: ['person', 1], code: 'personal-number' }]);
  });

  it('does not when the digits are fewer, more, or others', () => {
    const person = BigInt64Array.of(1n, 999_999_999n, BigInt(withoutCheckDigit('960430238')), 2n ** 62n);
    const days = new Int32Array(4).fill(dayNumber('2025-01-01'));
    expect([...population({ person, from: days, to: days }, OBSERVED).days]).toEqual([1, 1, 1, 1]);
  });
});
