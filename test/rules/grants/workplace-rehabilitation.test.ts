import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { workplaceRehabilitation } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type {
  GrantLine,
  WorkplaceRehabilitationInput,
} from '../../../src/rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import { entry } from '../../../src/rules/grants/workplace-rehabilitation/input.js';
import {
  mixedWorkplaceRehabilitationInput,
  oddWorkplaceRehabilitationInput,
  workplaceRehabilitationInput,
} from '../../oracle/c-arbitraries.js';
import { workplaceRehabilitation as oracle } from '../../oracle/grants.js';
import { badList, badMoney, badWhole, checkEdge } from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { badLineFields, grantLines, someMoney } from './lines.js';
import { rows } from './workplace-rehabilitation.rows.js';

const anyInput: fc.Arbitrary<WorkplaceRehabilitationInput> = fc.record(
  { year: fc.constant(2026), lines: grantLines(2026), alreadyGranted: someMoney },
  { requiredKeys: ['year', 'lines'] },
);

const öre = (kronor: number): number => Math.round(kronor * 100);

describe('workplaceRehabilitation', () => {
  describe('worked rows', () => {
    runRows(workplaceRehabilitation, rows);
    runRows(checked.workplaceRehabilitation, rows);
  });

  describe('laws', () => {
    it('counts every line once: for an employee, or rejected', () => {
      holdsForAll(anyInput, (input) => {
        const { employees, rejected, rejectedCount } = valueOf(workplaceRehabilitation(input));
        const out = new Set(rejected.map(({ line }) => line));
        expect(out.size).toBe(rejectedCount);
        const kept = input.lines.filter((_, line) => !out.has(line));
        const cost = employees.reduce((sum, { eligibleCost }) => sum + öre(eligibleCost), 0);
        expect(cost).toBe(kept.reduce((sum, { paid }) => sum + öre(paid), 0));
        expect(employees.map(({ employee }) => employee)).toEqual([
          ...new Set(kept.map(({ employee }) => employee)),
        ]);
      });
    });

    it('never grants more than half, nor more than a cap', () => {
      holdsForAll(anyInput, (input) => {
        const { employees, total, uncapped, employerCap, cappedByEmployer } = valueOf(
          workplaceRehabilitation(input),
        );
        for (const { eligibleCost, grant } of employees) {
          expect(grant).toBeLessThanOrEqual(20_000);
          expect(öre(grant) * 2).toBeLessThanOrEqual(öre(eligibleCost) + 1);
        }
        expect(total + Math.min(employerCap, input.alreadyGranted ?? 0)).toBeLessThanOrEqual(
          employerCap + 0.005,
        );
        expect(total <= uncapped).toBe(true);
        if (!cappedByEmployer) expect(total).toBe(uncapped);
      });
    });

    it('never grants less for one more line', () => {
      const withLine = fc.tuple(anyInput, grantLines(2026));
      holdsForAll(withLine, ([input, more]) => {
        const longer = { ...input, lines: [...input.lines, ...more] };
        expect(valueOf(workplaceRehabilitation(longer)).total).toBeGreaterThanOrEqual(
          valueOf(workplaceRehabilitation(input)).total,
        );
      });
    });

    it('does not look at the order of the lines', () => {
      holdsForAll(anyInput, (input) => {
        const reversed = { ...input, lines: [...input.lines].reverse() };
        const { total, rejectedCount } = valueOf(workplaceRehabilitation(reversed));
        expect(valueOf(workplaceRehabilitation(input))).toMatchObject({ total, rejectedCount });
      });
    });

    it('gives for rejected lines what it gives without them', () => {
      holdsForAll(anyInput, (input) => {
        const { rejected, ...value } = valueOf(workplaceRehabilitation(input));
        const out = new Set(rejected.map(({ line }) => line));
        const lines = input.lines.filter((_, line) => !out.has(line));
        expect(valueOf(workplaceRehabilitation({ ...input, lines }))).toEqual({
          ...value,
          rejected: [],
          rejectedCount: 0,
        });
      });
    });
  });

  /** What is missing where two caps meet is named differently: no fact, but the cap itself. */
  const referenceOf = (input: WorkplaceRehabilitationInput): object => {
    const { outcome, ...rest } = oracle(input as Mutable<WorkplaceRehabilitationInput>);
    return outcome === 'undetermined' ? { outcome } : { outcome, ...rest };
  };

  describe('against the reference', () => {
    for (const [name, inputs] of [
      ['on ordinary input', workplaceRehabilitationInput],
      ['with measures on both sides of the change', mixedWorkplaceRehabilitationInput],
      ['on odd input', oddWorkplaceRehabilitationInput],
    ] as const) {
      agreesWithOracle(name, {
        rule: workplaceRehabilitation,
        checked: checked.workplaceRehabilitation,
        oracle: referenceOf,
        inputs,
      });
    }
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<WorkplaceRehabilitationInput>
      >();
    });

    const GOOD_LINE: GrantLine = {
      employee: 'A-17',
      performedOn: '2026-04-01',
      startedOn: '2026-03-01',
      paid: 12_000.5,
      kind: 'supervision',
      providerApproved: true,
    };

    it('takes 10 000 lines', () => {
      const lines = new Array<GrantLine>(10_000).fill(GOOD_LINE);
      expect(valueOf(checked.workplaceRehabilitation({ year: 2026, lines })).total).toBe(20_000);
    });

    checkEdge<WorkplaceRehabilitationInput>({
      rule: checked.workplaceRehabilitation,
      entry,
      good: { year: 2026, lines: [GOOD_LINE], alreadyGranted: 1000.5 },
      required: { year: true, lines: true },
      fields: {
        year: badWhole(1900, 9899),
        lines: badList(GOOD_LINE, 10_000),
        alreadyGranted: badMoney,
      },
      inside: badLineFields,
      more: [
        {
          name: 'a name in a line',
          input: { year: 2026, lines: [{ ...GOOD_LINE, hemligtNamn: 'x' }] },
          path: ['lines', 0],
          code: 'unknown-key',
        },
        {
          name: 'a line without a kind',
          input: {
            year: 2026,
            lines: [GOOD_LINE, { ...GOOD_LINE, kind: undefined }],
          },
          path: ['lines', 1, 'kind'],
          code: 'missing',
        },
      ],
    });
  });
});
