/** How the payers look: a colour, a pattern and a letter each. */
import type { Payer } from '../../case/pay/days.js';
import { payerNames as namesOfPayers } from '../../case/pay/pay.words.js';
import { element } from '../render/markup.js';
import { rect, type Box } from './shapes.js';
import { timelineNames, type TimelineName } from './timeline.words.js';
import type { View } from './view.js';

/** Who pays, and for what: another benefit than the one for the own sickness looks like nothing else. */
export type PayerLook = Payer | 'other';

export const PAYERS: readonly PayerLook[] = ['employer', 'fk', 'other', 'none'];

export const payerNames: Readonly<Record<PayerLook, TimelineName>> = {
  employer: 'paidByEmployer',
  fk: 'paidByFk',
  other: 'otherBenefit',
  none: 'paidByNobody',
};

/** What stands for the payer where there is no room for its name. */
export function letterOf(payer: PayerLook, say: View['say']): string {
  if (payer === 'other') return say(timelineNames.otherBenefitLetter);
  return say(namesOfPayers[payer]).replace('The ', '').charAt(0).toUpperCase();
}

/** The class of text on the payer's colour. Projected days are pale: text on them is as everywhere. */
export function textClass(payer: PayerLook, projected: boolean): string {
  if (payer === 'none') return 'ink halo';
  return projected ? 'ink' : `on-${payer}`;
}

const PALE = 0.38;
const DASHES = '4 2.5';

/** Days of one payer. Projected ones are pale with a dashed edge. */
export function payerBar(box: Box, payer: PayerLook, projected: boolean, scope: string): string[] {
  const opacity = projected ? PALE : undefined;
  const edge = payer === 'none' ? 'quiet' : payer;
  // The edge lies inside, so that bars that touch do not overlap.
  const inner = inset(box, 0.5);
  return [
    rect(box, { class: payer, 'fill-opacity': opacity }),
    ...(payer === 'employer'
      ? []
      : [rect(box, { fill: `url(#${scope}-${payer})`, 'fill-opacity': projected ? 0.6 : undefined })]),
    ...(payer === 'none' || projected
      ? [
          rect(inner, {
            fill: 'none',
            class: `line-${edge}`,
            'stroke-dasharray': projected ? DASHES : undefined,
          }),
        ]
      : []),
  ];
}

/** The patterns that bars refer to: stripes for Försäkringskassan, a grid for its other benefits, dots for nobody, and those of the income. */
export function patterns(scope: string): string {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return element(
    'defs',
    {},
    element(
      'pattern',
      { id: `${scope}-fk`, ...size, patternTransform: 'rotate(45)' },
      element('rect', { width: 1.6, height: 6, class: 'stripe', 'fill-opacity': 0.22 }),
    ),
    element(
      'pattern',
      { id: `${scope}-other`, ...size },
      element('path', {
        d: 'M0 0.5H6M0.5 0V6',
        fill: 'none',
        class: 'line-on-other',
        'stroke-opacity': 0.18,
      }),
    ),
    element(
      'pattern',
      { id: `${scope}-none`, ...size },
      element('circle', { cx: 3, cy: 3, r: 0.9, class: 'quiet' }),
    ),
    element(
      'pattern',
      { id: `${scope}-agreed`, ...size },
      element('rect', { width: 6, height: 2, class: 'on-employer', 'fill-opacity': 0.55 }),
    ),
    element(
      'pattern',
      { id: `${scope}-insurance`, ...size, patternTransform: 'rotate(-45)' },
      element('rect', { width: 1.2, height: 6, class: 'stripe', 'fill-opacity': 0.35 }),
    ),
  );
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return {
    x: x + by,
    y: y + by,
    width: Math.max(0.1, width - 2 * by),
    height: Math.max(0.1, height - 2 * by),
  };
}
