/** The envelope: every rule returns a finding. */
import type { Lagrum } from '../law/lagrum.js';
import { citeFrom, type Ground } from '../law/provision.js';
import type { IsoDate } from '../time/day.js';
import { NotDecided } from './not-decided.js';
import type { KnownDates, OutOfScopeReason } from './scope.js';

export type { KnownDates, OutOfScopeReason } from './scope.js';

/** A question that the law leaves open, the reading that was taken, and the others. */
export interface Interpretation {
  readonly question: string;
  readonly taken: string;
  readonly other: readonly string[];
}

/** A fact that was not given and that the answer rests on. */
export interface Assumption {
  readonly fact: string;
  readonly assumed: string;
}

/** The law gives an answer. */
export interface Decided<Value> {
  readonly outcome: 'decided';
  readonly value: Value;
  readonly basis: readonly Lagrum[];
  readonly interpretations?: readonly Interpretation[];
  readonly assumptions?: readonly Assumption[];
}

/** What the answer would be if the missing fact were so. */
export interface Alternative<Value> {
  readonly if: string;
  readonly value: Value;
}

/** The law asks for an assessment or a fact that was not given. */
export interface Undetermined<Value, Missing extends string> {
  readonly outcome: 'undetermined';
  readonly missing: readonly Missing[];
  readonly alternatives?: readonly Alternative<Value>[];
  readonly basis: readonly Lagrum[];
  /** The open readings that the alternatives depend on, or under which nothing would be missing. */
  readonly interpretations?: readonly Interpretation[];
}

/** The question lies outside the dates that the library knows. */
export interface OutOfScope {
  readonly outcome: 'out-of-scope';
  readonly reason: OutOfScopeReason;
  readonly known: KnownDates;
  readonly basis: readonly Lagrum[];
}

/** The result of a rule. `Missing` names the facts whose absence can leave it undetermined; `never` where none can. */
export type Finding<Value, Missing extends string = never> =
  Decided<Value> | OutOfScope | ([Missing] extends [never] ? never : Undetermined<Value, Missing>);

/** What a decided finding may say beside its value. Empty lists are left out of the finding. */
export interface Remarks {
  readonly interpretations?: readonly Interpretation[];
  readonly assumptions?: readonly Assumption[];
}

export function decided<Value>(
  value: Value,
  basis: readonly Lagrum[],
  remarks: Remarks = {},
): Decided<Value> {
  const { interpretations = NONE, assumptions = NONE } = remarks;
  if (interpretations.length === 0) {
    return assumptions.length === 0
      ? { outcome: 'decided', value, basis }
      : { outcome: 'decided', value, basis, assumptions };
  }
  return assumptions.length === 0
    ? { outcome: 'decided', value, basis, interpretations }
    : { outcome: 'decided', value, basis, interpretations, assumptions };
}

const NONE: readonly never[] = [];

export function undetermined<Value, Missing extends string>(
  missing: readonly Missing[],
  basis: readonly Lagrum[],
  alternatives: readonly Alternative<Value>[] = [],
  interpretations: readonly Interpretation[] = [],
): Undetermined<Value, Missing> {
  return {
    outcome: 'undetermined',
    missing,
    ...(alternatives.length > 0 && { alternatives }),
    basis,
    ...(interpretations.length > 0 && { interpretations }),
  };
}

export function outOfScope(
  reason: OutOfScopeReason,
  known: OutOfScope['known'],
  basis: readonly Lagrum[],
): OutOfScope {
  return { outcome: 'out-of-scope', reason, known, basis };
}

/** Refuses a date before the first modelled wording. */
export function notCoveredBefore(from: IsoDate, grounds: readonly Ground[]): OutOfScope {
  return outOfScope('law-not-covered', { from, to: null }, citeFrom(grounds, from));
}

/**
 * The value of a decided finding, for callers who have seen to its dates and facts.
 *
 * @throws NotDecided where it is not decided; the error names the missing facts, or why the law is not known
 * @example
 * import { karensavdrag, valueOf } from 'sjukregler';
 *
 * valueOf(karensavdrag({ periodFrom: '2026-03-02', weeklyPay: 8000 })).amount; //=> 1280
 */
export function valueOf<Value>(found: Decided<Value> | OutOfScope | Undetermined<Value, string>): Value {
  if (found.outcome === 'decided') return found.value;
  throw new NotDecided(found);
}
