/** Who does what for whom, as a picture: numbered arrows between the actors, and what each carries with its section below. */
import type { Decided } from '../../finding/finding.js';
import type { Language } from '../../finding/words.js';
import type { ActorMapEdge, ActorMapValue } from '../../rules/coordination/actor-map/actor-map.js';
import { linkWords } from '../../rules/coordination/actor-map/words.js';
import { languageIn, type LanguageOptions } from '../language.js';
import type { Lagrum } from '../../law/lagrum.js';
import { lagrumText } from '../lagrum.js';
import { element, escaped } from '../render/markup.js';
import { actorMapNames, shortNames } from './actor-map.words.js';

const WIDTH = 720;
const MIDDLE = { x: 360, y: 220 };
const RADIUS = { x: 265, y: 165 };
const BOX = { width: 176, height: 30 };
/** How far an arrow stands aside, so that the one back does not cover it. */
const ASIDE = 9;
const FIRST_LINE = 450;
const LINE = 17;
const STYLE =
  'text{font:12px system-ui,sans-serif;fill:#1f2933}.n{font-size:11px;fill:#616e7c}rect{fill:#fff;stroke:#1f2933}path{stroke:#616e7c;fill:none}';

interface Point {
  readonly x: number;
  readonly y: number;
}

type Actor = ActorMapEdge['from'];

/** The arrows of one actor to another are drawn as one. */
interface Drawn {
  readonly from: Actor;
  readonly to: Actor;
  readonly edges: readonly ActorMapEdge[];
}

/**
 * The map of the actors as an SVG picture with a title for screen readers: no script, no font, nothing from elsewhere. Every
 * arrow has a number, and the list below says what it carries and on which section.
 *
 * @throws TypeError where `lang` is no language
 * @example
 * import { actorMap } from 'sjukregler';
 * import { actorMapSvg } from 'sjukregler/report';
 *
 * const found = actorMap({ actor: 'fk' });
 * found.outcome === 'decided' && actorMapSvg(found, { lang: 'sv' }).slice(0, 4); //=> '<svg'
 */
export function actorMapSvg({ value }: Decided<ActorMapValue>, options: LanguageOptions = {}): string {
  const lang = languageIn(options);
  const arrows = drawnOf(value);
  const places = placesOf(value);
  const lines = arrows.flatMap(({ edges }, i) => edges.map((edge) => lineOf(edge, i + 1, lang)));
  const height = FIRST_LINE + lines.length * LINE;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      lang,
    },
    element('title', {}, actorMapNames.title[lang]),
    element('style', {}, STYLE),
    HEAD,
    ...arrows.map((arrow, i) => arrowOf(arrow, i + 1, places)),
    ...value.actors.map(({ actor }) => boxOf(shortNames[actor][lang], pointOf(actor, places))),
    ...lines.map((line, i) => element('text', { x: 12, y: FIRST_LINE + i * LINE }, escaped(line))),
  );
}

const HEAD = element(
  'defs',
  {},
  element(
    'marker',
    { id: 'sjr-head', viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' },
    element('path', { d: 'M0 0L8 4L0 8', style: 'fill:none' }),
  ),
);

function drawnOf({ edges }: ActorMapValue): Drawn[] {
  const pairs = new Map<string, Drawn>();
  for (const edge of edges) {
    const pair = `${edge.from} ${edge.to}`;
    const before = pairs.get(pair)?.edges ?? [];
    pairs.set(pair, { from: edge.from, to: edge.to, edges: [...before, edge] });
  }
  return [...pairs.values()];
}

/** The insured in the middle, the others around. */
function placesOf({ actors }: ActorMapValue): ReadonlyMap<Actor, Point> {
  const around = actors.map(({ actor }) => actor).filter((actor) => actor !== 'insured');
  const placed = around.map((actor, i): [Actor, Point] => {
    const angle = (2 * Math.PI * i) / around.length - Math.PI / 2;
    return [actor, { x: MIDDLE.x + RADIUS.x * Math.cos(angle), y: MIDDLE.y + RADIUS.y * Math.sin(angle) }];
  });
  return new Map(placed);
}

/** Only the insured has no place around the middle. */
function pointOf(actor: Actor, places: ReadonlyMap<Actor, Point>): Point {
  return places.get(actor) ?? MIDDLE;
}

function arrowOf({ from, to }: Drawn, number: number, places: ReadonlyMap<Actor, Point>): string {
  const start = pointOf(from, places);
  const end = pointOf(to, places);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const along = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const edge = edgeOf(along);
  const at = (distance: number): Point => ({
    x: start.x + along.x * distance - along.y * ASIDE,
    y: start.y + along.y * distance + along.x * ASIDE,
  });
  const first = at(edge);
  const last = at(length - edge);
  const label = at(length * LABEL_AT);
  return (
    element('path', {
      d: `M${rounded(first.x)} ${rounded(first.y)}L${rounded(last.x)} ${rounded(last.y)}`,
      'marker-end': 'url(#sjr-head)',
    }) +
    element(
      'text',
      { class: 'n', x: label.x - along.y * ASIDE, y: label.y + along.x * ASIDE + 4, 'text-anchor': 'middle' },
      String(number),
    )
  );
}

/** Nearer to the end than to the start, so that the numbers of two opposite arrows stand apart. */
const LABEL_AT = 0.6;

/** How far from the middle of a box its border lies in a direction. */
function edgeOf({ x, y }: Point): number {
  const room = 6;
  return Math.min((BOX.width / 2 + room) / Math.abs(x), (BOX.height / 2 + room) / Math.abs(y));
}

function rounded(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}

function boxOf(name: string, { x, y }: Point): string {
  return (
    element('rect', {
      x: x - BOX.width / 2,
      y: y - BOX.height / 2,
      width: BOX.width,
      height: BOX.height,
      rx: 4,
    }) + element('text', { x, y: y + 4, 'text-anchor': 'middle' }, escaped(name))
  );
}

function lineOf({ from, to, what, basis }: ActorMapEdge, number: number, lang: Language): string {
  const says = linkWords[what][lang].replace(/\.$/, '');
  return `${number}  ${shortNames[from][lang]} → ${shortNames[to][lang]}: ${says} (${basis.map((lagrum) => sourceText(lagrum, lang)).join('; ')})`;
}

/** Of guidance only whose it is, so that a line keeps within the picture. */
function sourceText(lagrum: Lagrum, lang: Language): string {
  return 'kalla' in lagrum ? lagrum.kalla.replace(/ ?[,(].*$/, '') : lagrumText(lagrum, lang);
}
