import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText, entryAt, groupBy, itemAt, itemWhere, lastOf, runsOf } from '../../src/time/lists.js';
import { holdsForAll } from '../support/properties.js';

const numbers = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 });

describe('runsOf', () => {
  it('cuts where an item does not go on from the one before it', () => {
    expect(runsOf([1, 2, 2, 5, 4], (before, item) => before <= item)).toEqual([[1, 2, 2, 5], [4]]);
    expect(runsOf([], () => true)).toEqual([]);
  });

  it('keeps every item, in order, and cuts nowhere else', () => {
    holdsForAll(numbers, (items) => {
      const runs = runsOf(items, (before, item) => before === item);
      expect(runs.flat()).toEqual(items);
      for (const run of runs) expect(new Set(run).size).toBe(1);
      runs.slice(1).forEach(([first], i) => {
        expect(lastOf(runs[i] ?? [first])).not.toBe(first);
      });
    });
  });
});

describe('what is known to be there', () => {
  it('is found', () => {
    expect(itemAt(['a', 'b'], 1)).toBe('b');
    expect(itemWhere([1, 4, 6], (item) => item % 2 === 0)).toBe(4);
    expect(entryAt(new Map([['a', 1]]), 'a')).toBe(1);
  });

  it('is refused where it is not', () => {
    expect(() => itemAt(['a'], 1)).toThrow(RangeError);
    expect(() => itemWhere([1], (item) => item > 1)).toThrow(RangeError);
    expect(() => entryAt(new Map<string, number>(), 'a')).toThrow(RangeError);
  });
});

describe('groupBy', () => {
  it('keeps the items of a key together, in the order in which they are met', () => {
    const groups = groupBy(['ab', 'c', 'de', 'f'], ({ length }) => length);
    expect([...groups]).toEqual([
      [2, ['ab', 'de']],
      [1, ['c', 'f']],
    ]);
  });

  it('loses nothing', () => {
    holdsForAll(numbers, (items) => {
      const groups = groupBy(items, (item) => item % 3);
      expect([...groups.values()].flat().sort()).toEqual([...items].sort());
      for (const [key, group] of groups) expect(group).toEqual(items.filter((item) => item % 3 === key));
    });
  });
});

it('texts are in the order of their characters', () => {
  expect(['b', 'a', 'Ä', 'B'].sort(compareText)).toEqual(['B', 'a', 'b', 'Ä']);
  expect(compareText('a', 'a')).toBe(0);
});
