import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { leaveToTryOtherWork } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { LeaveToTryOtherWorkInput } from '../../../src/rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import { entry } from '../../../src/rules/rehabilitation/leave-to-try-other-work/input.js';
import { badDate, badObject, badOption, badSpells, badWhole, checkEdge } from '../../support/bad-input.js';
import { dayBetween, daysFrom, plusDays } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './leave-to-try-other-work.rows.js';

/** Two spells with a gap, a contract somewhere in them, and a leave after it. */
const anyInput: fc.Arbitrary<LeaveToTryOtherWorkInput> = fc
  .record({
    first: dayBetween('2015-01-01', '2026-12-31'),
    lengths: fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })),
    gap: fc.integer({ min: 1, max: 120 }),
    contract: fc.integer({ min: 0, max: 400 }),
    leave: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 300 })),
    notice: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ first, lengths, gap, contract, leave, notice }) => {
    const to = plusDays(first, lengths[0]);
    const again = plusDays(to, gap);
    const contractOn = plusDays(first, contract);
    const leaveFrom = plusDays(contractOn, leave[0]);
    return {
      spells: [
        { from: first, to },
        { from: again, to: plusDays(again, lengths[1]) },
      ],
      contractOn,
      leaveFrom,
      leaveTo: plusDays(leaveFrom, leave[1]),
      notifiedOn: plusDays(leaveFrom, -notice),
    };
  });

describe('leaveToTryOtherWork', () => {
  describe('worked rows', () => {
    runRows(leaveToTryOtherWork, rows);
    runRows(checked.leaveToTryOtherWork, rows);
  });

  describe('laws', () => {
    it('is a right exactly where nothing speaks against it', () => {
      holdsForAll(anyInput, (input) => {
        const { right, reasons } = valueOf(leaveToTryOtherWork(input));
        expect(right).toBe(reasons.length === 0);
      });
    });

    it('is a right only for a contract made in the window', () => {
      holdsForAll(anyInput, (input) => {
        const { right, windowFrom, windowTo } = valueOf(leaveToTryOtherWork(input));
        if (!right) return;
        expect(windowFrom <= input.contractOn && input.contractOn <= windowTo).toBe(true);
      });
    });

    it('has a window of at least ninety days', () => {
      holdsForAll(anyInput, (input) => {
        const { windowFrom, windowTo } = valueOf(leaveToTryOtherWork(input));
        expect(daysFrom(windowFrom ?? '', windowTo ?? '')).toBeGreaterThanOrEqual(89);
      });
    });

    it('never ends later where the healthy days count', () => {
      holdsForAll(anyInput, (input) => {
        const added = valueOf(leaveToTryOtherWork(input)).latestEnd ?? '';
        const gaps = valueOf(leaveToTryOtherWork({ ...input, readings: { gaps: 'gaps-count' } })).latestEnd;
        expect((gaps ?? '') <= added).toBe(true);
      });
    });

    it('does not look at the order of the spells', () => {
      holdsForAll(anyInput, (input) => {
        expect(leaveToTryOtherWork({ ...input, spells: [...input.spells].reverse() })).toEqual(
          leaveToTryOtherWork(input),
        );
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<LeaveToTryOtherWorkInput>
      >();
    });

    const GOOD: LeaveToTryOtherWorkInput = {
      spells: [{ from: '2026-02-01', to: '2026-12-31' }],
      contractOn: '2026-05-05',
      leaveFrom: '2026-06-01',
      leaveTo: '2026-11-30',
      notifiedOn: '2026-05-10',
      agreedNoticeDays: 7,
      breaksOffToldOn: '2026-08-10',
      readings: { gaps: 'gaps-count', notify: 'does-not-move' },
    };

    checkEdge<LeaveToTryOtherWorkInput>({
      rule: checked.leaveToTryOtherWork,
      entry,
      good: GOOD,
      required: { spells: true, contractOn: true, leaveFrom: true, leaveTo: true, notifiedOn: true },
      fields: {
        spells: badSpells,
        contractOn: badDate,
        leaveFrom: badDate,
        leaveTo: badDate,
        notifiedOn: badDate,
        agreedNoticeDays: badWhole(0, 366),
        breaksOffToldOn: badDate,
        readings: badObject,
      },
      inside: { 'readings.gaps': badOption, 'readings.notify': badOption },
      more: [
        {
          name: 'a leave that ends before it begins',
          input: { ...GOOD, leaveTo: '2026-05-31' },
          path: ['leaveTo'],
          code: 'reversed',
        },
      ],
    });
  });
});
