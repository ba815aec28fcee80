/** The monthly statistics of sick pay against a count day by day, and the notification to the insurance against the assessment. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../src/core.js';
import { insuranceNotification, scbMonth } from '../../src/formats.js';
import { datesOf, plusDays } from '../oracle/days.js';
import { sickPayRows } from '../oracle/statistics.js';
import { holdsForAll, valueOf } from '../support/properties.js';
import { sweptCases } from '../sweep/cases.js';

const OFFICE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;

const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** Spells of one employee about the gap of five days, some of them at a month’s end, the last one perhaps ongoing. */
const spells = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.array(
      fc.record({
        gap: fc.oneof(fc.constantFrom(0, 1, 4, 5), fc.integer({ min: 0, max: 20 })),
        days: fc.oneof(fc.constantFrom(1, 13, 14, 15), fc.integer({ min: 1, max: 40 })),
        extent: fc.constantFrom(1, 0.5),
        late: fc.option(fc.integer({ min: -3, max: 16 }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    fc.boolean(),
  )
  .map(([start, drawn, isOngoing]) => {
    let next = plusDays('2025-12-15', start);
    return drawn.map(({ gap, days, extent, late }, i) => {
      const from = plusDays(next, gap);
      next = plusDays(from, days);
      const to = isOngoing && i === drawn.length - 1 ? null : plusDays(next, -1);
      return { from, to, extent, ...(late !== undefined && { notifiedOn: plusDays(from, late) }) };
    });
  });

it('has the days with sick pay of a month, and no other', () => {
  holdsForAll(fc.tuple(spells, fc.constantFrom(...MONTHS)), ([given, month]) => {
    const { rows } = valueOf(scbMonth({ month, spells: given, schedule: OFFICE }));
    expect(rows.map(({ from, to }) => ({ from, to }))).toEqual(sickPayRows(given, month));
    for (const row of rows) {
      const worked = datesOf(row).filter(isWeekday);
      const whole = worked.filter((date) =>
        given.some(({ from, to, extent }) => extent === 1 && from <= date && (to === null || date <= to)),
      );
      expect(row).toMatchObject({
        paidDays: worked.length,
        wholeDays: whole.length,
        partDays: worked.length - whole.length,
      });
    }
  });
});

it('counts every day with sick pay in one month', () => {
  holdsForAll(spells, (given) => {
    // Ongoing sickness is known month by month: asked about in the end, it has the days that it had.
    const ended = given
      .map((spell) => ({ ...spell, to: spell.to ?? '2026-04-30' }))
      .filter(({ from, to }) => from <= to);
    const monthly = MONTHS.flatMap((month) =>
      valueOf(scbMonth({ month, spells: ended })).rows.flatMap(datesOf),
    );
    expect(new Set(monthly).size).toBe(monthly.length);
    const ongoing = MONTHS.flatMap((month) =>
      valueOf(scbMonth({ month, spells: given })).rows.flatMap(datesOf),
    );
    expect(ongoing).toEqual(monthly);
  });
});

it('notifies the sick-pay periods of the assessment, with the days that the employer pays', () => {
  const law = fc.property(sweptCases, ({ given: { prognosis: _, ...given }, asOf }) => {
    const { periods, days } = assess(given, { asOf }).value;
    const paid = days.filter(({ payer }) => payer === 'employer').flatMap(datesOf);
    const expected = periods.flatMap(({ from, to, day15 }) => {
      const ofPeriod = paid.filter((date) => from <= date && date <= to);
      if (day15 === null || ofPeriod.length === 0) return [];
      return [
        {
          sickLeaveDate: from,
          sickPayDays: ofPeriod.length,
          sickPayFrom: ofPeriod[0],
          sickPayTo: ofPeriod.at(-1),
          notifyFrom: plusDays(from, 14),
          employedFrom: given.employment?.from ?? null,
        },
      ];
    });
    expect(valueOf(insuranceNotification(given, { asOf })).notifications).toEqual(expected);
  });
  // Every case is assessed whole.
  fc.assert(law, { numRuns: 60 });
});
