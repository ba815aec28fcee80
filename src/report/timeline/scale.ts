/** From days to pixels. The axis holds whole months. */
import type { AssessValue } from '../../case/assess.js';
import { addDays, earlier, later, toDay, type Day, type IsoDate } from '../../time/day.js';
import { addMonths, endOfMonth, startOfMonth } from '../../time/month.js';
import { endingsOf } from './endings.js';
import type { Frame } from './frame.js';

export interface Scale {
  /** The first day of the axis. */
  readonly from: Day;
  /** Included. */
  readonly to: Day;
  /** Pixels a day. */
  readonly perDay: number;
  /** The left edge of a day. */
  readonly x: (day: Day) => number;
}

/** A day of the assessment farther from everything else is named at the edge, lest the rest becomes too small. */
const MONTHS_TO_AS_OF = 2;

/** Every day that the picture shows something on, and the day of the assessment where that is not far away. */
export function scaleOf(
  value: Pick<AssessValue, 'days' | 'ledger' | 'asOf' | 'sgiProtection' | 'vacation'>,
  certificates: readonly { readonly from: IsoDate; readonly to: IsoDate }[],
  { left, right }: Frame,
): Scale {
  const { days, ledger, asOf } = value;
  const today = toDay(asOf);
  const shown = [
    ...[...days, ...certificates].flatMap((span) => [toDay(span.from), toDay(span.to)]),
    ...ledger.flatMap(({ dueOn }) => (dueOn === null ? [] : [toDay(dueOn)])),
    ...endingsOf(value).map(({ on }) => toDay(on)),
  ];
  const first = shown.reduce(earlier, shown[0] ?? today);
  const last = shown.reduce(later, shown[0] ?? today);
  const from = today >= addMonths(first, -MONTHS_TO_AS_OF) ? earlier(first, today) : first;
  const to = today <= addMonths(last, MONTHS_TO_AS_OF) ? later(last, today) : last;
  return scaleBetween(startOfMonth(from), endOfMonth(to), left, right);
}

export function scaleBetween(from: Day, to: Day, left: number, right: number): Scale {
  const perDay = (right - left) / (to - from + 1);
  return { from, to, perDay, x: (day) => left + (day - from) * perDay };
}

/** The left edge and the width of days, both ends included; never too thin to be seen. */
export function extentOn(
  { x, perDay }: Scale,
  from: Day,
  to: Day,
): { readonly x: number; readonly width: number } {
  const left = x(from);
  return { x: left, width: Math.max(THINNEST, x(addDays(to, 1)) - left - (perDay > GAP_FROM ? GAP : 0)) };
}

const THINNEST = 1.5;
/** Neighbours are told apart by a gap where days are wide enough for one. */
const GAP = 0.5;
const GAP_FROM = 1;
