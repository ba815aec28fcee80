import { daysFrom, monthsFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import {
  decided,
  notCoveredBefore,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { at, firstDay, nearest } from '../../../law/dated.js';
import { lpa10, lpa2, lpa4, lpa5, lpa7, lpa9, lpaTransition2014 } from '../../../law/lpa.js';
import { sfb27s51 } from '../../../law/sfb/27.js';
import { addDays, earlier, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { lastDayFor } from '../../../time/holidays.js';
import { addMonths } from '../../../time/month.js';
import { totalLength, type Period } from '../../../time/period.js';
import { chainsOf, dateOfDay, dayOfChain, type Chain } from '../../shared/added-periods.js';
import {
  leaveToTryOtherWorkRight,
  leaveToTryOtherWorkTerms,
  type LeaveToTryOtherWorkTerms,
} from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** Whether the healthy days between added sick periods, and before the leave, count towards the twelve months. */
export type LeaveToTryOtherWorkGapsReading = 'lengths-are-added' | 'gaps-count';

/** Whether a last day for the notice that is a day off moves to the next weekday. */
export type LeaveToTryOtherWorkNotifyReading = 'does-not-move' | 'moves-to-weekday';

export interface LeaveToTryOtherWorkInput {
  /** The days on which capacity is reduced by sickness in relation to the own work, in any order, both ends included. */
  readonly spells: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** The day on which the contract with the other employer is made. */
  readonly contractOn: IsoDate;
  /** The first day of the leave. */
  readonly leaveFrom: IsoDate;
  /** Its last planned day, that day included. */
  readonly leaveTo: IsoDate;
  /** The day on which the own employer was told of the leave and of how long it is planned to last. */
  readonly notifiedOn: IsoDate;
  /** Days of notice that a collective agreement sets instead (5 §). Absent: none, so two weeks. */
  readonly agreedNoticeDays?: number;
  /** The day on which the employer received notice that the leave is broken off. Absent: it is not. */
  readonly breaksOffToldOn?: IsoDate;
  /** Which readings to follow where the law is open. Absent: the defaults. */
  readonly readings?: {
    readonly gaps?: LeaveToTryOtherWorkGapsReading;
    readonly notify?: LeaveToTryOtherWorkNotifyReading;
  };
}

export type LeaveToTryOtherWorkReason =
  | 'not-in-force'
  | 'no-sick-period'
  | 'not-sick-on-contract-day'
  | 'contract-too-early'
  | 'contract-too-late'
  | 'leave-before-contract'
  | 'late-notice'
  | 'longer-than-twelve-months';

export interface LeaveWithWindow {
  /** Whether there is a right to the leave as it is planned. */
  readonly right: boolean;
  /** Why there is none, in the order of the sections. */
  readonly reasons: readonly LeaveToTryOtherWorkReason[];
  /** The date of day 91 of the sick period, as if the last spell went on. */
  readonly windowFrom: IsoDate;
  /** The date of day 180, likewise. */
  readonly windowTo: IsoDate;
  /** The last day on which the leave can end. */
  readonly latestEnd: IsoDate;
  /** The last day for telling the employer of the leave. */
  readonly notifyBy: IsoDate;
  /** The last day for telling the employer of the return on the day after the leave. */
  readonly returnNoticeBy: IsoDate;
  /** The last day before which the employer can refuse a return before the end; null where it is not broken off or cannot be postponed. */
  readonly postponableTo: IsoDate | null;
}

/** There is no sick period, or no law. */
export interface LeaveWithoutWindow {
  readonly right: false;
  readonly reasons: readonly LeaveToTryOtherWorkReason[];
  readonly windowFrom: null;
  readonly windowTo: null;
  readonly latestEnd: null;
  readonly notifyBy: null;
  readonly returnNoticeBy: null;
  readonly postponableTo: null;
}

export type LeaveToTryOtherWorkValue = LeaveWithWindow | LeaveWithoutWindow;

/** The questions that a finding of this rule can list in `interpretations`. */
export type LeaveToTryOtherWorkQuestion = 'twelve-months-and-gaps' | 'notice-on-day-off';

/** The facts that a finding of this rule can list in `assumptions`. */
export type LeaveToTryOtherWorkAssumption = 'agreedNoticeDays';

const BASIS: readonly Ground[] = [lpa2, lpa4, lpa7, lpa9, lpa10, sfb27s51];
/** Until August 2014 the act did not refer to the adding of the code. */
const BASIS_ALONE: readonly Ground[] = [lpa2, lpa4, lpa7, lpa9, lpa10];

/**
 * Whether somebody on sick leave has a right to leave from the own employment to try work with another employer.
 *
 * Capacity has been reduced for 90 days and the contract is made on day 91–180 of the sick period, days added over
 * fewer than 90 healthy ones. Leave and sick period are together at most twelve months. The employer is told two weeks
 * before, and one month before a return after the leave; a return before its end can be postponed by at most a month.
 *
 * Does not decide how the leave is placed (8 §: as the employee wishes where they do not agree) nor damages (13 §). Its
 * extent is that of the job tried (3 §), and nobody is dismissed for it (11 §).
 *
 * @source LPA (2008:565) 2, 4, 5, 7, 9, 10 §§; SFB 27:51
 * @inForce 2008-10-01 –, before that `not-in-force`; sick periods begun 2014-08-01 –
 * @throws InvalidInput (checked API) on reversed spells, a leave that ends before it begins
 * @example
 * import { leaveToTryOtherWork } from 'sjukregler';
 *
 * const found = leaveToTryOtherWork({
 *   spells: [{ from: '2026-02-01', to: '2026-12-31' }], contractOn: '2026-05-05',
 *   leaveFrom: '2026-06-01', leaveTo: '2026-11-30', notifiedOn: '2026-05-10',
 * });
 * found.outcome === 'decided' && found.value.right; //=> true
 * found.outcome === 'decided' && found.value.windowTo; //=> '2026-07-30'
 */
export function leaveToTryOtherWork(input: LeaveToTryOtherWorkInput): Finding<LeaveToTryOtherWorkValue> {
  return leaveToTryOtherWorkTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function leaveToTryOtherWorkTold(
  input: LeaveToTryOtherWorkInput,
  tell?: Tell<[statutory: Counted, returnNotice: Counted]>,
): Finding<LeaveToTryOtherWorkValue> {
  if (at(leaveToTryOtherWorkRight, input.contractOn) === undefined) return decided(none('not-in-force'), []);
  const periods = periodsAt(input);
  if (periods === undefined) {
    const isKnown = at(leaveToTryOtherWorkTerms, input.contractOn) !== undefined;
    return decided(none('no-sick-period'), cite(isKnown ? BASIS : BASIS_ALONE, input.contractOn));
  }
  const terms = at(leaveToTryOtherWorkTerms, toIso(latestBegun(periods, toDay(input.contractOn)).from));
  if (terms === undefined) return notCoveredBefore(firstDay(leaveToTryOtherWorkTerms), [lpaTransition2014]);

  const end = latestEndOf(input, periods, terms);
  const notice = noticeOf(input, terms);
  const returnNotice = monthsFrom(addDays(toDay(input.leaveTo), 1), -terms.returnNoticeMonths);
  tell?.(notice.statutory, returnNotice);
  const reasons: LeaveToTryOtherWorkReason[] = contractBars(input, periods, terms);
  if (notice.late) reasons.push('late-notice');
  if (toDay(input.leaveTo) > end.latest) reasons.push('longer-than-twelve-months');

  return decided(
    {
      right: reasons.length === 0,
      reasons,
      windowFrom: toIso(dateOfDay(periods, terms.firstDay).date),
      windowTo: toIso(dateOfDay(periods, terms.lastDay).date),
      latestEnd: toIso(end.latest),
      notifyBy: toIso(notice.by),
      returnNoticeBy: toIso(returnNotice.day),
      postponableTo: postponableTo(input, terms),
    },
    cite(notice.agreed ? [...BASIS, lpa5] : BASIS, input.contractOn),
    {
      interpretations: [...end.interpretations, ...notice.interpretations],
      assumptions: notice.late && !notice.agreed ? [NO_AGREEMENT] : [],
    },
  );
}

const NO_AGREEMENT: Assumption = /* @__PURE__ */ frozen({ fact: 'agreedNoticeDays', assumed: 'none' });

function none(reason: LeaveToTryOtherWorkReason): LeaveWithoutWindow {
  return {
    right: false,
    reasons: [reason],
    windowFrom: null,
    windowTo: null,
    latestEnd: null,
    notifyBy: null,
    returnNoticeBy: null,
    postponableTo: null,
  };
}

/**
 * The sick periods that the contract belongs to: those begun before it, or else the first ones. A sick period that
 * begins after the contract is no ground for the leave.
 */
function periodsAt({ spells, contractOn }: LeaveToTryOtherWorkInput): Chain | undefined {
  // Which periods belong together does not depend on what is asked for, only whether an older wording applies to them.
  const groups = chainsOf(
    spells,
    (from) => nearest(leaveToTryOtherWorkTerms, toIso(from)).fewerThanDaysBetween,
  );
  const contract = toDay(contractOn);
  return groups.filter(([first]) => first.from <= contract).at(-1) ?? groups[0];
}

function latestBegun(periods: Chain, on: Day): Period {
  return periods.filter(({ from }) => from <= on).at(-1) ?? periods[0];
}

/** 2 § first para. */
function contractBars(
  { contractOn, leaveFrom }: LeaveToTryOtherWorkInput,
  periods: Chain,
  terms: LeaveToTryOtherWorkTerms,
): LeaveToTryOtherWorkReason[] {
  const bars: LeaveToTryOtherWorkReason[] = [];
  const day = dayOfChain(periods, toDay(contractOn));
  if (day === 0) bars.push('not-sick-on-contract-day');
  else if (day < terms.firstDay) bars.push('contract-too-early');
  else if (day > terms.lastDay) bars.push('contract-too-late');
  if (leaveFrom < contractOn) bars.push('leave-before-contract');
  return bars;
}

interface LatestEnd {
  readonly latest: Day;
  readonly interpretations: readonly Interpretation[];
}

/** 4 §: twelve months from the first day of the sick period, moved by the healthy days before the leave where they do not count. */
function latestEndOf(
  { leaveFrom, readings }: LeaveToTryOtherWorkInput,
  periods: Chain,
  { mostMonths }: LeaveToTryOtherWorkTerms,
): LatestEnd {
  const leave = toDay(leaveFrom);
  const before = periods
    .filter(({ from }) => from < leave)
    .map(({ from, to }): Period => ({ from, to: earlier(to, addDays(leave, -1)) }));
  const first = earlier(periods[0].from, leave);
  const healthyDays = leave - first - totalLength(before);
  const taken = readings?.gaps ?? 'lengths-are-added';
  const start = taken === 'lengths-are-added' ? addDays(first, healthyDays) : first;
  const other = taken === 'lengths-are-added' ? 'gaps-count' : 'lengths-are-added';
  return {
    latest: addDays(addMonths(start, mostMonths), -1),
    interpretations: healthyDays > 0 ? [{ question: 'twelve-months-and-gaps', taken, other: [other] }] : [],
  };
}

interface Notice {
  readonly by: Day;
  /** Before it moves, where it does. */
  readonly statutory: Counted;
  readonly late: boolean;
  readonly agreed: boolean;
  readonly interpretations: readonly Interpretation[];
}

/** 7 §: counted backwards, so no day off moves it. */
function noticeOf(
  { leaveFrom, notifiedOn, agreedNoticeDays, readings }: LeaveToTryOtherWorkInput,
  terms: LeaveToTryOtherWorkTerms,
): Notice {
  const counted = daysFrom(toDay(leaveFrom), -(agreedNoticeDays ?? terms.noticeDays));
  const statutory = counted.day;
  const moved = lastDayFor(statutory);
  const told = toDay(notifiedOn);
  const taken = readings?.notify ?? 'does-not-move';
  const by = taken === 'does-not-move' ? statutory : moved;
  const other = taken === 'does-not-move' ? 'moves-to-weekday' : 'does-not-move';
  return {
    by,
    statutory: counted,
    late: told > by,
    agreed: agreedNoticeDays !== undefined,
    interpretations:
      statutory < told && told <= moved ? [{ question: 'notice-on-day-off', taken, other: [other] }] : [],
  };
}

/** 9 § third para. */
function postponableTo(
  { leaveFrom, leaveTo, breaksOffToldOn }: LeaveToTryOtherWorkInput,
  terms: LeaveToTryOtherWorkTerms,
): IsoDate | null {
  if (breaksOffToldOn === undefined) return null;
  const month = addDays(addMonths(toDay(leaveFrom), terms.postponableFromMonths), -1);
  return toDay(leaveTo) < month ? null : toIso(addMonths(toDay(breaksOffToldOn), terms.postponeMonths));
}
