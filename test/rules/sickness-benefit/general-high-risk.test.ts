import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { generalHighRisk, karenstid } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type {
  GeneralHighRiskInput,
  GeneralHighRiskKind,
} from '../../../src/rules/sickness-benefit/general-high-risk/general-high-risk.js';
import { entry } from '../../../src/rules/sickness-benefit/general-high-risk/input.js';
import { badDate, badList, badObject, badOption, badWhole, checkEdge } from '../../support/bad-input.js';
import { dayBetween, plusDays } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './general-high-risk.rows.js';

const periodFrom = dayBetween('2019-01-01', '2027-12-31');

const input: fc.Arbitrary<GeneralHighRiskInput> = fc
  .tuple(
    fc.constantFrom<GeneralHighRiskKind>('karensavdrag', 'seven-days', 'one-day', 'unemployed-self-employed'),
    periodFrom,
    fc.array(fc.tuple(fc.integer({ min: -5, max: 380 }), fc.integer({ min: 1, max: 7 })), { maxLength: 16 }),
  )
  .map(([kind, from, before]) => ({
    kind,
    periodFrom: from,
    earlier: before.map(([days, lostDays]) => ({
      from: plusDays(from, -days),
      ...(kind === 'seven-days' && { lostDays }),
    })),
  }));

const GOOD: GeneralHighRiskInput = {
  kind: 'seven-days',
  periodFrom: '2026-11-02',
  earlier: [{ from: '2026-01-12', lostDays: 7 }],
  readings: { twelveMonths: 'same-date-excluded', lostDays: 'at-any-time' },
};

describe('generalHighRisk', () => {
  describe('worked rows', () => {
    runRows(generalHighRisk, rows);
    runRows(checked.generalHighRisk, rows);
  });

  describe('laws', () => {
    it('protects exactly where there are enough of what it counts', () => {
      holdsForAll(input, (given) => {
        const { protects, occasions, occasionsNeeded, lostDays, lostDaysNeeded } = valueOf(
          generalHighRisk(given),
        );
        expect(protects).toBe(occasions >= occasionsNeeded && (lostDays ?? 0) >= (lostDaysNeeded ?? 0));
      });
    });

    it('is never lost by one more occasion', () => {
      holdsForAll(fc.tuple(input, fc.integer({ min: -5, max: 380 })), ([given, days]) => {
        const one = {
          from: plusDays(given.periodFrom, -days),
          ...(given.kind === 'seven-days' && { lostDays: 1 }),
        };
        const more = valueOf(generalHighRisk({ ...given, earlier: [...given.earlier, one] }));
        if (valueOf(generalHighRisk(given)).protects) expect(more.protects).toBe(true);
      });
    });

    it('does not look at the order of the occasions, nor at repeated ones', () => {
      holdsForAll(input, (given) => {
        const turned = { ...given, earlier: [...given.earlier, ...given.earlier].reverse() };
        expect(generalHighRisk(turned)).toEqual(generalHighRisk(given));
      });
    });

    it('lists a question exactly where its other reading gives another answer', () => {
      holdsForAll(input, (given) => {
        const found = generalHighRisk(given);
        const questions =
          found.outcome === 'decided' ? (found.interpretations ?? []).map(({ question }) => question) : [];
        const excluded = generalHighRisk({ ...given, readings: { twelveMonths: 'same-date-excluded' } });
        const anyTime = generalHighRisk({ ...given, readings: { lostDays: 'at-any-time' } });
        const { protects } = valueOf(found);
        expect(questions.includes('twelve-months')).toBe(valueOf(excluded).protects !== protects);
        expect(questions.includes('lost-days-when')).toBe(valueOf(anyTime).protects !== protects);
      });
    });

    it('counts what karenstid says was lost', () => {
      const spells = ['01', '03', '05', '07', '09'].map((month) => ({
        from: `2026-${month}-12`,
        to: `2026-${month}-16`,
      }));
      const { periods } = valueOf(karenstid({ choice: 7, spells }));
      const earlier = periods.map(({ from, lostDays }) => ({ from, lostDays }));
      expect(
        valueOf(generalHighRisk({ kind: 'seven-days', periodFrom: '2026-11-02', earlier })),
      ).toMatchObject({
        protects: true,
        lostDays: 25,
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<GeneralHighRiskInput>>();
    });

    checkEdge<GeneralHighRiskInput>({
      rule: checked.generalHighRisk,
      entry,
      good: GOOD,
      required: { kind: true, periodFrom: true, earlier: true },
      fields: {
        kind: badOption,
        periodFrom: badDate,
        earlier: badList({ from: '2026-01-12', lostDays: 7 }, 10_000),
        readings: badObject,
      },
      inside: {
        'earlier.0.from': badDate,
        'earlier.0.lostDays': badWhole(1, 7),
        'readings.twelveMonths': badOption,
        'readings.lostDays': badOption,
      },
      more: [
        {
          name: 'a period without its lost days',
          input: { ...GOOD, earlier: [{ from: '2026-01-12', lostDays: 7 }, { from: '2026-03-12' }] },
          path: ['earlier', 1, 'lostDays'],
          code: 'missing',
        },
        {
          name: 'lost days where they do not count',
          input: { ...GOOD, kind: 'one-day' },
          path: ['earlier', 0, 'lostDays'],
          code: 'not-applicable',
        },
        {
          name: 'a name in an occasion',
          input: { ...GOOD, earlier: [{ from: '2026-01-12', lostDays: 7, hemligtNamn: 'x' }] },
          path: ['earlier', 0],
          code: 'unknown-key',
        },
        {
          name: 'an unknown reading',
          input: { ...GOOD, readings: { hemligtNamn: 'x' } },
          path: ['readings'],
          code: 'unknown-key',
        },
      ],
    });
  });
});
