/** The few shapes that the picture is drawn with. */
import { element, escaped, type Attributes } from '../render/markup.js';
import { textWidth, type Font } from './text-width.js';

export interface TextStyle extends Font {
  /** Classes: a colour, and `halo` where lines run behind the text. */
  readonly class?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text with its baseline at `y`. */
export function text(
  x: number,
  y: number,
  content: string,
  { size, bold, class: name, anchor }: TextStyle,
): string {
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      class: name,
    },
    escaped(content),
  );
}

/** The room that such a line of text takes: rather too much than too little. */
export function textBox(
  x: number,
  y: number,
  content: string,
  { anchor = 'start', ...font }: TextStyle,
): Box {
  const width = textWidth(content, font);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - before, y: y - font.size, width, height: font.size + DESCENT };
}

/** What letters such as p reach below their line. */
const DESCENT = 4;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rect({ x, y, width, height }: Box, attributes: Attributes): string {
  return element('rect', { x, y, width, height, ...attributes });
}

export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string {
  return element('path', { d: `M${places(x1, y1)}L${places(x2, y2)}`, fill: 'none', ...attributes });
}

/** A path through points, closed. */
export function polygon(points: readonly (readonly [number, number])[], attributes: Attributes): string {
  return element('path', {
    d: `M${points.map(([x, y]) => places(x, y)).join('L')}Z`,
    ...attributes,
  });
}

export function circle(cx: number, cy: number, r: number, attributes: Attributes): string {
  return element('circle', { cx, cy, r, ...attributes });
}

/** An open path through points. */
export function polyline(points: readonly (readonly [number, number])[], attributes: Attributes): string {
  return element('path', {
    d: `M${points.map(([x, y]) => places(x, y)).join('L')}`,
    fill: 'none',
    ...attributes,
  });
}

function places(x: number, y: number): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
