/** The monthly statistics of sick pay against a count day by day. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scbMonth } from '../../src/formats.js';
import { datesOf, plusDays } from '../oracle/days.js';
import { sickPayRows } from '../oracle/statistics.js';
import { holdsForAll, valueOf } from '../support/properties.js';

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
      }),
      { minLength: 1, maxLength: 6 },
    ),
    fc.boolean(),
  )
  .map(([start, drawn, isOngoing]) => {
    let next = plusDays('2025-12-15', start);
    return drawn.map(({ gap, days, extent }, i) => {
      const from = plusDays(next, gap);
      next = plusDays(from, days);
      return { from, to: isOngoing && i === drawn.length - 1 ? null : plusDays(next, -1), extent };
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
