import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { provider } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ProviderInput } from '../../../src/rules/grants/provider/provider.js';
import { entry } from '../../../src/rules/grants/provider/input.js';
import { badDate, badList, badOption, checkEdge } from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { ABILITIES, rows } from './provider.rows.js';

const anyInput: fc.Arbitrary<ProviderInput> = fc.record({
  abilities: fc.array(fc.constantFrom(...ABILITIES)),
  areas: fc.array(
    fc.constantFrom(
      'work-organisation',
      'behavioural-science',
      'ergonomics',
      'health-science',
      'technology' as const,
    ),
  ),
});

describe('provider', () => {
  describe('worked rows', () => {
    runRows(provider, rows);
    runRows(checked.provider, rows);
  });

  describe('laws', () => {
    it('is complete exactly where nothing is missing, and misses exactly what is not met', () => {
      holdsForAll(anyInput, (input) => {
        const { complete, missing, items } = valueOf(provider(input));
        expect(complete).toBe(missing.length === 0);
        expect(items.filter(({ met }) => !met).map(({ item }) => item)).toEqual(missing);
      });
    });

    it('never misses more where more is shown', () => {
      holdsForAll(fc.tuple(anyInput, anyInput), ([one, other]) => {
        const both = {
          abilities: [...one.abilities, ...other.abilities],
          areas: [...one.areas, ...other.areas],
        };
        const { missing } = valueOf(provider(one));
        expect(missing).toEqual(expect.arrayContaining([...valueOf(provider(both)).missing]));
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<ProviderInput>>();
    });

    it('takes every ability and area', () => {
      const areas = ['health-science', 'technology', 'ergonomics'] as const;
      expect(valueOf(checked.provider({ abilities: ABILITIES, areas })).complete).toBe(true);
    });

    checkEdge<ProviderInput>({
      rule: checked.provider,
      entry,
      good: { abilities: ['informs-fk'], areas: ['ergonomics'], on: '2026-03-02' },
      required: { abilities: true, areas: true },
      fields: {
        abilities: badList('informs-fk', 10_000),
        areas: badList('ergonomics', 10_000),
        on: badDate,
      },
      inside: { 'abilities.0': badOption, 'areas.0': badOption },
    });
  });
});
