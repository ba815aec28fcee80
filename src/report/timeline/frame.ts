/** Where things stand on the picture, by its width: a wide one names the lanes at their left, a narrow one above. */

export interface Frame {
  readonly width: number;
  readonly margin: number;
  /** The left and right end of the time axis. */
  readonly left: number;
  readonly right: number;
  /** Whether the lanes are named at their left. */
  readonly gutter: boolean;
  /** Whether deadlines are numbered and listed below, for want of room beside their marks. */
  readonly numbered: boolean;
}

/** The widths that the picture is made for, in pixels; what lies outside is drawn at the nearest. */
export const NARROWEST = 280;
export const WIDEST = 2400;

const GUTTER_FROM = 900;
const GUTTER = 132;
const LABELS_FROM = 640;

export function frameOf(asked: number): Frame {
  const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, asked)));
  const gutter = width >= GUTTER_FROM;
  const margin = width >= LABELS_FROM ? 20 : 12;
  return {
    width,
    margin,
    left: margin + (gutter ? GUTTER : 0),
    right: width - margin,
    gutter,
    numbered: width < LABELS_FROM,
  };
}

/** Sizes of text in pixels. */
export const TITLE_SIZE = 17;
export const TEXT_SIZE = 12;
export const SMALL_SIZE = 11;
export const LINE_HEIGHT = 16;
