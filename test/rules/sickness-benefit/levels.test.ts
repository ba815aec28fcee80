import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { levels } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { LevelsInput, LevelsValue } from '../../../src/rules/sickness-benefit/levels/levels.js';
import { entry } from '../../../src/rules/sickness-benefit/levels/input.js';
import { levelsInput } from '../../oracle/benefit-arbitraries.js';
import { datesOf } from '../../oracle/days.js';
import { levels as oracle } from '../../oracle/sickness-benefit.js';
import {
  badBoolean,
  badDate,
  badList,
  badObject,
  badOption,
  badSpells,
  checkEdge,
} from '../../support/bad-input.js';
import { daysFrom, moved, plusDays } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './levels.rows.js';

/** With a karensavdrag on some of the first days. */
const withKarens: fc.Arbitrary<LevelsInput> = fc
  .tuple(levelsInput, fc.boolean())
  .map(([input, karens]) =>
    karens ? { ...input, karensavdragOn: input.days.slice(0, 2).map(({ from }) => from) } : input,
  );

const NOT_SERIOUS = { seriousIllness: false } as const;

/** The level on a date, or undefined where it has none. */
function levelOn(value: LevelsValue, date: string): string | undefined {
  return value.segments.find(({ from, to }) => from <= date && date <= to)?.level;
}

const lastDayOf = (input: LevelsInput): string =>
  input.days.reduce((last, { to }) => (to > last ? to : last), '');

describe('levels', () => {
  describe('worked rows', () => {
    runRows(levels, rows);
    runRows(checked.levels, rows);
  });

  describe('laws', () => {
    it('gives every day one level, in order, and no other day one', () => {
      holdsForAll(withKarens, (input) => {
        const { segments } = valueOf(levels(input));
        const asked = [...new Set(input.days.flatMap(datesOf))].sort();
        expect(segments.flatMap(datesOf)).toEqual(asked);
      });
    });

    it('begins a segment with every spell', () => {
      holdsForAll(withKarens, (input) => {
        const starts = valueOf(levels(input)).segments.map(({ from }) => from);
        expect(starts).toEqual(expect.arrayContaining(input.days.map(({ from }) => from)));
      });
    });

    it('never has more than 364 counted days in a frame of 450 on the normal level', () => {
      holdsForAll(levelsInput, (input) => {
        const value = valueOf(levels({ ...input, ...NOT_SERIOUS }));
        const benefit = new Set([...input.days, ...(input.earlierDays ?? [])].flatMap(datesOf));
        for (const { from, to, level } of value.segments) {
          for (const date of [from, to]) {
            let used = 0;
            for (let back = 1; back <= 450; back++) if (benefit.has(plusDays(date, -back))) used++;
            if (level === 'normal') expect(used).toBeLessThan(364);
          }
        }
      });
    });

    it('says the change that comes if benefit goes on every day', () => {
      holdsForAll(withKarens, (given) => {
        const input = { ...given, ...NOT_SERIOUS };
        const last = lastDayOf(input);
        const { changesOn } = valueOf(levels(input));
        const ahead = { from: plusDays(last, 1), to: plusDays(last, 1000) };
        const longer = valueOf(levels({ ...input, days: [...input.days, ahead] }));
        const now = levelOn(longer, last);
        const next = datesOf(ahead).find((date) => levelOn(longer, date) !== now);
        expect(changesOn).toBe(next ?? null);
      });
    });

    it('keeps the level for the days that are left', () => {
      holdsForAll(withKarens, (given) => {
        const { normalDaysLeft, changesOn } = valueOf(levels({ ...given, ...NOT_SERIOUS }));
        if (changesOn === null || normalDaysLeft === null || normalDaysLeft === 0) return;
        const dayAfter = plusDays(lastDayOf(given), 1);
        expect(daysFrom(dayAfter, changesOn)).toBeGreaterThanOrEqual(normalDaysLeft);
      });
    });

    it('does not look at the order of spells, nor at repeated ones', () => {
      holdsForAll(withKarens, (input) => {
        const turned = { ...input, days: [...input.days, ...input.days].reverse() };
        expect(levels(turned)).toEqual(levels(input));
      });
    });

    it('moves with all its dates', () => {
      holdsForAll(fc.tuple(withKarens, fc.nat(1000)), ([input, days]) => {
        expect(valueOf(levels(moved(input, days)))).toEqual(moved(valueOf(levels(input)), days));
      });
    });

    it('never has more days on the normal level for more earlier days', () => {
      holdsForAll(fc.tuple(levelsInput, fc.nat(400), fc.nat(100)), ([given, back, length]) => {
        const input = { ...given, ...NOT_SERIOUS };
        const from = plusDays(input.days.map((spell) => spell.from).sort()[0] ?? '', -back - length - 1);
        const more = { from, to: plusDays(from, length) };
        const earlierDays = [...(input.earlierDays ?? []), more];
        const before = valueOf(levels(input));
        const after = valueOf(levels({ ...input, earlierDays }));
        for (const { from: date } of after.segments) {
          if (levelOn(before, date) === 'continuation') expect(levelOn(after, date)).toBe('continuation');
        }
        expect(after.countedInFrame).toBeGreaterThanOrEqual(before.countedInFrame ?? NaN);
      });
    });

    it('is on the normal level throughout at serious illness', () => {
      holdsForAll(withKarens, (input) => {
        const value = valueOf(levels({ ...input, seriousIllness: true }));
        expect(value.segments.every(({ level }) => level === 'normal')).toBe(true);
        expect([value.normalDaysLeft, value.changesOn]).toEqual([null, null]);
      });
    });
  });

  agreesWithOracle('on spells near the limits of the frame', {
    rule: levels,
    checked: checked.levels,
    oracle,
    inputs: levelsInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<LevelsInput>>();
    });

    it('takes 20 000 spells', () => {
      const days = new Array(20_000).fill({ from: '2026-03-02', to: '2026-03-03' });
      expect(valueOf(checked.levels({ days })).countedInFrame).toBe(2);
    });

    checkEdge<LevelsInput>({
      rule: checked.levels,
      entry,
      good: {
        days: [{ from: '2026-03-02', to: '2026-03-05' }],
        earlierDays: [{ from: '2025-03-02', to: '2025-03-05' }],
        sickPayPeriods: [{ from: '2026-02-16', to: '2026-03-01' }],
        karensavdragOn: ['2026-03-02'],
        seriousIllness: true,
        readings: { sickPayDays: 'all-but-last' },
      },
      required: { days: true },
      fields: {
        days: badSpells,
        earlierDays: badSpells,
        sickPayPeriods: badSpells,
        karensavdragOn: badList('2026-03-02', 20_000),
        seriousIllness: badBoolean,
        readings: badObject,
      },
      inside: {
        'days.0.from': badDate,
        'days.0.to': badDate,
        'karensavdragOn.0': badDate,
        'readings.sickPayDays': badOption,
      },
      more: [
        {
          name: 'an unknown reading',
          input: { days: [], readings: { hemligtNamn: 'x' } },
          path: ['readings'],
          code: 'unknown-key',
        },
      ],
    });
  });
});
