/** What an entry weighs for a page. `npm run bench -- --part size` */
import { spawnSync } from 'node:child_process';
import { registry } from '../../dist/schema.js';
import { row, tell } from '../result.mjs';

/** What `size-limit` in package.json holds, by the beginnings of its names. */
const TARGETS = [
  [
    'core, one rule',
    3,
    'a rule brings its sections in their wordings, its tables with their sources, and the days and amounts that it counts with',
  ],
  [
    'core, everything',
    50,
    `all ${registry.length} rules, each with its sections, its tables with their sources, and the glossary in two languages; whoever imports one rule gets that rule alone`,
  ],
  ['checked, everything', 90, 'the schemas and zod stand beside what `core` has'],
];

const { stdout } = spawnSync('npx', ['size-limit', '--json'], {
  cwd: new URL('../..', import.meta.url),
  encoding: 'utf8',
});

tell({
  about: 'Minified, and compressed with gzip where nothing else is said.',
  controls: [],
  tables: [
    {
      rows: JSON.parse(stdout).map(({ name, size }) => {
        const [, most, limit] = TARGETS.find(([begun]) => name.startsWith(begun)) ?? [];
        const value = size / 1000;
        return row(name, { text: value.toFixed(1), value }, { unit: ' kB', most, limit });
      }),
    },
  ],
});
