import type { AssessOptions, Case } from '../../case/given/case.js';
import { decided, type Finding } from '../../finding/finding.js';
import { frozen } from '../../finding/frozen.js';
import { afaNotification } from '../../law/guidance.js';
import { cite } from '../../law/provision.js';
import { sjll7first } from '../../law/sjll.js';
import { periods } from '../../rules/sick-pay/periods/periods.js';
import { addDays, toDay, toIso, type IsoDate } from '../../time/day.js';
import { totalLength } from '../../time/period.js';

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
  /** The first day of the sick-pay period. */
  readonly sickLeaveDate: IsoDate;
  /** How many days the employer answers for. */
  readonly sickPayDays: number;
  /** The first and the last of them. */
  readonly sickPayFrom: IsoDate;
  readonly sickPayTo: IsoDate;
  /** The first day on which it can be notified. */
  readonly notifyFrom: IsoDate;
  /** The first day of the employment; null where the case does not tell it. */
  readonly employedFrom: IsoDate | null;
}

export interface InsuranceNotificationValue {
  /** One for each sick-pay period whose sickness is longer than what the employer pays for, in order. */
  readonly notifications: readonly InsuranceNotification[];
  /** What the caller adds. */
  readonly rest: readonly NotificationRest[];
}

/** So many days after the first one a notification is taken. */
const NOTIFIED_AFTER = 14;

/**
 * The fields of the employer’s notification to the collective insurance (AFA, AGS) that follow from a case: one for every
 * sick-pay period whose sickness goes on after the employer’s days. What the case does not hold, the personal number first
 * of all, the caller adds.
 *
 * Does not decide whether there is compensation, nor whether the employer notifies: employers in state, municipality and
 * region do not do it this way.
 *
 * @source SjLL 7 §; AFA Försäkring, technical description of the sickness notification, 2020-02-25
 * @throws InvalidInput where case or date do not fit
 * @example
 * import { insuranceNotification } from 'sjukregler/formats';
 *
 * const spells = [{ from: '2026-03-02', to: null, extent: 1 }];
 * const found = insuranceNotification({ ref: 'A-17', spells }, { asOf: '2026-03-31' });
 * found.outcome === 'decided' && found.value.notifications[0]?.notifyFrom; //=> '2026-03-16'
 */
export function insuranceNotification(
  { employment, spells }: Case,
  { asOf }: AssessOptions,
): Finding<InsuranceNotificationValue> {
  const known = spells.flatMap(({ from, to, fitFrom, workedAfter }) => {
    const last = to ?? asOf;
    if (from > last) return [];
    return [
      {
        from,
        to: last,
        ...(fitFrom !== undefined && { fitFrom }),
        ...(workedAfter !== undefined && { workedAfter }),
      },
    ];
  });
  const found = periods({ spells: known });
  if (found.outcome !== 'decided') return found;
  const notifications = found.value.periods.flatMap(
    ({ from, day15, employerDays }): InsuranceNotification[] => {
      const [first, last] = [employerDays[0], employerDays.at(-1)];
      if (day15 === null || first === undefined || last === undefined) return [];
      return [
        {
          sickLeaveDate: from,
          sickPayDays: totalLength(
            employerDays.map((days) => ({ from: toDay(days.from), to: toDay(days.to) })),
          ),
          sickPayFrom: first.from,
          sickPayTo: last.to,
          notifyFrom: toIso(addDays(toDay(from), NOTIFIED_AFTER)),
          employedFrom: employment?.from ?? null,
        },
      ];
    },
  );
  return decided({ notifications, rest: REST }, cite([sjll7first, afaNotification], asOf));
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
