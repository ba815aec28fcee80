import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { afaRehabilitation } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { AfaRehabilitationInput } from '../../../src/rules/grants/afa-rehabilitation/afa-rehabilitation.js';
import { entry } from '../../../src/rules/grants/afa-rehabilitation/input.js';
import { badBoolean, badDate, badMoney, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './afa-rehabilitation.rows.js';
import { someMoney, SUPPORT_KINDS, TREATMENT_KINDS } from './lines.js';

const anyInput: fc.Arbitrary<AfaRehabilitationInput> = fc.record(
  {
    insurance: fc.constantFrom('ags', 'ags-kl', 'none' as const),
    measure: fc.constantFrom(...SUPPORT_KINDS, ...TREATMENT_KINDS, ...TREATMENT_KINDS),
    from: dayBetween('2025-01-01', '2026-12-31'),
    cost: someMoney,
    planExists: fc.constantFrom(true, true, false),
    consent: fc.constantFrom(true, true, false),
    reasonableChance: fc.constantFrom(true, true, false),
    needAttested: fc.constantFrom(true, true, false),
    appliedOn: dayBetween('2025-06-01', '2027-06-30'),
  },
  { requiredKeys: ['insurance', 'measure', 'from', 'cost'] },
);

describe('afaRehabilitation', () => {
  describe('worked rows', () => {
    runRows(afaRehabilitation, rows);
    runRows(checked.afaRehabilitation, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against, open where something is needed, and otherwise eligible', () => {
      holdsForAll(anyInput, (input) => {
        const { eligible, possible, reasons, needs } = valueOf(afaRehabilitation(input));
        expect(possible === 'excluded').toBe(reasons.length > 0);
        expect(possible === 'needs').toBe(needs.length > 0);
        expect(eligible).toBe(possible === 'likely');
      });
    });

    it('never grants more than half, and nothing where it is excluded', () => {
      holdsForAll(anyInput, (input) => {
        const { grant, possible } = valueOf(afaRehabilitation(input));
        expect(grant * 2).toBeLessThanOrEqual(input.cost + 0.0101);
        if (possible === 'excluded') expect(grant).toBe(0);
      });
    });

    it('has a last day only in AGS-KL, never before the measure', () => {
      holdsForAll(anyInput, (input) => {
        const { applyBy } = valueOf(afaRehabilitation(input));
        expect(applyBy !== null).toBe(input.insurance === 'ags-kl');
        if (applyBy !== null) expect(applyBy > input.from).toBe(true);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<AfaRehabilitationInput>>();
    });

    const GOOD: AfaRehabilitationInput = {
      insurance: 'ags-kl',
      measure: 'psychologist',
      from: '2026-01-15',
      cost: 10_000.5,
      planExists: true,
      consent: true,
      cover: 'after-cover',
      reasonableChance: true,
      needAttested: true,
      licensed: true,
      paidByOthers: 1000.5,
      appliedOn: '2026-02-02',
    };

    checkEdge<AfaRehabilitationInput>({
      rule: checked.afaRehabilitation,
      entry,
      good: GOOD,
      required: { insurance: true, measure: true, from: true, cost: true },
      fields: {
        insurance: badOption,
        measure: badOption,
        from: badDate,
        cost: badMoney,
        planExists: badBoolean,
        consent: badBoolean,
        cover: badOption,
        reasonableChance: badBoolean,
        needAttested: badBoolean,
        licensed: badBoolean,
        paidByOthers: badMoney,
        appliedOn: badDate,
      },
      more: [
        {
          name: 'a licence for retraining',
          input: { ...GOOD, measure: 'retraining' },
          path: ['licensed'],
          code: 'not-applicable',
        },
        {
          name: 'others paying more than the cost',
          input: { ...GOOD, paidByOthers: 10_000.51 },
          path: ['paidByOthers'],
          code: 'too-large',
        },
      ],
    });
  });
});
