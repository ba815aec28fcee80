/** The title, and what the picture is about in a line. */
import { ofSickness } from '../../case/pay/other-benefit-days.js';
import { toDay } from '../../time/day.js';
import { numberText } from '../numbers.js';
import { daysIn } from '../case/sections/spans.js';
import { LINE_HEIGHT, TEXT_SIZE, TITLE_SIZE } from './frame.js';
import { text } from './shapes.js';
import { linesOf } from './text-width.js';
import { timelineNames } from './timeline.words.js';
import type { Panel, View } from './view.js';

const TITLE_HEIGHT = 22;

export function titleOf({ value, say }: Pick<View, 'value' | 'say'>): string {
  return `${say(timelineNames.timeline)} ${value.ref}`;
}

/** The day, the days until then, and the end of the projection. */
export function subtitleOf({ value, say, language }: Pick<View, 'value' | 'say' | 'language'>): string {
  const { asOf } = value;
  const days = ofSickness(value.days);
  const known = days.filter(({ projected }) => !projected);
  const count = known.reduce((sum, span) => sum + daysIn(span), 0);
  const last = days.at(-1);
  return [
    `${say(timelineNames.asOf)} ${asOf}`,
    ...(days.length === 0
      ? []
      : [
          `${numberText(count, language)} ${say(count === 1 ? timelineNames.daySoFar : timelineNames.daysSoFar)}`,
        ]),
    ...(last !== undefined && toDay(last.to) > toDay(asOf)
      ? [`${say(timelineNames.projectedTo)} ${last.to}`]
      : []),
  ].join(' · ');
}

export function header(view: View): Panel {
  const { frame } = view;
  const width = frame.width - 2 * frame.margin;
  const title = linesOf(titleOf(view), width, { size: TITLE_SIZE, bold: true });
  const subtitle = linesOf(subtitleOf(view), width, { size: TEXT_SIZE });
  return {
    height: title.length * TITLE_HEIGHT + subtitle.length * LINE_HEIGHT,
    draw: (top) => [
      ...title.map((words, i) =>
        text(frame.margin, top + TITLE_SIZE - 1 + i * TITLE_HEIGHT, words, { size: TITLE_SIZE, bold: true }),
      ),
      ...subtitle.map((words, i) =>
        text(frame.margin, top + title.length * TITLE_HEIGHT + 12 + i * LINE_HEIGHT, words, {
          size: TEXT_SIZE,
          class: 'quiet',
        }),
      ),
    ],
  };
}
