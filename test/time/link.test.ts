import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../src/time/day.js';
import { link } from '../../src/time/link.js';
import type { Period } from '../../src/time/period.js';
import { orderedPeriods, period } from '../support/period-arbitraries.js';

describe('link', () => {
  const first: Period = { from: toDay('2026-01-12'), to: toDay('2026-02-27') };
  const beginning = (daysAfter: number): Period => ({
    from: addDays(first.to, daysAfter),
    to: addDays(first.to, daysAfter + 3),
  });

  describe.each([5, 20, 90])('within %i days', (within) => {
    it.each([
      ['the day after the last day joins', 1, true],
      ['the day before the limit joins', within - 1, true],
      ['the day of the limit joins', within, true],
      ['the day after the limit does not', within + 1, false],
    ])('%s', (_name, daysAfter, joins) => {
      const second = beginning(daysAfter);
      expect(link([first, second], { within })).toEqual(joins ? [[first, second]] : [[first], [second]]);
    });
  });

  it('four whole days between join at five, and five do not', () => {
    const spells = [period(0, 9), period(14, 20), period(26, 30)];
    expect(link(spells, { within: 5 })).toEqual([[period(0, 9), period(14, 20)], [period(26, 30)]]);
  });

  it('measures from the spell just before, so that a chain may be longer than the limit', () => {
    const spells = [period(0, 1), period(5, 5), period(9, 9), period(13, 13)];
    expect(link(spells, { within: 4 })).toEqual([spells]);
    expect(link(spells, { within: 3 })).toEqual(spells.map((spell) => [spell]));
  });

  it('of no spell gives no group', () => {
    expect(link([], { within: 5 })).toEqual([]);
  });

  it('keeps what else a spell carries', () => {
    const spell = { ...period(0, 4), extent: 50 };
    const [group] = link([spell], { within: 5 });
    expect(group?.[0]).toBe(spell);
  });

  /** The law read word by word: look at every pair of neighbours and count the days between them. */
  function naiveGroups(spells: readonly Period[], within: number): Period[][] {
    const groups: Period[][] = [];
    spells.forEach((spell, i) => {
      let between = 0;
      const before = spells[i - 1];
      if (before) for (let at = before.to + 1; at < spell.from; at++) between++;
      if (before && between < within) groups[groups.length - 1]?.push(spell);
      else groups.push([spell]);
    });
    return groups;
  }

  it('groups as a count of the days between does', () => {
    const spells = orderedPeriods({ longestGap: 9, longestPeriod: 5, most: 12 });
    fc.assert(
      fc.property(spells, fc.integer({ min: 1, max: 8 }), (list, within) => {
        expect(link(Object.freeze(list), { within })).toEqual(naiveGroups(list, within));
      }),
    );
  });

  it('loses no spell, keeps their order and leaves no group empty', () => {
    const spells = orderedPeriods({ longestGap: 150, longestPeriod: 40, most: 12 });
    fc.assert(
      fc.property(spells, fc.constantFrom(5, 20, 90), (list, within) => {
        const groups = link(list, { within });
        expect(groups.flat()).toEqual(list);
        expect(groups.every((group) => group.length > 0)).toBe(true);
      }),
    );
  });

  it('joins at least as much when the limit is wider', () => {
    const spells = orderedPeriods({ longestGap: 30, longestPeriod: 5, most: 12 });
    fc.assert(
      fc.property(spells, fc.integer({ min: 1, max: 25 }), (list, within) => {
        expect(link(list, { within: within + 1 }).length).toBeLessThanOrEqual(link(list, { within }).length);
      }),
    );
  });
});
