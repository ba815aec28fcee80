import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { responsible } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ResponsibleInput } from '../../../src/rules/coordination/responsible/responsible.js';
import { entry } from '../../../src/rules/coordination/responsible/input.js';
import { responsibleModel } from '../../../src/rules/coordination/responsible/table.js';
import { badDate, badOption, checkEdge } from '../../support/bad-input.js';
import { valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './responsible.rows.js';

const needs = responsibleModel.flatMap((model) => model.rows.map(({ need }) => need));

describe('responsible', () => {
  describe('worked rows', () => {
    runRows(responsible, rows);
    runRows(checked.responsible, rows);
  });

  describe('laws', () => {
    it.each(needs)('%s: somebody answers, has duties, and does not also only take part', (need) => {
      const value = valueOf(checked.responsible({ need }));
      expect([value.responsible.length > 0, value.duties.length > 0]).toEqual([true, true]);
      expect(value.cooperates.filter((actor) => value.responsible.includes(actor))).toEqual([]);
    });

    it.each(needs)('%s: a reconciliation meeting only where Försäkringskassan takes part', (need) => {
      const { responsible: actors, cooperates, forms } = valueOf(checked.responsible({ need }));
      const withFk = [...actors, ...cooperates].includes('fk');
      expect(forms.includes('reconciliation-meeting') && !withFk).toBe(false);
    });

    it('names every need once', () => {
      expect(new Set(needs).size).toBe(needs.length);
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<ResponsibleInput>>();
    });

    checkEdge<ResponsibleInput>({
      rule: checked.responsible,
      entry,
      good: { need: 'work-aid' },
      required: { need: true },
      fields: { need: badOption, on: badDate },
    });
  });
});
