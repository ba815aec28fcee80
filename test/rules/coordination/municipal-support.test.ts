import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { municipalSupport } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { MunicipalSupportInput } from '../../../src/rules/coordination/municipal-support/municipal-support.js';
import { entry } from '../../../src/rules/coordination/municipal-support/input.js';
import { badBoolean, badDate, badOption, checkEdge } from '../../support/bad-input.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './municipal-support.rows.js';

describe('municipalSupport', () => {
  describe('worked rows', () => {
    runRows(municipalSupport, rows);
    runRows(checked.municipalSupport, rows);
  });

  it('asks for the requirements of the newest wording where no day is told', () => {
    expect(municipalSupport({ applied: true, metOtherwise: false })).toMatchObject({
      outcome: 'undetermined',
      missing: ['requirementsMet'],
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<MunicipalSupportInput>>();
    });

    checkEdge<MunicipalSupportInput>({
      rule: checked.municipalSupport,
      entry,
      good: {
        on: '2026-07-01',
        requirementsMet: true,
        applied: true,
        metOtherwise: true,
        canWork: true,
        availableForWork: true,
        acceptableReason: true,
        refusedActivity: true,
      },
      required: {},
      fields: {
        on: badDate,
        requirementsMet: badOption,
        applied: badBoolean,
        metOtherwise: badBoolean,
        canWork: badBoolean,
        availableForWork: badBoolean,
        acceptableReason: badBoolean,
        refusedActivity: badBoolean,
      },
    });
  });
});
