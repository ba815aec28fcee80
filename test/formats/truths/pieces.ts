/** A part of a day in the pieces that it is written in. */
import { MIDNIGHT, timesAtWork, type Times } from './clock.js';
import type { Dialect } from './dialect.js';
import { even, type Part, type TrueDay, type Truth } from './truth.js';

/** What a row tells of how much it was. */
export interface Piece {
  readonly hours?: number;
  readonly percent?: number;
  readonly clock?: Times;
}

/** Falls on one of so many. */
export type Choose = (below: number) => number;

export interface TimedPart extends Part {
  /** Minutes of work after the day's start. */
  readonly starts: number;
}

/** The parts of a day one after the other, in either order. */
export function partsWithTimes({ scheduled, parts }: TrueDay, choose: Choose): TimedPart[] {
  const total = parts.reduce((sum, { hours }) => sum + hours, 0);
  let at = choose(2) === 0 ? 0 : Math.round((scheduled - total) * 60);
  return (choose(2) === 0 ? parts : [...parts].reverse()).map((part) => {
    const starts = at;
    at += Math.round(part.hours * 60);
    return { ...part, starts };
  });
}

/** What a part can be told by, in this dialect of this truth. */
export interface Means {
  readonly truth: Truth;
  /** Whether there is nothing else to tell a part by than its hours, and perhaps times. */
  readonly byHours: boolean;
  readonly times: 'none' | 'apart' | 'through-the-break' | 'apart-at-midnight';
}

/** Through the break and apart at midnight only where the reader knows the shifts by the clock. */
export function meansOf(truth: Truth, dialect: Dialect): Means {
  const { format, layout, schedule, clipped, choices } = dialect;
  const isWide = layout === 'wide';
  const drawn = (choices[0] as number) % 2 === 1;
  const knowsBreak = format === 'paxml' && schedule === 'clock' && !clipped && !truth.zeroHour;
  const apart = truth.nights ? 'apart-at-midnight' : knowsBreak ? 'through-the-break' : 'apart';
  return { truth, byHours: isWide || truth.zeroHour, times: isWide ? 'none' : drawn ? apart : 'apart' };
}

export function piecesOf(
  { scheduled }: TrueDay,
  part: TimedPart,
  { quantity: wanted, pieces }: Dialect,
  { truth, byHours, times }: Means,
  choose: Choose,
): Piece[] {
  const quantity = wanted === 'any' ? QUANTITIES[choose(QUANTITIES.length)] : wanted;
  if (quantity === 'clock' && times !== 'none' && isOfMinutes(part.hours))
    return clockPieces(truth, part, times);
  const isWhole = part.hours === scheduled;
  if (byHours) return dividedBy(inHundredths(part.hours), pieces, choose, 0.25).map((hours) => ({ hours }));
  if (isWhole && pieces === 1 && choose(3) === 0) return [{}];
  const percent = part.percent ?? (isWhole ? 100 : even((part.hours / scheduled) * 100));
  const percentFits =
    hasTwoDecimals(percent) && even((scheduled * percent) / 100) === part.hours && percent > 1;
  const hoursFit = hasTwoDecimals(part.hours);
  if (quantity === 'hours-and-percent' && percentFits && hoursFit) return [{ hours: part.hours, percent }];
  if (percentFits && (quantity === 'percent' || !hoursFit))
    return dividedBy(percent, pieces, choose, 5).map((p) => ({ percent: p }));
  return dividedBy(part.hours, pieces, choose, 0.25).map((hours) => ({ hours }));
}

const QUANTITIES = ['hours', 'percent', 'clock'] as const;

const inHundredths = (hours: number): number => Math.round(hours * 100 + 1e-6) / 100;

export const hasTwoDecimals = (value: number): boolean =>
  Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/** Three minutes are five hundredths of an hour: what is told by the clock loses nothing when it is read as hours. */
const isOfMinutes = (hours: number): boolean => Math.abs(hours * 20 - Math.round(hours * 20)) < 1e-6;

/** Up to so many numbers that make the total, each a multiple of the step but the last. */
function dividedBy(total: number, pieces: number, choose: Choose, step: number): number[] {
  const divided: number[] = [];
  let left = total;
  while (divided.length < pieces - 1 && left > 2 * step) {
    const piece = even(step * (1 + choose(Math.max(1, Math.floor(left / step) - 1))));
    if (piece >= left) break;
    divided.push(piece);
    left = even(left - piece);
  }
  return [...divided, left];
}

function clockPieces(truth: Truth, { starts, hours }: TimedPart, times: Means['times']): Piece[] {
  const pieces = timesAtWork(truth, starts, Math.round(hours * 60));
  const [first, last] = [pieces[0] as Times, pieces.at(-1) as Times];
  if (times === 'through-the-break') return [{ clock: { from: first.from, to: last.to } }];
  if (times === 'apart-at-midnight') return pieces.flatMap(apartAtMidnight).map((clock) => ({ clock }));
  return pieces.map((clock) => ({ clock }));
}

function apartAtMidnight({ from, to }: Times): Times[] {
  if (from >= MIDNIGHT || to <= MIDNIGHT) return [{ from, to }];
  return [
    { from, to: MIDNIGHT },
    { from: MIDNIGHT, to },
  ];
}
