/** A case as a picture: months from left to right, and below them the absence, the comparison, cover and deadlines. */
import type { AssessValue } from '../../case/assess.js';
import type { Decided } from '../../finding/finding.js';
import type { IsoDate } from '../../time/day.js';
import { languageIn, type LanguageOptions } from '../language.js';
import { element, escaped } from '../render/markup.js';
import { absence } from './absence.js';
import { axis } from './axis.js';
import { certificates } from './certificates.js';
import { comparison } from './comparison.js';
import { deadlineLane, deadlineList, deadlinesOf, type Deadlines } from './deadlines.js';
import { description } from './description.js';
import { frameOf, LINE_HEIGHT, SMALL_SIZE, TEXT_SIZE, type Frame } from './frame.js';
import { header, titleOf } from './header.js';
import { income } from './income.js';
import { legend } from './legend.js';
import { patterns } from './payers.js';
import { scaleOf } from './scale.js';
import { rect, text, textBox, type Box, type TextStyle } from './shapes.js';
import { styleOf, type Theme } from './theme.js';
import { textWidth } from './text-width.js';
import { timelineNames } from './timeline.words.js';
import type { Lane, Panel, View } from './view.js';

export interface TimelineOptions extends LanguageOptions {
  /** Pixels, 280–2400; below 640 the deadlines are numbered. Absent: 720, which fills a page of A4 upright. */
  readonly width?: number;
  /** Absent: `auto`, which is dark where the reader's screen is, and light on paper. */
  readonly theme?: Theme;
  /** The days that certificates cover, both ends included. Absent: the picture says nothing of them. */
  readonly certificates?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
}

const ORDINARY_WIDTH = 720;
const LANE_GAP = 14;
const PANEL_GAP = 12;
/** The name of a lane, where it stands above. */
const NAME_HEIGHT = 17;
const NAME_INDENT = 4;

/**
 * The case as an SVG picture with a title and a description for screen readers: no script, no font, nothing from
 * elsewhere. The same case gives the same bytes.
 *
 * It names the case's reference and speaks of absence, never of illness.
 *
 * @example
 * import { assess } from 'sjukregler';
 * import { timelineSvg } from 'sjukregler/report';
 *
 * const spells = [{ from: '2026-01-12', to: '2026-01-16', extent: 1 }] as const;
 * const found = assess({ ref: 'A-17', spells }, { asOf: '2026-02-01' });
 * timelineSvg(found, { lang: 'sv', width: 360 }).slice(0, 4); //=> '<svg'
 */
export function timelineSvg({ value }: Decided<AssessValue>, options: TimelineOptions = {}): string {
  const lang = languageIn(options);
  const { width = ORDINARY_WIDTH, theme = 'auto', certificates: covered = [] } = options;
  const frame = frameOf(width);
  const scope = `sjr-${theme}-${frame.width}`;
  const view: View = {
    value,
    certificates: covered,
    frame,
    scale: scaleOf(value, covered, frame),
    language: lang,
    say: (words) => words[lang],
    scope,
  };
  const deadlines = deadlinesOf(view);
  const { content, height } = value.days.length === 0 ? emptyPicture(view) : picture(deadlines, view);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${frame.width} ${height}`,
      width: frame.width,
      height,
      class: scope,
      role: 'img',
      lang,
      'aria-labelledby': `${scope}-title ${scope}-desc`,
    },
    element('title', { id: `${scope}-title` }, escaped(titleOf(view))),
    element('desc', { id: `${scope}-desc` }, escaped(description(deadlines, view))),
    element('style', {}, styleOf(scope, theme)),
    patterns(scope),
    rect({ x: 0, y: 0, width: frame.width, height }, { class: 'canvas' }),
    ...content,
  );
}

interface Content {
  readonly content: readonly string[];
  readonly height: number;
}

function emptyPicture(view: View): Content {
  const { frame, say } = view;
  const head = header(view);
  const top = frame.margin + head.height + PANEL_GAP;
  return {
    content: [
      ...head.draw(frame.margin),
      text(frame.margin, top + TEXT_SIZE, say(timelineNames.noAbsence), { size: TEXT_SIZE }),
    ],
    height: top + LINE_HEIGHT + frame.margin,
  };
}

function picture(deadlines: Deadlines, view: View): Content {
  const { frame } = view;
  const time = axis(view);
  const head = header(view);
  const axisTop = frame.margin + head.height + PANEL_GAP;
  const lanes = placedLanes(
    [
      absence(view),
      comparison(view),
      ...income(view),
      ...certificates(view),
      ...deadlineLane(deadlines, view),
    ],
    axisTop + time.height + 6,
    frame,
  );
  const drawn = lanes.placed.map(({ lane, top }) => lane.draw(top));
  const names = lanes.placed.flatMap(({ lane, nameTop }) => laneName(lane, nameTop, frame));
  const panels = placedPanels(
    [deadlineList(deadlines, view), legend(deadlines, view)],
    lanes.bottom + PANEL_GAP,
  );
  return {
    content: [
      ...head.draw(frame.margin),
      ...time.lines(axisTop, lanes.bottom),
      ...drawn.flatMap(({ below }) => below),
      ...time.today(axisTop, lanes.bottom, [
        ...time.words(axisTop),
        ...names.map(({ box }) => box),
        ...drawn.flatMap(({ words = [] }) => words),
      ]),
      ...time.names(axisTop),
      ...names.map(({ markup }) => markup),
      ...drawn.flatMap(({ above }) => above),
      ...panels.placed.flatMap(({ panel, top }) => panel.draw(top)),
    ],
    height: Math.ceil(panels.bottom - PANEL_GAP + frame.margin),
  };
}

interface PlacedLane {
  readonly lane: Lane;
  readonly nameTop: number;
  readonly top: number;
}

function placedLanes(
  lanes: readonly Lane[],
  from: number,
  { gutter }: Frame,
): { readonly placed: readonly PlacedLane[]; readonly bottom: number } {
  let y = from;
  const placed = lanes.map((lane) => {
    const top = gutter ? y : y + NAME_HEIGHT;
    const each = { lane, nameTop: y, top };
    y = top + lane.height + LANE_GAP;
    return each;
  });
  return { placed, bottom: y - LANE_GAP + 6 };
}

function placedPanels(
  panels: readonly Panel[],
  from: number,
): { readonly placed: readonly { readonly panel: Panel; readonly top: number }[]; readonly bottom: number } {
  let y = from;
  const placed = panels
    .filter(({ height }) => height > 0)
    .map((panel) => {
      const each = { panel, top: y };
      y += panel.height + PANEL_GAP;
      return each;
    });
  return { placed, bottom: y };
}

/** At the left of the lane; or above it with a hint, where the lane's scale has no names. */
function laneName({ name, hint }: Lane, top: number, { margin, gutter }: Frame): Words[] {
  const style = { size: TEXT_SIZE, bold: true, class: 'halo' };
  if (gutter) return [wordsAt(margin, top + 12, name, style)];
  const x = margin + NAME_INDENT;
  const named = wordsAt(x, top + 11, name, style);
  if (hint === undefined) return [named];
  const after = x + textWidth(name, style) + NAME_INDENT;
  return [named, wordsAt(after, top + 11, hint, { size: SMALL_SIZE, class: 'quiet halo' })];
}

interface Words {
  readonly markup: string;
  readonly box: Box;
}

function wordsAt(x: number, y: number, content: string, style: TextStyle): Words {
  return { markup: text(x, y, content, style), box: textBox(x, y, content, style) };
}
