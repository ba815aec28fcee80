/** What the colours, patterns and shapes of this picture mean. What does not occur is left out. */
import type { Payer } from '../../case/pay/days.js';
import { LINE_HEIGHT, SMALL_SIZE } from './frame.js';
import { answersOf, chained, OPEN } from './comparison.js';
import { joinedPeriods, stretches } from './absence.js';
import type { Deadlines } from './deadlines.js';
import { incomeBox, looksOf, type IncomeLook } from './income.js';
import { kindName, mark, MARK_KINDS } from './marks.js';
import { letterOf, payerBar, payerNames, PAYERS, textClass } from './payers.js';
import { line, polyline, rect, text } from './shapes.js';
import { linesOf, textWidth } from './text-width.js';
import { timelineNames } from './timeline.words.js';
import type { Panel, View } from './view.js';

const SYMBOL_WIDTH = 20;
const SYMBOL_GAP = 6;
const ITEM_GAP = 18;
const ROW_GAP = 4;
const SMALL = { size: SMALL_SIZE } as const;

interface Item {
  /** Drawn around the middle of the symbol. */
  readonly symbol: (x: number, y: number) => readonly string[];
  readonly words: string;
}

interface PlacedItem extends Item {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export function legend(deadlines: Deadlines, view: View): Panel {
  const { placed, height } = flow(
    [absenceItems(view), incomeItems(view), answerItems(view), deadlineItems(deadlines, view)],
    view,
  );
  return {
    height,
    draw: (top) =>
      placed.flatMap(({ symbol, x, y, lines }) => [
        ...symbol(x + SYMBOL_WIDTH / 2, top + y + LINE_HEIGHT / 2),
        ...lines.map((words, i) =>
          text(x + SYMBOL_WIDTH + SYMBOL_GAP, top + y + 12 + i * LINE_HEIGHT, words, SMALL),
        ),
      ]),
  };
}

/** Items from left to right, each group on rows of its own. */
function flow(
  groups: readonly (readonly Item[])[],
  { frame }: View,
): { readonly placed: PlacedItem[]; readonly height: number } {
  const placed: PlacedItem[] = [];
  const most = frame.right - frame.margin - SYMBOL_WIDTH - SYMBOL_GAP;
  let y = 0;
  for (const items of groups) {
    let x = frame.margin;
    let rowHeight = 0;
    for (const item of items) {
      const lines = linesOf(item.words, most, SMALL);
      const width = Math.max(...lines.map((words) => textWidth(words, SMALL))) + SYMBOL_WIDTH + SYMBOL_GAP;
      if (x > frame.margin && x + width > frame.right) {
        x = frame.margin;
        y += rowHeight + ROW_GAP;
        rowHeight = 0;
      }
      placed.push({ ...item, x, y, lines });
      x += width + ITEM_GAP;
      rowHeight = Math.max(rowHeight, lines.length * LINE_HEIGHT);
    }
    if (items.length > 0) y += rowHeight + ROW_GAP;
  }
  return { placed, height: Math.max(0, y - ROW_GAP) };
}

function absenceItems(view: View): Item[] {
  const { say, scope, certificates } = view;
  const shown = stretches(view);
  const payers = PAYERS.filter((payer) => shown.some((each) => each.payer === payer));
  const projected = shown.find((each) => each.projected);
  const box = (x: number, y: number): { x: number; y: number; width: number; height: number } => ({
    x: x - 10,
    y: y - 6,
    width: 20,
    height: 12,
  });
  return [
    ...payers.map((payer) => ({
      symbol: (x: number, y: number) => [
        ...payerBar(box(x, y), payer, false, scope),
        // Nobody has no letter: it would be lost among the dots.
        ...(payer === 'none'
          ? []
          : [
              text(x, y + 4, letterOf(payer, say), {
                size: SMALL_SIZE,
                anchor: 'middle',
                class: textClass(payer, false),
              }),
            ]),
      ],
      words: say(timelineNames[payerNames[payer]]),
    })),
    ...(projected === undefined
      ? []
      : [
          {
            symbol: (x: number, y: number) => payerBar(box(x, y), projected.payer, true, scope),
            words: say(timelineNames.projected),
          },
        ]),
    ...(joinedPeriods(view).length === 0
      ? []
      : [
          {
            symbol: (x: number, y: number) => [
              polyline(
                [
                  [x - 9, y - 3],
                  [x - 9, y + 2],
                  [x + 9, y + 2],
                  [x + 9, y - 3],
                ],
                { class: 'line-ink', 'stroke-width': 1.5 },
              ),
            ],
            words: say(timelineNames.samePeriod),
          },
        ]),
    ...(chained(view).length === 0
      ? []
      : [
          {
            symbol: (x: number, y: number) => [
              line(x - 9, y, x + 9, y, {
                class: 'line-quiet',
                'stroke-width': 1.5,
                'stroke-dasharray': '1.5 2.5',
              }),
            ],
            words: say(timelineNames.sameChain),
          },
        ]),
    ...(certificates.length === 0
      ? []
      : [
          {
            symbol: (x: number, y: number) => [
              rect({ x: x - 10, y: y - 4, width: 20, height: 8 }, { class: 'certificate', rx: 3 }),
            ],
            words: say(timelineNames.certified),
          },
        ]),
  ];
}

/** The looks of the income that no payer of the absence has. */
function incomeItems(view: View): Item[] {
  return looksOf(view)
    .filter((look): look is Exclude<IncomeLook, Payer> | 'none' => look !== 'employer' && look !== 'fk')
    .map((look) => ({
      symbol: (x, y) => incomeBox({ x: x - 10, y: y - 6, width: 20, height: 12 }, look, false, view.scope),
      words: view.say(timelineNames[INCOME_WORDS[look]]),
    }));
}

const INCOME_WORDS = {
  agreed: 'agreedPay',
  insurance: 'groupInsurance',
  none: 'unpaid',
} as const;

/** What the numbers of the comparison stand for. */
function answerItems(view: View): Item[] {
  return answersOf(view).map(({ words, sign, class: name }) => ({
    symbol: (x, y) => [
      rect({ x: x - 9.5, y: y - 7.5, width: 19, height: 15 }, { class: `${name} line-quiet` }),
      text(x, y + 4, sign, { ...SMALL, anchor: 'middle' }),
    ],
    words:
      sign === OPEN
        ? view.say(timelineNames.comparisonOpen)
        : `${view.say(timelineNames.comparedWith)} ${words}`,
  }));
}

function deadlineItems({ named, unnamed }: Deadlines, { say }: View): Item[] {
  const kinds = new Set([...named, ...unnamed].map(({ kind }) => kind));
  return MARK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    symbol: (x, y) => [mark(kind, x, y)],
    words: say(kindName(kind)),
  }));
}
