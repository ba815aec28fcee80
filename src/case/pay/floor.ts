/**
 * The floor under agreements. They may make the closer calculation of sick pay and of the deduction (SjLL 2 § second para.),
 * so that what they take an hour to be worth is theirs to say; for the hours that are lost the share is that of 6 §.
 */
import { frozen } from '../../finding/frozen.js';
import type { Interpretation } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import { cite, type Ground } from '../../law/provision.js';
import { sjll2, sjll6first, sjll6second } from '../../law/sjll.js';
import {
  compare,
  hundredths,
  kronor,
  least,
  minus,
  NOTHING,
  plus,
  publish,
  shareOf,
  times,
  type Amount,
} from '../../money/amount.js';
import type { Convention } from '../../rules/sick-pay/amount/amount.js';
import { lostPartsOf } from '../../rules/sick-pay/lost-parts.js';
import { toIso, type IsoDate } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import { averageWeekByDate } from '../facts/pay-by-date.js';
import { unitsPerHundredth } from '../facts/scheduled-hours.js';
import type { CaseEmployment } from '../given/case.js';
import type { SickPayParts } from '../parts.js';
import { sickPayOf } from './sick-pay.js';
import type { ExactSickPay } from './sick-pay-of-period.js';

/** A sick-pay period in which the sick pay by the agreement’s convention is less than the statute lets it give. */
export interface BelowStatute {
  readonly id: 'below-statute';
  /** The first and the last day that the employer pays for. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly convention: Convention;
  /** What the convention gives, in kronor. */
  readonly sickPay: number;
  /** What the share of 6 § gives for the hours lost, at the convention’s own pay of an hour, in kronor. */
  readonly statute: number;
  /** How much less the convention gives, in kronor. */
  readonly difference: number;
  readonly lagrum: readonly Lagrum[];
}

export interface SickPayFloor {
  /** In order; differences that round to nothing are left out. */
  readonly below: readonly BelowStatute[];
  /** Where a reading of the floor finds a period below it. */
  readonly interpretations: readonly Interpretation[];
}

export function sickPayFloor(parts: SickPayParts): SickPayFloor {
  const { employment } = parts.facts.case;
  const convention = employment?.convention ?? STATUTE;
  if (employment === undefined || convention === STATUTE) return { below: [], interpretations: [] };
  const below = parts.sickPay.exact.flatMap((exact) => {
    const statute = byOwnHours(exact, employment);
    return statute === undefined ? [] : belowIn(exact, statute, convention);
  });
  const isDisputed = below.length > 0 || isBelowYearlyPay(parts, employment, convention);
  return { below, interpretations: isDisputed ? [SICK_PAY_FLOOR] : [] };
}

const STATUTE: Convention = 'annual-hours';

function belowIn(exact: ExactSickPay, statute: Amount, convention: Convention): BelowStatute[] {
  const { days, period } = exact;
  const own = paidIn(exact);
  const difference = publish(minus(statute, own));
  if (compare(own, statute) >= 0 || difference === 0) return [];
  return [
    {
      id: 'below-statute',
      from: toIso(itemAt(days, 0).day),
      to: toIso(itemAt(days, days.length - 1).day),
      convention,
      sickPay: publish(own),
      statute: publish(statute),
      difference,
      lagrum: cite(FLOOR, toIso(period.from)),
    },
  ];
}

const FLOOR: readonly Ground[] = [sjll2, sjll6first, sjll6second];

function paidIn({ before, deducted }: ExactSickPay): Amount {
  return minus(before, deducted);
}

/**
 * All hours lost at what the convention takes an hour to be worth, less a fifth of the average week. Undefined where the
 * karens took parts beside the basic pay and it is not known how much of them is in that week.
 */
function byOwnHours(exact: ExactSickPay, employment: CaseEmployment): Amount | undefined {
  const { days, deducted, remaining, period, terms } = exact;
  const parts = lostPartsOf(days.flatMap((day) => day.parts));
  const basic = days.reduce((sum, { week, units, pay }) => {
    const ofDay = times(week, units, unitsPerHundredth() * hundredths(pay.hoursPerWeek));
    return plus(sum, ofDay);
  }, NOTHING);
  const before = shareOf(plus(basic, parts.all), terms.sickPayShare);
  const takesParts = compare(parts.inKarens, NOTHING) > 0;
  const inWeek = takesParts ? averageWeekByDate(employment.averageWeek)?.on(period.from)?.parts : 0;
  if (inWeek === undefined) return undefined;
  const ofWeek = shareOf(shareOf(kronor(inWeek), terms.sickPayShare), terms.deductionShare);
  const ofParts = shareOf(parts.inKarens, terms.sickPayShare);
  const full = plus(minus(plus(deducted, remaining), ofParts), ofWeek);
  return minus(before, least(full, before));
}

/** Whether some period is below yearly pay by yearly hours, which a stricter reading takes for the floor. */
function isBelowYearlyPay(
  { facts, runs, sickPay }: SickPayParts,
  employment: CaseEmployment,
  convention: Convention,
): boolean {
  if (convention !== 'state' && convention !== 'municipal') return false;
  const given = { ...facts.case, employment: { ...employment, convention: STATUTE } };
  const { exact } = sickPayOf({ ...facts, case: given }, runs);
  return exact.some(
    (byStatute, i) => publish(minus(paidIn(byStatute), paidIn(itemAt(sickPay.exact, i)))) > 0,
  );
}

/** What an hour is worth is the closer calculation that agreements may make; how much of the hours is paid is not. */
const SICK_PAY_FLOOR: Interpretation = /* @__PURE__ */ frozen({
  question: 'sick-pay-floor',
  taken: 'own-pay-of-an-hour',
  other: ['outcome-of-each-period', 'level-in-principle'],
});
