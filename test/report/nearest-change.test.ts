/** A change that is told turns the answer, and the one before it does not: by the rule itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decided, Finding } from '../../src/finding/finding.js';
import { nearestChanges, type Change, type Turning } from '../../src/report/rule/nearest-change.js';
import { turningsOf } from '../../src/report/rule/turns.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';
import { ruleNamed, worked } from './worked.js';

type Value = Readonly<Record<string, unknown>>;

function withFact(input: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const fields = input as Value;
  const inner = withFact(fields[key], rest, to);
  return Array.isArray(input)
    ? input.map((item: unknown, i) => (i === Number(key) ? inner : item))
    : { ...fields, [key]: inner };
}

/** One unit back towards what was given. */
function oneLess({ from, to, by, unit }: Change): unknown {
  if (unit === 'share') {
    // The first step goes to a whole number of hundredths.
    const back = Math.round(Number(to) * 100 - Math.sign(by)) / 100;
    return (Number(from) - back) * by > 0 ? from : back;
  }
  const less = by > 0 ? by - 1 : by + 1;
  if (typeof from === 'number') return Math.round((from + less) * 100) / 100;
  return typeof from === 'string' ? toIso(addDays(toDay(from), less)) : from;
}

function answered(turn: Turning, decide: (input: unknown) => unknown, input: unknown): string {
  const found = decide(input) as Finding<Value, string>;
  return found.outcome === 'decided' ? JSON.stringify(turn.answer(found.value)) : found.outcome;
}

function expectNearest(turn: Turning, decide: (input: unknown) => unknown, input: unknown): number {
  const before = answered(turn, decide, input);
  const changes = nearestChanges([turn], decide, input);
  for (const change of changes) {
    const path = change.path.split('.');
    expect(answered(turn, decide, withFact(input, path, change.to)), change.path).not.toBe(before);
    const back = withFact(input, path, oneLess(change));
    let answer = before;
    try {
      answer = answered(turn, decide, back);
    } catch {
      // An input that the rule does not take answers nothing.
    }
    expect([before, 'undetermined', 'out-of-scope'], change.path).toContain(answer);
  }
  return changes.length;
}

/** So many changes of one rule are looked at: each takes hundreds of decisions. */
const ENOUGH = 4;

describe('the nearest change', () => {
  it.each(
    worked.filter(({ rule }) => rule.words.turns.length > 0).map((each) => ({ id: each.rule.id, ...each })),
  )('$id: turns the answer, one unit less does not', ({ rule, inputs }) => {
    let told = 0;
    for (const input of inputs) {
      if (told >= ENOUGH) break;
      for (const turn of turningsOf(rule)) told += expectNearest(turn, rule.decide, input);
    }
    expect(told).toBeGreaterThan(0);
  });

  it('moves every item of a list, and takes the one that has to be moved least', () => {
    const spells = [
      { from: '2026-01-12', to: '2026-01-16' },
      { from: '2026-01-26', to: '2026-01-30' },
      { from: '2026-02-02', to: '2026-02-06' },
    ];
    const { decide } = ruleNamed('sick-pay/periods');
    const [periods] = turningsOf(ruleNamed('sick-pay/periods'));
    if (periods === undefined) throw new Error('no turn');
    expect(nearestChanges([periods], decide, { spells })).toMatchObject([
      // Ten days from the first to the second: linked at five. Three from there to the third: no longer linked at six.
      { path: 'spells.2.from', to: '2026-02-05', by: 3 },
      { path: 'spells.1.from', to: '2026-01-21', by: -5 },
      { path: 'spells.0.to', to: '2026-01-21', by: 5 },
      { path: 'spells.1.to', to: '2026-01-27', by: -3 },
    ]);
  });

  it('moves a share by whole per cent', () => {
    const { decide } = ruleNamed('rehabilitation/sickness-compensation');
    const [, level] = turningsOf(ruleNamed('rehabilitation/sickness-compensation'));
    if (level === undefined) throw new Error('no turn');
    const input = { bornOn: '1970-04', on: '2026-05-12', reduction: 0.555, permanent: true };
    expect(nearestChanges([level], decide, input)).toMatchObject([
      { path: 'reduction', to: 0.75, by: 19.5 },
      { path: 'reduction', to: 0.49, by: -6.5 },
    ]);
  });

  it('finds the measure that costs too much to pay off', () => {
    const input = {
      expectedSickDays: 10,
      sickPay: 0,
      costPerDay: 1000,
      measures: [{ cost: 4000 }, { cost: 5000, support: 500 }],
    };
    const { decide } = ruleNamed('employer/cost');
    expect(nearestChanges(turningsOf(ruleNamed('employer/cost')), decide, input)).toMatchObject([
      { path: 'expectedSickDays', to: 8, by: -2 },
      { path: 'costPerDay', to: 849, by: -151 },
      { path: 'measures.1.cost', to: 6501, by: 1501 },
    ]);
  });

  it('finds the day on which a plan is no longer required', () => {
    const input = {
      sickFrom: '2026-02-02',
      expectedTo: '2026-04-02',
      prognosisOn: '2026-02-05',
      asOf: '2026-03-01',
    };
    const { decide } = ruleNamed('employer/return-to-work-plan');
    expect(
      nearestChanges(turningsOf(ruleNamed('employer/return-to-work-plan')), decide, input),
    ).toMatchObject([
      { path: 'expectedTo', to: '2026-04-01', by: -1 },
      { path: 'sickFrom', to: '2026-02-03', by: 1 },
    ]);
  });

  it('finds the krona from which an income gives benefit', () => {
    const { decide } = ruleNamed('sickness-benefit/sgi');
    const turn = turningsOf(ruleNamed('sickness-benefit/sgi'));
    expect(nearestChanges(turn, decide, { on: '2026-05-01', employment: 1000, other: 0 })).toMatchObject([
      { path: 'employment', to: 14_208, by: 13_208 },
      { path: 'other', to: 13_208, by: 13_208 },
    ]);
  });
});

const threshold = (least: number, most: number): ((input: unknown) => Decided<{ over: boolean }>) => {
  return (input) => {
    const { amount } = input as { readonly amount: number };
    if (amount < 0 || amount > most) throw new Error('not taken');
    return { outcome: 'decided', value: { over: amount >= least }, basis: [] };
  };
};
const isOver = (value: unknown): unknown => (value as { readonly over: boolean }).over;
const over: Turning = { answer: isOver, by: { amount: 'kronor' } };

describe('the search in kronor', () => {
  it('is exact wherever the limit lies, also next to the last amount that the rule takes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (amount, least, room) => {
          const most = Math.max(amount, least + room);
          const [change] = nearestChanges([over], threshold(least, most), { amount });
          expect(change?.to).toBe(amount >= least ? least - 1 : least);
        },
      ),
    );
  });

  it('goes back from what the rule refuses to the krona that turns the answer', () => {
    // Doubled from 10: 74 is taken and does not turn it, 138 is refused, 106 between them turns it.
    expect(nearestChanges([over], threshold(100, 120), { amount: 10 })).toMatchObject([{ to: 100, by: 90 }]);
  });

  it('ends where nothing turns', () => {
    expect(nearestChanges([over], threshold(100, 50), { amount: 10 })).toEqual([]);
    expect(nearestChanges([over], threshold(1e12, 1e13), { amount: 0 })).toEqual([]);
    expect(nearestChanges([over], threshold(0, 1e13), { amount: 0 })).toEqual([]);
  });

  it('looks at no fact that was not given, nor at an input that is very long', () => {
    const decide = threshold(100, 1000);
    expect(
      nearestChanges([{ ...over, by: { other: 'kronor', 'amount.inner': 'days' } }], decide, { amount: 1 }),
    ).toEqual([]);
    expect(
      nearestChanges([over], decide, { amount: 1, spells: Array.from({ length: 201 }, () => 1) }),
    ).toEqual([]);
    expect(nearestChanges([over], decide, { amount: 1, spells: [] })).toHaveLength(1);
  });
});

describe('in a list', () => {
  const decide = (input: unknown): Decided<{ over: boolean }> => {
    const { items } = input as { readonly items: readonly { readonly amount: number }[] };
    return { outcome: 'decided', value: { over: items.some(({ amount }) => amount >= 100) }, basis: [] };
  };
  const turnOf = (unit: 'kronor' | 'count'): Turning => ({
    answer: over.answer,
    by: { 'items.*.amount': unit },
  });
  const amounts = (...given: number[]): object => ({ items: given.map((amount) => ({ amount })) });

  it.each(['kronor', 'count'] as const)('the item nearest by is moved, in %s', (unit) => {
    const found = nearestChanges([turnOf(unit)], decide, amounts(10, 95, 40));
    expect(found).toMatchObject([{ path: 'items.1.amount', from: 95, to: 100, by: 5 }]);
  });

  it.each(['kronor', 'count'] as const)('the last of those that are as near, in %s', (unit) => {
    expect(nearestChanges([turnOf(unit)], decide, amounts(90, 90, 40))).toMatchObject([
      { path: 'items.1.amount' },
    ]);
  });

  it('one by one not as far as a fact by itself, and only the last ones of many', () => {
    const far: Turning = { answer: isOver, by: { amount: 'count' } };
    expect(nearestChanges([far], threshold(150, 1000), { amount: 0 })).toHaveLength(1);
    expect(nearestChanges([turnOf('count')], decide, amounts(-1, -1))).toEqual([]);
    expect(nearestChanges([turnOf('count')], decide, amounts(0, -1))).toHaveLength(1);
    const many = (first: number): object => amounts(first, ...Array.from({ length: 10 }, () => -500));
    expect(nearestChanges([turnOf('count')], decide, many(99))).toEqual([]);
    expect(
      nearestChanges([turnOf('count')], decide, amounts(99, ...Array.from({ length: 9 }, () => -500))),
    ).toHaveLength(1);
  });
});

describe('a share', () => {
  const decide = (input: unknown): Decided<{ over: boolean }> => {
    const { amount } = input as { readonly amount: number };
    if (amount < 0 || amount > 1) throw new Error('not taken');
    return { outcome: 'decided', value: { over: amount >= 0.5 }, basis: [] };
  };
  const turn: Turning = { answer: over.answer, by: { amount: 'share' } };

  it('goes to the first whole per cent that turns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (thousandths) => {
        const amount = thousandths / 1000;
        const [change] = nearestChanges([turn], decide, { amount });
        expect(change?.to).toBe(amount >= 0.5 ? 0.49 : 0.5);
        expect(change?.by).toBeCloseTo((Number(change?.to) - amount) * 100, 5);
      }),
    );
  });
});

describe('dates', () => {
  it('stay within the years that there are', () => {
    const turn: Turning = { answer: () => false, by: { on: 'days' } };
    const decide = (input: unknown): unknown => ({ outcome: 'decided', value: input, basis: [] });
    expect(nearestChanges([turn], decide, { on: '1900-01-01' })).toEqual([]);
    expect(nearestChanges([turn], decide, { on: '9899-12-31' })).toEqual([]);
  });
});
