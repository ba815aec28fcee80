/** The lane of the absence: how much of the work, who pays, and which spells belong together. */
import type { Payer } from '../../case/pay/days.js';
import { payerNames } from '../../case/pay/pay.words.js';
import { toDay } from '../../time/day.js';
import { percentText } from '../numbers.js';
import { merged, type Span } from '../case/sections/spans.js';
import { SMALL_SIZE } from './frame.js';
import { payerBar, textClass } from './payers.js';
import { extentOn } from './scale.js';
import { line, polyline, text, type Box } from './shapes.js';
import { textWidth } from './text-width.js';
import { timelineNames } from './timeline.words.js';
import type { Drawing, Lane, View } from './view.js';

const FULL_HEIGHT = 68;
const BRACKET_HEIGHT = 12;
/** From the lower edge of a bar to its text. */
const TEXT_RISE = 4.5;
const TEXT_PADDING = 4;

/** Days that look alike. */
interface Stretch extends Span {
  readonly payer: Payer;
  readonly extent: number;
  readonly projected: boolean;
}

export function absence(view: View): Lane {
  const brackets = joinedPeriods(view);
  return {
    name: view.say(timelineNames.absence),
    hint: view.say(timelineNames.heightIsExtent),
    height: FULL_HEIGHT + (brackets.length > 0 ? BRACKET_HEIGHT : 0),
    draw: (top) => {
      const bars = stretches(view).map((stretch) => bar(stretch, top, view));
      return {
        below: [
          ...levels(top, view),
          ...bars.flatMap(({ below }) => below),
          ...brackets.map((span) => bracket(span, top + FULL_HEIGHT, view)),
        ],
        above: bars.flatMap(({ above }) => above),
      };
    },
  };
}

export function stretches({ value }: View): Stretch[] {
  return merged<Stretch>(
    value.days,
    (a, b) => a.payer === b.payer && a.extent === b.extent && a.projected === b.projected,
  );
}

/** The sick-pay periods that hold more than one spell. */
export function joinedPeriods({ value }: View): Span[] {
  const spells = merged<Span>(
    value.days.map(({ from, to }) => ({ from, to })),
    () => true,
  );
  let next = 0;
  return value.periods.filter(({ from, to }) => {
    while ((spells[next]?.to ?? '9999') < from) next++;
    const second = spells[next + 1];
    return second !== undefined && second.from <= to;
  });
}

function bar({ from, to, payer, extent, projected }: Stretch, top: number, view: View): Drawing {
  const height = FULL_HEIGHT * extent;
  const box: Box = { ...extentOn(view.scale, toDay(from), toDay(to)), y: top + FULL_HEIGHT - height, height };
  const name = longestFitting(names(payer, extent, view), box.width - TEXT_PADDING);
  return {
    below: payerBar(box, payer, projected, view.scope),
    above:
      name === undefined
        ? []
        : [
            text(box.x + box.width / 2, top + FULL_HEIGHT - TEXT_RISE, name, {
              size: SMALL_SIZE,
              anchor: 'middle',
              class: textClass(payer, projected),
            }),
          ],
  };
}

/** From the fullest to a letter. */
function names(payer: Payer, extent: number, { say, language }: View): string[] {
  const name = say(payerNames[payer]);
  // A letter would be lost among the dots.
  if (payer === 'none') return [name];
  const share = percentText({ num: extent, den: 1 }, language);
  const letter = name.replace('The ', '').charAt(0).toUpperCase();
  return extent === 1 ? [name, letter] : [`${name} ${share}`, name, `${letter} ${share}`, share, letter];
}

function longestFitting(candidates: readonly string[], width: number): string | undefined {
  return candidates.find((candidate) => textWidth(candidate, { size: SMALL_SIZE }) <= width);
}

/** Lines at half and at the whole, named where there is a gutter. */
function levels(top: number, { frame, language }: View): string[] {
  return [1, 0.5].flatMap((level) => {
    const y = top + FULL_HEIGHT * (1 - level);
    const drawn = line(frame.left, y, frame.right, y, { class: 'line-grid' });
    const name = percentText({ num: level * 100, den: 100 }, language);
    if (!frame.gutter) return [drawn];
    return [drawn, text(frame.left - 6, y + 4, name, { size: SMALL_SIZE, anchor: 'end', class: 'quiet' })];
  });
}

/** A bracket below spells of one period. */
function bracket({ from, to }: Span, bottom: number, { scale }: View): string {
  const { x, width } = extentOn(scale, toDay(from), toDay(to));
  const y = bottom + 8;
  return polyline(
    [
      [x, y - 4],
      [x, y],
      [x + width, y],
      [x + width, y - 4],
    ],
    { class: 'line-ink', 'stroke-width': 1.5 },
  );
}
