import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { training } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { TrainingInput } from '../../../src/rules/programmes/training/training.js';
import { entry } from '../../../src/rules/programmes/training/input.js';
import { badBoolean, badDate, badOption, checkEdge } from '../../support/bad-input.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './training.rows.js';

describe('training', () => {
  describe('worked rows', () => {
    runRows(training, rows);
    runRows(checked.training, rows);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<TrainingInput>>();
    });

    checkEdge<TrainingInput>({
      rule: checked.training,
      entry,
      good: {
        kind: 'preparatory-training',
        on: '2026-03-02',
        toGetOrKeepWork: true,
        suitable: true,
        fullTime: true,
      },
      required: { kind: true },
      fields: {
        kind: badOption,
        on: badDate,
        toGetOrKeepWork: badBoolean,
        suitable: badBoolean,
        fullTime: badBoolean,
      },
    });
  });
});
