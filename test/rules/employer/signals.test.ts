import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { signals } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { SignalsInput } from '../../../src/rules/employer/signals/signals.js';
import { entry } from '../../../src/rules/employer/signals/input.js';
import { signalPresets, type SignalPresets } from '../../../src/rules/employer/signals/table.js';
import { datesOf, holidays } from '../../oracle/days.js';
import { badDate, badSpells, badWhole, checkEdge } from '../../support/bad-input.js';
import { dayBetween, moved, plusDays } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './signals.rows.js';

const { policies } = signalPresets.at(-1) as SignalPresets;
const presets = Object.keys(policies) as (keyof typeof policies)[];

const spell = fc
  .tuple(dayBetween('2024-06-01', '2026-06-30'), fc.nat(20))
  .map(([from, days]) => ({ from, to: plusDays(from, days) }));
const spells = fc.array(spell, { maxLength: 12 });
const asOf = dayBetween('2025-06-01', '2026-06-30');
const own = fc.record({
  occasions: fc.integer({ min: 1, max: 8 }),
  workingDays: fc.integer({ min: 1, max: 40 }),
  daysInARow: fc.integer({ min: 1, max: 30 }),
  months: fc.integer({ min: 1, max: 14 }),
});
const anyInput: fc.Arbitrary<SignalsInput> = fc.record({
  spells,
  policy: fc.oneof(fc.constantFrom(...presets), own),
  asOf,
});

/** The eves count as working days here: only lag (1930:173) sets them equal to holidays. */
const EVES = /-(12-24|12-31)$/;
function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const midsummerEve = date.slice(5, 7) === '06' && weekday === 5 && Number(date.slice(8)) >= 19;
  if (EVES.test(date) || (midsummerEve && Number(date.slice(8)) <= 25)) return true;
  return !holidays(Number(date.slice(0, 4))).includes(date);
}

describe('signals', () => {
  describe('worked rows', () => {
    runRows(signals, rows);
    runRows(checked.signals, rows);
  });

  describe('laws', () => {
    it('does not look at the order of spells, nor at repeated ones', () => {
      holdsForAll(anyInput, (input) => {
        const turned = { ...input, spells: [...input.spells, ...input.spells].reverse() };
        expect(signals(turned)).toEqual(signals(input));
      });
    });

    it('does not look at absence after the day asked about', () => {
      holdsForAll(anyInput, (input) => {
        const known = input.spells
          .filter(({ from }) => from <= input.asOf)
          .map(({ from, to }) => ({ from, to: to > input.asOf ? input.asOf : to }));
        expect(signals({ ...input, spells: known })).toEqual(signals(input));
      });
    });

    it('changes nothing when a spell is split in two touching ones', () => {
      holdsForAll(anyInput, (input) => {
        const split = input.spells.flatMap(({ from, to }) =>
          from === to
            ? [{ from, to }]
            : [
                { from, to: from },
                { from: plusDays(from, 1), to },
              ],
        );
        expect(signals({ ...input, spells: split })).toEqual(signals(input));
      });
    });

    it('fires for a preset as for the same policy of one’s own', () => {
      holdsForAll(fc.tuple(spells, fc.constantFrom(...presets), asOf), ([absence, preset, on]) => {
        const named = valueOf(signals({ spells: absence, policy: preset, asOf: on }));
        const owned = valueOf(signals({ spells: absence, policy: policies[preset], asOf: on }));
        expect(owned.fired.map((signal) => ({ ...signal, policy: preset }))).toEqual(named.fired);
      });
    });

    it('fires for a lower threshold wherever it does for a higher one', () => {
      holdsForAll(fc.tuple(spells, own, asOf), ([absence, policy, on]) => {
        const lower = {
          ...policy,
          occasions: Math.max(1, policy.occasions - 1),
          workingDays: Math.max(1, policy.workingDays - 1),
          daysInARow: Math.max(1, policy.daysInARow - 1),
        };
        const of = (given: typeof policy): string[] =>
          valueOf(signals({ spells: absence, policy: given, asOf: on })).fired.map(
            ({ threshold }) => threshold,
          );
        expect(of(lower)).toEqual(expect.arrayContaining(of(policy)));
      });
    });

    it('counts the working days that somebody else counts', () => {
      holdsForAll(fc.tuple(spells, asOf, fc.integer({ min: 1, max: 60 })), ([absence, on, workingDays]) => {
        fc.pre(Number(on.slice(8)) <= 28);
        const first = plusDays(`${Number(on.slice(0, 4)) - 1}${on.slice(4)}`, 1);
        const days = [...new Set(absence.flatMap(datesOf))].filter(
          (date) => first <= date && date <= on && isWorkingDay(date),
        );
        const [signal] = valueOf(signals({ spells: absence, policy: { workingDays }, asOf: on })).fired;
        expect(signal?.evidence.count ?? 0).toBe(days.length >= workingDays ? days.length : 0);
        expect(signal?.since).toBe(days.sort()[workingDays - 1]);
      });
    });

    it('moves days in a row with all dates by whole weeks', () => {
      const inARow = fc.record({ daysInARow: fc.integer({ min: 1, max: 20 }) });
      holdsForAll(fc.tuple(spells, inARow, asOf, fc.nat(50)), ([absence, policy, on, weeks]) => {
        const recent = absence.filter(({ from }) => from > plusDays(on, -300));
        const input = { spells: recent, policy, asOf: on };
        expect(valueOf(signals(moved(input, weeks * 7)))).toEqual(moved(valueOf(signals(input)), weeks * 7));
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<SignalsInput>>();
    });

    checkEdge<SignalsInput>({
      rule: checked.signals,
      entry,
      good: {
        spells: [{ from: '2026-03-02', to: '2026-03-16' }],
        policy: { occasions: 6, workingDays: 16, months: 12, daysInARow: 14 },
        asOf: '2026-03-20',
      },
      required: { spells: true, policy: true, asOf: true },
      fields: {
        spells: badSpells,
        policy: [
          { name: 'an unknown preset', value: 'hemlig-uppgift', code: 'not-an-option' },
          { name: 'null', value: null, code: 'not-an-option' },
          { name: 'a number', value: 4711, code: 'not-an-option' },
          { name: 'a list', value: ['two-weeks-in-a-row'], code: 'not-an-option' },
          { name: 'no threshold', value: {}, code: 'missing' },
          { name: 'only a window', value: { months: 6 }, code: 'missing' },
          { name: 'an unknown field', value: { occasions: 6, hemligtNamn: 4711 }, code: 'unknown-key' },
        ],
        asOf: badDate,
      },
      inside: {
        'spells.0.from': badDate,
        'spells.0.to': badDate,
        'policy.occasions': badWhole(1, 1000),
        'policy.workingDays': badWhole(1, 1000),
        'policy.daysInARow': badWhole(1, 1000),
        'policy.months': badWhole(1, 120),
      },
    });
  });
});
