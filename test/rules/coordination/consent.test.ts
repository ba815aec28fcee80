import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { consent } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ConsentInput } from '../../../src/rules/coordination/consent/consent.js';
import { entry } from '../../../src/rules/coordination/consent/input.js';
import { badDate, badBoolean, badOption, checkEdge } from '../../support/bad-input.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './consent.rows.js';

describe('consent', () => {
  describe('worked rows', () => {
    runRows(consent, rows);
    runRows(checked.consent, rows);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<ConsentInput>>();
    });

    checkEdge<ConsentInput>({
      rule: checked.consent,
      entry,
      good: { from: 'fk', to: 'employer', what: 'illness', consentGiven: true },
      required: { from: true, to: true, what: true },
      fields: { from: badOption, to: badOption, what: badOption, consentGiven: badBoolean, on: badDate },
      more: [
        {
          name: 'an actor that tells itself',
          input: { from: 'fk', to: 'fk', what: 'illness' },
          path: ['to'],
          code: 'not-applicable',
        },
      ],
    });
  });
});
