/** What the employers of a person pay beside the one benefit, and what it reduces the benefit by (SFB 28:19–21). */
import { compare, NOTHING, plus } from '../../money/amount.js';
import type { Day } from '../../time/day.js';
import { entryAt } from '../../time/lists.js';
import { NO_INSURANCE } from '../pay/insurance-days.js';
import { paidBesideOf, togetherTooMuch, tooMuchOn, type TooMuch } from '../pay/beside-benefit.js';
import { payOfParts } from '../parts.js';
import type { BenefitRun } from '../pay/benefit.js';
import type { PersonRun } from './person-days.js';
import type { EmploymentParts } from './stretches.js';

/**
 * Each employer by itself: 28:19 speaks of the pay that the employer gives. What all of it together would reduce is told
 * beside. Where one pay is not known well enough, nothing is reduced.
 */
export function personTooMuch(
  employments: readonly EmploymentParts[],
): (day: Day, run: BenefitRun & { readonly day: PersonRun }) => TooMuch | undefined {
  if (employments.every(({ terms }) => terms.agreement === undefined)) return () => undefined;
  const paidOn = new Map(
    employments.map(({ ref, parts, terms }) => [
      ref,
      paidBesideOf(parts.facts, payOfParts(parts, terms), NO_INSURANCE, undefined),
    ]),
  );
  return (day, run) => {
    const concerned = run.day.employments.filter(({ payer }) => payer === 'fk');
    const paid = concerned.flatMap(({ ref }) => {
      const found = entryAt(paidOn, ref)(day);
      return found === undefined ? [] : [{ ref, found, tooMuch: tooMuchOn(day, run, found) }];
    });
    const open = paid.find(
      ({ tooMuch }) => tooMuch.missing !== undefined && compare(tooMuch.amount, NOTHING) > 0,
    );
    if (open !== undefined) return { ...open.tooMuch, employment: open.ref };
    const amount = paid.map(({ tooMuch }) => tooMuch.amount).reduce(plus, NOTHING);
    if (concerned.length < 2) return { amount };
    const isKnown = paid.length === concerned.length;
    return {
      amount,
      together: isKnown
        ? togetherTooMuch(
            day,
            run,
            paid.map(({ found }) => found),
          )
        : null,
    };
  };
}
