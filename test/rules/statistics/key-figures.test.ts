import fc from 'fast-check';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { keyFigures, type KeyFiguresInput } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import { entry } from '../../../src/rules/statistics/key-figures/input.js';
import { keyFigureShares } from '../../oracle/statistics.js';
import { badDate, badList, badMoney, badOption, badWhole, checkEdge } from '../../support/bad-input.js';
import { agreesWithOracle } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './key-figures.rows.js';

const WOMEN = {
  sex: 'woman',
  ageGroup: '30-49',
  employees: 20,
  ordinaryHours: 36_000.5,
  sickHours: 1800.25,
  sickHoursFrom60: 900.75,
} as const;
const GOOD: KeyFiguresInput = {
  from: '2026-01-01',
  to: '2026-12-31',
  groups: [WOMEN, { ...WOMEN, sex: 'man' }, { ...WOMEN, ageGroup: 'to-29' }],
};

/** A text of more letters than the list has places is refused for both. */
const GROUPS = [
  ...badList(WOMEN, 6).filter(({ name }) => name !== 'a text'),
  { name: 'a short text', value: 'hemlig', code: 'wrong-type' as const },
];

const PAIRS = (['woman', 'man'] as const).flatMap((sex) =>
  (['to-29', '30-49', 'from-50'] as const).map((ageGroup) => ({ sex, ageGroup })),
);

/** Hours in hundredths, few or very many of them. */
const hundredths = fc.oneof(fc.nat(2000), fc.nat(2_000_000_000), fc.nat(9_000_000_000_000));

const groups = fc
  .tuple(
    ...PAIRS.map((pair) =>
      fc.record({
        pair: fc.constant(pair),
        employees: fc.oneof(fc.constantFrom(0, 1, 5, 6, 9, 10, 11), fc.nat(60)),
        hours: hundredths,
        sick: fc.oneof(fc.nat(1_000_000), fc.constantFrom(0, 500, 1_000_000)),
        long: fc.nat(1_000_000),
      }),
    ),
  )
  .chain((drawn) =>
    fc.shuffledSubarray(
      drawn.map(({ pair, employees, hours, sick, long }) => {
        const ordinary = employees === 0 ? 0 : hours;
        const lost = Math.floor(ordinary * (sick / 1_000_000));
        return {
          ...pair,
          employees,
          ordinaryHours: ordinary / 100,
          sickHours: lost / 100,
          sickHoursFrom60: Math.floor(lost * (long / 1_000_000)) / 100,
        };
      }),
    ),
  );

describe('keyFigures', () => {
  describe('worked rows', () => {
    runRows(keyFigures, rows);
    runRows(checked.keyFigures, rows);
  });

  agreesWithOracle('group by group', {
    rule: keyFigures,
    checked: checked.keyFigures,
    oracle: (input) => ({ outcome: 'decided', value: { figures: keyFigureShares(input.groups) } }),
    inputs: groups.map((drawn): KeyFiguresInput => ({ from: '2026-01-01', to: '2026-12-31', groups: drawn })),
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<KeyFiguresInput>>();
    });

    checkEdge<KeyFiguresInput>({
      rule: checked.keyFigures,
      entry,
      good: GOOD,
      required: { from: true, to: true, groups: true },
      fields: { from: badDate, to: badDate, groups: GROUPS },
      inside: {
        'groups.0.sex': badOption,
        'groups.0.ageGroup': badOption,
        'groups.0.employees': badWhole(0, 10_000_000),
        'groups.0.ordinaryHours': badMoney,
        'groups.0.sickHours': badMoney,
        'groups.0.sickHoursFrom60': badMoney,
      },
      more: [
        {
          name: 'a year that ends before it begins',
          input: { ...GOOD, to: '2025-12-31' },
          path: ['to'],
          code: 'reversed',
        },
        {
          name: 'a group twice',
          input: { ...GOOD, groups: [...GOOD.groups, WOMEN] },
          path: ['groups', 3],
          code: 'duplicate',
        },
        {
          name: 'more hours lost than there were',
          input: { ...GOOD, groups: [{ ...WOMEN, sickHours: 36_000.51 }] },
          path: ['groups', 0, 'sickHours'],
          code: 'too-large',
        },
        {
          name: 'more hours of long sickness than of sickness',
          input: { ...GOOD, groups: [{ ...WOMEN, sickHoursFrom60: 1800.26 }] },
          path: ['groups', 0, 'sickHoursFrom60'],
          code: 'too-large',
        },
        {
          name: 'hours of nobody',
          input: { ...GOOD, groups: [{ ...WOMEN, employees: 0 }] },
          path: ['groups', 0, 'ordinaryHours'],
          code: 'too-large',
        },
      ],
    });
  });
});
