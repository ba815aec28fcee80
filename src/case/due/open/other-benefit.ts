import { addDays, toIso } from '../../../time/day.js';
import { holderOf, merge, splitBefore } from '../../../time/period.js';
import type { Facts } from '../../facts/facts.js';
import { registeredRuns } from '../../pay/days.js';
import { otherBenefitsOf } from '../../pay/other-benefit-days.js';
import type { OpenQuestion } from '../question.js';

/**
 * Days on which sickness and other benefits together take more than there is: each of the benefits gives way to sick pay and
 * sickness benefit for the same time, so that which of them is paid is a matter of what is applied for and decided.
 */
export function otherBenefitOpen(facts: Facts): OpenQuestion[] {
  const { others } = facts;
  if (others.length === 0) return [];
  const otherAt = holderOf(others);
  const cuts = others.flatMap(({ from, to }) => [from, addDays(to, 1)]);
  const contested = splitBefore(registeredRuns(facts), cuts).flatMap(({ from, to, extent }) => {
    const other = otherAt(from);
    return other === undefined || other.extent + extent <= 1 ? [] : [{ from, to, other }];
  });
  return merge(contested, (a, b) => a.other === b.other).map(({ from, to, other }) => ({
    id: 'other-benefit',
    missing: ['otherBenefits'],
    from: toIso(from),
    to: toIso(to),
    lagrum: [...new Set(otherBenefitsOf(other).flatMap(({ lagrum }) => lagrum))],
  }));
}
