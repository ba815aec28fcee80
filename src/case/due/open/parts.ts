/** What is not known of the parts of the pay beside the basic one: the average week, the supplements by the clock. */
import { cite, type Ground } from '../../../law/provision.js';
import { sjll6first, sjll6second } from '../../../law/sjll.js';
import { toIso } from '../../../time/day.js';
import type { CaseParts } from '../../parts.js';
import type { OpenQuestion } from '../question.js';

/** One question of each for the case, from the first such day on. */
export function partsOpen({
  sickPay: { weekUnknownFrom, supplementGap, placeGap },
}: CaseParts): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  if (weekUnknownFrom !== undefined) {
    const from = toIso(weekUnknownFrom);
    open.push({
      id: 'average-week',
      missing: ['employment.averageWeek.weeks'],
      from,
      lagrum: cite(WEEK, from),
    });
  }
  for (const gap of [supplementGap, placeGap]) {
    // That of a term of the agreement is asked with its other terms.
    if (gap === undefined || gap.missing === 'agreementTerm') continue;
    const from = toIso(gap.day);
    open.push({ id: 'unsocial-hours', missing: [gap.missing], from, lagrum: cite(LOST, from) });
  }
  return open;
}

const WEEK: readonly Ground[] = [sjll6second];
const LOST: readonly Ground[] = [sjll6first];
