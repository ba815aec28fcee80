import { describe, expect, it } from 'vitest';
import { blocksOf, firstQuartile, median, ratio, spread } from '../../bench/compare.mjs';

describe('the figures of a bench', () => {
  it('divides round by round, and not sum by sum', () => {
    expect(ratio([2, 30, 4], [1, 10, 4])).toEqual({ median: 2, least: 1, most: 3 });
  });

  it('takes the middle of two where there are as many above as below', () => {
    expect(median([1, 2, 4, 9])).toBe(3);
    expect(median([9, 1, 4])).toBe(4);
  });

  it('keeps a slice of the fastest quarter', () => {
    expect(firstQuartile([80, 10, 70, 20, 60, 30, 50, 40])).toBe(20);
    expect(firstQuartile([3])).toBe(3);
  });

  it('gives every round as many inputs, each one once', () => {
    expect(blocksOf([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it('tells a ratio with its spread', () => {
    expect(spread({ median: 1.219, least: 1, most: 1.3 })).toBe('1.22 (1.00–1.30)');
    expect(spread({ median: 106.6, least: 71.2, most: 150 }, 0)).toBe('107 (71–150)');
  });
});
