/** The lane of the income: a column for every month, by who pays, with what of the pay lost nobody pays on top. */
import type { IncomeMonth, IncomeSource } from '../../case/pay/income.js';
import { payerNames } from '../../case/pay/pay.words.js';
import type { Text } from '../../finding/words.js';
import { toDay } from '../../time/day.js';
import { endOfMonth } from '../../time/month.js';
import { isKnown } from '../case/sections/income.js';
import { numberText } from '../numbers.js';
import { SMALL_SIZE } from './frame.js';
import { payerBar } from './payers.js';
import { extentOn } from './scale.js';
import { line, rect, text, textBox, type Box } from './shapes.js';
import { textWidth } from './text-width.js';
import { timelineNames } from './timeline.words.js';
import type { Drawing, Lane, View } from './view.js';

/** How a part of a column looks: as its payer in the lane of the absence, or by itself. */
export type IncomeLook = 'employer' | 'agreed' | 'fk' | 'insurance' | 'none';

/** From the bottom of a column up. */
const LOOKS: readonly IncomeLook[] = ['employer', 'agreed', 'fk', 'insurance', 'none'];

const LOOK_OF: Readonly<Record<IncomeSource, IncomeLook>> = {
  'sick-pay': 'employer',
  supplement: 'agreed',
  'sickness-benefit': 'fk',
  ags: 'insurance',
  'ags-kl': 'insurance',
  itp: 'insurance',
};

/** Who pays: the picture never speaks of illness. */
const WORDS_OF: Readonly<Record<IncomeLook, Text>> = {
  employer: payerNames.employer,
  agreed: timelineNames.agreedPay,
  fk: payerNames.fk,
  insurance: timelineNames.groupInsurance,
  none: timelineNames.unpaid,
};

const HEIGHT = 58;
const LABEL_HEIGHT = 14;
const PALE = 0.38;
const COLUMN_GAP = 3;
const TEXT_PADDING = 4;

/** None where no amount is known. */
export function income(view: View): Lane[] {
  const months = knownMonths(view);
  if (months.length === 0) return [];
  const most = Math.max(1, ...months.map((month) => sumOf(partsOf(month))));
  return [
    {
      name: view.say(timelineNames.income),
      hint: view.say(timelineNames.numberIsPaid),
      height: LABEL_HEIGHT + HEIGHT,
      draw: (top) => {
        const bottom = top + LABEL_HEIGHT + HEIGHT;
        const drawn = months.map((month) => column(month, bottom, HEIGHT / most, view));
        const { left, right } = view.frame;
        return {
          below: [
            line(left, bottom, right, bottom, { class: 'line-grid' }),
            ...drawn.flatMap(({ below }) => below),
          ],
          above: drawn.flatMap(({ above }) => above),
          words: drawn.flatMap(({ words = [] }) => words),
        };
      },
    },
  ];
}

export function knownMonths({ value }: View): IncomeMonth[] {
  return value.money.months.filter(isKnown);
}

/** The looks that occur, from the bottom up. */
export function looksOf(view: View): IncomeLook[] {
  const months = knownMonths(view);
  return LOOKS.filter((look) => months.some((month) => partsOf(month).some((part) => part.look === look)));
}

interface Part {
  readonly look: IncomeLook;
  readonly kronor: number;
}

/** What a month gives, in words; null where it is not known. */
export function toldParts({
  bySource,
  unpaid,
}: IncomeMonth): { readonly words: Text; readonly kronor: number | null }[] {
  const lost = unpaid === null || unpaid <= 0 ? [] : [{ words: WORDS_OF.none, kronor: unpaid }];
  return [
    ...bySource.map(({ source, amount }) => ({ words: WORDS_OF[LOOK_OF[source]], kronor: amount })),
    ...lost,
  ];
}

/** What is more than nothing, from the bottom up. */
function partsOf({ bySource, unpaid }: IncomeMonth): Part[] {
  const parts = bySource.map(({ source, amount }) => ({ look: LOOK_OF[source], kronor: amount ?? 0 }));
  return [...parts, { look: 'none' as const, kronor: unpaid ?? 0 }].filter(({ kronor }) => kronor > 0);
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { kronor }) => sum + kronor, 0);
}

function column(month: IncomeMonth, bottom: number, perKrona: number, view: View): Drawing {
  const { scale, scope } = view;
  const first = toDay(`${month.month}-01`);
  const { x, width } = extentOn(scale, first, endOfMonth(first));
  const gap = width > 4 * COLUMN_GAP ? COLUMN_GAP : 0;
  let y = bottom;
  const below = partsOf(month).flatMap(({ look, kronor }) => {
    const height = kronor * perKrona;
    y -= height;
    return incomeBox({ x: x + gap / 2, y, width: width - gap, height }, look, month.projected, scope);
  });
  const name = labelOf(month, width - TEXT_PADDING, view);
  if (name === undefined) return { below, above: [] };
  const style = { size: SMALL_SIZE, anchor: 'middle', class: 'quiet halo' } as const;
  return {
    below,
    above: [text(x + width / 2, y - TEXT_PADDING, name, style)],
    words: [textBox(x + width / 2, y - TEXT_PADDING, name, style)],
  };
}

/** What is paid in the month, in whole kronor where that has room; a question mark where some of it is not known. */
function labelOf({ bySource }: IncomeMonth, room: number, { language }: View): string | undefined {
  const paid = bySource.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const unknown = bySource.some(({ amount }) => amount === null) ? ' ?' : '';
  const whole = numberText(Math.round(paid), language);
  return [`${whole}${unknown}`, unknown.trim()].find(
    (candidate) => candidate !== '' && textWidth(candidate, { size: SMALL_SIZE }) <= room,
  );
}

/** A part of a column. Projected ones are pale with a dashed edge, as the days are. */
export function incomeBox(box: Box, look: IncomeLook, projected: boolean, scope: string): string[] {
  if (look === 'employer' || look === 'fk' || look === 'none') return payerBar(box, look, projected, scope);
  const name = look === 'agreed' ? 'employer' : 'insurance';
  const opacity = projected ? PALE : undefined;
  return [
    rect(box, { class: name, 'fill-opacity': opacity }),
    rect(box, { fill: `url(#${scope}-${look})`, 'fill-opacity': projected ? 0.6 : undefined }),
    rect(
      { ...box, x: box.x + 0.5, width: Math.max(0.1, box.width - 1) },
      {
        fill: 'none',
        class: 'line-quiet',
        'stroke-opacity': 0.55,
        'stroke-dasharray': projected ? '4 2.5' : undefined,
      },
    ),
  ];
}
