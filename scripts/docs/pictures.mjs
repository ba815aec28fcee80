// The timelines that README and the guides show: [path below docs/, SVG]. Kept in the repository and looked at before
// they change.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import './model.mjs';

const { assess } = await import(pathToFileURL('src/index.ts').href);
const { timelineSvg } = await import(pathToFileURL('src/report/timeline/timeline.ts').href);

const given = JSON.parse(readFileSync('examples/long-case.case.json', 'utf8'));
const found = assess(given, { asOf: '2026-03-20' });
const picture = (options) => timelineSvg(found, { ...options, certificates: given.certificates });

export const pictures = [
  ['pictures/timeline.svg', picture({ lang: 'en', width: 720 })],
  ['pictures/timeline.sv.svg', picture({ lang: 'sv', width: 720 })],
  ['pictures/timeline.wide.svg', picture({ lang: 'en', width: 1120 })],
  ['pictures/timeline.narrow.svg', picture({ lang: 'en', width: 360 })],
];
