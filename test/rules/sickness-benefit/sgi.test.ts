import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { sgi } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { SgiInput } from '../../../src/rules/sickness-benefit/sgi/sgi.js';
import { entry } from '../../../src/rules/sickness-benefit/sgi/input.js';
import { knownDate, sgiInput } from '../../oracle/benefit-arbitraries.js';
import { sgi as oracle } from '../../oracle/sickness-benefit.js';
import { badDate, badMoney, badOption, checkEdge } from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { firstUnknownDay } from '../../support/undecided.js';
import { rows } from './sgi.rows.js';

const covered: fc.Arbitrary<SgiInput> = fc
  .tuple(sgiInput, knownDate)
  .map(([input, on]) => ({ ...input, on }));

describe('sgi', () => {
  describe('worked rows', () => {
    runRows(sgi, rows);
    runRows(checked.sgi, rows);
  });

  describe('laws', () => {
    it('is the sum of its two parts, and never above the ceiling', () => {
      holdsForAll(covered, (input) => {
        const value = valueOf(sgi(input));
        expect(value.sgi).toBe(value.employment + value.other);
        expect(value.sgi).toBeLessThanOrEqual(value.ceiling);
      });
    });

    it('never counts more of an income than there is, and always whole hundreds below the ceiling', () => {
      holdsForAll(covered, (input) => {
        const value = valueOf(sgi(input));
        for (const part of ['employment', 'other'] as const) {
          expect(value[part]).toBeLessThanOrEqual(input[part]);
          if (value.sgi < value.ceiling) expect(value[part] % 100).toBe(0);
        }
      });
    });

    it('leaves income of other work only what income of employment leaves of the ceiling', () => {
      holdsForAll(covered, (input) => {
        const alone = valueOf(sgi({ ...input, other: 0 }));
        const both = valueOf(sgi(input));
        if (alone.qualifies) expect(both.employment).toBe(alone.employment);
      });
    });

    it('qualifies exactly from the floor on', () => {
      holdsForAll(covered, (input) => {
        const { qualifies, floor } = valueOf(sgi(input));
        const öre = Math.round(input.employment * 100) + Math.round(input.other * 100);
        expect(qualifies).toBe(öre >= Math.round(floor * 100));
      });
    });

    it('never falls by more income', () => {
      holdsForAll(fc.tuple(covered, fc.nat(10_000), fc.nat(10_000)), ([input, employment, other]) => {
        const more = { ...input, employment: input.employment + employment, other: input.other + other };
        fc.pre(Number.isInteger(input.employment) && Number.isInteger(input.other));
        expect(valueOf(sgi(more)).sgi).toBeGreaterThanOrEqual(valueOf(sgi(input)).sgi);
      });
    });

    it('uses no amount beyond its year, however it is asked', () => {
      for (const year of [firstUnknownDay.slice(0, 4), 2050, 9899]) {
        const found = sgi({ on: `${year}-06-01`, employment: 500_000, other: 0, provisional: true });
        expect(found).toMatchObject({ outcome: 'out-of-scope', reason: 'parameter-unknown' });
      }
    });
  });

  agreesWithOracle('on any date', { rule: sgi, checked: checked.sgi, oracle, inputs: sgiInput });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<SgiInput>>();
    });

    it('takes minus zero for zero', () => {
      expect(checked.sgi({ on: '2026-05-01', employment: -0, other: -0 })).toEqual(
        checked.sgi({ on: '2026-05-01', employment: 0, other: 0 }),
      );
    });

    checkEdge<SgiInput>({
      rule: checked.sgi,
      entry,
      good: { on: '2027-05-01', employment: 300_000.5, other: 50_000, provisional: true },
      required: { on: true, employment: true, other: true },
      fields: { on: badDate, employment: badMoney, other: badMoney, provisional: badOption },
      more: [
        {
          name: 'an opt-out',
          input: { on: '2026-05-01', employment: 1, other: 1, provisional: false },
          path: ['provisional'],
          code: 'not-an-option',
        },
      ],
    });
  });
});
