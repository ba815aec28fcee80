import { factsOf, type Facts } from '../../case/facts/facts.js';
import type { AssessOptions, Case } from '../../case/given/case.js';
import { paidByEmployer } from '../../case/pay/paid-by-employer.js';
import { decided, type Finding } from '../../finding/finding.js';
import { frozen } from '../../finding/frozen.js';
import { nearest } from '../../law/dated.js';
import { afaNotification } from '../../law/guidance.js';
import { cite, type Ground } from '../../law/provision.js';
import { sjll3first, sjll4a2, sjll7first, sjll7second, sjll7third, sjll8first } from '../../law/sjll.js';
import { addDays, toIso, type IsoDate } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import { totalLength } from '../../time/period.js';
import { notificationTerms } from './notification.table.js';

/** What a notification also says, and a case never holds or does not tell. */
export type NotificationRest =
  | 'organisation-number'
  | 'personal-number'
  | 'insurance-number'
  | 'employment-type'
  | 'job-category'
  | 'union'
  | 'pension-agreement'
  | 'occupation';

export interface InsuranceNotification {
  /** The first day of the sick-pay period, with or without sick pay: `periods[].from` of `assess`. */
  readonly sickLeaveDate: IsoDate;
  /** How many calendar days of sickness in it have sick pay, the karensavdrag not taken off. */
  readonly sickPayDays: number;
  /** The first and the last of them, included. */
  readonly sickPayFrom: IsoDate;
  readonly sickPayTo: IsoDate;
  /** The first day on which it can be notified. */
  readonly notifyFrom: IsoDate;
  /** The first day of the employment; null where the case does not tell it. */
  readonly employedFrom: IsoDate | null;
}

export interface InsuranceNotificationValue {
  /**
   * One for each sick-pay period with at least fifteen days of sickness, some of them with sick pay, in order. Empty where
   * there is none.
   */
  readonly notifications: readonly InsuranceNotification[];
  /** What the caller adds. */
  readonly rest: readonly NotificationRest[];
}

/**
 * The fields of the employer’s notification to the collective insurance (AFA, AGS) that follow from a case: one for every
 * sick-pay period with at least fifteen days of sickness, some of them with sick pay. What the case does not hold, the
 * personal number first of all, the caller adds.
 *
 * The sick-pay period and the days with sick pay are those of `assess`: none before the notice, outside the employment, in
 * its qualifying time, on days that another benefit takes whole, or on those that the opening balances settle. A period
 * without any such day has no notification, nor has anybody without an employer: `notifications` is then empty. Ongoing
 * sickness is known through `asOf`; what a prognosis expects of it is not notified.
 *
 * Does not decide whether there is compensation, nor whether the employer notifies: employers in state, municipality and
 * region do not do it this way.
 *
 * @source SjLL 3, 4 a, 7, 8 §§; AFA Försäkring, technical description of the sickness notification, 2020-02-25
 * @throws InvalidInput where case or date do not fit
 * @example
 * import { insuranceNotification } from 'sjukregler/formats';
 *
 * const spells = [{ from: '2026-03-02', to: null, extent: 1 }];
 * const found = insuranceNotification({ ref: 'A-17', spells }, { asOf: '2026-03-31' });
 * found.outcome === 'decided' && found.value.notifications[0]?.notifyFrom; //=> '2026-03-16'
 */
export function insuranceNotification(
  { prognosis, ...known }: Case,
  { asOf }: AssessOptions,
): Finding<InsuranceNotificationValue> {
  const facts = factsOf(known, asOf);
  if (facts.notCovered !== undefined) return facts.notCovered;
  const employedFrom = known.employment?.from ?? null;
  const notifications = [...paidByEmployer(facts)].flatMap(([{ from, day15 }, days]) => {
    if (day15 === undefined) return [];
    return [
      {
        sickLeaveDate: toIso(from),
        sickPayDays: totalLength(days),
        sickPayFrom: toIso(itemAt(days, 0).from),
        sickPayTo: toIso(itemAt(days, days.length - 1).to),
        // The description of 2020 is the oldest that was read: it stands for the days before it too.
        notifyFrom: toIso(addDays(from, nearest(notificationTerms, toIso(from)).takenAfter)),
        employedFrom,
      },
    ];
  });
  return decided({ notifications, rest: REST }, cite(basisOf(facts), asOf));
}

const BASIS: readonly Ground[] = [sjll7first, sjll7second, sjll7third, sjll4a2, sjll8first];

function basisOf({ entitledFrom }: Facts): readonly Ground[] {
  return [...(entitledFrom === undefined ? [] : [sjll3first]), ...BASIS, afaNotification];
}

const REST: readonly NotificationRest[] = /* @__PURE__ */ frozen([
  'organisation-number',
  'personal-number',
  'insurance-number',
  'employment-type',
  'job-category',
  'union',
  'pension-agreement',
  'occupation',
]);
