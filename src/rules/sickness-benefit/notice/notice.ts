import { daysFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { sfb27s17, sfb27s18 } from '../../../law/sfb/27.js';
import { later, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { noticeTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface NoticeInput {
  /** The day on which Försäkringskassan was notified of the case. */
  readonly notifiedOn: IsoDate;
  /** The first day that benefit is asked for. */
  readonly firstDay: IsoDate;
  /** Whether the employer must report the case under SjLL 12 § (`reportToFk`). Absent: false. */
  readonly employerMustReport?: boolean;
  /** Whether there was a hindrance to giving notice. Absent: false. */
  readonly hindrance?: boolean;
  /** Whether Försäkringskassan finds special reasons to pay all the same. Absent: false. */
  readonly specialReasons?: boolean;
}

export type NoticeReason =
  'within-seven-days' | 'late-notice' | 'employer-reports' | 'hindrance' | 'special-reasons';

export interface NoticeValue {
  /** The first day that benefit on income of employment can be paid for as far as the notice goes. */
  readonly payableFrom: IsoDate;
  /** The same for benefit on income of other work, which the employer's duty to report does not help. */
  readonly payableFromOther: IsoDate;
  /** Days from the first day that are lost for benefit on income of employment. */
  readonly daysLost: number;
  readonly reasons: readonly NoticeReason[];
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type NoticeAssumption = 'employerMustReport' | 'hindrance' | 'specialReasons';

const BASIS: readonly Ground[] = [sfb27s17, sfb27s18];

/**
 * From which day benefit can be paid, given the day on which Försäkringskassan was notified.
 *
 * Not for longer back than seven days before the notice, unless there was a hindrance or there are special reasons.
 * Where the employer must report the case, that limit does not touch benefit on income of employment.
 *
 * Does not decide whether something was a hindrance or a special reason, nor whether there is a right to benefit. The
 * notice is not the application (110:4), for which no last day is set.
 *
 * @source SFB 27:17, 18
 * @inForce 2014-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { notice } from 'sjukregler';
 *
 * const found = notice({ notifiedOn: '2026-03-20', firstDay: '2026-03-02' });
 * found.outcome === 'decided' && found.value.payableFrom; //=> '2026-03-13'
 */
export function notice(input: NoticeInput): Finding<NoticeValue> {
  return noticeTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function noticeTold(input: NoticeInput, tell?: Tell<[reaches: Counted]>): Finding<NoticeValue> {
  const terms = at(noticeTerms, input.notifiedOn);
  if (terms === undefined) return notCoveredBefore(firstDay(noticeTerms), [sfb27s17]);

  const first = toDay(input.firstDay);
  const reaches = daysFrom(toDay(input.notifiedOn), -terms.daysBack);
  tell?.(reaches);
  const limit = later(first, reaches.day);
  const late = limit > first;
  const excuses = late ? excusesOf(input) : [];
  const limitOther = excuses.length > 0 ? first : limit;
  const helped = late && input.employerMustReport === true;
  const payableFrom = helped ? first : limitOther;

  const reasons: NoticeReason[] = [];
  if (!late) reasons.push('within-seven-days');
  if (late && excuses.length === 0) reasons.push('late-notice');
  if (helped) reasons.push('employer-reports');
  reasons.push(...excuses);

  return decided(
    {
      payableFrom: toIso(payableFrom),
      payableFromOther: toIso(limitOther),
      daysLost: payableFrom - first,
      reasons,
    },
    cite(BASIS, input.notifiedOn),
    { assumptions: limitOther > first ? absentExcuses(input) : [] },
  );
}

function excusesOf({ hindrance, specialReasons }: NoticeInput): NoticeReason[] {
  const excuses: NoticeReason[] = [];
  if (hindrance) excuses.push('hindrance');
  if (specialReasons) excuses.push('special-reasons');
  return excuses;
}

const EXCUSES: readonly NoticeAssumption[] = ['employerMustReport', 'hindrance', 'specialReasons'];

function absentExcuses(input: NoticeInput): Assumption[] {
  return EXCUSES.filter((fact) => input[fact] === undefined).map((fact) => ({ fact, assumed: 'false' }));
}
