import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { combine, workplaceRehabilitation } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { CombineInput } from '../../../src/rules/grants/combine/combine.js';
import { entry } from '../../../src/rules/grants/combine/input.js';
import type { GrantLine } from '../../../src/rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import { badList, badMoney, badOption, badWhole, checkEdge } from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './combine.rows.js';
import { badLineFields, grantLines, someMoney } from './lines.js';

const anyInput: fc.Arbitrary<CombineInput> = fc.record(
  {
    year: fc.constant(2026),
    lines: grantLines(2026),
    alreadyGranted: someMoney,
    insurance: fc.constantFrom('ags', 'ags-kl', 'none' as const),
  },
  { requiredKeys: ['year', 'lines'] },
);

describe('combine', () => {
  describe('worked rows', () => {
    runRows(combine, rows);
    runRows(checked.combine, rows);
  });

  describe('laws', () => {
    it('gives every line once, and puts it into at most one application', () => {
      holdsForAll(anyInput, (input) => {
        const { lines, applications } = valueOf(combine(input));
        expect(lines.map(({ line }) => line)).toEqual(input.lines.map((_, line) => line));
        const applied = applications.flatMap((application) => application.lines);
        expect(new Set(applied).size).toBe(applied.length);
        expect(applied.length).toBe(lines.filter(({ payer }) => payer !== 'none').length);
      });
    });

    it('never leaves the employer less than half, nor more than all', () => {
      holdsForAll(anyInput, (input) => {
        const { paid, fk, afa, own } = valueOf(combine(input)).totals;
        expect(own).toBeLessThanOrEqual(paid);
        expect(own * 2).toBeGreaterThanOrEqual(paid - 0.05);
        expect(Math.round((fk + afa + own) * 100)).toBe(Math.round(paid * 100));
      });
    });

    it('grants from Försäkringskassan what that grant gives by itself', () => {
      holdsForAll(anyInput, ({ insurance, ...input }) => {
        const { totals } = valueOf(combine({ ...input, ...(insurance && { insurance }) }));
        expect(totals.fk).toBe(valueOf(workplaceRehabilitation(input)).total);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<CombineInput>>();
    });

    const GOOD_LINE: GrantLine = {
      employee: 'A-17',
      performedOn: '2026-04-01',
      startedOn: '2026-03-01',
      paid: 12_000.5,
      kind: 'supervision',
      providerApproved: true,
    };

    checkEdge<CombineInput>({
      rule: checked.combine,
      entry,
      good: { year: 2026, lines: [GOOD_LINE], alreadyGranted: 1000.5, insurance: 'ags' },
      required: { year: true, lines: true },
      fields: {
        year: badWhole(1900, 9899),
        lines: badList(GOOD_LINE, 10_000),
        alreadyGranted: badMoney,
        insurance: badOption,
      },
      inside: badLineFields,
    });
  });
});
