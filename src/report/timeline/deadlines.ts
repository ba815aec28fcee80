/** The lane of the deadlines: a mark on the day, and beside it what is due, or a number that a list below explains. */
import { isRight, type LedgerEntry } from '../../case/due/duty.js';
import { whoNames } from '../../case/due/duty.words.js';
import { toDay, type Day, type IsoDate } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import { numberText } from '../numbers.js';
import { dutyNames } from '../case/duty.words.js';
import { endingsOf, type Ending } from './endings.js';
import { LINE_HEIGHT, SMALL_SIZE, TEXT_SIZE } from './frame.js';
import { isDone, kindName, kindOf, mark, MARK_KINDS, MARK_RADIUS, type MarkKind } from './marks.js';
import { heightOf, rowsOf, type Extent } from './placement.js';
import { text, textBox } from './shapes.js';
import { linesOf, textWidth } from './text-width.js';
import { timelineNames } from './timeline.words.js';
import type { Drawing, Lane, Panel, View } from './view.js';

/** More than these would be a list, not a picture. */
const MOST_NAMED = 16;
const ROW_HEIGHT = 19;
const GAP = 10;
/** From the middle of a mark to its text. */
const TEXT_OFFSET = MARK_RADIUS + 5;
const PLAIN = { size: TEXT_SIZE } as const;

export interface Deadline {
  readonly dueOn: IsoDate;
  readonly day: Day;
  readonly kind: MarkKind;
  readonly name: string;
  readonly who: string;
}

/** What the ledger has a day for, and where something ends, in the order of the days: those named beside their mark, and those that are marks only. */
export interface Deadlines {
  readonly named: readonly Deadline[];
  readonly unnamed: readonly Deadline[];
}

/** All are named where they are few. Where they are many what is done needs no words, and what is urgent comes first. */
export function deadlinesOf(view: View): Deadlines {
  const duties = view.value.ledger.flatMap((entry) => deadline(entry, view));
  const endings = endingsOf(view.value).map((each) => ending(each, view));
  const all = [...duties, ...endings].sort((a, b) => a.day - b.day);
  if (all.length <= MOST_NAMED) return { named: all, unnamed: [] };
  const today = toDay(view.value.asOf);
  const urgent = all
    .filter(({ kind }) => !isDone(kind))
    .sort(
      (a, b) =>
        MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind) ||
        Math.abs(a.day - today) - Math.abs(b.day - today),
    )
    .slice(0, MOST_NAMED);
  const first = new Set(urgent);
  return {
    named: all.filter((each) => first.has(each)),
    unnamed: all.filter((each) => !first.has(each)),
  };
}

function deadline(entry: LedgerEntry, { say }: View): Deadline[] {
  const kind = kindOf(entry);
  const { id, who } = entry;
  const dueOn = isRight(id) ? (entry.lastDay ?? entry.dueOn) : entry.dueOn;
  if (kind === undefined || dueOn === null) return [];
  return [{ dueOn, day: toDay(dueOn), kind, name: say(dutyNames[id]), who: say(whoNames[who]) }];
}

function ending({ on, name, who }: Ending, { say }: View): Deadline {
  return { dueOn: on, day: toDay(on), kind: 'ends', name: say(name), who: say(who) };
}

/** None where nothing is due on any day. */
export function deadlineLane({ named, unnamed }: Deadlines, view: View): Lane[] {
  if (named.length + unnamed.length === 0) return [];
  const placed = view.frame.numbered ? numbered(named, view) : labelled(named, view);
  const rows = rowsOf(placed, GAP);
  const strip = unnamed.length > 0 ? ROW_HEIGHT : 0;
  return [
    {
      name: view.say(timelineNames.deadlines),
      height: strip + ROW_HEIGHT * heightOf(placed, rows),
      draw: (top) => {
        const drawn = placed.map((each, i) => each.draw(top + strip + ROW_HEIGHT * (itemAt(rows, i) + 0.5)));
        return {
          below: [],
          above: [
            ...apart(unnamed, view).map(({ kind, day }) =>
              mark(kind, middleOf(day, view), top + ROW_HEIGHT / 2),
            ),
            ...drawn.flatMap(({ above }) => above),
          ],
          words: drawn.flatMap(({ words = [] }) => words),
        };
      },
    },
  ];
}

/** The marks' numbers explained, where the lane has no room for words; and how many marks have none. */
export function deadlineList({ named, unnamed }: Deadlines, view: View): Panel {
  const { frame, say, language } = view;
  const indent = 44;
  const width = frame.right - frame.margin - indent;
  const items = frame.numbered
    ? named.map((each, i) => ({
        number: String(i + 1),
        kind: each.kind,
        lines: linesOf(shortName(each), width, PLAIN),
        notes: linesOf(`${each.who} · ${say(kindName(each.kind))}`, width, { size: SMALL_SIZE }),
      }))
    : [];
  const rest =
    unnamed.length === 0
      ? []
      : linesOf(
          `+ ${numberText(unnamed.length, language)} ${say(timelineNames.withoutText)}`,
          frame.right - frame.margin,
          { size: SMALL_SIZE },
        );
  const count = items.reduce((sum, { lines, notes }) => sum + lines.length + notes.length, 0) + rest.length;
  return {
    height: count * LINE_HEIGHT + items.length * 3,
    draw: (top) => {
      let y = top;
      const drawn = items.flatMap(({ number, kind, lines, notes }) => {
        const baseline = y + 12;
        const after = baseline + lines.length * LINE_HEIGHT;
        y += (lines.length + notes.length) * LINE_HEIGHT + 3;
        return [
          text(frame.margin + 18, baseline, number, { ...PLAIN, anchor: 'end' }),
          mark(kind, frame.margin + 30, baseline - 4),
          ...lines.map((each, i) => text(frame.margin + indent, baseline + i * LINE_HEIGHT, each, PLAIN)),
          ...notes.map((each, i) =>
            text(frame.margin + indent, after + i * LINE_HEIGHT, each, { size: SMALL_SIZE, class: 'quiet' }),
          ),
        ];
      });
      const noted = rest.map((each, i) =>
        text(frame.margin, y + 12 + i * LINE_HEIGHT, each, { size: SMALL_SIZE, class: 'quiet' }),
      );
      return [...drawn, ...noted];
    },
  };
}

interface Placed extends Extent {
  readonly draw: (y: number) => Drawing;
}

/** Words at the right of the mark, at its left where there is no room; whose it is on a second line, where one is too short. */
function labelled(named: readonly Deadline[], view: View): Placed[] {
  const { left, right } = view.frame;
  return named.map((each) => {
    const x = middleOf(each.day, view);
    const style = { size: TEXT_SIZE, bold: each.kind === 'overdue', class: 'halo' };
    const widthOf = (words: string): number => textWidth(words, style) + TEXT_OFFSET;
    const fits = (words: string): boolean => x + widthOf(words) <= right || x - widthOf(words) >= left;
    const lines = fits(fullName(each)) ? [fullName(each)] : [shortName(each), each.who];
    const width = Math.max(...lines.map(widthOf));
    const atRight = x + width <= right;
    const start = atRight ? x + TEXT_OFFSET : x - TEXT_OFFSET;
    const placed = { ...style, anchor: atRight ? ('start' as const) : ('end' as const) };
    return {
      left: atRight ? x - MARK_RADIUS : x - width,
      right: atRight ? x + width : x + MARK_RADIUS,
      rows: lines.length,
      draw: (y) => ({
        below: [],
        above: [
          ...lines.map((words, i) => text(start, y + 4 + i * LINE_HEIGHT, words, placed)),
          mark(each.kind, x, y),
        ],
        words: lines.map((words, i) => textBox(start, y + 4 + i * LINE_HEIGHT, words, placed)),
      }),
    };
  });
}

function numbered(named: readonly Deadline[], view: View): Placed[] {
  return named.map(({ kind, day }, i) => {
    const x = middleOf(day, view);
    const number = String(i + 1);
    const width = textWidth(number, PLAIN) + TEXT_OFFSET;
    const atLeft = x + width > view.frame.right;
    const style = { ...PLAIN, class: 'halo', anchor: atLeft ? ('end' as const) : ('start' as const) };
    return {
      left: atLeft ? x - width : x - MARK_RADIUS,
      right: atLeft ? x + MARK_RADIUS : x + width,
      draw: (y) => ({
        below: [],
        above: [text(atLeft ? x - TEXT_OFFSET : x + TEXT_OFFSET, y + 4, number, style), mark(kind, x, y)],
        words: [textBox(atLeft ? x - TEXT_OFFSET : x + TEXT_OFFSET, y + 4, number, style)],
      }),
    };
  });
}

/** The most urgent come first; those that would lie on another are left out. */
function apart(deadlines: readonly Deadline[], view: View): Deadline[] {
  const taken: Extent[] = [];
  return [...deadlines]
    .sort((a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind))
    .filter(({ day }) => {
      const x = middleOf(day, view);
      const box = { left: x - MARK_RADIUS, right: x + MARK_RADIUS };
      if (taken.some(({ left, right }) => box.left < right && left < box.right)) return false;
      taken.push(box);
      return true;
    });
}

function middleOf(day: Day, { scale, frame }: View): number {
  const middle = scale.x(day) + scale.perDay / 2;
  return Math.min(frame.right - MARK_RADIUS - 1, Math.max(frame.left + MARK_RADIUS + 1, middle));
}

function fullName({ dueOn, name, who }: Deadline): string {
  return `${dueOn} ${name} · ${who}`;
}

function shortName({ dueOn, name }: Deadline): string {
  return `${dueOn} ${name}`;
}
