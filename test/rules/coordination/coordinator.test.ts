import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { coordinator } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { CoordinatorInput } from '../../../src/rules/coordination/coordinator/coordinator.js';
import { entry } from '../../../src/rules/coordination/coordinator/input.js';
import { badDate, badBoolean, badList, badOption, checkEdge } from '../../support/bad-input.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './coordinator.rows.js';

describe('coordinator', () => {
  describe('worked rows', () => {
    runRows(coordinator, rows);
    runRows(checked.coordinator, rows);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<CoordinatorInput>>();
    });

    checkEdge<CoordinatorInput>({
      rule: checked.coordinator,
      entry,
      good: { tasks: ['team-meetings'], everyTrainingDay: true },
      required: { tasks: true },
      fields: { tasks: badList('team-meetings', 10_000), everyTrainingDay: badBoolean, on: badDate },
      inside: { 'tasks.0': badOption },
    });
  });
});
