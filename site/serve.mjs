// `npm run site`: builds the site where it is not there or older than what it is made of, serves it as its host will, and says
// where. `--port` names a port, `--base` another address to build for.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { address, basePath } from './build/address.mjs';

const OUT = 'site/dist';
const BUILT = `${OUT}/sw.js`;

/** What the site is made of; of site/ all but what is installed and built. */
const SOURCES = [
  'src',
  'docs',
  'examples',
  'scripts',
  'site',
  'test/rules',
  'package.json',
  'README.md',
  'CHANGELOG.md',
];
const MADE = ['site/dist', 'site/node_modules', 'docs/api'];

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, base: { type: 'string' } },
});

if (!isBuilt()) {
  const base = values.base === undefined ? [] : ['--', '--base', values.base];
  const { status } = spawnSync('npm', ['run', '-s', 'docs', ...base], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// Installed by the build.
const { serve } = await import('./server.mjs');
const { address: served } = await serve(OUT, { basePath, port: Number(values.port) });
console.log(`${served}  (Ctrl+C ends it)`);

/** For this address, and not before something that it is made of. */
function isBuilt() {
  if (!existsSync(BUILT) || newest(SOURCES) > statSync(BUILT).mtimeMs) return false;
  return readFileSync(`${OUT}/sitemap.xml`, 'utf8').includes(`<loc>${address}</loc>`);
}

function newest(paths) {
  return Math.max(
    ...paths
      .filter((path) => existsSync(path) && !MADE.includes(path))
      .map((path) =>
        statSync(path).isDirectory()
          ? newest([...readdirSync(path).map((name) => join(path, name).replaceAll('\\', '/'))])
          : statSync(path).mtimeMs,
      ),
    0,
  );
}
