import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { benefitCertificate } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { BenefitCertificateInput } from '../../../src/rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
import { entry } from '../../../src/rules/sickness-benefit/benefit-certificate/input.js';
import { badBoolean, badDate, checkEdge } from '../../support/bad-input.js';
import { dayBetween, daysFrom, moved, plusDays } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './benefit-certificate.rows.js';

const around = (day: string): fc.Arbitrary<string> =>
  fc.integer({ min: -20, max: 30 }).map((days) => plusDays(day, days));

function inputsFrom(firstDays: fc.Arbitrary<string>): fc.Arbitrary<BenefitCertificateInput> {
  return firstDays.chain((firstDay) =>
    fc.record(
      {
        firstDay: fc.constant(firstDay),
        firstBenefitDay: around(firstDay),
        selfEmployed: fc.boolean(),
        demandedFrom: around(firstDay),
      },
      { requiredKeys: ['firstDay'] },
    ),
  );
}

const anyInput = inputsFrom(dayBetween('2014-01-01', '2026-12-31'));

describe('benefitCertificate', () => {
  describe('worked rows', () => {
    runRows(benefitCertificate, rows);
    runRows(checked.benefitCertificate, rows);
  });

  describe('laws', () => {
    it('is required from day 1 to 15, and numbered from the first day', () => {
      holdsForAll(anyInput, (input) => {
        const { requiredFrom, dayNumber } = valueOf(benefitCertificate(input));
        expect(daysFrom(input.firstDay, requiredFrom) + 1).toBe(dayNumber);
        expect(dayNumber).toBeGreaterThanOrEqual(1);
        expect(dayNumber).toBeLessThanOrEqual(15);
      });
    });

    it('is never required later for an order', () => {
      holdsForAll(anyInput, ({ demandedFrom, ...input }) => {
        if (demandedFrom === undefined) return;
        const ordered = valueOf(benefitCertificate({ ...input, demandedFrom }));
        const ordinary = valueOf(benefitCertificate(input));
        expect(ordered.requiredFrom <= ordinary.requiredFrom).toBe(true);
        expect(ordered.rule === 'demanded').toBe(ordered.requiredFrom < ordinary.requiredFrom);
      });
    });

    it('is never needed before benefit is asked for', () => {
      holdsForAll(anyInput, (input) => {
        const { requiredFrom, neededForBenefitFrom } = valueOf(benefitCertificate(input));
        expect(neededForBenefitFrom).toBe(
          [requiredFrom, input.firstBenefitDay ?? input.firstDay].sort().at(-1),
        );
      });
    });

    it('does not look at the calendar since the pandemic', () => {
      const lately = inputsFrom(dayBetween('2022-04-01', '2026-12-31'));
      holdsForAll(fc.tuple(lately, fc.integer({ min: 0, max: 2000 })), ([input, days]) => {
        expect(valueOf(benefitCertificate(moved(input, days)))).toEqual(
          moved(valueOf(benefitCertificate(input)), days),
        );
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<BenefitCertificateInput>>();
    });

    checkEdge<BenefitCertificateInput>({
      rule: checked.benefitCertificate,
      entry,
      good: {
        firstDay: '2026-03-02',
        firstBenefitDay: '2026-03-16',
        selfEmployed: false,
        demandedFrom: '2026-03-04',
      },
      required: { firstDay: true },
      fields: {
        firstDay: badDate,
        firstBenefitDay: badDate,
        selfEmployed: badBoolean,
        demandedFrom: badDate,
      },
    });
  });
});
