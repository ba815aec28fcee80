/** What the age of the insured does to the days with benefit: the rule `age-limits` asked of the days of the case. */
import { valueOf, type Assumption } from '../../finding/finding.js';
import { ageLimits, type AgeLimitsValue } from '../../rules/sickness-benefit/age-limits/age-limits.js';
import { ageLimitTerms } from '../../rules/sickness-benefit/age-limits/table.js';
import { firstDay, nearest } from '../../law/dated.js';
import { targetAgeOf } from '../../rules/shared/target-age.js';
import { addDays, toDay, toIso, type Day, FOREVER } from '../../time/day.js';
import { monthOfTurning, type IsoMonth } from '../../time/month.js';
import { intersection, splitBefore, totalLength, union, type Period } from '../../time/period.js';
import { isSome, type NonEmpty, lastOf, firstIndex, itemAt } from '../../time/lists.js';
import type { DayRun } from '../pay/days.js';
import type { Facts } from '../facts/facts.js';

export interface AgeLimitsPart {
  /** The first day with benefit on which Försäkringskassan may have stopped it (SFB 27:36); undefined where none is. */
  readonly mayStopFrom: Day | undefined;
  /** The first day from which no more benefit can be paid (27:37); undefined where none is. */
  readonly stopsFrom: Day | undefined;
  readonly assumptions: readonly Assumption[];
}

export function ageLimitsOf(facts: Facts, runs: readonly DayRun[]): AgeLimitsPart {
  const { bornOn, benefit } = facts.case;
  const ofCase = intersection(union(runs.filter(({ payer }) => payer === 'fk')), [withinTheRule()]);
  const earlier = (benefit?.earlierDays ?? []).map(({ from, to }) => ({ from: toDay(from), to: toDay(to) }));
  if (!isSome(ofCase)) return NO_LIMITS;
  const paid = union([...earlier, ...ofCase]);
  if (bornOn === undefined) return withoutAge(paid);
  return limitsOf(bornOn, ofCase, paid, benefit?.earlierDays !== undefined);
}

/** The runs with nobody paying from the day on which benefit must stop; sick pay has no age limit. */
export function untilAgeLimit(runs: readonly DayRun[], { stopsFrom }: AgeLimitsPart): DayRun[] {
  if (stopsFrom === undefined) return [...runs];
  return splitBefore(runs, [stopsFrom]).map((run) =>
    run.payer === 'fk' && run.from >= stopsFrom ? { ...run, payer: 'none', reason: 'age-limit' } : run,
  );
}

/** The days that the rule knows. */
function withinTheRule(): Period {
  return { from: toDay(firstDay(ageLimitTerms)), to: FOREVER };
}

const NO_LIMITS: AgeLimitsPart = { mayStopFrom: undefined, stopsFrom: undefined, assumptions: [] };

/** Only more days than the limits leave could have met one. There is a paid day. */
function withoutAge(paid: readonly Period[]): AgeLimitsPart {
  const { to } = itemAt(paid, paid.length - 1);
  const { daysAfterTargetAge, daysAfterHighestAge } = nearest(ageLimitTerms, toIso(to));
  if (totalLength(paid) <= Math.min(daysAfterTargetAge, daysAfterHighestAge)) return NO_LIMITS;
  return { ...NO_LIMITS, assumptions: [{ fact: 'bornOn', assumed: 'below-target-age' }] };
}

/**
 * A first day with benefit from which a karensavdrag is made counts like every other: the act calls it the first day with
 * benefit (27:21, 27), and leaves it out only of the days on the normal level.
 */
function limitsOf(
  bornOn: IsoMonth,
  ofCase: NonEmpty<Period>,
  paid: readonly Period[],
  earlierDaysKnown: boolean,
): AgeLimitsPart {
  const first = ofCase[0].from;
  const last = lastOf(ofCase).to;
  const ages = ageLimits({ bornOn, on: toIso(last), paidDaysSinceTargetAge: 0 });
  const { targetAge, highestAge } = valueOf(ages);
  const targetFrom = monthOfTurning(bornOn, targetAge);
  const highestFrom = monthOfTurning(bornOn, highestAge);
  if (last < targetFrom) return NO_LIMITS;

  /** The rule on a day, with so many days from the months of the two ages until the day before. */
  const ruleOn = (on: Day, moreSince: (month: Day) => number): AgeLimitsValue => {
    const since = (month: Day): number =>
      totalLength(intersection(paid, [{ from: month, to: addDays(on, -1) }])) + moreSince(month);
    const found = ageLimits({
      bornOn,
      on: toIso(on),
      paidDaysSinceTargetAge: since(targetFrom),
      paidDaysSince71: since(highestFrom),
    });
    return valueOf(found);
  };
  const known = (on: Day): AgeLimitsValue => ruleOn(on, () => 0);
  const couldHavePaid = ruleOn(last, (month) => Math.max(0, first - month));
  const matters = first > targetFrom && (couldHavePaid.mayStop || couldHavePaid.stops);

  return {
    mayStopFrom: firstDayOn(ofCase, (day) => known(day).mayStop),
    stopsFrom: firstDayOn(ofCase, (day) => known(day).stops),
    assumptions: [
      ...(targetAgeOf(bornOn).assumptions.length > 0
        ? [{ fact: 'bornOn', assumed: 'target-age-as-last-known' }]
        : []),
      ...(matters && !earlierDaysKnown
        ? [{ fact: 'benefit.earlierDays', assumed: 'no-earlier-benefit-days' }]
        : []),
    ],
  };
}

/** The first of the days from which on `holds` is so; it never ceases to be. */
function firstDayOn(days: readonly Period[], holds: (day: Day) => boolean): Day | undefined {
  const period = days[firstIndex(days.length, (i) => holds(itemAt(days, i).to))];
  if (period === undefined) return undefined;
  return addDays(
    period.from,
    firstIndex(period.to - period.from, (i) => holds(addDays(period.from, i))),
  );
}
