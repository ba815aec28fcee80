// The pictures that README, the guides and the page of the house show: [path below docs/, SVG]. Kept in the repository and looked at before
// they change.
import { readFileSync } from 'node:fs';
import { actorMap, assess, type Case } from '../../src/index.js';
import { house } from './house.js';
import { actorMapSvg } from '../../src/report/actors/actor-map-svg.js';
import { timelineSvg, type TimelineOptions } from '../../src/report/timeline/timeline.js';

const given = JSON.parse(readFileSync('examples/long-case.case.json', 'utf8')) as Case;
const found = assess(given, { asOf: '2026-03-20' });
const picture = (options: TimelineOptions): string =>
  timelineSvg(found, { ...options, certificates: given.certificates ?? [] });

const map = actorMap({});
if (map.outcome !== 'decided') throw new Error('no map of the actors');
const actors = (lang: 'sv' | 'en'): string => actorMapSvg(map, { lang });

export const pictures: readonly (readonly [path: string, svg: string])[] = [
  ['pictures/timeline.svg', picture({ lang: 'en', width: 720 })],
  ['pictures/timeline.sv.svg', picture({ lang: 'sv', width: 720 })],
  ['pictures/timeline.wide.svg', picture({ lang: 'en', width: 1120 })],
  ['pictures/actors.svg', actors('en')],
  ['pictures/actors.sv.svg', actors('sv')],
  ['pictures/house.svg', house],
  ['pictures/timeline.narrow.svg', picture({ lang: 'en', width: 360 })],
];
