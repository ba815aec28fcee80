/**
 * The floor under agreements: they may fix how sick pay is calculated in detail (SjLL 2 §), and not give less than the
 * statute does. The statute has no formula of its own, so they are compared with its default reading here.
 */
import { frozen } from '../../finding/frozen.js';
import type { Interpretation } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import { cite, type Ground } from '../../law/provision.js';
import { sjll2, sjll6first, sjll6second } from '../../law/sjll.js';
import { compare, minus, publish, type Amount } from '../../money/amount.js';
import type { Convention } from '../../rules/sick-pay/amount/amount.js';
import { toIso, type IsoDate } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import type { CaseParts } from '../parts.js';
import { sickPayOf } from './sick-pay.js';
import type { ExactSickPay } from './sick-pay-of-period.js';

/** A sick-pay period in which the sick pay by the agreement’s convention is less than that by the statute. */
export interface BelowStatute {
  readonly id: 'below-statute';
  /** The first and the last day that the employer pays for. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly convention: Convention;
  /** What the convention gives, in kronor. */
  readonly sickPay: number;
  /** What yearly pay by yearly hours gives, in kronor. */
  readonly statute: number;
  /** How much less the convention gives, in kronor. */
  readonly difference: number;
  readonly lagrum: readonly Lagrum[];
}

/** In order; differences that round to nothing are left out. */
export function belowStatute({ facts, runs, sickPay }: CaseParts): BelowStatute[] {
  const { employment } = facts.case;
  const convention = employment?.convention ?? STATUTE;
  if (employment === undefined || convention === STATUTE) return [];
  const given = { ...facts.case, employment: { ...employment, convention: STATUTE } };
  const { exact } = sickPayOf({ ...facts, case: given }, runs);
  return exact.flatMap((byStatute, i) => {
    const byConvention = itemAt(sickPay.exact, i);
    const [own, statute] = [paidIn(byConvention), paidIn(byStatute)];
    const difference = publish(minus(statute, own));
    if (compare(own, statute) >= 0 || difference === 0) return [];
    return [
      {
        id: 'below-statute',
        from: toIso(itemAt(byStatute.days, 0).day),
        to: toIso(itemAt(byStatute.days, byStatute.days.length - 1).day),
        convention,
        sickPay: publish(own),
        statute: publish(statute),
        difference,
        lagrum: cite(FLOOR, toIso(byStatute.period.from)),
      },
    ];
  });
}

const STATUTE: Convention = 'annual-hours';

const FLOOR: readonly Ground[] = [sjll2, sjll6first, sjll6second];

function paidIn({ before, deducted }: ExactSickPay): Amount {
  return minus(before, deducted);
}

/** Whether a way of calculating that gives less is still the closer calculation that agreements may make. */
export const SICK_PAY_FLOOR: Interpretation = /* @__PURE__ */ frozen({
  question: 'sick-pay-floor',
  taken: 'outcome-of-each-period',
  other: ['level-in-principle'],
});
