/** Which pay makes the average week of a sick-pay period within which another pay begins. */
import { cite, type Ground } from '../../../law/provision.js';
import { sjll6second } from '../../../law/sjll.js';
import { dayOfChain } from '../../../rules/shared/added-periods.js';
import { toIso } from '../../../time/day.js';
import type { CaseParts } from '../../parts.js';
import { sickPayOf, type SickPayPart } from '../../pay/sick-pay.js';
import { AVERAGE_WEEK } from '../../pay/sick-pay-of-period.js';
import type { OpenQuestion, SickPayOutcome } from '../question.js';
import { sickPayTotals } from './sick-pay-answer.js';

/**
 * One question for the case, from the first day on which it makes a difference, with the sick pay of the whole case under
 * both readings.
 */
export function averageWeekOpen({ facts, runs, sickPay }: CaseParts): OpenQuestion[] {
  for (const { period, averageWeekTurns: first } of sickPay.exact) {
    if (first === undefined) continue;
    const outcome = (answer: SickPayOutcome['if'], part: SickPayPart): SickPayOutcome => ({
      if: answer,
      dayNumber: dayOfChain(period.sicknesses, first),
      ...sickPayTotals(part),
    });
    const from = toIso(first);
    return [
      {
        id: 'disputed-reading',
        missing: [],
        from,
        interpretation: AVERAGE_WEEK,
        sickPayOutcomes: [
          outcome('pay-at-period-start', sickPay),
          outcome('pay-of-each-day', sickPayOf(facts, runs, undefined, 'pay-of-each-day')),
        ],
        lagrum: cite(GROUNDS, from),
      },
    ];
  }
  return [];
}

const GROUNDS: readonly Ground[] = [sjll6second];
