import { daysFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import { decided, type Assumption, type Finding, type Interpretation } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { sfb27s55a, sfb27s8a, sfb27s8b, sfb27s8c } from '../../../law/sfb/27.js';
import { addDays, later, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { lastDayFor } from '../../../time/holidays.js';
import { covers, inOrder, length, type Period } from '../../../time/period.js';
import { isSome, type NonEmpty, lastOf } from '../../../time/lists.js';
import { workTrialTerms, type WorkTrialTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** Whether a period that was broken off is one of the two. */
export type WorkTrialStoppedReading = 'counts-as-one' | 'does-not-count';

/** Whether the whole of a period lies within the frame, or only its first day. */
export type WorkTrialFrameReading = 'whole-period-inside' | 'first-day-inside';

/** Whether a last day for the notification that is a day off moves to the next weekday. */
export type WorkTrialNotifyReading = 'does-not-move' | 'moves-to-weekday';

export interface WorkTrialInput {
  /** The first day of the trial, as stated in the notification. */
  readonly from: IsoDate;
  /** The first day for which whole sickness benefit, also in special cases, has been granted. */
  readonly benefitWholeFrom: IsoDate;
  /** The last day for which it has been granted, that day included. */
  readonly benefitWholeTo: IsoDate;
  /** Whether the insured is employed. */
  readonly employed: boolean;
  /** Whether the work is tried with the insured's own employer. */
  readonly ownEmployer: boolean;
  /** The day on which the notification reached Försäkringskassan. */
  readonly notificationReceivedOn: IsoDate;
  /** Whether both the insured and the employer have signed it. */
  readonly signedByBoth: boolean;
  /**
   * The periods of work trial that began before `from`, in any order, both ends included; one that was broken off ends
   * on the last day of trial. Absent: none.
   */
  readonly earlierTrials?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** Which readings to follow where the law is open. Absent: the defaults. */
  readonly readings?: {
    readonly stopped?: WorkTrialStoppedReading;
    readonly frame?: WorkTrialFrameReading;
    readonly notify?: WorkTrialNotifyReading;
  };
}

export type WorkTrialReason =
  | 'not-in-force'
  | 'not-employed'
  | 'other-employer'
  | 'no-whole-benefit'
  | 'late-notification'
  | 'not-signed-by-both'
  | 'too-soon'
  | 'two-periods-used'
  | 'outside-frame';

export interface WorkTrialInForce {
  /** Whether the trial leaves the benefit as it is. */
  readonly allowed: boolean;
  /** Why it does not, in the order of the sections. */
  readonly reasons: readonly WorkTrialReason[];
  /** The last day of the period. */
  readonly to: IsoDate;
  /** The last day on which the notification can reach Försäkringskassan. */
  readonly notifyBy: IsoDate;
  /** The frame that the period belongs to, both ends included. */
  readonly frame: { readonly from: IsoDate; readonly to: IsoDate };
  /**
   * The first day on which 8 b § lets the next period begin: after this one where it is allowed or the only one,
   * otherwise after the latest earlier one.
   */
  readonly nextPossibleFrom: IsoDate;
}

export interface WorkTrialBeforeTheLaw {
  readonly allowed: false;
  readonly reasons: readonly WorkTrialReason[];
  readonly to: null;
  readonly notifyBy: null;
  readonly frame: null;
  /** Before the law, its first day. */
  readonly nextPossibleFrom: IsoDate;
}

export type WorkTrialValue = WorkTrialInForce | WorkTrialBeforeTheLaw;

/** The questions that a finding of this rule can list in `interpretations`. */
export type WorkTrialQuestion = 'stopped-trial' | 'period-and-frame' | 'notification-on-day-off';

/** The facts that a finding of this rule can list in `assumptions`. */
export type WorkTrialAssumption = 'earlierTrials';

const BASIS: readonly Ground[] = [sfb27s8a, sfb27s8b, sfb27s8c, sfb27s55a];

/**
 * Whether somebody with whole sickness benefit may try the work with the own employer without losing any of it.
 *
 * A period is 14 consecutive days; two of them within 365 days from and including the first day of the first, the next
 * one at the earliest on the thirtieth day after the one before, also in a new frame. For each period a notification
 * signed by both has reached Försäkringskassan at the latest 14 days before, a time that no day off moves.
 *
 * Does not decide whether the employer agrees: the trial is voluntary. The capacity shown is disregarded afterwards
 * (55 a §), and the days go on counting as sick days everywhere. Not work training (`workTraining`), not part-time
 * work, not leave to try other work (`leaveToTryOtherWork`): `waysBack` tells them apart.
 *
 * @source SFB 27:8 a–8 c, 55 a
 * @inForce 2026-03-01 –; before that the answer is no, `not-in-force`
 * @throws InvalidInput (checked API) on reversed periods, earlier trials that begin on `from` or later
 * @example
 * import { workTrial } from 'sjukregler';
 *
 * const found = workTrial({
 *   from: '2026-04-01', benefitWholeFrom: '2026-03-01', benefitWholeTo: '2026-08-31', employed: true,
 *   ownEmployer: true, notificationReceivedOn: '2026-03-18', signedByBoth: true,
 * });
 * found.outcome === 'decided' && found.value.to; //=> '2026-04-14'
 * found.outcome === 'decided' && found.value.nextPossibleFrom; //=> '2026-05-14'
 */
export function workTrial(input: WorkTrialInput): Finding<WorkTrialValue> {
  return workTrialTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function workTrialTold(
  input: WorkTrialInput,
  tell?: Tell<[end: Counted, statutory: Counted]>,
): Finding<WorkTrialValue> {
  const terms = at(workTrialTerms, input.from);
  if (terms === undefined) return decided(beforeTheLaw(), cite(BASIS, input.from));

  const end = endOf(toDay(input.from), terms);
  const trial = { from: end.from, to: end.day };
  const stopped = earlierPeriods(input, terms).some((period) => length(period) < terms.days);
  const counted = countedPeriods(input, terms);
  const frame = frameOf(counted, trial.from, terms);
  const notice = noticeOf(input, trial.from, terms);
  tell?.(end, notice.statutory);
  const spacing = spacingOf(input, counted, trial, frame, terms);
  const reasons = [...personalBars(input, trial), ...notice.bars, ...spacing.bars];
  const allowed = reasons.length === 0;
  // A trial that is not allowed is no period, unless there is none other to count from.
  const [first, ...others] = counted;
  const held: NonEmpty<Period> =
    first === undefined ? [trial] : [first, ...others, ...(allowed ? [trial] : [])];

  return decided(
    {
      allowed,
      reasons,
      to: toIso(trial.to),
      notifyBy: toIso(notice.by),
      frame: { from: toIso(frame.from), to: toIso(frame.to) },
      nextPossibleFrom: toIso(nextAfter(input, held, terms)),
    },
    cite(BASIS, input.from),
    {
      interpretations: [
        ...(stopped ? [taken('stopped-trial', STOPPED, input.readings?.stopped)] : []),
        ...(spacing.open ? [taken('period-and-frame', FRAME, input.readings?.frame)] : []),
        ...(notice.open ? [taken('notification-on-day-off', NOTIFY, input.readings?.notify)] : []),
      ],
      assumptions: input.earlierTrials === undefined ? [NO_EARLIER_TRIALS] : [],
    },
  );
}

const NO_EARLIER_TRIALS: Assumption = /* @__PURE__ */ frozen({ fact: 'earlierTrials', assumed: 'none' });

/** The readings of each question, the default first. */
const STOPPED: readonly [WorkTrialStoppedReading, WorkTrialStoppedReading] = [
  'counts-as-one',
  'does-not-count',
];
const FRAME: readonly [WorkTrialFrameReading, WorkTrialFrameReading] = [
  'whole-period-inside',
  'first-day-inside',
];
const NOTIFY: readonly [WorkTrialNotifyReading, WorkTrialNotifyReading] = [
  'does-not-move',
  'moves-to-weekday',
];

function taken<Reading extends string>(
  question: WorkTrialQuestion,
  [usual, other]: readonly [Reading, Reading],
  chosen: Reading = usual,
): Interpretation {
  return { question, taken: chosen, other: [chosen === usual ? other : usual] };
}

function beforeTheLaw(): WorkTrialBeforeTheLaw {
  return {
    allowed: false,
    reasons: ['not-in-force'],
    to: null,
    notifyBy: null,
    frame: null,
    nextPossibleFrom: firstDay(workTrialTerms),
  };
}

/** The last day of a trial that begins on a day. */
function endOf(from: Day, terms: WorkTrialTerms): Counted {
  return daysFrom(from, terms.days - 1);
}

/** In order. What somebody tried before the law was no work trial. */
function earlierPeriods({ earlierTrials = [] }: WorkTrialInput, terms: WorkTrialTerms): Period[] {
  const since = earlierTrials.filter(({ from }) => from >= terms.from);
  return inOrder(since.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })));
}

function countedPeriods(input: WorkTrialInput, terms: WorkTrialTerms): Period[] {
  const periods = earlierPeriods(input, terms);
  if (input.readings?.stopped !== 'does-not-count') return periods;
  return periods.filter((period) => length(period) >= terms.days);
}

/** 8 b § third para.: a fixed frame from the first period's first day; a period after its end begins a new one. */
function frameOf(periods: readonly Period[], day: Day, { frameDays }: WorkTrialTerms): Period {
  const first = periods[0]?.from ?? day;
  let frame = { from: first, to: addDays(first, frameDays - 1) };
  for (const from of [...periods.map((period) => period.from), day]) {
    if (from > frame.to) frame = { from, to: addDays(from, frameDays - 1) };
  }
  return frame;
}

function periodsIn(frame: Period, periods: readonly Period[]): number {
  return periods.filter(({ from }) => covers(frame, from)).length;
}

/** 8 a § */
function personalBars(input: WorkTrialInput, trial: Period): WorkTrialReason[] {
  const bars: WorkTrialReason[] = [];
  if (!input.employed) bars.push('not-employed');
  if (!input.ownEmployer) bars.push('other-employer');
  const granted = { from: toDay(input.benefitWholeFrom), to: toDay(input.benefitWholeTo) };
  if (!covers(granted, trial.from) || !covers(granted, trial.to)) bars.push('no-whole-benefit');
  return bars;
}

interface Notice {
  readonly by: Day;
  /** Before it moves, where it does. */
  readonly statutory: Counted;
  readonly bars: readonly WorkTrialReason[];
  /** Whether the answer rests on a last day that is a day off not moving. */
  readonly open: boolean;
}

/** 8 c § */
function noticeOf(input: WorkTrialInput, from: Day, { notifyDaysBefore }: WorkTrialTerms): Notice {
  const counted = daysFrom(from, -notifyDaysBefore);
  const statutory = counted.day;
  const moved = lastDayFor(statutory);
  const received = toDay(input.notificationReceivedOn);
  const by = input.readings?.notify === 'moves-to-weekday' ? moved : statutory;
  const bars: WorkTrialReason[] = [];
  if (received > by) bars.push('late-notification');
  if (!input.signedByBoth) bars.push('not-signed-by-both');
  return { by, statutory: counted, bars, open: statutory < received && received <= moved };
}

interface Spacing {
  readonly bars: readonly WorkTrialReason[];
  /** Whether the period begins inside the frame and ends after it, as one of the two. */
  readonly open: boolean;
}

/** 8 b § */
function spacingOf(
  { readings }: WorkTrialInput,
  periods: readonly Period[],
  trial: Period,
  frame: Period,
  terms: WorkTrialTerms,
): Spacing {
  const isTooSoon = isSome(periods) && trial.from < earliestAfter(periods, terms);
  const used = periodsIn(frame, periods) >= terms.periodsInFrame;
  const open = !used && !covers(frame, trial.to);
  const bars: WorkTrialReason[] = [];
  if (isTooSoon) bars.push('too-soon');
  if (used) bars.push('two-periods-used');
  if (open && readings?.frame !== 'first-day-inside') bars.push('outside-frame');
  return { bars, open };
}

/** The thirtieth day after the end of the latest period. */
function earliestAfter(periods: NonEmpty<Period>, { earliestDayAfter }: WorkTrialTerms): Day {
  const end = periods.map(({ to }) => to).reduce(later);
  return addDays(end, earliestDayAfter);
}

/** After the latest of the periods. */
function nextAfter({ readings }: WorkTrialInput, periods: NonEmpty<Period>, terms: WorkTrialTerms): Day {
  const earliest = earliestAfter(periods, terms);
  const frame = frameOf(periods, lastOf(periods).from, terms);
  const last = readings?.frame === 'first-day-inside' ? earliest : endOf(earliest, terms).day;
  const full = periodsIn(frame, periods) >= terms.periodsInFrame || last > frame.to;
  return full ? later(earliest, addDays(frame.to, 1)) : earliest;
}
