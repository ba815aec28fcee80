/** How a deadline stands, as a shape and a colour. */
import type { LedgerEntry, LedgerStatus } from '../../case/due/duty.js';
import { dutyStatusNames } from '../../case/due/duty.words.js';
import type { Text } from '../../finding/words.js';
import { circle, line, polygon, polyline, rect } from './shapes.js';
import { timelineNames } from './timeline.words.js';

/** A test that the law makes from a day on waits for nobody: it applies. What ends asks for nothing either. */
export type MarkKind = Exclude<LedgerStatus, 'not-required'> | 'test' | 'ends';

/** In the order of the legend, what asks for attention first. */
export const MARK_KINDS: readonly MarkKind[] = [
  'overdue',
  'due',
  'possible',
  'upcoming',
  'ends',
  'test',
  'done-late',
  'done',
];

/** Half the width of a mark. */
export const MARK_RADIUS = 5.5;

/** None where nothing is required. */
export function kindOf({ who, status }: Pick<LedgerEntry, 'who' | 'status'>): MarkKind | undefined {
  if (status === 'not-required') return undefined;
  return who === 'fk' && status === 'due' ? 'test' : status;
}

export function isDone(kind: MarkKind): boolean {
  return kind === 'done' || kind === 'done-late';
}

export function kindName(kind: MarkKind): Text {
  switch (kind) {
    case 'test':
      return timelineNames.test;
    case 'ends':
      return timelineNames.ends;
    default:
      return dutyStatusNames[kind];
  }
}

/** The mark around a point. */
export function mark(kind: MarkKind, x: number, y: number): string {
  const r = MARK_RADIUS;
  switch (kind) {
    case 'overdue':
      return polygon(
        [
          [x, y - r - 0.5],
          [x + r + 0.5, y + r - 0.5],
          [x - r - 0.5, y + r - 0.5],
        ],
        { class: 'overdue' },
      );
    case 'due':
      return rect({ x: x - r + 0.5, y: y - r + 0.5, width: 2 * r - 1, height: 2 * r - 1 }, { class: 'due' });
    case 'possible':
      return rect(
        { x: x - r + 1, y: y - r + 1, width: 2 * r - 2, height: 2 * r - 2 },
        { class: 'canvas line-ink', 'stroke-width': 1.5 },
      );
    case 'upcoming':
      return circle(x, y, r - 0.75, { class: 'canvas line-ink', 'stroke-width': 1.5 });
    case 'test':
      return polygon(
        [
          [x, y - r],
          [x + r, y],
          [x, y + r],
          [x - r, y],
        ],
        { class: 'test line-ink', 'stroke-width': 1 },
      );
    case 'ends':
      return [1, -1]
        .map((slope) =>
          line(x - r + 1, y - slope * (r - 1), x + r - 1, y + slope * (r - 1), {
            class: 'line-ink',
            'stroke-width': 2.2,
          }),
        )
        .join('');
    case 'done':
      return circle(x, y, r, { class: 'done' }) + check(x, y, 'line-canvas');
    case 'done-late':
      return (
        circle(x, y, r - 0.75, { class: 'canvas line-done', 'stroke-width': 1.5 }) + check(x, y, 'line-done')
      );
  }
}

function check(x: number, y: number, name: string): string {
  return polyline(
    [
      [x - 2.5, y + 0.2],
      [x - 0.7, y + 2],
      [x + 2.5, y - 1.8],
    ],
    { class: name, 'stroke-width': 1.6 },
  );
}
