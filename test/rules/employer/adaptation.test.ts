import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { adaptation } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { AdaptationInput } from '../../../src/rules/employer/adaptation/adaptation.js';
import { entry } from '../../../src/rules/employer/adaptation/input.js';
import { badDate, badList, badOption, checkEdge } from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { ADVISED, DEMANDED, rows } from './adaptation.rows.js';

const anyInput: fc.Arbitrary<AdaptationInput> = fc.record({
  inPlace: fc.array(fc.constantFrom(...DEMANDED, ...ADVISED)),
});

describe('adaptation', () => {
  describe('worked rows', () => {
    runRows(adaptation, rows);
    runRows(checked.adaptation, rows);
  });

  describe('laws', () => {
    it('lists every item once: in place, missing, or only advised', () => {
      holdsForAll(anyInput, (input) => {
        const { complete, missing, advised, items } = valueOf(adaptation(input));
        expect(complete).toBe(missing.length === 0);
        expect(items.filter(({ met }) => !met).map(({ item }) => item)).toEqual([...missing, ...advised]);
        expect(items.filter(({ met }) => met).length).toBe(new Set(input.inPlace).size);
      });
    });

    it('does not look at the order, nor at repeated items', () => {
      holdsForAll(anyInput, ({ inPlace }) => {
        expect(adaptation({ inPlace: [...inPlace, ...inPlace].reverse() })).toEqual(adaptation({ inPlace }));
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<AdaptationInput>>();
    });

    checkEdge<AdaptationInput>({
      rule: checked.adaptation,
      entry,
      good: { inPlace: ['routines'], on: '2026-03-02' },
      required: { inPlace: true },
      fields: { inPlace: badList('routines', 10_000), on: badDate },
      inside: { 'inPlace.0': badOption },
    });
  });
});
