/** The time axis: years, months, Mondays where they have room, and the line of the day of the assessment. */
import { toCivil, toDay } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import { SMALL_SIZE, TEXT_SIZE } from './frame.js';
import { line, rect, text, textBox, type Box } from './shapes.js';
import { textWidth } from './text-width.js';
import { mondays, monthTicks, type Tick } from './ticks.js';
import { monthNames } from './timeline.words.js';
import type { View } from './view.js';

const FLAG_HEIGHT = 18;
const MONTHS_HEIGHT = 20;
const WEEKS_HEIGHT = 15;
const ROOM_FOR_WEEK = 26;
const TEXT_GAP = 6;

export interface Axis {
  readonly height: number;
  /** The names, above the lanes. */
  readonly names: (top: number) => readonly string[];
  /** The lines behind the lanes, from `top` to `bottom`. */
  readonly lines: (top: number, bottom: number) => readonly string[];
  /** Where the names stand. */
  readonly words: (top: number) => readonly Box[];
  /** The line of the day of the assessment, over the lanes; it leaves room for the words. */
  readonly today: (top: number, bottom: number, words: readonly Box[]) => readonly string[];
}

export function axis(view: View): Axis {
  const { frame, scale, language } = view;
  const months = monthNames[language];
  const longest = Math.max(...months.map((month) => textWidth(month, { size: TEXT_SIZE })));
  const ticks = monthTicks(scale, longest + TEXT_GAP + 4);
  const weeks = mondays(scale, ROOM_FOR_WEEK);
  return {
    height: FLAG_HEIGHT + MONTHS_HEIGHT + (weeks.length > 0 ? WEEKS_HEIGHT : 0),
    words: (top) =>
      tickNames(ticks, view).map(({ x, words, bold }) =>
        textBox(x + TEXT_GAP / 2, top + FLAG_HEIGHT + 14, words, { size: TEXT_SIZE, bold }),
      ),
    names: (top) => [
      ...tickNames(ticks, view).map(({ x, words, bold }) =>
        text(x + TEXT_GAP / 2, top + FLAG_HEIGHT + 14, words, { size: TEXT_SIZE, bold, class: 'halo' }),
      ),
      ...weeks
        .filter((day) => scale.x(day) + ROOM_FOR_WEEK / 2 <= frame.right)
        .map((day) =>
          text(scale.x(day) + 3, top + FLAG_HEIGHT + MONTHS_HEIGHT + 10, String(toCivil(day).dayOfMonth), {
            size: SMALL_SIZE,
            class: 'quiet halo',
          }),
        ),
    ],
    lines: (top, bottom) => [
      ...aheadOf(top, bottom, view),
      ...ticks.map(({ day, month }) =>
        line(scale.x(day), top + FLAG_HEIGHT, scale.x(day), bottom, {
          class: month === 1 ? 'line-quiet' : 'line-grid',
          'stroke-opacity': month === 1 ? 0.6 : undefined,
        }),
      ),
      ...weeks.map((day) =>
        line(scale.x(day), top + FLAG_HEIGHT + MONTHS_HEIGHT, scale.x(day), bottom, {
          class: 'line-grid',
          'stroke-dasharray': '1 3',
        }),
      ),
      line(frame.left, bottom, frame.right, bottom, { class: 'line-grid' }),
    ],
    today: (top, bottom, words) => todayLine(top, bottom, words, view),
  };
}

interface TickName {
  readonly x: number;
  readonly words: string;
  readonly bold: boolean;
}

/** January and the first tick bring the year, where the next tick leaves room for it. */
function tickNames(ticks: readonly Tick[], { scale, frame, language }: View): TickName[] {
  const months = monthNames[language];
  const yearly = ticks.every(({ month }) => month === 1);
  return ticks.flatMap(({ day, month, year }, i) => {
    const x = scale.x(day);
    const next = ticks[i + 1];
    const room = (next === undefined ? frame.right : scale.x(next.day)) - x - TEXT_GAP;
    const name = itemAt(months, month - 1);
    const withYear = month === 1 || i === 0;
    const candidates: readonly (readonly [string, boolean])[] = withYear
      ? [...(yearly ? [] : [[`${name} ${year}`, true] as const]), [String(year), true], [name, false]]
      : [[name, false]];
    const fitting = candidates.find(([words, bold]) => textWidth(words, { size: TEXT_SIZE, bold }) <= room);
    return fitting === undefined ? [] : [{ x, words: fitting[0], bold: fitting[1] }];
  });
}

/** The time after the day of the assessment. */
function aheadOf(top: number, bottom: number, { value, scale, frame }: View): string[] {
  const after = toDay(value.asOf) + 1;
  if (after > scale.to) return [];
  const x = Math.max(frame.left, frame.left + (after - scale.from) * scale.perDay);
  return [
    rect(
      { x, y: top + FLAG_HEIGHT, width: frame.right - x, height: bottom - top - FLAG_HEIGHT },
      { class: 'ahead' },
    ),
  ];
}

/** The end of the day of the assessment with its date; an arrow at the edge where it lies outside the axis. */
function todayLine(
  top: number,
  bottom: number,
  words: readonly Box[],
  { value, scale, frame }: View,
): string[] {
  const today = toDay(value.asOf);
  const style = { size: SMALL_SIZE, bold: true };
  const baseline = top + 12;
  if (today > scale.to) {
    return [text(frame.right, baseline, `${value.asOf} →`, { ...style, anchor: 'end' })];
  }
  if (today < scale.from) return [text(frame.left, baseline, `← ${value.asOf}`, style)];
  const x = scale.x(today) + scale.perDay;
  const half = textWidth(value.asOf, style) / 2;
  const middle = Math.min(frame.right - half, Math.max(frame.left + half, x));
  return [
    ...leavingRoom(x, top + FLAG_HEIGHT - 2, bottom, words).map(([from, to]) =>
      line(x, from, x, to, { class: 'line-ink', 'stroke-width': 1.5 }),
    ),
    text(middle, baseline, value.asOf, { ...style, anchor: 'middle' }),
  ];
}

/** What is left of an upright line between `from` and `to` where it leaves room for words. */
export function leavingRoom(
  x: number,
  from: number,
  to: number,
  words: readonly Box[],
): (readonly [number, number])[] {
  const crossed = words.filter((box) => box.x <= x && x <= box.x + box.width).sort((a, b) => a.y - b.y);
  const parts: (readonly [number, number])[] = [];
  let y = from;
  for (const box of crossed) {
    if (box.y > y) parts.push([y, box.y]);
    y = Math.max(y, box.y + box.height);
  }
  return y < to ? [...parts, [y, to]] : parts;
}
