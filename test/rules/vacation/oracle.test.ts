/** The rule about qualifying absence against the act once more, day by day, over random absence. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { qualifyingAbsence } from '../../../src/core.js';
import { addDays, toDay, toIso } from '../../../src/time/day.js';
import { earned, type Absence } from './oracle.js';

const CAUSES = [
  'sickness',
  'sickness',
  'sickness',
  'work-injury',
  'infection-carrier',
  'care-of-close-relative',
  'temporary-parental',
  'parental-benefit',
  'pregnancy-benefit',
  'other-unpaid',
] as const;

/** Absence in order, with gaps around the fourteen days that break it, over some three years. */
const absence = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.integer({ min: 0, max: 18 }), fc.integer({ min: 0, max: 120 })),
      days: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 500 })),
      extent: fc.constantFrom(1, 1, 0.5),
      cause: fc.constantFrom(...CAUSES),
      child: fc.integer({ min: 1, max: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((drawn) => {
    let next = toDay('2023-01-01');
    return drawn.map(({ gap, days, extent, cause, child }): Absence & { cause: (typeof CAUSES)[number] } => {
      const from = addDays(next, gap);
      next = addDays(from, days);
      const to = addDays(next, -1);
      return {
        from: toIso(from),
        to: toIso(to),
        extent,
        cause,
        ...(cause === 'parental-benefit' && { child }),
      };
    });
  });

const given = fc.record(
  {
    earningYearFrom: fc.constantFrom('2023-04-01', '2024-04-01', '2025-04-01', '2025-01-01'),
    employedTo: fc.constantFrom('2024-10-31', '2025-06-30', '2026-02-28'),
    singleParent: fc.boolean(),
    annualDays: fc.integer({ min: 25, max: 40 }),
    absence,
  },
  { requiredKeys: ['earningYearFrom', 'absence'] },
);

it('agrees with the act, day by day', () => {
  fc.assert(
    fc.property(given, (input) => {
      const found = qualifyingAbsence(input);
      if (found.outcome !== 'decided') throw new Error(found.outcome);
      const { segments, absentDays, paidDays } = found.value;
      const qualifying = segments
        .filter((segment) => segment.qualifying)
        .flatMap(({ from, to }) => {
          const first = toDay(from);
          return Array.from({ length: toDay(to) - first + 1 }, (_, i) => toIso(addDays(first, i)));
        });
      expect({ qualifying, absentDays, paidDays }).toEqual(earned(input));
    }),
    { numRuns: 300 },
  );
});
