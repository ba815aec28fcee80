/** From which day on a sickness can be paid for: the day of the notice to the employer (SjLL 8 §). */
import { later, toDay, type Day } from '../time/day.js';
import type { Sickness, Spell } from './facts.js';

/** The first day of sickness where nothing else is told, and where the notice came before it. */
export function noticeDay({ from, spells }: Sickness): Day {
  const { notifiedOn } = (spells[0] as Spell).registered;
  return notifiedOn === undefined ? from : later(from, toDay(notifiedOn));
}
