import { describe, expect, it } from 'vitest';
import { always } from '../../src/case/facts/by-date.js';
import type { CasePay } from '../../src/case/given/case.js';
import { supplementsOn, type SupplementLayer } from '../../src/case/pay/supplements.js';
import type { NumberedRun } from '../../src/case/pay/numbered-run.js';
import { publish } from '../../src/money/amount.js';
import { toDay, toIso } from '../../src/time/day.js';

const term = (value: number | 'unknown', from: string | null, to: string | null) => ({
  value,
  from,
  to,
  clause: null,
  source: { kalla: 'x' },
});
const RUN = {
  from: toDay('2026-03-16'),
  to: toDay('2026-03-25'),
  firstNumber: 15,
  extent: 1,
} as NumberedRun;
const PAY = always<CasePay>({ monthly: 60000, hoursPerWeek: 40 });

const found = (layer: Partial<SupplementLayer>) => {
  const { parts, unknown } = supplementsOn(
    {
      layer: 'agreement',
      agreement: null,
      ceiling: [],
      supplements: [
        {
          fromDay: 15,
          toDay: null,
          belowCeiling: [term(10, null, null)],
          aboveCeiling: [term(0, null, null)],
        },
      ],
      ...layer,
    },
    PAY,
    [RUN],
  );
  return {
    below: parts
      .filter(({ above }) => !above)
      .map(({ from, to, perDay }) => [toIso(from), toIso(to), publish(perDay)]),
    unknown: unknown.map(({ term: name, from, to }) => [name, toIso(from), toIso(to)]),
  };
};

describe('the ceiling of a layer', () => {
  it('is that of sickness benefit where it has none of its own', () => {
    expect(found({})).toEqual({ below: [['2026-03-16', '2026-03-25', 162.19]], unknown: [] });
  });

  it('changes on its own days, and leaves the days open for which it is not known', () => {
    const ceiling = [
      term(7.5, null, '2026-03-17'),
      term('unknown', '2026-03-18', '2026-03-19'),
      term(8, '2026-03-20', '2026-03-22'),
    ];
    expect(found({ ceiling })).toEqual({
      below: [
        ['2026-03-16', '2026-03-17', 121.64],
        ['2026-03-20', '2026-03-22', 129.75],
      ],
      unknown: [
        ['ceiling', '2026-03-18', '2026-03-19'],
        ['ceiling', '2026-03-23', '2026-03-25'],
      ],
    });
  });
});

describe('a share', () => {
  it('is open on the days for which no term holds', () => {
    const supplements = [
      { fromDay: 16, toDay: 20, belowCeiling: [term(10, '2026-03-18', '2026-03-19')], aboveCeiling: [] },
    ];
    expect(found({ supplements })).toEqual({
      below: [['2026-03-18', '2026-03-19', 162.19]],
      unknown: [
        ['below-ceiling', '2026-03-17', '2026-03-17'],
        ['above-ceiling', '2026-03-17', '2026-03-17'],
        ['above-ceiling', '2026-03-18', '2026-03-19'],
        ['below-ceiling', '2026-03-20', '2026-03-21'],
        ['above-ceiling', '2026-03-20', '2026-03-21'],
      ],
    });
  });
});
