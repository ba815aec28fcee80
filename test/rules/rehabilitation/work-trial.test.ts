import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { workTrial } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { WorkTrialInput } from '../../../src/rules/rehabilitation/work-trial/work-trial.js';
import { entry } from '../../../src/rules/rehabilitation/work-trial/input.js';
import { badBoolean, badDate, badObject, badOption, badSpells, checkEdge } from '../../support/bad-input.js';
import { dayBetween, daysFrom, plusDays } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './work-trial.rows.js';

/** Full periods, each some days after the one before, and a trial after them, all with benefit and notified in time. */
const anyInput: fc.Arbitrary<WorkTrialInput> = fc
  .tuple(
    dayBetween('2026-03-01', '2028-12-31'),
    fc.array(fc.integer({ min: 14, max: 420 }), { maxLength: 5 }),
  )
  .map(([first, steps]) => {
    const starts = steps.reduce<string[]>(
      (all, step) => [...all, plusDays(all.at(-1) ?? first, step)],
      [first],
    );
    const from = starts.at(-1) ?? first;
    return {
      from,
      benefitWholeFrom: '2026-01-01',
      benefitWholeTo: '2040-12-31',
      employed: true,
      ownEmployer: true,
      notificationReceivedOn: plusDays(from, -14),
      signedByBoth: true,
      earlierTrials: starts.slice(0, -1).map((start) => ({ from: start, to: plusDays(start, 13) })),
    };
  });

const allowedOn = (input: WorkTrialInput, from: string): boolean =>
  valueOf(workTrial({ ...input, from, notificationReceivedOn: plusDays(from, -14) })).allowed;

describe('workTrial', () => {
  describe('worked rows', () => {
    runRows(workTrial, rows);
    runRows(checked.workTrial, rows);
  });

  describe('laws', () => {
    it('is allowed exactly where nothing speaks against it', () => {
      holdsForAll(anyInput, (input) => {
        const { allowed, reasons } = valueOf(workTrial(input));
        expect(allowed).toBe(reasons.length === 0);
      });
    });

    it('lasts fourteen days, and its frame 365', () => {
      holdsForAll(anyInput, (input) => {
        const { to, notifyBy, frame } = valueOf(workTrial(input));
        expect(daysFrom(input.from, to ?? '')).toBe(13);
        expect(daysFrom(notifyBy ?? '', input.from)).toBe(14);
        expect(daysFrom(frame?.from ?? '', frame?.to ?? '')).toBe(364);
        expect((frame?.from ?? '') <= input.from && input.from <= (frame?.to ?? '')).toBe(true);
      });
    });

    it('is possible on the next possible day, and on no day between', () => {
      holdsForAll(anyInput, (input) => {
        const { allowed, to, nextPossibleFrom } = valueOf(workTrial(input));
        const earlierTrials = [
          ...(input.earlierTrials ?? []),
          ...(allowed ? [{ from: input.from, to }] : []),
        ];
        const held = { ...input, earlierTrials };
        expect(allowedOn(held, nextPossibleFrom)).toBe(true);
        const since = plusDays(earlierTrials.at(-1)?.to ?? plusDays(nextPossibleFrom, -1), 1);
        for (let day = since; day < nextPossibleFrom; day = plusDays(day, 1)) {
          expect(allowedOn(held, day)).toBe(false);
        }
      });
    });

    it('does not look at the order of the earlier trials', () => {
      holdsForAll(anyInput, (input) => {
        const earlierTrials = [...(input.earlierTrials ?? [])].reverse();
        expect(workTrial({ ...input, earlierTrials })).toEqual(workTrial(input));
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<WorkTrialInput>>();
    });

    const GOOD: WorkTrialInput = {
      from: '2026-09-01',
      benefitWholeFrom: '2026-03-01',
      benefitWholeTo: '2026-12-31',
      employed: true,
      ownEmployer: true,
      notificationReceivedOn: '2026-08-11',
      signedByBoth: true,
      earlierTrials: [{ from: '2026-04-01', to: '2026-04-14' }],
      readings: { stopped: 'counts-as-one', frame: 'whole-period-inside', notify: 'does-not-move' },
    };

    checkEdge<WorkTrialInput>({
      rule: checked.workTrial,
      entry,
      good: GOOD,
      required: {
        from: true,
        benefitWholeFrom: true,
        benefitWholeTo: true,
        employed: true,
        ownEmployer: true,
        notificationReceivedOn: true,
        signedByBoth: true,
      },
      fields: {
        from: badDate,
        benefitWholeFrom: badDate,
        benefitWholeTo: badDate,
        employed: badBoolean,
        ownEmployer: badBoolean,
        notificationReceivedOn: badDate,
        signedByBoth: badBoolean,
        earlierTrials: badSpells,
        readings: badObject,
      },
      inside: {
        'readings.stopped': badOption,
        'readings.frame': badOption,
        'readings.notify': badOption,
      },
      more: [
        {
          name: 'benefit that ends before it begins',
          input: { ...GOOD, benefitWholeTo: '2026-02-28' },
          path: ['benefitWholeTo'],
          code: 'reversed',
        },
        {
          name: 'an earlier trial that begins on the same day',
          input: { ...GOOD, earlierTrials: [{ from: '2026-09-01', to: '2026-09-14' }] },
          path: ['earlierTrials'],
          code: 'not-applicable',
        },
      ],
    });
  });
});
