/** Rights that rest on several conditions, some of them assessments: what speaks against, and what is still needed. */

/** One condition of a right. */
export interface Condition<Reason extends string, Fact extends string> {
  /** Whether it is met; undefined where that is not known. */
  readonly met: boolean | undefined;
  /** Why the right is excluded where it is not met. */
  readonly reason: Reason;
  /** The fact that is needed where it is not known. */
  readonly fact: Fact;
}

/**
 * How a right looks on the facts known: never more than `likely`, since nobody but Försäkringskassan decides on it;
 * `excluded` where a condition is not met; `needs` where none fails but some are not known.
 */
export type Possible = 'likely' | 'excluded' | 'needs';

export interface Outlook<Reason extends string, Fact extends string> {
  readonly possible: Possible;
  /** Why it is excluded, in the order of the conditions. */
  readonly reasons: readonly Reason[];
  /** The facts that the answer still rests on; none where it is excluded. */
  readonly needs: readonly Fact[];
}

export function outlook<Reason extends string, Fact extends string>(
  conditions: readonly Condition<Reason, Fact>[],
): Outlook<Reason, Fact> {
  const reasons = conditions.filter(({ met }) => met === false).map(({ reason }) => reason);
  if (reasons.length > 0) return { possible: 'excluded', reasons, needs: [] };
  const needs = conditions.filter(({ met }) => met === undefined).map(({ fact }) => fact);
  return { possible: needs.length > 0 ? 'needs' : 'likely', reasons, needs };
}
