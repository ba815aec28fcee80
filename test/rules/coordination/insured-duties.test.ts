import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { insuredDuties } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { InsuredDutiesInput } from '../../../src/rules/coordination/insured-duties/insured-duties.js';
import { entry } from '../../../src/rules/coordination/insured-duties/input.js';
import { badDate, badList, badOption, checkEdge } from '../../support/bad-input.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './insured-duties.rows.js';

describe('insuredDuties', () => {
  describe('worked rows', () => {
    runRows(insuredDuties, rows);
    runRows(checked.insuredDuties, rows);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<InsuredDutiesInput>>();
    });

    checkEdge<InsuredDutiesInput>({
      rule: checked.insuredDuties,
      entry,
      good: { done: ['apply'] },
      required: { done: true },
      fields: { done: badList('apply', 10_000), on: badDate },
      inside: { 'done.0': badOption },
    });
  });
});
