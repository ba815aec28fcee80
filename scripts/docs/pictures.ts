// The pictures that README, the guides and the page of the house show: [path below docs/, SVG]. Kept in the repository and looked at before
// they change.
import { readFileSync } from 'node:fs';
import { assess, type Case } from '../../src/index.js';
import { house } from './house.js';
import { timelineSvg, type TimelineOptions } from '../../src/report/timeline/timeline.js';

const given = JSON.parse(readFileSync('examples/long-case.case.json', 'utf8')) as Case;
const found = assess(given, { asOf: '2026-03-20' });
const picture = (options: TimelineOptions): string =>
  timelineSvg(found, { ...options, certificates: given.certificates ?? [] });

export const pictures: readonly (readonly [path: string, svg: string])[] = [
  ['pictures/timeline.svg', picture({ lang: 'en', width: 720 })],
  ['pictures/timeline.sv.svg', picture({ lang: 'sv', width: 720 })],
  ['pictures/timeline.wide.svg', picture({ lang: 'en', width: 1120 })],
  ['pictures/house.svg', house],
  ['pictures/timeline.narrow.svg', picture({ lang: 'en', width: 360 })],
];
