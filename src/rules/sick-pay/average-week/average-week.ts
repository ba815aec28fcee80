import {
  decided,
  notCoveredBefore,
  undetermined,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { frozen } from '../../../finding/frozen.js';
import type { Tell } from '../../../finding/step.js';
import { at, firstDay } from '../../../law/dated.js';
import { cite, type Ground } from '../../../law/provision.js';
import { sjll2, sjll6second, sjllTransition2018 } from '../../../law/sjll.js';
import { begun, kronor, NOTHING, plus, publish, times, type Amount } from '../../../money/amount.js';
import { addDays, DAYS_PER_WEEK, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { monthsBefore } from '../../../time/month.js';
import { covers, inOrder, length, type Period } from '../../../time/period.js';
import { averageWeekTerms, type AverageWeekTerms, type AverageWeekWindow } from './table.js';

export type { AverageWeekWindow } from './table.js';

/** What was worked and earned in seven days. */
export interface WorkedWeek {
  /** The first of its seven days. */
  readonly from: IsoDate;
  /** The hours of work, at most two decimals. Given for every week or for none. */
  readonly hours?: number;
  /** What was earned in it beside the basic pay, in kronor. Absent: nothing in this week. */
  readonly parts?: number;
}

/** Whether a week without any work is one of those that the average is taken of. */
export type WeeksWithoutWorkReading = 'counted' | 'left-out';

/** The questions that a finding of this rule can list in `interpretations`. */
export type AverageWeekQuestion = 'window' | 'weeks-without-work';

export interface AverageWeekInput {
  /** The first day of the sick-pay period. */
  readonly on: IsoDate;
  /** Weeks before it, in any order; no two share a day. Those outside the window are passed over. */
  readonly weeks: readonly WorkedWeek[];
  /** How far back the weeks count. Absent: three months, told as a reading. */
  readonly window?: AverageWeekWindow;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly weeksWithoutWork?: WeeksWithoutWorkReading };
}

export interface AverageWeekValue {
  /** The first and the last day of the window; the last is the day before the sick-pay period. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** How many weeks the average is taken of. */
  readonly weeks: number;
  /** The hours of an average week, rounded once; null where the weeks tell no hours. */
  readonly hours: number | null;
  /** What is earned in it beside the basic pay, rounded once; null where no week tells any. */
  readonly parts: number | null;
}

const BASIS: readonly Ground[] = [sjll6second, sjll2];

/**
 * The average week of which the karensavdrag is a share, from what was worked and earned in the weeks before.
 *
 * A week counts where all its days lie in the window. The act says neither how long the window is nor whether weeks
 * without work count: what is taken is told, and both can be chosen.
 *
 * Does not decide whether the weeks are comparable with the one in which the sickness began: that is for the parties.
 *
 * @source SjLL 6 § second para., 2 § second para.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on weeks that share days, a week without hours beside weeks with hours
 * @example
 * import { averageWeek } from 'sjukregler';
 *
 * const found = averageWeek({
 *   on: '2026-03-02',
 *   weeks: [
 *     { from: '2026-02-16', hours: 30 },
 *     { from: '2026-02-23', hours: 25, parts: 410 },
 *   ],
 *   window: '14-days',
 * });
 * found.outcome === 'decided' && found.value.hours; //=> 27.5
 */
export function averageWeek(input: AverageWeekInput): Finding<AverageWeekValue, 'weeks'> {
  return averageWeekTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function averageWeekTold(
  input: AverageWeekInput,
  tell?: Tell<[hours: Amount | undefined, parts: Amount | undefined]>,
): Finding<AverageWeekValue, 'weeks'> {
  const { on, window = DEFAULT_WINDOW, readings } = input;
  const terms = at(averageWeekTerms, on);
  if (terms === undefined) return notCoveredBefore(firstDay(averageWeekTerms), [sjllTransition2018]);

  const frame = windowBefore(on, window, terms);
  const within = weeksIn(frame, input.weeks);
  const worked = within.filter((week) => !isWithoutWork(week));
  const withoutWork = readings?.weeksWithoutWork ?? 'counted';
  const counted = withoutWork === 'counted' ? within : worked;
  const interpretations = [
    ...(input.window === undefined ? [WINDOW] : []),
    ...(worked.length === within.length ? [] : [WITHOUT_WORK[withoutWork]]),
  ];
  const basis = cite(BASIS, on);
  if (counted.length === 0) return undetermined(['weeks'], basis, [], interpretations);

  const hours = averageOf(counted, ({ hours }) => hours, tell);
  const parts = averageOf(counted, ({ parts }) => parts, tell);
  tell?.(hours, parts);
  return decided(
    {
      from: toIso(frame.from),
      to: toIso(frame.to),
      weeks: counted.length,
      hours: hours === undefined ? null : publish(hours),
      parts: parts === undefined ? null : publish(parts),
    },
    basis,
    { interpretations, assumptions: lacksWeek(frame, within) ? ONLY_THOSE_GIVEN : [] },
  );
}

const DEFAULT_WINDOW: AverageWeekWindow = 'three-months';

const WINDOW: Interpretation = /* @__PURE__ */ frozen({
  question: 'window',
  taken: DEFAULT_WINDOW,
  other: ['14-days', '12-weeks', '13-weeks', 'one-month', 'twelve-months'],
});

const WITHOUT_WORK: Readonly<Record<WeeksWithoutWorkReading, Interpretation>> = /* @__PURE__ */ frozen({
  counted: { question: 'weeks-without-work', taken: 'counted', other: ['left-out'] },
  'left-out': { question: 'weeks-without-work', taken: 'left-out', other: ['counted'] },
});

const ONLY_THOSE_GIVEN: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'weeks', assumed: 'only-those-given' },
]);

/** A week in days. */
type Week = WorkedWeek & { readonly days: Period };

function windowBefore(on: IsoDate, window: AverageWeekWindow, { windows }: AverageWeekTerms): Period {
  const day = toDay(on);
  const length = windows[window];
  return 'months' in length
    ? monthsBefore(day, length.months)
    : { from: addDays(day, -length.days), to: addDays(day, -1) };
}

function weeksIn(frame: Period, weeks: readonly WorkedWeek[]): readonly Week[] {
  return weeks.flatMap((week) => {
    const from = toDay(week.from);
    const days = { from, to: addDays(from, DAYS_PER_WEEK - 1) };
    return covers(frame, days.from) && covers(frame, days.to) ? [{ ...week, days }] : [];
  });
}

function isWithoutWork({ hours, parts = 0 }: WorkedWeek): boolean {
  return hours === 0 && parts === 0;
}

/** Undefined where no week tells any. */
function averageOf(
  weeks: readonly WorkedWeek[],
  of: (week: WorkedWeek) => number | undefined,
  tell?: object,
): Amount | undefined {
  const told = weeks.flatMap((week) => of(week) ?? []);
  if (told.length === 0) return undefined;
  const sum = told.reduce((all, value) => plus(all, kronor(value)), NOTHING);
  return times(begun(sum, tell), 100, 100 * weeks.length, '/');
}

/** Whether the window has room for a week that is not given. */
function lacksWeek(frame: Period, within: readonly Week[]): boolean {
  let free = frame.from;
  for (const { from, to } of inOrder(within.map(({ days }) => days))) {
    if (from - free >= DAYS_PER_WEEK) return true;
    free = addDays(to, 1);
  }
  return free <= frame.to && length({ from: free, to: frame.to }) >= DAYS_PER_WEEK;
}
