import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { benefits } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { BenefitsInput } from '../../../src/rules/coordination/benefits/benefits.js';
import { entry } from '../../../src/rules/coordination/benefits/input.js';
import { badBoolean, badDate, badOption, checkEdge } from '../../support/bad-input.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './benefits.rows.js';

describe('benefits', () => {
  describe('worked rows', () => {
    runRows(benefits, rows);
    runRows(checked.benefits, rows);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<BenefitsInput>>();
    });

    checkEdge<BenefitsInput>({
      rule: checked.benefits,
      entry,
      good: {
        coveredByResidence: true,
        on: '2027-01-04',
        hasSgi: true,
        reducedByQuarter: true,
        works: true,
        aidNeeded: true,
        employerPaysProvider: true,
        plannedTreatment: true,
        usualWayPrevented: true,
        inWorkOrientedMeasure: true,
        permanentlyReduced: true,
        reducedForYear: true,
        age: 'too-young',
      },
      required: {},
      fields: {
        coveredByResidence: badBoolean,
        on: badDate,
        hasSgi: badBoolean,
        reducedByQuarter: badBoolean,
        works: badBoolean,
        aidNeeded: badBoolean,
        employerPaysProvider: badBoolean,
        plannedTreatment: badBoolean,
        usualWayPrevented: badBoolean,
        inWorkOrientedMeasure: badBoolean,
        permanentlyReduced: badBoolean,
        reducedForYear: badBoolean,
        age: badOption,
      },
    });
  });
});
