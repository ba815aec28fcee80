/** When work was, by the clock. */
import type { Truth } from './truth.js';

/** Minutes after midnight of a day, beyond 1440 on the day after. */
export interface Times {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

export const MIDNIGHT = 24 * 60;

const DAY = { starts: 8 * 60, pause: { from: 12 * 60, to: 13 * 60 } };
/** Without a break. */
const NIGHT = { starts: 22 * 60, pause: { from: 0, to: 0 } };

/** So many minutes of work, so many after its start: on days before and after the break at noon. */
export function timesAtWork({ nights }: Pick<Truth, 'nights'>, minutes: number, length: number): Times[] {
  const { starts, pause } = nights ? NIGHT : DAY;
  const [from, to] = [starts + minutes, starts + minutes + length];
  if (nights) return [{ from, to }];
  const taken = pause.to - pause.from;
  const morning = { from, to: Math.min(to, pause.from) };
  const afternoon = { from: Math.max(from, pause.from) + taken, to: to + taken };
  return [morning, afternoon].filter((piece) => piece.from < piece.to);
}
