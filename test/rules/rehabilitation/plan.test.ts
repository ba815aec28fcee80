import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { plan } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { PlanInput, RehabilitationPlanLine } from '../../../src/rules/rehabilitation/plan/plan.js';
import { entry } from '../../../src/rules/rehabilitation/plan/input.js';
import { badBoolean, badDate, badList, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween, plusDays } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './plan.rows.js';

const anyLine: fc.Arbitrary<RehabilitationPlanLine> = fc
  .record(
    {
      what: fc.constantFrom('guidance', 'work-training', 'adaptation', 'work-trial' as const),
      responsible: fc.constantFrom('employer', 'af' as const),
      from: dayBetween('2026-01-01', '2026-12-31'),
      financing: fc.constantFrom('employer', 'fk' as const),
    },
    { requiredKeys: ['what'] },
  )
  .chain((line) => {
    const { from } = line;
    if (from === undefined) return fc.constant(line);
    return fc.nat({ max: 200 }).map((days) => ({ ...line, to: plusDays(from, days) }));
  });

const anyInput: fc.Arbitrary<PlanInput> = fc.record(
  {
    measures: fc.array(anyLine, { maxLength: 5 }),
    withInsured: fc.constantFrom('yes', 'no', 'not-possible' as const),
    otherInformation: fc.boolean(),
  },
  { requiredKeys: ['measures'] },
);

describe('plan', () => {
  describe('worked rows', () => {
    runRows(plan, rows);
    runRows(checked.plan, rows);
  });

  describe('laws', () => {
    it('is complete exactly where nothing is missing, and everything missing is an item not met', () => {
      holdsForAll(anyInput, (input) => {
        const { complete, missing, items } = valueOf(plan(input));
        const unmet = items.filter(({ met }) => !met).map(({ item }) => item);
        expect(complete).toBe(missing.length === 0);
        expect(unmet.filter((item) => item !== 'financing')).toEqual(missing);
      });
    });

    it('lasts from its first measure to its last', () => {
      holdsForAll(anyInput, (input) => {
        const { from, to } = valueOf(plan(input));
        for (const measure of input.measures) {
          if (measure.from !== undefined) expect(from !== null && from <= measure.from).toBe(true);
          if (measure.to !== undefined) expect(to !== null && measure.to <= to).toBe(true);
        }
      });
    });

    it('does not look at the order of the measures', () => {
      holdsForAll(anyInput, (input) => {
        expect(plan({ ...input, measures: [...input.measures].reverse() })).toEqual(plan(input));
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<PlanInput>>();
    });

    const GOOD: PlanInput = {
      measures: [
        {
          what: 'education',
          responsible: 'municipality',
          from: '2026-02-02',
          to: '2026-05-01',
          financing: 'insurer',
        },
      ],
      withInsured: 'no',
      otherInformation: true,
      on: '2026-02-02',
    };

    checkEdge<PlanInput>({
      rule: checked.plan,
      entry,
      good: GOOD,
      required: { measures: true },
      fields: {
        measures: badList({ what: 'education' }, 10_000),
        withInsured: badOption,
        otherInformation: badBoolean,
        on: badDate,
      },
      inside: {
        'measures.0.what': badOption,
        'measures.0.responsible': badOption,
        'measures.0.from': badDate,
        'measures.0.to': badDate,
        'measures.0.financing': badOption,
      },
      more: [
        {
          name: 'a measure that ends before it begins',
          input: { measures: [{ what: 'education', from: '2026-02-02', to: '2026-02-01' }] },
          path: ['measures', 0, 'to'],
          code: 'reversed',
        },
        {
          name: 'free text in a measure',
          input: { measures: [{ what: 'education', hemligtNamn: 'hemlig-uppgift' }] },
          path: ['measures', 0],
          code: 'unknown-key',
        },
      ],
    });
  });
});
