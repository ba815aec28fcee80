import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { actorMap } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ActorMapInput } from '../../../src/rules/coordination/actor-map/actor-map.js';
import { entry } from '../../../src/rules/coordination/actor-map/input.js';
import { badDate, badOption, checkEdge } from '../../support/bad-input.js';
import { valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './actor-map.rows.js';

describe('actorMap', () => {
  describe('worked rows', () => {
    runRows(actorMap, rows);
    runRows(checked.actorMap, rows);
  });

  it('has what the insured applies for, and what care tells the insured', () => {
    const { edges } = valueOf(checked.actorMap({ actor: 'insured' }));
    const told = edges.map(({ from, to, what }) => `${from} ${to} ${what}`);
    expect(told).toContain('insured fk applies');
    expect(told).toContain('health-care insured informs');
  });

  describe('laws', () => {
    it('has a section or guidance on every arrow, and no arrow twice', () => {
      const { edges } = valueOf(checked.actorMap({}));
      expect(edges.filter(({ basis }) => basis.length === 0)).toEqual([]);
      expect(new Set(edges.map(({ from, to, what }) => `${from} ${to} ${what}`)).size).toBe(edges.length);
      expect(edges.filter(({ from, to }) => from === to)).toEqual([]);
    });

    it('shows of one actor what the whole map shows of it', () => {
      const { actors, edges } = valueOf(checked.actorMap({}));
      for (const { actor } of actors) {
        const own = edges.filter(({ from, to }) => from === actor || to === actor);
        expect(valueOf(checked.actorMap({ actor })).edges).toEqual(own);
      }
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<ActorMapInput>>();
    });

    checkEdge<ActorMapInput>({
      rule: checked.actorMap,
      entry,
      good: { actor: 'fk' },
      required: {},
      fields: { actor: badOption, on: badDate },
    });
  });
});
