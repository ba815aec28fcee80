import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { earlySignals } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { EarlySignalsInput } from '../../../src/rules/employer/early-signals/early-signals.js';
import { entry } from '../../../src/rules/employer/early-signals/input.js';
import { earlySignalsChecklist } from '../../../src/rules/employer/early-signals/table.js';
import { badDate, badList, badOption, checkEdge } from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './early-signals.rows.js';

const all = earlySignalsChecklist.flatMap((checklist) => checklist.rows.map(({ item }) => item));
const some: fc.Arbitrary<EarlySignalsInput> = fc.record({ inPlace: fc.array(fc.constantFrom(...all)) });

describe('earlySignals', () => {
  describe('worked rows', () => {
    runRows(earlySignals, rows);
    runRows(checked.earlySignals, rows);
  });

  describe('laws', () => {
    it('lists every item once: in place, or missing', () => {
      holdsForAll(some, (input) => {
        const { items, missing } = valueOf(earlySignals(input));
        expect(items.map(({ item }) => item)).toEqual(all);
        expect(items.filter(({ met }) => !met).map(({ item }) => item)).toEqual(missing);
        for (const item of missing) expect(input.inPlace).not.toContain(item);
        expect(missing.length + new Set(input.inPlace).size).toBe(all.length);
      });
    });

    it('is complete exactly where nothing is missing', () => {
      holdsForAll(some, (input) => {
        const { complete, missing } = valueOf(earlySignals(input));
        expect(complete).toBe(missing.length === 0);
      });
    });

    it('does not look at the order, nor at repeated items', () => {
      holdsForAll(some, ({ inPlace }) => {
        expect(earlySignals({ inPlace: [...inPlace, ...inPlace].reverse() })).toEqual(
          earlySignals({ inPlace }),
        );
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<EarlySignalsInput>>();
    });

    it('takes every item of the checklist', () => {
      expect(valueOf(checked.earlySignals({ inPlace: all })).complete).toBe(true);
    });

    checkEdge<EarlySignalsInput>({
      rule: checked.earlySignals,
      entry,
      good: { inPlace: ['talk'] },
      required: { inPlace: true },
      fields: { inPlace: badList('talk', 10_000), on: badDate },
      inside: { 'inPlace.0': badOption },
    });
  });
});
