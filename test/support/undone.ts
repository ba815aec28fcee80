/** What a comparison must say the other way round, and of two versions that do not differ. */
import type { CompareValue } from '../../src/core.js';
import type { IsoDate } from '../../src/time/day.js';

export function noChange(ref: string, asOf: IsoDate): CompareValue {
  return {
    ref,
    asOf,
    earliestChange: null,
    payers: [],
    extents: [],
    comparisons: [],
    corrections: [],
    duties: [],
    counters: [],
    open: [],
  };
}

const UNDONE = {
  arose: 'lapsed',
  lapsed: 'arose',
  moved: 'moved',
  'status-changed': 'status-changed',
} as const;

/** Every sign turned. */
export function undone(value: CompareValue): CompareValue {
  return {
    ...value,
    payers: value.payers.map((change) => turned(change)),
    extents: value.extents.map((change) => turned(change)),
    comparisons: value.comparisons.map(turned),
    corrections: value.corrections.map(({ amounts, payroll, ...period }) => ({
      ...period,
      amounts: amounts.map((amount) => ({ ...turned(amount), toCorrect: negated(amount.toCorrect) })),
      payroll: { ...turned(payroll), toCorrect: negated(payroll.toCorrect) },
    })),
    duties: value.duties.map((duty) => ({ ...turned(duty), change: UNDONE[duty.change] })),
    counters: value.counters.map(turned),
    open: value.open.map(({ change, question }) => ({
      change: change === 'arose' ? 'settled' : 'arose',
      question,
    })),
  };
}

function negated(kronor: number | null): number | null {
  return kronor === null ? null : 0 - kronor;
}

function turned<T extends { was: unknown; is: unknown }>(change: T): T {
  return { ...change, was: change.is, is: change.was };
}
