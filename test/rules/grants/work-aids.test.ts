import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { workAids } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { WorkAidsInput } from '../../../src/rules/grants/work-aids/work-aids.js';
import { entry } from '../../../src/rules/grants/work-aids/input.js';
import { badBoolean, badDate, badMoney, badMonth, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { workAidsInput } from '../../oracle/c-arbitraries.js';
import { workAids as oracle } from '../../oracle/grants.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { someMoney } from './lines.js';
import { rows } from './work-aids.rows.js';

const anyInput: fc.Arbitrary<WorkAidsInput> = fc
  .record(
    {
      applicant: fc.constantFrom('employer', 'insured' as const),
      cost: someMoney,
      kind: fc.constantFrom(
        'aid',
        'workplace-device',
        'software',
        'expert-examination',
        'repair',
        'update',
        'training' as const,
      ),
      noValueToOthers: fc.boolean(),
      computerBased: fc.boolean(),
      barred: fc.constantFrom(false, false, true),
      employedFrom: dayBetween('2024-01-01', '2026-01-01'),
      needSince: dayBetween('2025-01-01', '2026-06-30'),
      wageSubsidy: fc.constantFrom(false, false, true),
      inProgramme: fc.constantFrom(false, false, true),
      bornOn: fc.constantFrom('1956-12', '1957-03', '1980-05'),
      on: dayBetween('2024-07-01', '2026-12-31'),
    },
    { requiredKeys: ['applicant', 'cost'] },
  )
  .filter(({ applicant, noValueToOthers }) => applicant === 'insured' || noValueToOthers === undefined);

/** 6 § of the ordinance is about Försäkringskassan's grant only: the reference does not look at the payer there. */
const afterPurchaseFromFk = ({ appliedBeforePurchase, ...input }: WorkAidsInput): WorkAidsInput =>
  appliedBeforePurchase === false && comesToFk(input) ? { ...input, appliedBeforePurchase } : input;

const comesToFk = (input: WorkAidsInput): boolean => {
  const { payer, reasons } = valueOf(workAids(input));
  return payer !== 'af' && reasons.length === 0;
};

describe('workAids', () => {
  describe('worked rows', () => {
    runRows(workAids, rows);
    runRows(checked.workAids, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against and the payer is known, and then grants nothing', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, reasons, needs, payer, grant } = valueOf(workAids(input));
        expect(payer === null).toBe(needs.length > 0);
        if (payer !== null) expect(possible).toBe(reasons.length > 0 ? 'excluded' : 'likely');
        if (reasons.length > 0) expect(grant).toBe(0);
      });
    });

    it('never grants more than the cost, and never a least above the most', () => {
      holdsForAll(anyInput, (input) => {
        const { grant, upTo, withinCap } = valueOf(workAids(input));
        expect(upTo ?? 0).toBeLessThanOrEqual(input.cost);
        expect(grant ?? 0).toBeLessThanOrEqual(upTo ?? input.cost);
        expect(withinCap ?? 0).toBeLessThanOrEqual(Math.min(50_000, grant ?? 0));
      });
    });

    it('never grants less for a higher cost', () => {
      holdsForAll(fc.tuple(anyInput, someMoney), ([input, more]) => {
        const dearer = { ...input, cost: Math.round((input.cost + more) * 100) / 100 };
        expect(valueOf(workAids(dearer)).grant ?? 0).toBeGreaterThanOrEqual(
          valueOf(workAids(input)).grant ?? 0,
        );
      });
    });

    it('never demands back more after more years, and nothing in the end', () => {
      holdsForAll(anyInput, (input) => {
        const shares = valueOf(workAids(input)).repaymentAfter.map(({ leastShare }) => leastShare);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        expect(shares.at(-1) ?? 0).toBe(0);
      });
    });
  });

  agreesWithOracle('on random input', {
    rule: workAids,
    checked: checked.workAids,
    oracle: (input) => oracle(input as Mutable<WorkAidsInput>),
    inputs: workAidsInput.map(afterPurchaseFromFk),
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<WorkAidsInput>>();
    });

    const GOOD: WorkAidsInput = {
      coveredByWork: true,
      coveredByResidence: true,
      applicant: 'insured',
      cost: 40_000.5,
      kind: 'software',
      noValueToOthers: true,
      computerBased: true,
      appliedBeforePurchase: true,
      barred: false,
      employedFrom: '2020-01-01',
      needSince: '2026-03-02',
      wageSubsidy: false,
      inProgramme: false,
      bornOn: '1980-05',
      on: '2026-03-10',
    };

    checkEdge<WorkAidsInput>({
      rule: checked.workAids,
      entry,
      good: GOOD,
      required: { applicant: true, cost: true },
      fields: {
        coveredByWork: badBoolean,
        coveredByResidence: badBoolean,
        applicant: badOption,
        cost: badMoney,
        kind: badOption,
        noValueToOthers: badBoolean,
        computerBased: badBoolean,
        appliedBeforePurchase: badBoolean,
        barred: badBoolean,
        employedFrom: badDate,
        needSince: badDate,
        wageSubsidy: badBoolean,
        inProgramme: badBoolean,
        bornOn: badMonth,
        on: badDate,
      },
      more: [
        {
          name: 'of no value to others, though the employer applies',
          input: { ...GOOD, applicant: 'employer' },
          path: ['noValueToOthers'],
          code: 'not-applicable',
        },
        {
          name: 'software that is not computer-based',
          input: { ...GOOD, computerBased: false },
          path: ['computerBased'],
          code: 'not-applicable',
        },
      ],
    });
  });
});
