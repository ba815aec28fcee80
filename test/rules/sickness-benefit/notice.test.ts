import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { notice } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { NoticeInput } from '../../../src/rules/sickness-benefit/notice/notice.js';
import { entry } from '../../../src/rules/sickness-benefit/notice/input.js';
import { badBoolean, badDate, checkEdge } from '../../support/bad-input.js';
import { dayBetween, daysFrom, moved, plusDays } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './notice.rows.js';

const anyInput: fc.Arbitrary<NoticeInput> = dayBetween('2015-01-01', '2026-12-31').chain((firstDay) =>
  fc.record(
    {
      firstDay: fc.constant(firstDay),
      notifiedOn: fc.integer({ min: -10, max: 40 }).map((days) => plusDays(firstDay, days)),
      employerMustReport: fc.boolean(),
      hindrance: fc.boolean(),
      specialReasons: fc.boolean(),
    },
    { requiredKeys: ['firstDay', 'notifiedOn'] },
  ),
);

describe('notice', () => {
  describe('worked rows', () => {
    runRows(notice, rows);
    runRows(checked.notice, rows);
  });

  describe('laws', () => {
    it('never pays before the first day, and loses exactly the days up to the first payable one', () => {
      holdsForAll(anyInput, (input) => {
        const { payableFrom, daysLost } = valueOf(notice(input));
        expect(daysFrom(input.firstDay, payableFrom)).toBe(daysLost);
        expect(daysLost).toBeGreaterThanOrEqual(0);
      });
    });

    it('never pays for more than seven days before the notice unless something excuses it', () => {
      holdsForAll(anyInput, (input) => {
        const { payableFrom, payableFromOther, reasons } = valueOf(notice(input));
        const back = (day: string): number => daysFrom(day, input.notifiedOn);
        const excused = reasons.includes('hindrance') || reasons.includes('special-reasons');
        if (!excused) expect(back(payableFromOther)).toBeLessThanOrEqual(7);
        if (!excused && !reasons.includes('employer-reports')) {
          expect(back(payableFrom)).toBeLessThanOrEqual(7);
        }
      });
    });

    it('never pays other income earlier than income of employment', () => {
      holdsForAll(anyInput, (input) => {
        const { payableFrom, payableFromOther } = valueOf(notice(input));
        expect(payableFrom <= payableFromOther).toBe(true);
      });
    });

    it('never loses more by an earlier notice', () => {
      holdsForAll(anyInput, (input) => {
        const sooner = valueOf(notice({ ...input, notifiedOn: plusDays(input.notifiedOn, -1) }));
        expect(sooner.daysLost).toBeLessThanOrEqual(valueOf(notice(input)).daysLost);
      });
    });

    it('does not look at the calendar', () => {
      holdsForAll(fc.tuple(anyInput, fc.integer({ min: 0, max: 2000 })), ([input, days]) => {
        expect(notice(moved(input, days))).toEqual({
          ...notice(input),
          value: moved(valueOf(notice(input)), days),
        });
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<NoticeInput>>();
    });

    checkEdge<NoticeInput>({
      rule: checked.notice,
      entry,
      good: {
        notifiedOn: '2026-03-20',
        firstDay: '2026-03-02',
        employerMustReport: false,
        hindrance: false,
        specialReasons: false,
      },
      required: { notifiedOn: true, firstDay: true },
      fields: {
        notifiedOn: badDate,
        firstDay: badDate,
        employerMustReport: badBoolean,
        hindrance: badBoolean,
        specialReasons: badBoolean,
      },
    });
  });
});
