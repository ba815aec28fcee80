import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { qualifyingTime } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { QualifyingTimeInput } from '../../../src/rules/sick-pay/qualifying-time/qualifying-time.js';
import { entry } from '../../../src/rules/sick-pay/qualifying-time/input.js';
import { oddQualifyingTimeInput, qualifyingTimeInput } from '../../oracle/arbitraries.js';
import { qualifyingTime as oracle } from '../../oracle/sick-pay.js';
import {
  badDate,
  badDateOrNull,
  badList,
  badObject,
  badOption,
  badSpells,
  checkEdge,
} from '../../support/bad-input.js';
import { plusDays } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './qualifying-time.rows.js';

/** A short employment, with days before and in it. */
const inShort = fc.integer({ min: -20, max: 25 }).map((days) => plusDays('2026-03-02', days));
const SHORT = { employedFrom: '2026-03-02', employedTo: '2026-03-28' };

const orNever = (date: string | null): string => date ?? '9999-12-31';

describe('qualifyingTime', () => {
  describe('worked rows', () => {
    runRows(qualifyingTime, rows);
    runRows(checked.qualifyingTime, rows);
  });

  describe('laws', () => {
    it('never begins before the employment, nor after its last day', () => {
      holdsForAll(oddQualifyingTimeInput, (input) => {
        const { entitledFrom } = valueOf(qualifyingTime(input));
        if (entitledFrom === null) return;
        expect(entitledFrom >= input.employedFrom).toBe(true);
        expect(entitledFrom <= (input.employedTo ?? entitledFrom)).toBe(true);
      });
    });

    it('begins at once where there is no qualifying time', () => {
      holdsForAll(qualifyingTimeInput, (input) => {
        const { qualifyingTimeApplies, entitledFrom } = valueOf(qualifyingTime(input));
        if (!qualifyingTimeApplies) expect(entitledFrom).toBe(input.employedFrom);
      });
    });

    it('never begins earlier because of absence without valid reason', () => {
      holdsForAll(fc.tuple(qualifyingTimeInput, inShort), ([input, date]) => {
        const absence = [...(input.unexcusedAbsence ?? []), date];
        const with_ = valueOf(qualifyingTime({ ...input, unexcusedAbsence: absence }));
        expect(orNever(with_.entitledFrom) >= orNever(valueOf(qualifyingTime(input)).entitledFrom)).toBe(
          true,
        );
      });
    });

    it('never begins later because of an earlier employment', () => {
      const lengths = fc.integer({ min: 0, max: 20 });
      holdsForAll(fc.tuple(inShort, lengths, inShort), ([to, length, absent]) => {
        fc.pre(to < SHORT.employedFrom);
        const input = { ...SHORT, unexcusedAbsence: [absent] };
        const earlier = [{ from: plusDays(to, -length), to }];
        const without = valueOf(qualifyingTime(input)).entitledFrom;
        const with_ = valueOf(qualifyingTime({ ...input, earlier })).entitledFrom;
        expect(orNever(with_) <= orNever(without)).toBe(true);
      });
    });

    it('does not look at the order of lists, nor at what stands in them twice', () => {
      holdsForAll(oddQualifyingTimeInput, (input) => {
        const { earlier = [], unexcusedAbsence = [] } = input;
        const turned = {
          ...input,
          earlier: [...earlier, ...earlier].reverse(),
          unexcusedAbsence: [...unexcusedAbsence, ...unexcusedAbsence].reverse(),
        };
        expect(qualifyingTime(turned)).toEqual(qualifyingTime(input));
      });
    });
  });

  agreesWithOracle('on ordinary input', {
    rule: qualifyingTime,
    checked: checked.qualifyingTime,
    oracle,
    inputs: qualifyingTimeInput,
  });

  agreesWithOracle('on odd input', {
    rule: qualifyingTime,
    checked: checked.qualifyingTime,
    oracle,
    inputs: oddQualifyingTimeInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<QualifyingTimeInput>>();
    });

    checkEdge<QualifyingTimeInput>({
      rule: checked.qualifyingTime,
      entry,
      good: {
        employedFrom: '2020-01-13',
        employedTo: '2020-02-03',
        earlier: [{ from: '2019-12-25', to: '2019-12-29' }],
        unexcusedAbsence: ['2020-01-20'],
        readings: { shortMonth: 'last-day' },
      },
      required: { employedFrom: true, employedTo: true },
      fields: {
        employedFrom: badDate,
        employedTo: badDateOrNull,
        earlier: badSpells.filter(({ code }) => code !== 'too-many'),
        unexcusedAbsence: badList('2020-01-20', 10_000),
        readings: badObject,
      },
      inside: {
        'unexcusedAbsence.0': badDate,
        'earlier.0.from': badDate,
        'earlier.0.to': badDate,
        'readings.shortMonth': badOption,
      },
      more: [
        {
          name: 'an employment that ends before it begins',
          input: { employedFrom: '2020-01-13', employedTo: '2020-01-12' },
          path: ['employedTo'],
          code: 'reversed',
        },
        {
          name: '10 001 earlier employments',
          input: {
            employedFrom: '2020-01-13',
            employedTo: null,
            earlier: new Array(10_001).fill({ from: '2019-01-01', to: '2019-01-01' }),
          },
          path: ['earlier'],
          code: 'too-many',
        },
      ],
    });
  });
});
