import { daysFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { sjll12, sjll19 } from '../../../law/sjll.js';
import { lastDayMoves } from '../../../law/statutory-time.js';
import { toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { lastDayFor } from '../../../time/holidays.js';
import { reportTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface ReportToFkInput {
  /** The last day of the sick-pay period: the 14th sick day. */
  readonly lastEmployerDate: IsoDate;
  /** Whether the sick period goes on after that day. */
  readonly sickPeriodContinues: boolean;
  /** Whether the employment goes on after that day. */
  readonly employmentContinues: boolean;
  /** Whether the case gave right to sick pay. Absent: true. */
  readonly gaveSickPay?: boolean;
}

export type ReportReason = 'required' | 'sick-period-ended' | 'employment-ended' | 'no-sick-pay';

/** What the report holds. The employee's and the employer's numbers are never taken as input here. */
export type ReportContent = 'employer-number' | 'employee-number' | 'first-day-of-sick-pay-period';

export interface ReportRequired {
  readonly required: true;
  readonly reason: 'required';
  /** Seven calendar days from the end of the period. */
  readonly dueOn: IsoDate;
  /** The same, moved to the next weekday where it falls on a day off. */
  readonly lastDay: IsoDate;
  readonly content: readonly ReportContent[];
}

export interface ReportNotRequired {
  readonly required: false;
  readonly reason: Exclude<ReportReason, 'required'>;
  readonly dueOn: null;
  readonly lastDay: null;
  readonly content: readonly ReportContent[];
}

export type ReportToFkValue = ReportRequired | ReportNotRequired;

const BASIS: readonly Ground[] = [sjll12, sjll19, lastDayMoves];

const CONTENT: readonly ReportContent[] = /* @__PURE__ */ frozen([
  'employer-number',
  'employee-number',
  'first-day-of-sick-pay-period',
]);

const GAVE_SICK_PAY: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'gaveSickPay', assumed: 'true' },
]);

/**
 * Whether and when the employer must report a case of sickness to Försäkringskassan.
 *
 * If the sick period and the employment go on after the sick-pay period: within seven calendar days from its end,
 * that is at the latest on day 21. Only a case that gave right to sick pay.
 *
 * Does not decide which day was the last of the period (`periods`).
 *
 * @source SjLL 12, 19 §§; lag (1930:173) 2 §
 * @inForce 2012-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { reportToFk } from 'sjukregler';
 *
 * // 22 March 2026 is a Sunday.
 * const found = reportToFk({
 *   lastEmployerDate: '2026-03-15', sickPeriodContinues: true, employmentContinues: true,
 * });
 * found.outcome === 'decided' && found.value.dueOn; //=> '2026-03-22'
 * found.outcome === 'decided' && found.value.lastDay; //=> '2026-03-23'
 */
export function reportToFk(input: ReportToFkInput): Finding<ReportToFkValue> {
  return reportToFkTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function reportToFkTold(
  input: ReportToFkInput,
  tell?: Tell<[due: Counted, lastDay: Day]>,
): Finding<ReportToFkValue> {
  const terms = at(reportTerms, input.lastEmployerDate);
  if (terms === undefined) return notCoveredBefore(firstDay(reportTerms), [sjll12]);

  const reason = reasonOf(input);
  if (reason !== 'required') {
    return decided(
      { required: false, reason, dueOn: null, lastDay: null, content: [] },
      cite(NO_REPORT, input.lastEmployerDate),
    );
  }
  const due = daysFrom(toDay(input.lastEmployerDate), terms.daysAfterPeriod);
  const lastDay = lastDayFor(due.day);
  tell?.(due, lastDay);
  return decided(
    { required: true, reason, dueOn: toIso(due.day), lastDay: toIso(lastDay), content: CONTENT },
    cite(BASIS, input.lastEmployerDate),
    { assumptions: input.gaveSickPay === undefined ? GAVE_SICK_PAY : [] },
  );
}

function reasonOf({ sickPeriodContinues, employmentContinues, gaveSickPay }: ReportToFkInput): ReportReason {
  if (!sickPeriodContinues) return 'sick-period-ended';
  if (!employmentContinues) return 'employment-ended';
  return gaveSickPay === false ? 'no-sick-pay' : 'required';
}

const NO_REPORT: readonly Ground[] = [sjll12];
