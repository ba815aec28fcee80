// docs/pictures/house.svg: the rooms of src from the lowest floor to the highest, and which imports which.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { element, escaped } from '../../src/report/render/markup.js';

/** From the top. Imports point down: the picture is not drawn where one does not. */
const FLOORS = [
  ['cli', 'elements'],
  ['entries'],
  ['report', 'formats', 'population', 'adapters'],
  ['case'],
  ['agreements'],
  ['rules'],
  ['edge'],
  ['finding'],
  ['law'],
  ['time', 'money'],
] as const;

/** Lists written by a script join what stands in several rooms: they are no room. */
const NO_ROOM = 'generated';

const WIDTH = 720;
const MARGIN = 12;
const ROOM = { wide: 44, narrow: 70, gap: 28, between: 18 };
const INK = '#1f2933';
const QUIET = '#616e7c';
const STYLE = `text{font:13px system-ui,sans-serif;fill:${INK}}.q{font-size:11px;fill:${QUIET}}rect{fill:#fff;stroke:${INK}}path{fill:none;stroke:${QUIET}}`;

interface Room {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] as string) : 'entries';
}

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/ from '(\.[^']*)\.js'/g)].map(([, path]) =>
    posix.join(dirname(file), path as string),
  );
}

const edges = new Map<string, Set<string>>();
for (const file of files) {
  const from = roomOf(file);
  if (from === NO_ROOM) continue;
  for (const path of importsOf(file)) {
    const to = roomOf(path);
    if (to !== from && to !== NO_ROOM) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
}

const floorOf = (room: string): number => {
  const floor = FLOORS.findIndex((rooms) => (rooms as readonly string[]).includes(room));
  if (floor < 0) throw new Error(`src/${room} stands on no floor of scripts/docs/house.ts`);
  return floor;
};
for (const [from, targets] of edges) {
  for (const to of targets) {
    if (floorOf(to) <= floorOf(from) && from !== 'entries')
      throw new Error(`src/${from} imports src/${to}, which does not lie below`);
  }
}

/** What is reached without passing another room: an arrow for the rest would say nothing new. */
function direct(from: string): string[] {
  const targets = [...(edges.get(from) ?? [])].filter((to) => floorOf(to) > floorOf(from));
  return targets.filter((to) => !targets.some((other) => other !== to && reaches(other, to)));
}

function reaches(from: string, to: string): boolean {
  return [...(edges.get(from) ?? [])].some(
    (next) => floorOf(next) > floorOf(from) && (next === to || reaches(next, to)),
  );
}

/** Rooms within a room. */
function innerOf(room: string): string[] {
  if (room === 'entries')
    return files.filter((file) => !file.includes('/')).map((file) => file.replace('.ts', ''));
  const inner = files.filter((file) => file.startsWith(`${room}/`)).map((file) => file.split('/'));
  return [...new Set(inner.filter(({ length }) => length > 2).map(([, name]) => name as string))].sort();
}

/** Rooms that share a floor have less width for what lies within them. */
const heights = FLOORS.map(({ length }) => (length > 2 ? ROOM.narrow : ROOM.wide));

const topOf = (floor: number): number =>
  MARGIN + heights.slice(0, floor).reduce((sum, height) => sum + height + ROOM.gap, 0);

const rooms: readonly Room[] = FLOORS.flatMap((names, floor) => {
  const width = (WIDTH - 2 * MARGIN - (names.length - 1) * ROOM.between) / names.length;
  return names.map((name, i) => ({
    name,
    x: MARGIN + i * (width + ROOM.between),
    y: topOf(floor),
    width,
    height: heights[floor] as number,
  }));
});

function drawn({ name, x, y, width, height }: Room): string {
  const inner = innerOf(name).join(' · ');
  const perLine = Math.floor((width - 16) / 5.6);
  const lines = wrapped(inner, perLine);
  return (
    element('rect', { x, y, width, height, rx: 4 }) +
    element('text', { x: x + 8, y: y + 19 }, escaped(name)) +
    lines
      .slice(0, 3)
      .map((line, i) => element('text', { class: 'q', x: x + 8, y: y + 35 + i * 14 }, escaped(line)))
      .join('')
  );
}

function wrapped(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > length) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function arrows(from: Room): string {
  return direct(from.name)
    .map((name) => rooms.find((room) => room.name === name) as Room)
    .map((to) => {
      const [x1, y1] = [from.x + from.width / 2, from.y + from.height];
      const x2 = Math.min(Math.max(x1, to.x + 20), to.x + to.width - 20);
      return element('path', { d: `M${x1} ${y1}L${x2} ${to.y - 1}`, 'marker-end': 'url(#a)' });
    })
    .join('');
}

const height = topOf(FLOORS.length) - ROOM.gap + MARGIN;
const marker = element(
  'marker',
  { id: 'a', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' },
  element('path', { d: 'M0 0L8 4L0 8', style: `fill:${QUIET}` }),
);

export const house = `${element(
  'svg',
  {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${WIDTH} ${height}`,
    width: WIDTH,
    height,
    role: 'img',
    'aria-label':
      'The rooms of src from the command line down to time and money, with arrows for what each imports',
  },
  element('style', {}, STYLE),
  element('rect', { width: WIDTH, height, style: 'stroke:none' }),
  marker,
  ...rooms.map(arrows),
  ...rooms.map(drawn),
)}\n`;
