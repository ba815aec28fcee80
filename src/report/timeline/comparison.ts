/** The lane of what the capacity is compared with: numbered bands, and lines between spells that are added together. */
import { ofSickness } from '../../case/pay/other-benefit-days.js';
import type { ComparedWith } from '../../rules/work-capacity/chain/chain.js';
import { chainJoinsWithinOn } from '../../rules/work-capacity/chain-link.js';
import { addDays, toDay } from '../../time/day.js';
import { link } from '../../time/link.js';
import { itemWhere, neighbours, type NonEmpty } from '../../time/lists.js';
import type { Period } from '../../time/period.js';
import { comparedWithText } from '../case/sections/compared-with.js';
import { merged, type Span } from '../case/sections/spans.js';
import { SMALL_SIZE } from './frame.js';
import { extentOn } from './scale.js';
import { line, rect, text } from './shapes.js';
import { textWidth } from './text-width.js';
import { BANDS } from './theme.js';
import { timelineNames } from './timeline.words.js';
import type { Drawing, Lane, View } from './view.js';

const HEIGHT = 22;
const TEXT_PADDING = 8;
/** Where an assessment must come first. */
export const OPEN = '?';

interface Band extends Span {
  readonly words: string;
  readonly projected: boolean;
}

/** An answer with the sign that stands for it in the bands, and its colour. */
export interface Answer {
  readonly words: string;
  readonly sign: string;
  readonly class: string;
}

export function comparison(view: View): Lane {
  const answers = answersOf(view);
  return {
    name: view.say(timelineNames.comparedWith),
    height: HEIGHT,
    draw: (top) => {
      const drawn = bands(view).map((band) => bandDrawing(band, top, answers, view));
      return {
        below: [...links(top, view), ...drawn.flatMap(({ below }) => below)],
        above: drawn.flatMap(({ above }) => above),
      };
    },
  };
}

/** The different answers, in the order in which they first occur. */
export function answersOf({ value, language }: View): Answer[] {
  const seen = new Map<string, readonly ComparedWith[] | null>();
  for (const { comparedWith } of ofSickness(value.days)) {
    const words = comparedWithText(comparedWith, language);
    if (!seen.has(words)) seen.set(words, comparedWith);
  }
  let count = 0;
  return [...seen].map(([words, comparedWith]) => {
    if (comparedWith === null) return { words, sign: OPEN, class: `band-${BANDS}` };
    count++;
    return { words, sign: String(count), class: `band-${((count - 1) % (BANDS - 1)) + 1}` };
  });
}

/** The spells that belong to the same chain, where that is more than one. */
export function chained({ value }: View): NonEmpty<Period>[] {
  const spells = merged<Span>(
    ofSickness(value.days).map(({ from, to }) => ({ from, to })),
    () => true,
  ).map(({ from, to }) => ({ from: toDay(from), to: toDay(to) }));
  return link(spells, { within: chainJoinsWithinOn }).filter(({ length }) => length > 1);
}

function bands({ value, language }: View): Band[] {
  return merged<Band>(
    ofSickness(value.days).map(({ from, to, comparedWith, projected }) => ({
      from,
      to,
      projected,
      words: comparedWithText(comparedWith, language),
    })),
    (a, b) => a.words === b.words && a.projected === b.projected,
  );
}

function bandDrawing(
  { from, to, words, projected }: Band,
  top: number,
  answers: readonly Answer[],
  { scale }: View,
): Drawing {
  const { sign, class: name } = itemWhere(answers, (answer) => answer.words === words);
  const { x, width } = extentOn(scale, toDay(from), toDay(to));
  const box = { x, y: top, width, height: HEIGHT };
  const label = [`${sign}  ${words}`, sign].find(
    (candidate) => textWidth(candidate, { size: SMALL_SIZE }) + TEXT_PADDING <= width,
  );
  const edge = {
    ...box,
    x: x + 0.5,
    y: top + 0.5,
    width: Math.max(0.1, width - 1),
    height: HEIGHT - 1,
  };
  return {
    below: [
      rect(box, { class: name, 'fill-opacity': projected ? 0.6 : undefined }),
      rect(edge, {
        fill: 'none',
        class: 'line-quiet',
        'stroke-opacity': 0.55,
        'stroke-dasharray': projected ? '4 2.5' : undefined,
      }),
    ],
    above:
      label === undefined
        ? []
        : [text(x + TEXT_PADDING / 2 + 1, top + HEIGHT / 2 + 4, label, { size: SMALL_SIZE })],
  };
}

/** Dotted lines over the time between spells that are added together. */
function links(top: number, view: View): string[] {
  const y = top + HEIGHT / 2;
  return chained(view).flatMap((spells) =>
    neighbours(spells).map(([before, spell]) => {
      const from = view.scale.x(addDays(before.to, 1));
      return line(from, y, view.scale.x(spell.from), y, {
        class: 'line-quiet',
        'stroke-width': 1.5,
        'stroke-dasharray': '1.5 2.5',
      });
    }),
  );
}
