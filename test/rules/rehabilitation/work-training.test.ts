import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { workTraining } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { WorkTrainingInput } from '../../../src/rules/rehabilitation/work-training/work-training.js';
import { entry } from '../../../src/rules/rehabilitation/work-training/input.js';
import { badBoolean, badDate, badHoursOfWeek, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween, plusDays } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './work-training.rows.js';

const anyInput: fc.Arbitrary<WorkTrainingInput> = fc.record(
  {
    compensation: fc.constantFrom(
      'sickness-benefit',
      'sickness-compensation',
      'activity-compensation',
      'none' as const,
    ),
    from: dayBetween('2011-01-01', '2027-12-31'),
    hoursPerWeek: fc.integer({ min: 1, max: 3000 }).map((hundredths) => hundredths / 100),
    normalHoursPerWeek: fc.integer({ min: 3000, max: 4800 }).map((hundredths) => hundredths / 100),
    place: fc.constantFrom('own-employer', 'other' as const),
    tasks: fc.constantFrom('ordinary', 'new' as const),
    othersResponsible: fc.boolean(),
    helpGiven: fc.boolean(),
  },
  { requiredKeys: ['compensation', 'from', 'hoursPerWeek', 'normalHoursPerWeek', 'place'] },
);

describe('workTraining', () => {
  describe('worked rows', () => {
    runRows(workTraining, rows);
    runRows(checked.workTraining, rows);
  });

  describe('laws', () => {
    it('is allowed exactly with a compensation, whatever guidance says', () => {
      holdsForAll(anyInput, (input) => {
        const { allowed, withinGuidance, reasons, compensation } = valueOf(workTraining(input));
        expect(allowed).toBe(input.compensation !== 'none');
        expect(allowed).toBe(compensation !== null);
        expect(withinGuidance).toBe(reasons.length === 0);
      });
    });

    it('is within guidance on its longest day and not on the next', () => {
      holdsForAll(anyInput, (input) => {
        const { longestTo } = valueOf(workTraining(input));
        if (longestTo === null) return;
        expect(valueOf(workTraining({ ...input, to: longestTo })).reasons).not.toContain('too-long');
        const longer = { ...input, to: plusDays(longestTo, 1) };
        expect(valueOf(workTraining(longer)).reasons).toContain('too-long');
      });
    });

    it('never lacks hours by working more', () => {
      holdsForAll(anyInput, (input) => {
        const whole = { ...input, hoursPerWeek: input.normalHoursPerWeek };
        expect(valueOf(workTraining(whole)).reasons).not.toContain('less-than-a-quarter');
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<WorkTrainingInput>>();
    });

    const GOOD: WorkTrainingInput = {
      compensation: 'sickness-benefit',
      from: '2026-02-02',
      to: '2026-05-01',
      hoursPerWeek: 12.25,
      normalHoursPerWeek: 38.25,
      place: 'own-employer',
      tasks: 'ordinary',
      othersResponsible: true,
      helpGiven: true,
    };

    checkEdge<WorkTrainingInput>({
      rule: checked.workTraining,
      entry,
      good: GOOD,
      required: {
        compensation: true,
        from: true,
        hoursPerWeek: true,
        normalHoursPerWeek: true,
        place: true,
      },
      fields: {
        compensation: badOption,
        from: badDate,
        to: badDate,
        hoursPerWeek: badHoursOfWeek,
        normalHoursPerWeek: badHoursOfWeek,
        place: badOption,
        tasks: badOption,
        othersResponsible: badBoolean,
        helpGiven: badBoolean,
      },
      more: [
        {
          name: 'training that ends before it begins',
          input: { ...GOOD, to: '2026-02-01' },
          path: ['to'],
          code: 'reversed',
        },
        {
          name: 'more hours than the normal week',
          input: { ...GOOD, hoursPerWeek: 38.26 },
          path: ['hoursPerWeek'],
          code: 'too-large',
        },
      ],
    });
  });
});
