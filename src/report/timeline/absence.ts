/** The lane of the absence: how much of the work, who pays, and which spells belong together. */
import type { DaySegment } from '../../case/pay/days.js';
import type { OtherBenefitKind } from '../../case/given/other-benefits.js';
import { ofSickness } from '../../case/pay/other-benefit-days.js';
import { payerNames } from '../../case/pay/pay.words.js';
import { toDay } from '../../time/day.js';
import { percentText } from '../numbers.js';
import { merged, type Span } from '../case/sections/spans.js';
import { SMALL_SIZE } from './frame.js';
import { otherBenefitNames } from '../../rules/shared/other-benefit.words.js';
import { letterOf, payerBar, textClass, type PayerLook } from './payers.js';
import { extentOn } from './scale.js';
import { line, polyline, text, textBox, type Box } from './shapes.js';
import { textWidth } from './text-width.js';
import { timelineNames } from './timeline.words.js';
import type { Drawing, Lane, View } from './view.js';

const FULL_HEIGHT = 68;
const BRACKET_HEIGHT = 12;
/** From the lower edge of a bar to its text. */
const TEXT_RISE = 4.5;
const TEXT_PADDING = 4;
/** From line to line within a bar, and the least height of a bar with one. */
const LINE_STEP = 13;

/** Days that look alike. */
interface Stretch extends Span {
  readonly payer: PayerLook;
  readonly extent: number;
  /** What of the day lies below it, taken by the sickness. */
  readonly above: number;
  /** Which other benefits it is of; empty where it is of sickness. */
  readonly kinds: readonly OtherBenefitKind[];
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
      const named = levels(top, view);
      return {
        below: [
          ...named.below,
          ...bars.flatMap(({ below }) => below),
          ...brackets.map((span) => bracket(span, top + FULL_HEIGHT, view)),
        ],
        above: [...named.above, ...bars.flatMap(({ above }) => above)],
        words: named.words ?? [],
      };
    },
  };
}

/** Of sickness, and then what other benefits take of the days, above what the sickness takes of them. */
export function stretches({ value }: View): Stretch[] {
  const sick = ofSickness(value.days);
  const isSick = new Set<DaySegment>(sick);
  const ofOthers = value.days.flatMap((days): Stretch[] => {
    const { other = [] } = days;
    if (other.length === 0) return [];
    return [
      {
        ...days,
        payer: 'other',
        extent: other.reduce((sum, { extent }) => sum + extent, 0),
        above: isSick.has(days) ? days.extent : 0,
        kinds: other.map(({ kind }) => kind),
      },
    ];
  });
  return [
    ...mergedStretches(sick.map((days) => ({ ...days, above: 0, kinds: [] }))),
    ...mergedStretches(ofOthers),
  ];
}

function mergedStretches(all: readonly Stretch[]): Stretch[] {
  return merged<Stretch>(
    all,
    (a, b) =>
      a.payer === b.payer &&
      a.extent === b.extent &&
      a.above === b.above &&
      a.projected === b.projected &&
      a.kinds.join() === b.kinds.join(),
  );
}

/** The sick-pay periods that hold more than one spell. */
export function joinedPeriods({ value }: View): Span[] {
  const spells = merged<Span>(
    ofSickness(value.days).map(({ from, to }) => ({ from, to })),
    () => true,
  );
  let next = 0;
  return value.periods.filter(({ from, to }) => {
    while ((spells[next]?.to ?? '9999') < from) next++;
    const second = spells[next + 1];
    return second !== undefined && second.from <= to;
  });
}

function bar(stretch: Stretch, top: number, view: View): Drawing {
  const { from, to, payer, extent, above, projected } = stretch;
  const height = FULL_HEIGHT * extent;
  const bottom = top + FULL_HEIGHT * (1 - above);
  const box: Box = { ...extentOn(view.scale, toDay(from), toDay(to)), y: bottom - height, height };
  const fits = (lines: readonly string[]): boolean =>
    lines.length * LINE_STEP <= height &&
    lines.every((words) => textWidth(words, { size: SMALL_SIZE }) <= box.width - TEXT_PADDING);
  const lines = names(stretch, view).find(fits) ?? [];
  return {
    below: payerBar(box, payer, projected, view.scope),
    above: lines.map((words, i) =>
      text(box.x + box.width / 2, bottom - TEXT_RISE - (lines.length - 1 - i) * LINE_STEP, words, {
        size: SMALL_SIZE,
        anchor: 'middle',
        class: textClass(payer, projected),
      }),
    ),
  };
}

/** From the fullest to a letter, each in one line or two. Part of the day is told as long as there is room for it. */
function names(stretch: Stretch, { say, language }: View): (readonly string[])[] {
  const { payer, extent } = stretch;
  const name = nameOf(stretch, say);
  // A letter would be lost among the dots.
  if (payer === 'none') return [[name]];
  const letter = letterOf(payer, say);
  if (extent === 1) return [[name], [letter]];
  const share = percentText({ num: extent, den: 1 }, language);
  return [[`${name} ${share}`], [name, share], [`${letter} ${share}`], [letter, share], [letter]];
}

/** Who pays, or which other benefits it is. */
export function nameOf({ payer, kinds }: Pick<Stretch, 'payer' | 'kinds'>, say: View['say']): string {
  if (payer !== 'other') return say(payerNames[payer]);
  const names = kinds.map((kind) => say(otherBenefitNames[kind])).join(', ');
  return `${names.charAt(0).toUpperCase()}${names.slice(1)}`;
}

/** Lines at half and at the whole: named at the left where there is a gutter, else above their right end. */
function levels(top: number, { frame, language }: View): Drawing {
  const drawn = [1, 0.5].map((level) => {
    const y = top + FULL_HEIGHT * (1 - level);
    const name = percentText({ num: level * 100, den: 100 }, language);
    const style = { size: SMALL_SIZE, anchor: 'end', class: frame.gutter ? 'quiet' : 'quiet halo' } as const;
    const [x, baseline] = frame.gutter ? [frame.left - 6, y + 4] : [frame.right, y - 2];
    return {
      below: line(frame.left, y, frame.right, y, { class: 'line-grid' }),
      above: text(x, baseline, name, style),
      words: textBox(x, baseline, name, style),
    };
  });
  return {
    below: drawn.map(({ below }) => below),
    above: drawn.map(({ above }) => above),
    words: drawn.map(({ words }) => words),
  };
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
