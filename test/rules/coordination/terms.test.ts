import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { terms } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import { entry } from '../../../src/rules/coordination/terms/input.js';
import type { TermsInput } from '../../../src/rules/coordination/terms/terms.js';
import { badDate, badOption, checkEdge } from '../../support/bad-input.js';
import { issuesOf } from '../../support/refusal.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './terms.rows.js';

describe('terms', () => {
  describe('worked rows', () => {
    runRows(terms, rows);
    runRows(checked.terms, rows);
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<TermsInput>>();
    });

    it.each([
      ['karensavdarg', 'karensavdrag'],
      ['sjukllön', 'sick-pay'],
      ['occupational health servise', 'occupational-health-service'],
      ['hemligt ord', undefined],
    ])('names the term that is near %s', (term, nearest) => {
      const [issue] = issuesOf(() => checked.terms({ term }));
      expect(issue).toMatchObject({ path: ['term'], code: 'not-an-option' });
      expect(issue?.nearest).toBe(nearest);
      expect(issue?.message).not.toContain(term);
    });

    checkEdge<TermsInput>({
      rule: checked.terms,
      entry,
      good: { term: 'sgi', on: '2026-11-29' },
      required: {},
      fields: { term: badOption, on: badDate },
    });
  });
});
