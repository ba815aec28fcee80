/** What another law does to many cases, counted one case at a time. */
import type { Changes } from './changes.js';
import type { LawEffect } from './law-effects.js';

export interface LawTally {
  readonly cases: number;
  /** Cases with at least one effect. */
  readonly affected: number;
  /** Cases with the effect. */
  readonly effects: Readonly<Record<LawEffect, number>>;
  /** What the employers’ pay changes by, in kronor, over all cases in which it is known. */
  readonly payroll: number;
  /** What the sickness benefit changes by, in kronor, over all months in which it is known. */
  readonly benefit: number;
  /** Cases with an amount that changes and is not known. */
  readonly notKnown: number;
}

export const NO_CASES: LawTally = {
  cases: 0,
  affected: 0,
  effects: { payers: 0, comparisons: 0, pay: 0, benefit: 0, duties: 0, counters: 0, open: 0 },
  payroll: 0,
  benefit: 0,
  notKnown: 0,
};

/** The tally with one more case; `changes` undefined for one without sickness. */
export function tallied(
  tally: LawTally,
  effects: readonly LawEffect[],
  changes: Pick<Changes, 'corrections'> | undefined,
): LawTally {
  const corrections = changes?.corrections ?? [];
  const amounts = corrections.flatMap((correction) => correction.amounts);
  const counted = { ...tally.effects };
  for (const effect of effects) counted[effect] += 1;
  return {
    cases: tally.cases + 1,
    affected: tally.affected + (effects.length > 0 ? 1 : 0),
    effects: counted,
    payroll: plus(
      tally.payroll,
      corrections.map(({ payroll }) => payroll.toCorrect),
    ),
    benefit: plus(
      tally.benefit,
      amounts.filter(({ kind }) => kind === 'sickness-benefit').map(({ toCorrect }) => toCorrect),
    ),
    notKnown: tally.notKnown + (amounts.some(({ toCorrect }) => toCorrect === null) ? 1 : 0),
  };
}

/** Kronor, added in öre; what is not known adds nothing. */
function plus(sum: number, kronor: readonly (number | null)[]): number {
  return (
    kronor.reduce<number>((ore, value) => ore + Math.round((value ?? 0) * 100), Math.round(sum * 100)) / 100
  );
}
