/** Every number and every day of an agreement is held by some worked row: moved a little, a row comes out otherwise. */
import { describe, expect, it } from 'vitest';
import type { Agreement, Supplement, Term } from '../../src/agreements/agreement.js';
import { agreementById, agreements } from '../../src/agreements/agreements.js';
import { always } from '../../src/case/facts/by-date.js';
import type { CasePay } from '../../src/case/given/case.js';
import { layerOf, supplementsOn } from '../../src/case/pay/supplements.js';
import type { NumberedRun } from '../../src/case/pay/numbered-run.js';
import { publish } from '../../src/money/amount.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';
import { givenRows, type GivenRow } from './agreements.rows.js';

/** What the agreement gives on the day of the row, and where that was read. */
function foundFor(agreement: Agreement, { monthly, sickFrom, on }: GivenRow) {
  const day = toDay(on);
  const run = { from: day, to: day, firstNumber: day - toDay(sickFrom) + 1, extent: 1 } as NumberedRun;
  const pays = always<CasePay>({ monthly, hoursPerWeek: 40 });
  const { parts, unknown } = supplementsOn(layerOf(agreement), pays, [run]);
  const given = (isAbove: boolean) => parts.find(({ above }) => above === isAbove);
  const isOpen = (term: string) => unknown.some((gap) => gap.term === term);
  const amount = (isAbove: boolean, term: string) => {
    const part = given(isAbove);
    return part === undefined ? (isOpen(term) ? null : 0) : publish(part.perDay);
  };
  return {
    below: amount(false, 'below-ceiling'),
    above: amount(true, 'above-ceiling'),
    read: [given(false), given(true)].map((part) => [part?.clause.clause, part?.clause.source.kalla]),
  };
}

describe.each(agreements.map((agreement) => [agreement.id, agreement] as const))('%s', (id, agreement) => {
  const rows = givenRows.filter((row) => row.agreement === id);
  const outcome = (changed: Agreement) => rows.map((row) => foundFor(changed, row));

  it('gives what is worked out', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { below, above } = foundFor(agreementById(id), row);
      expect([row.name, below, above]).toEqual([row.name, row.below, row.above]);
    }
  });

  it('is told otherwise by no nudge that goes unnoticed', () => {
    const worked = JSON.stringify(outcome(agreement));
    const unnoticed = nudges(agreement).filter(({ changed }) => JSON.stringify(outcome(changed)) === worked);
    expect(unnoticed.map(({ name }) => name)).toEqual([]);
  });
});

interface Nudge {
  readonly name: string;
  readonly changed: Agreement;
}

function nudges(agreement: Agreement): Nudge[] {
  const { ceiling, supplements } = agreement;
  const withSupplement = (i: number, changed: Partial<Supplement>): Agreement => ({
    ...agreement,
    supplements: supplements.map((supplement, k) => (k === i ? { ...supplement, ...changed } : supplement)),
  });
  return [
    ...series(ceiling, 0.5).map(({ name, terms }) => ({
      name: `ceiling ${name}`,
      changed: { ...agreement, ceiling: terms },
    })),
    ...supplements.flatMap((supplement, i) => [
      ...(supplement.toDay === null ? [] : [-1, 1]).map((by) => ({
        name: `day ${supplement.toDay} ${by}`,
        changed: withSupplement(i, { toDay: (supplement.toDay as number) + by }),
      })),
      ...(['belowCeiling', 'aboveCeiling'] as const).flatMap((part) =>
        series(supplement[part], 1).map(({ name, terms }) => ({
          name: `day ${supplement.fromDay} ${part} ${name}`,
          changed: withSupplement(i, { [part]: terms }),
        })),
      ),
    ]),
  ];
}

/**
 * A value up and down, a last day before and after. Days between two terms that say the same are of no account, nor is one
 * that nothing is said of instead of unknown.
 */
function series(terms: readonly Term<number>[], step: number) {
  const changedAt = (i: number, changed: Partial<Term<number>>): Term<number>[] =>
    terms.map((term, k) => (k === i ? { ...term, ...changed } : term));
  return terms.flatMap(({ value, to }, i) => {
    const next = terms[i + 1];
    return [
      ...(value === 'unknown' ? [] : [-step, step]).map((by) => ({
        name: `${value} ${by}`,
        terms: changedAt(i, { value: (value as number) + by }),
      })),
      ...(to === null || next?.value === value ? [] : value === 'unknown' ? [1] : [-1, 1]).map((by) => ({
        name: `${to} ${by}`,
        terms: changedAt(i, { to: toIso(addDays(toDay(to as string), by)) }),
      })),
    ];
  });
}
