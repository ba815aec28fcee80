/** From which day on a sickness can be paid for: the day of the notice to the employer (SjLL 8 §). */
import { later, toDay, type Day } from '../../time/day.js';
import type { Facts } from './facts.js';
import type { Sickness } from './sickness.js';

/** The first day of the sickness on which there is the employer of the case. */
export function firstEmployedDay({ case: { employment } }: Facts, { from }: Sickness): Day {
  return employment === undefined ? from : later(from, toDay(employment.from));
}

/** That day where nothing else is told, and where the notice came before it. */
export function noticeDay(facts: Facts, sickness: Sickness): Day {
  const { notifiedOn } = sickness.spells[0].registered;
  const first = firstEmployedDay(facts, sickness);
  return notifiedOn === undefined ? first : later(first, toDay(notifiedOn));
}
