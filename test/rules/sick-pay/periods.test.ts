import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { periods } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { PeriodsInput } from '../../../src/rules/sick-pay/periods/periods.js';
import { entry } from '../../../src/rules/sick-pay/periods/input.js';
import { oddPeriodsInput, periodsInput } from '../../oracle/arbitraries.js';
import { datesOf } from '../../oracle/days.js';
import { periods as oracle } from '../../oracle/sick-pay.js';
import { badBoolean, badDate, badObject, badOption, badSpells, checkEdge } from '../../support/bad-input.js';
import { daysFrom, moved, plusDays } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './periods.rows.js';

const readings: fc.Arbitrary<Pick<PeriodsInput, 'readings'>> = fc.constantFrom(
  {},
  { readings: { relapseAfterBar: 'no-employer-days' } },
  { readings: { wholePeriodOfParts: 'not-whole' } },
);

/** Any spells from 2019 on, under any reading. */
const covered: fc.Arbitrary<PeriodsInput> = fc
  .tuple(fc.oneof(periodsInput, oddPeriodsInput), readings)
  .map(([input, reading]): PeriodsInput => ({ ...input, ...reading }))
  .filter(({ spells }) => spells.every(({ from }) => from >= '2019-01-01'));

const total = (found: ReturnType<typeof periods>): number =>
  valueOf(found).periods.reduce((sum, { sickDays }) => sum + sickDays, 0);

describe('periods', () => {
  describe('worked rows', () => {
    runRows(periods, rows);
    runRows(checked.periods, rows);
  });

  describe('laws', () => {
    it('has at most fourteen employer days in a period, numbered without gaps', () => {
      holdsForAll(covered, (input) => {
        for (const { employerDays, lastEmployerDate } of valueOf(periods(input)).periods) {
          let next = employerDays[0]?.firstDay ?? 1;
          for (const { from, to, firstDay, lastDay } of employerDays) {
            expect(firstDay).toBe(next);
            expect(lastDay - firstDay).toBe(daysFrom(from, to));
            next = lastDay + 1;
          }
          expect(next).toBeLessThanOrEqual(15);
          expect(lastEmployerDate).toBe(employerDays.at(-1)?.to ?? null);
        }
      });
    });

    it('numbers the fourteen from 1 where nothing bars them', () => {
      holdsForAll(covered, ({ spells }) => {
        const returned = spells.map((spell) => ({ ...spell, workedAfter: true }));
        for (const { sickDays, employerDays } of valueOf(periods({ spells: returned })).periods) {
          expect(employerDays[0]?.firstDay).toBe(1);
          expect(employerDays.at(-1)?.lastDay).toBe(Math.min(14, sickDays));
        }
      });
    });

    it('counts every day of sickness once', () => {
      holdsForAll(covered, (input) => {
        const sick = new Set(
          input.spells.flatMap(({ from, to, fitFrom }) => {
            const dayBefore = fitFrom === undefined ? to : plusDays(fitFrom, -1);
            return datesOf({ from, to: dayBefore > to ? dayBefore : to });
          }),
        );
        expect(total(periods(input))).toBe(sick.size);
      });
    });

    it('joins what begins within five days, and nothing else', () => {
      holdsForAll(covered, (input) => {
        const found = valueOf(periods(input)).periods;
        found.slice(1).forEach(({ from }, i) => {
          expect(daysFrom(found[i]?.to ?? '', from)).toBeGreaterThan(5);
        });
      });
    });

    it('tells the day after the fourteenth', () => {
      holdsForAll(covered, (input) => {
        for (const { day15, sickDays, lastEmployerDate } of valueOf(periods(input)).periods) {
          expect(day15 === null).toBe(sickDays < 15);
          if (day15 !== null && lastEmployerDate !== null) expect(day15 > lastEmployerDate).toBe(true);
        }
      });
    });

    it('does not look at the order of spells, nor at repeated ones', () => {
      holdsForAll(covered, (input) => {
        const spells = [...input.spells, ...input.spells].reverse();
        expect(periods({ ...input, spells })).toEqual(periods(input));
      });
    });

    it('changes nothing when a spell is split in two touching ones', () => {
      holdsForAll(fc.tuple(covered, fc.nat(), fc.nat()), ([input, which, where]) => {
        const index = which % input.spells.length;
        const spell = input.spells[index];
        if (spell === undefined || spell.from === spell.to) return;
        const cut = plusDays(spell.from, where % daysFrom(spell.from, spell.to));
        const parts = [
          { from: spell.from, to: cut },
          { ...spell, from: plusDays(cut, 1) },
        ];
        const spells = [...input.spells.slice(0, index), ...parts, ...input.spells.slice(index + 1)];
        expect(periods({ ...input, spells })).toEqual(periods(input));
      });
    });

    it('never counts fewer days for a later end', () => {
      holdsForAll(fc.tuple(covered, fc.nat(), fc.nat(30)), ([input, which, more]) => {
        const longer = input.spells.map((spell, i) =>
          i === which % input.spells.length ? { ...spell, to: plusDays(spell.to, more) } : spell,
        );
        expect(total(periods({ ...input, spells: longer }))).toBeGreaterThanOrEqual(total(periods(input)));
      });
    });

    it('has no employer days after the employment', () => {
      holdsForAll(fc.tuple(covered, fc.integer({ min: -5, max: 60 })), ([input, days]) => {
        const employmentEnds = plusDays(input.spells[0]?.from ?? '', days);
        for (const { lastEmployerDate } of valueOf(periods({ ...input, employmentEnds })).periods) {
          if (lastEmployerDate !== null) expect(lastEmployerDate <= employmentEnds).toBe(true);
        }
      });
    });

    it('moves with all its dates by whole weeks', () => {
      holdsForAll(fc.tuple(covered, fc.nat(100)), ([input, weeks]) => {
        expect(valueOf(periods(moved(input, weeks * 7)))).toEqual(moved(valueOf(periods(input)), weeks * 7));
      });
    });

    it('says why there are no employer days, and only then', () => {
      holdsForAll(covered, (input) => {
        for (const { employerDays, noEmployerDays } of valueOf(periods(input)).periods) {
          expect(noEmployerDays !== undefined).toBe(employerDays.length === 0);
        }
      });
    });
  });

  agreesWithOracle('on ordinary input', {
    rule: periods,
    checked: checked.periods,
    oracle,
    inputs: periodsInput,
  });

  agreesWithOracle('on odd input', {
    rule: periods,
    checked: checked.periods,
    oracle,
    inputs: oddPeriodsInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<PeriodsInput>>();
    });

    it('takes 20 000 spells', () => {
      const spells = new Array(20_000).fill({ from: '2026-03-02', to: '2026-03-03' });
      expect(total(checked.periods({ spells }))).toBe(2);
    });

    checkEdge<PeriodsInput>({
      rule: checked.periods,
      entry,
      good: {
        spells: [{ from: '2026-03-02', to: '2026-03-05', fitFrom: '2026-03-07', workedAfter: false }],
        employmentEnds: '2026-12-31',
        readings: { relapseAfterBar: 'no-employer-days', wholePeriodOfParts: 'whole' },
      },
      required: { spells: true },
      fields: { spells: badSpells, employmentEnds: badDate, readings: badObject },
      inside: {
        'spells.0.from': badDate,
        'spells.0.to': badDate,
        'spells.0.fitFrom': badDate,
        'spells.0.workedAfter': badBoolean,
        'readings.relapseAfterBar': badOption,
        'readings.wholePeriodOfParts': badOption,
      },
      more: [
        {
          name: 'an unknown reading',
          input: { spells: [], readings: { hemligtNamn: 'x' } },
          path: ['readings'],
          code: 'unknown-key',
        },
      ],
    });
  });
});
