import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { karenstid } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { KarenstidInput } from '../../../src/rules/sickness-benefit/karenstid/karenstid.js';
import { entry } from '../../../src/rules/sickness-benefit/karenstid/input.js';
import { karenstidInput } from '../../oracle/benefit-arbitraries.js';
import { datesOf } from '../../oracle/days.js';
import { karenstid as oracle } from '../../oracle/sickness-benefit.js';
import { badDate, badOption, badSpells, checkEdge, type BadValue } from '../../support/bad-input.js';
import { daysFrom, moved } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './karenstid.rows.js';

const badChoice: readonly BadValue[] = [
  ...badOption,
  { name: 'two days', value: 2, code: 'not-an-option' },
  { name: 'no days', value: 0, code: 'not-an-option' },
];

describe('karenstid', () => {
  describe('worked rows', () => {
    runRows(karenstid, rows);
    runRows(checked.karenstid, rows);
  });

  describe('laws', () => {
    it('pays only sick days, each once', () => {
      holdsForAll(karenstidInput, (input) => {
        const paid = valueOf(karenstid(input)).payable.flatMap(datesOf);
        const sick = new Set(input.spells.flatMap(datesOf));
        expect(new Set(paid).size).toBe(paid.length);
        expect(paid.every((date) => sick.has(date))).toBe(true);
      });
    });

    it('loses every sick day that it does not pay', () => {
      holdsForAll(karenstidInput, (input) => {
        const { payable, periods } = valueOf(karenstid(input));
        const lost = periods.reduce((sum, { lostDays }) => sum + lostDays, 0);
        expect(payable.flatMap(datesOf).length + lost).toBe(new Set(input.spells.flatMap(datesOf)).size);
      });
    });

    it('never loses more days of a period than were chosen', () => {
      holdsForAll(karenstidInput, (input) => {
        for (const { from, to, lostDays } of valueOf(karenstid(input)).periods) {
          expect(lostDays).toBeLessThanOrEqual(Math.min(input.choice, daysFrom(from, to) + 1));
          expect(lostDays).toBeGreaterThan(0);
        }
      });
    });

    it('joins what begins within the window, and nothing else', () => {
      holdsForAll(karenstidInput, (input) => {
        const { periods } = valueOf(karenstid(input));
        const within = input.choice <= 7 ? 5 : 20;
        periods.slice(1).forEach(({ from }, i) => {
          expect(daysFrom(periods[i]?.to ?? '', from)).toBeGreaterThan(within);
        });
      });
    });

    it('does not look at the order of spells, nor at repeated ones', () => {
      holdsForAll(karenstidInput, (input) => {
        const spells = [...input.spells, ...input.spells].reverse();
        expect(karenstid({ ...input, spells })).toEqual(karenstid(input));
      });
    });

    it('moves with all its dates', () => {
      holdsForAll(fc.tuple(karenstidInput, fc.nat(1000)), ([input, days]) => {
        expect(valueOf(karenstid(moved(input, days)))).toEqual(moved(valueOf(karenstid(input)), days));
      });
    });

    it('pays every sick day under special high-risk protection, unless 14 days or more were chosen', () => {
      holdsForAll(karenstidInput, (input) => {
        const exempt = valueOf(karenstid({ ...input, exemption: 'special-high-risk-protection' }));
        if (input.choice > 7) expect(exempt).toEqual(valueOf(karenstid(input)));
        else expect(exempt.periods.every(({ lostDays }) => lostDays === 0)).toBe(true);
      });
    });
  });

  agreesWithOracle('on spells near the windows', {
    rule: karenstid,
    checked: checked.karenstid,
    oracle,
    inputs: karenstidInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<KarenstidInput>>();
    });

    it('takes 20 000 spells', () => {
      const spells = new Array(20_000).fill({ from: '2026-03-02', to: '2026-03-03' });
      expect(valueOf(checked.karenstid({ choice: 1, spells })).payable).toHaveLength(1);
    });

    checkEdge<KarenstidInput>({
      rule: checked.karenstid,
      entry,
      good: {
        choice: 90,
        spells: [{ from: '2026-01-10', to: '2026-04-30' }],
        exemption: 'seafarer',
        changeTo: 1,
      },
      required: { choice: true, spells: true },
      fields: { choice: badChoice, spells: badSpells, exemption: badOption, changeTo: badChoice },
      inside: { 'spells.0.from': badDate, 'spells.0.to': badDate },
    });
  });
});
